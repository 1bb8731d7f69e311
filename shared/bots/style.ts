/** Temperaments: drawn once a seat from the table's seed, so that two tables of one scenario differ. */
import { createRandom, type SeatId } from '../types/index.ts';

export type Style = {
  /** How much less than others it concedes early: .8 easy-going, 1.25 stubborn. It fades before the end. */
  readonly firmness: number;
  /** Wordings of its own it likes to put in a round: 1 or 2. */
  readonly proposals: number;
  /** Weight of the others' gains beside its own when it drafts. */
  readonly regard: number;
  /** Turns the wheel of sentence variants, so that no two seats speak alike. */
  readonly voice: number;
};

const known = new Map<string, Style>();
const KEPT = 2000;

export function styleOf(seed: string, seat: SeatId): Style {
  const key = `${seed}/${seat}`;
  const kept = known.get(key);
  if (kept !== undefined) return kept;
  const random = createRandom(`${key}/style`);
  const style: Style = {
    firmness: 0.8 + 0.45 * random.next(),
    proposals: random.next() < 0.6 ? 1 : 2,
    regard: 0.3 + 0.7 * random.next(),
    voice: random.int(1000),
  };
  if (known.size >= KEPT) known.clear();
  known.set(key, style);
  return style;
}
