/** What lies before the gavel: the words, the moment in which members may object, and how much of it is left. */
import { type Command, momentMs, type Package, type PublicState, packageOf } from '../../../shared/engine/index.ts';
import { listed } from '../list.ts';
import { numberOf, partyOf, type Sight } from '../table/sight.ts';
import { say } from '../words.ts';

export type Moment = { readonly leftMs: number; readonly share: number };

const momentFrom = (sinceMs: number, wholeMs: number, nowMs: number): Moment => {
  const leftMs = Math.min(wholeMs, Math.max(0, wholeMs - (nowMs - sinceMs)));
  return { leftMs, share: wholeMs === 0 ? 0 : leftMs / wholeMs };
};

/** The gavel's moment, or adoption's; null = nothing is put. */
export function momentOf(s: PublicState, tableNowMs: number): Moment | null {
  if (s.put !== null) return momentFrom(s.put.at, momentMs(s), tableNowMs);
  return s.phase === 'adoption' ? momentFrom(s.phaseSinceMs, s.settings.putMs, tableNowMs) : null;
}

/** The act that puts a paragraph, a wording for it, or all of a package. */
export const putting = (paragraph: string, proposal: string | null, pack: string | null = null): Command => {
  if (pack !== null) return { type: 'gavel.put', package: pack };
  return { type: 'gavel.put', paragraph, ...(proposal !== null && { proposal }) };
};

export type Put = {
  /** "Paragraph 3 is put as it stands", "The package 3 and 6 is put". */
  readonly head: string;
  readonly paragraph: string;
  readonly number: number | string;
  readonly title: string;
  readonly text: string;
  /** "as it stands", or whose wording. */
  readonly how: string;
};

const wordsPut = (text: string | undefined): string => (text === '' ? say('desk.card.silent') : (text ?? ''));

/** All of a package at once, each part under its number. */
function packPut(s: Sight, pack: Package): Put {
  const parts = pack.parts.map((part) => ({ n: numberOf(s, part.paragraph), text: wordsPut(part.words.text) }));
  const list = listed(parts.map((part) => `${part.n}`));
  return {
    head: say('desk.put.title.pack', { list }),
    paragraph: pack.parts[0]?.paragraph ?? '',
    number: list,
    title: say('desk.pack', { list }),
    text: parts.map((part) => `${part.n}. ${part.text}`).join(' '),
    how: say('desk.put.pack'),
  };
}

export function putOf(s: Sight): Put | null {
  const { put } = s.pub;
  const p = s.pub.paragraphs.find((one) => one.id === put?.paragraph);
  if (put === null || p === undefined) return null;
  const pack = packageOf(s.pub, put.package);
  if (pack !== undefined) return packPut(s, pack);
  const proposal = s.pub.proposals.find((one) => one.id === put.proposal);
  const number = numberOf(s, p.id);
  const how = proposal ? say('desk.put.wording', { who: partyOf(s, proposal.seat).short }) : say('desk.put.stands');
  return {
    head: say('desk.put.title', { n: number, how }),
    paragraph: p.id,
    number,
    title: p.title,
    text: proposal?.words.text ?? p.words.text,
    how,
  };
}
