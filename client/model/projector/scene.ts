/** What the projector shows as a whole, from the public table alone. */
import {
  bracketsLeft,
  hasText,
  isLive,
  type Package,
  type Paragraph,
  type PublicState,
  type Reason,
} from '../../../shared/engine/index.ts';
import { listed } from '../list.ts';
import { isPut, proposalPut } from '../table/put.ts';
import { numberOf, type Sight, shortOf } from '../table/sight.ts';
import { isFaceDown, proposalTrays, type Tray, traysOf } from '../table/trays.ts';
import { say } from '../words.ts';

export type Mode =
  | 'lobby'
  | 'opening'
  | 'paragraph'
  | 'silence'
  | 'adoption'
  | 'vote'
  | 'break'
  | 'adopted'
  | 'summary'
  | 'debrief';

export function modeOf(s: PublicState): Mode {
  if (s.debrief !== null) return 'debrief';
  if (s.phase === 'lobby' || s.phase === 'opening' || s.phase === 'silence' || s.phase === 'adoption') return s.phase;
  if (s.suspended !== null) return 'break';
  if (s.phase === 'vote') return 'vote';
  if (s.phase === 'positions') return 'adopted';
  if (s.phase === 'closed') return s.ending !== null && hasText(s.ending.kind) ? 'adopted' : 'summary';
  return 'paragraph';
}

/** The pill at the upper corner. */
export function phaseWord(s: PublicState): string {
  if (s.debrief !== null) return say('screen.phase.debrief');
  if (!s.phase.startsWith('round.')) return say(`screen.phase.${s.phase}` as 'screen.phase.silence');
  const beat = say(`phase.${s.phase}` as 'phase.round.text').toLocaleLowerCase();
  return say('screen.phase.round', { n: s.round, of: s.rounds, beat });
}

export type StripMark = 'brackets' | 'clean' | 'ad-ref' | 'agreed' | 'parked' | 'dropped' | 'laid';
export type StripLine = {
  readonly id: string;
  readonly number: number | string;
  readonly mark: StripMark;
  /** Brackets, or cards laid. */
  readonly count: number;
  readonly aloud: string;
};

function markOf(s: Sight, p: Paragraph): StripMark {
  if (!isLive(p)) return p.status as StripMark;
  if (isFaceDown(s)) return 'laid';
  if (p.status === 'parked') return 'parked';
  return p.brackets.length > 0 ? 'brackets' : 'clean';
}

const stripWord = (s: Sight, p: Paragraph, mark: StripMark): string => {
  if (mark === 'laid') return say('screen.chosen', { count: p.laid.length, of: s.pub.order.length });
  if (mark === 'brackets') return say('state.bracketed', { count: p.brackets.length });
  return say(mark === 'ad-ref' ? 'screen.adref' : `screen.${mark}`);
};

export const stripOf = (s: Sight): readonly StripLine[] =>
  s.pub.paragraphs.map((p, i) => {
    const mark = markOf(s, p);
    return {
      id: p.id,
      number: i + 1,
      mark,
      count: mark === 'laid' ? p.laid.length : p.brackets.length,
      aloud: say('screen.strip.line', { n: i + 1, title: p.title, state: stripWord(s, p, mark) }),
    };
  });

export type Verdict = {
  readonly kind: 'blocked' | 'held' | 'free' | 'put' | 'cards' | 'closed' | 'parked' | 'dropped';
  readonly text: string;
};

/** The reason for which silence was just broken here; nobody's name is with it. */
export function brokenOn(s: Sight, p: Paragraph): Reason | null {
  if (s.pub.phase !== 'consultation') return null;
  return s.pub.silence.broken.filter((broken) => broken.paragraph === p.id).at(-1)?.reason ?? null;
}

/** One word on the paragraph in focus: who blocks it is told by the trays. */
export function verdictOf(s: Sight, p: Paragraph): Verdict {
  if (isPut(s.pub, p.id)) return { kind: 'put', text: say('screen.put') };
  if (p.status === 'ad-ref') return { kind: 'closed', text: say('screen.adref') };
  if (p.status === 'agreed') return { kind: 'closed', text: say('screen.agreed') };
  if (p.status === 'dropped' || p.status === 'parked') return { kind: p.status, text: say(`screen.${p.status}`) };
  if (isFaceDown(s)) return { kind: 'cards', text: say('screen.cards') };
  if (p.brackets.length > 0) return { kind: 'blocked', text: say('screen.blocked', { count: p.brackets.length }) };
  if (brokenOn(s, p) !== null) return { kind: 'held', text: say('screen.broken.here') };
  const held = s.pub.members.filter((seat) => p.stances[seat]?.stance === 'reserve').length;
  return held > 0
    ? { kind: 'held', text: say('screen.held', { count: held }) }
    : { kind: 'free', text: say('screen.free') };
}

export type Bench =
  | {
      readonly kind: 'cards';
      readonly chosen: readonly string[];
      readonly waiting: readonly string[];
      readonly of: number;
    }
  | { readonly kind: 'trays'; readonly trays: readonly Tray[] }
  | { readonly kind: 'empty' };

/** Who stands where on the words on show; while cards lie face down, only who has chosen. */
export function benchOf(s: Sight, p: Paragraph): Bench {
  const put = proposalPut(s.pub, p.id);
  const trays = put === undefined ? traysOf(s, p) : proposalTrays(s, put);
  if (trays.faceDown !== null && isLive(p)) {
    const { chosen, of } = trays.faceDown;
    return { kind: 'cards', chosen, waiting: s.pub.order.filter((seat) => !chosen.includes(seat)), of };
  }
  const filled = trays.trays.filter((tray) => tray.seats.length > 0);
  return filled.length === 0 ? { kind: 'empty' } : { kind: 'trays', trays: filled };
}

/** The words on show: what is put, in the wording it is put with. */
export function wordingPut(s: Sight, p: Paragraph): { readonly text: string; readonly who: string } | null {
  const proposal = proposalPut(s.pub, p.id);
  return proposal === undefined ? null : { text: proposal.words.text, who: shortOf(s, proposal.seat) };
}

export const leftOf = (s: PublicState): number => bracketsLeft(s);

/** People may still come in: before the start, or where a seat has nobody in it. Never in a game for one. */
export const joinable = (s: PublicState): boolean =>
  !s.solo &&
  (s.phase === 'lobby' ||
    ((s.phase === 'opening' || s.phase.startsWith('round.')) &&
      s.order.some((seat) => s.seats[seat]?.persons.length === 0)));

export const takenSeats = (s: PublicState): number =>
  s.order.filter((seat) => (s.seats[seat]?.persons.length ?? 0) > 0).length;

/** What stands and is not silent, for the clean page. */
export const cleanText = (
  s: Sight,
): readonly { readonly id: string; readonly number: number | string; readonly text: string }[] =>
  s.pub.paragraphs
    .filter((p) => p.status !== 'dropped' && p.words.text !== '')
    .map((p) => ({ id: p.id, number: numberOf(s, p.id), text: p.words.text }));

export const packageNumbers = (s: Sight, pack: Package): string =>
  listed(pack.parts.map((part) => `${numberOf(s, part.paragraph)}`));
