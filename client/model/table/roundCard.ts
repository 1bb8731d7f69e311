/** What a round did, for the card at the top of the page when it is over. */
import type { RoomLine } from '../../../shared/engine/index.ts';
import type { Band } from '../../../shared/value/judge.ts';
import { asItStands, outcomeAt } from './folder.ts';
import { byLabel } from './labels.ts';
import { numberOf, type Sight } from './sight.ts';

export type RoundCard = {
  readonly round: number;
  readonly opened: number;
  readonly lifted: number;
  /** Paragraph numbers agreed ad ref in this round. */
  readonly closed: readonly (number | string)[];
  readonly moves: readonly {
    readonly seat: string;
    readonly stance: 'reserve' | 'object';
    readonly number: number | string;
  }[];
  readonly band: Band | null;
  readonly was: Band | null;
};

const startOf = (s: Sight, round: number): number =>
  s.pub.room.find((line) => line.type === 'phase.entered' && line.to === 'round.text' && line.round === round)?.at ?? 0;

/** The last full round; null while the first one runs. */
export function lastRound(s: Sight): number | null {
  const { phase, round } = s.pub;
  const over = phase.startsWith('round.') ? round - 1 : phase === 'dropping' || phase === 'consultation' ? round : 0;
  return over >= 1 ? over : null;
}

/** Each paragraph whose last move in these lines closed it, in the order of the text. */
function closedIn(s: Sight, lines: readonly RoomLine[]): readonly (number | string)[] {
  const last = new Map(
    lines.filter((line) => line.type === 'paragraph.moved').map((line) => [line.paragraph, line.to]),
  );
  const closed = [...last].filter(([, to]) => to === 'ad-ref').map(([id]) => numberOf(s, id));
  return closed.sort(byLabel);
}

/** Who said otherwise later in the round has not moved to what was said first. */
const takenAgain = (lines: readonly RoomLine[], line: RoomLine, at: number): boolean =>
  lines.some(
    (later, i) =>
      i > at &&
      later.type === line.type &&
      later.seat === line.seat &&
      later.paragraph === line.paragraph &&
      later.proposal === undefined,
  );

export function roundCardOf(s: Sight, round: number): RoundCard {
  const lines = s.pub.room.filter((line) => line.round === round);
  const count = (type: string): number => lines.filter((line) => line.type === type).length;
  const now = asItStands(s);
  const was = asItStands(s, outcomeAt(s.open, s.pub, startOf(s, round)));
  return {
    round,
    opened: count('bracket.opened'),
    lifted: count('bracket.lifted'),
    closed: closedIn(s, lines),
    moves: lines
      .filter((line, at) => !takenAgain(lines, line, at))
      .flatMap((line) => moveOf(s, line))
      .slice(-2),
    band: now?.band ?? null,
    was: was?.band ?? null,
  };
}

function moveOf(s: Sight, line: RoomLine): RoundCard['moves'] {
  const telling = line.type === 'stance.taken' && line.proposal === undefined && line.seat !== undefined;
  if (
    !telling ||
    line.seat === s.seat ||
    !s.pub.members.includes(line.seat ?? '') ||
    (line.stance !== 'reserve' && line.stance !== 'object')
  )
    return [];
  return [{ seat: line.seat as string, stance: line.stance, number: numberOf(s, line.paragraph) }];
}
