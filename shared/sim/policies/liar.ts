/** Bargains as the standard bot does, on a sheet that is not its own: costs it does not have, aims that are not its aims. */
import { nextForSeat } from '../../bots/index.ts';
import type { Sheet } from '../../scenario/index.ts';
import type { SeatMind } from '../play.ts';
import { atTheEnd } from './endgame.ts';
import { mindOf, type Place, progress, roomOf } from './kit.ts';

/** So much of its room it says it does not have: every level seems to cost more of what is left. */
const CLAIMED = 0.4;
/** Of its issues, the least important ones, where it asks for the opposite in order to be paid for giving way. */
const FEIGNED = 1 / 3;

const span = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);

function feigned(sheet: Sheet): ReadonlySet<string> {
  const byWeight = Object.entries(sheet.values).sort(([, a], [, b]) => span(a) - span(b));
  return new Set(byWeight.slice(0, Math.floor(byWeight.length * FEIGNED)).map(([issue]) => issue));
}

/** The other way round: what it likes best seems worst to it, but for levels it may not accept anyway. */
const mirrored = (values: readonly number[]): readonly number[] => {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return values.map((value) => least + most - value);
};

function falseSheet(p: Place): Sheet {
  const { sheet } = p;
  const lies = feigned(sheet);
  const values = Object.entries(sheet.values).map(([issue, own]) => [issue, lies.has(issue) ? mirrored(own) : own]);
  return { ...sheet, values: Object.fromEntries(values), walkAway: sheet.walkAway + CLAIMED * roomOf(p) };
}

const lastRound = (p: Place): boolean => progress(p) >= 1;

/** In the last round and after it judges by what is true: a lie is no reason to go home without a text. */
export function liar(seed: string): SeatMind {
  const kept = new WeakMap<Sheet, Sheet>();
  return mindOf((p) => {
    const false_ = kept.get(p.sheet) ?? falseSheet(p);
    kept.set(p.sheet, false_);
    const { open } = p.world.game;
    const sheet = lastRound(p) ? p.sheet : false_;
    return atTheEnd(p) ?? nextForSeat({ open, state: p.state, own: p.own, seat: p.seat, sheet, seed });
  });
}
