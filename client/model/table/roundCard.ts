/** What a round did, for the card at the top of the page when it is over. */
import type { RoomLine } from '../../../shared/engine/index.ts';
import type { Band } from '../../../shared/value/judge.ts';
import { asItStands, outcomeAt } from './folder.ts';
import { numberOf, type Sight } from './sight.ts';

export type RoundCard = {
  readonly round: number;
  readonly opened: number;
  readonly lifted: number;
  /** Paragraph numbers agreed ad ref in this round. */
  readonly closed: readonly number[];
  readonly moves: readonly { readonly seat: string; readonly stance: 'reserve' | 'object'; readonly number: number }[];
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

export function roundCardOf(s: Sight, round: number): RoundCard {
  const lines = s.pub.room.filter((line) => line.round === round);
  const count = (type: string): number => lines.filter((line) => line.type === type).length;
  const now = asItStands(s);
  const was = asItStands(s, outcomeAt(s.open, s.pub, startOf(s, round)));
  return {
    round,
    opened: count('bracket.opened'),
    lifted: count('bracket.lifted'),
    closed: lines
      .filter((line) => line.type === 'paragraph.moved' && line.to === 'ad-ref')
      .map((line) => numberOf(s, line.paragraph)),
    moves: lines.flatMap((line) => moveOf(s, line)).slice(-2),
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
