/** Conditional stances as everybody sees them, with the brackets they lifted. */
import type { SeatId } from '../../types/index.ts';
import type { Bracket, Condition, PublicState } from '../state.ts';
import type { ConditionStatus } from '../vocabulary.ts';
import { type Step, tell } from './fold.ts';

export const conditionSet: Step<'condition.set'> = (s, e) => {
  const one: Condition = {
    id: e.id,
    seat: e.seat,
    paragraph: e.paragraph,
    stance: e.stance,
    when: e.when,
    status: 'waiting',
    round: s.round,
    at: e.at,
    ...(e.reason && { reason: e.reason }),
  };
  return tell({ ...s, conditions: [...s.conditions, one] }, e, {
    seat: e.seat,
    paragraph: e.paragraph,
    to: e.id,
    ...(e.reason && { reason: e.reason }),
  });
};

const becomes =
  (status: ConditionStatus): Step<'condition.dropped' | 'condition.met' | 'condition.failed'> =>
  (s, e) => {
    const one = s.conditions.find((x) => x.id === e.id);
    const conditions = s.conditions.map((x) => (x.id === e.id ? { ...x, status } : x));
    return tell({ ...s, conditions }, e, { to: e.id, ...(one && { seat: one.seat, paragraph: one.paragraph }) });
  };
export const conditionDropped = becomes('dropped');
export const conditionMet = becomes('met');
export const conditionFailed = becomes('failed');

/** The bracket that a condition lifted is kept with it. */
export function liftedByCondition(s: PublicState, seat: SeatId, paragraph: string, lifted: Bracket): PublicState {
  const isIt = (x: Condition): boolean => x.seat === seat && x.paragraph === paragraph && x.status === 'met';
  return { ...s, conditions: s.conditions.map((x) => (isIt(x) ? { ...x, lifted } : x)) };
}
