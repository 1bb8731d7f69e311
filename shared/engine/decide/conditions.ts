/** Conditional stances: met together where they satisfy one another, and failed when a ground goes (R12.5, 12.10). */
import type { ConditionId } from '../../types/index.ts';
import { groundHolds } from '../conditions.ts';
import { bracketBy, isLive, paragraphOf } from '../queries.ts';
import type { Condition } from '../state.ts';
import { type Batch, emit } from './batch.ts';
import { isWorking, returnBracket } from './deals-falling.ts';
import { moveParagraph } from './phases.ts';

const waiting = (b: Batch): readonly Condition[] =>
  b.state.conditions.filter((c) => {
    const p = paragraphOf(b.state, c.paragraph);
    return c.status === 'waiting' && p !== undefined && isLive(p);
  });

/** The greatest set in which every ground holds once all of the set have lifted: cycles satisfy themselves. */
function satisfied(b: Batch): readonly Condition[] {
  let set = waiting(b);
  for (;;) {
    const next = set.filter((c) => c.when.every((ground) => groundHolds(b.state, ground, set)));
    if (next.length === set.length) return next;
    set = next;
  }
}

function meet(b: Batch, c: Condition): void {
  const { id, paragraph, reason, seat, stance } = c;
  const p = paragraphOf(b.state, paragraph);
  const held = p && bracketBy(p, seat);
  const proposal = p?.versions.at(-1)?.proposal;
  emit(b, { type: 'condition.met', id });
  emit(b, { type: 'stance.taken', seat, paragraph, stance, ...(reason && { reason }) });
  if (held !== undefined)
    emit(b, {
      type: 'bracket.lifted',
      id: held.id,
      paragraph,
      seat,
      why: 'condition',
      ...(proposal && { proposal }),
    });
}

/** The ground that has gone from under a condition that was met. */
const lost = (b: Batch, c: Condition) => c.when.find((ground) => !groundHolds(b.state, ground, []));

/** R12.10: what it lifted is back, and what was agreed on the strength of it is open again. */
function fail(b: Batch, c: Condition, ground: Condition['when'][number]): void {
  const p = paragraphOf(b.state, c.paragraph);
  emit(b, { type: 'condition.failed', id: c.id, ground });
  // Without a bracket it held nothing back, and reopening has its price (11.5).
  if (p?.status === 'ad-ref' && c.lifted !== undefined) moveParagraph(b, p.id, 'reopen');
  if (c.lifted !== undefined) returnBracket(b, c.paragraph, c.lifted);
  else if (p?.stances[c.seat]?.stance === c.stance)
    emit(b, { type: 'stance.dropped', seat: c.seat, paragraph: c.paragraph, why: 'condition' });
}

/** Until nothing changes: a bracket that is back may take another's ground with it. */
function failAll(b: Batch): void {
  for (;;) {
    const met = b.state.conditions.filter((c) => c.status === 'met' && stillOpen(b, c));
    const [c] = met.filter((x) => lost(b, x) !== undefined);
    const ground = c && lost(b, c);
    if (c === undefined || ground === undefined) return;
    fail(b, c, ground);
  }
}

function stillOpen(b: Batch, c: Condition): boolean {
  const status = paragraphOf(b.state, c.paragraph)?.status;
  return status !== undefined && status !== 'agreed' && status !== 'dropped';
}

/** Each at most once an act: a condition goes from waiting to met to failed, and never back. */
export function meetConditions(b: Batch, fired: Set<ConditionId>): void {
  // While cards lie face down nobody's stance moves in the open.
  if (!isWorking(b) || (b.state.phase === 'round.reading' && b.state.faceDown)) return;
  for (const c of satisfied(b)) {
    if (fired.has(c.id)) continue;
    fired.add(c.id);
    meet(b, c);
  }
  if (b.state.phase !== 'dropping') failAll(b);
}
