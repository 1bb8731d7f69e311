/** One line: what the table is doing, and what I could do. It never suggests a stance. */
import { isLive, proposalOf } from '../../../shared/engine/index.ts';
import type { MessageKey } from '../../../shared/words/index.ts';
import { say } from '../words.ts';
import { iAmMember, numberOf, type Sight, shortOf } from './sight.ts';
import { ownStance } from './trays.ts';

export type NowLine = { readonly doing: string; readonly could: string };

type Who = 'member' | 'observer' | 'press';
const whoAmI = (s: Sight): Who => (s.seat === null ? 'press' : iAmMember(s) ? 'member' : 'observer');

/** Paragraphs on which I have not said anything yet. */
export const unsaid = (s: Sight): number =>
  s.pub.paragraphs.filter((p) => isLive(p) && ownStance(s, p) === null).length;

const said = (key: string, params: Record<string, string | number> = {}): string => say(key as MessageKey, params);

const proposalsLeft = (s: Sight): number =>
  Math.max(0, s.pub.settings.proposalsPerRound - ((s.seat === null ? 0 : s.pub.seats[s.seat]?.proposals) ?? 0));

export { proposalsLeft };

function reading(s: Sight, who: Who): NowLine {
  const live = s.pub.paragraphs.filter(isLive).length;
  const doing = said(s.pub.faceDown ? 'now.reading.down' : 'now.reading');
  if (who === 'press') return { doing, could: said('now.reading.press') };
  const left = unsaid(s);
  return { doing, could: said('now.reading.could', { done: live - left, of: live, left }) };
}

function gavel(s: Sight, who: Who): NowLine {
  const { put } = s.pub;
  if (put === null) return { doing: said('now.gavel'), could: said(`now.gavel.${who}`) };
  const proposal = proposalOf(s.pub, put.proposal);
  const n = numberOf(s, put.paragraph);
  const doing = proposal ? said('now.put.wording', { n, who: shortOf(s, proposal.seat) }) : said('now.put', { n });
  return { doing, could: said(`now.put.${who}`) };
}

export function nowOf(s: Sight): NowLine {
  const { phase, paused, lastCall } = s.pub;
  const who = whoAmI(s);
  if (paused) return { doing: said('now.paused'), could: said('now.paused.could') };
  if (phase === 'round.reading') return reading(s, who);
  if (phase === 'round.gavel' || (phase === 'consultation' && s.pub.put !== null)) return gavel(s, who);
  const params = {
    left: proposalsLeft(s),
    brackets: s.pub.paragraphs.reduce((sum, p) => sum + p.brackets.length, 0),
    rev: s.pub.rev,
    round: s.pub.round,
    n: numberOf(s, s.pub.silence.broken.at(-1)?.paragraph),
  };
  const doing = lastCall ? said('now.last-call') : said(nowKey(s), params);
  return { doing, could: said(couldKey(s, who), params) };
}

function couldKey(s: Sight, who: Who): string {
  const { phase, round, statements } = s.pub;
  if (phase === 'opening' && statements.some((one) => one.seat === s.seat)) return 'now.opening.done';
  if (phase === 'round.text' && round === 1 && who !== 'press') return 'now.round.text.first';
  return `now.${phase}.${who}`;
}

function nowKey(s: Sight): string {
  if (s.pub.phase === 'round.text') return s.pub.revised ? 'now.round.text.revised' : 'now.round.text';
  if (s.pub.phase === 'closed') return s.pub.ending?.kind === 'adopted' ? 'now.closed.adopted' : 'now.closed.summary';
  return `now.${s.pub.phase}`;
}
