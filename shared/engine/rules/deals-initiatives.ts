/** Voluntary undertakings outside the text: nobody can block one. */
import { initiativeOf } from '../deals.ts';
import { type Guard, no } from './query.ts';

/** Initiatives a party takes part in at most. */
export const INITIATIVES_EACH = 2;

/** 12.13: one for an issue, and on an issue of this negotiation. */
export const oneAnIssue: Guard = ({ act, open, state }) => {
  if (act.issue === undefined) return null;
  return (
    no(!open.issues.some((i) => i.id === act.issue), 'rule/unknown-issue') ??
    no(
      state.initiatives.some((x) => x.issue === act.issue && x.members.length > 0),
      'rule/initiative-exists',
    )
  );
};

/** 12.15 */
export const twoAParty: Guard = ({ actor, state }) => {
  const own = state.initiatives.filter((x) => actor.seat !== undefined && x.members.includes(actor.seat));
  return no(own.length >= INITIATIVES_EACH, 'rule/initiatives-spent', { most: INITIATIVES_EACH });
};

/** 12.16: joined by those outside, left by those in it, served by one organization. */
export const initiativeOpen: Guard = ({ act, actor, state }) => {
  if (act.initiative === undefined || actor.seat === undefined) return null;
  const one = initiativeOf(state, act.initiative);
  if (one === undefined || one.members.length === 0) return no(true, 'rule/unknown-initiative');
  const inside = one.members.includes(actor.seat);
  if (act.type === 'initiative.join') return no(inside, 'rule/in-initiative');
  if (act.type === 'initiative.leave') return no(!inside, 'rule/not-in-initiative');
  return no(one.secretariat !== null, 'rule/initiative-served');
};
