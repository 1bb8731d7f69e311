/** A seat's instructions as they stand: with what capital, evidence or news have allowed since. */
import { type Leave, leavesInForce, type PublicState, type SeatState } from '../engine/index.ts';
import type { Sheet } from '../scenario/index.ts';
import { sheetFor } from '../value/index.ts';

const known = new WeakMap<Sheet, Map<string, Sheet>>();
const nameOf = (leaves: readonly Leave[]): string => leaves.map((x) => `${x.issue}/${x.level}`).join(' ');

/** One object for one set of leaves: judgements are remembered by sheet. */
export function instructed(sheet: Sheet, state: PublicState, own: SeatState | null): Sheet {
  if (own === null || own.leaves.length === 0) return sheet;
  const leaves = leavesInForce(state, own);
  const bySheet = known.get(sheet) ?? new Map<string, Sheet>();
  known.set(sheet, bySheet);
  const made = bySheet.get(nameOf(leaves)) ?? sheetFor(sheet, leaves);
  bySheet.set(nameOf(leaves), made);
  return made;
}
