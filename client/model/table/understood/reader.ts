/** The rules by which a line is read, as a screen uses them: the last few lines are not read twice. */
import { type Near, type Reading, understand } from '../../../../shared/bots/understand/index.ts';
import type { Sight } from '../sight.ts';

export type { Near, Reading };

const KEPT = 40;
const read = new WeakMap<object, Map<string, readonly Reading[]>>();

export function readingsOf(s: Sight, text: string, near: Near): readonly Reading[] {
  if (s.seat === null) return [];
  const known = read.get(s.pub) ?? new Map<string, readonly Reading[]>();
  if (known.size > KEPT) known.clear();
  read.set(s.pub, known);
  const key = JSON.stringify([text, near]);
  const readings = known.get(key) ?? understand(s.open, s.pub, s.seat, text, near);
  known.set(key, readings);
  return readings;
}
