/** What a delegation may say of itself: conditions, promises, red lines. */
import type { Refusal } from '../../types/index.ts';
import type { Ground } from '../commands.ts';
import { standsOf } from '../conditions.ts';
import { isLive, isMember, paragraphOf } from '../queries.ts';
import { type Guard, no, type Query } from './query.ts';

function groundFits({ actor, open, state }: Query, ground: Ground): Refusal | null {
  const p = paragraphOf(state, ground.paragraph);
  if (p === undefined) return no(true, 'rule/unknown-paragraph', { paragraph: ground.paragraph });
  if ('free' in ground) return no(ground.free === actor.seat || !isMember(state, ground.free), 'rule/unknown-ground');
  if ('phrase' in ground) return no(!open.phrases.some((x) => x.id === ground.phrase), 'rule/unknown-ground');
  const level = 'atLeast' in ground ? ground.atLeast : ground.atMost;
  const top = (open.issues.find((i) => i.id === p.issue)?.levels.length ?? 1) - 1;
  return no(level > top, 'rule/level-out-of-scale', { level, top });
}

/** 12.8: on phrases and levels of this text, and on brackets of other members. */
export const groundsKnown: Guard = (q) => {
  for (const ground of q.act.when ?? []) {
    const found = groundFits(q, ground);
    if (found !== null) return found;
  }
  return null;
};

/** Conditions that one seat sets in a round. */
const CONDITIONS = 8;

/** 12.9 */
export const oneCondition: Guard = ({ act, actor, state }) => {
  const set = state.conditions.filter((c) => c.seat === actor.seat && c.round === state.round);
  return (
    no(
      act.paragraph !== undefined &&
        actor.seat !== undefined &&
        standsOf(state, actor.seat, act.paragraph) !== undefined,
      'rule/condition-stands',
    ) ?? no(set.length >= CONDITIONS, 'rule/enough', { of: 'conditions', most: CONDITIONS })
  );
};

/** 12.18 */
export const ownCondition: Guard = ({ act, actor, state }) => {
  if (act.condition === undefined) return null;
  const one = state.conditions.find((c) => c.id === act.condition);
  const stands = one?.status === 'waiting' || one?.status === 'met';
  return no(one === undefined || one.seat !== actor.seat || !stands, 'rule/not-your-condition');
};

const isSeat = (to: unknown): to is string => typeof to === 'string';

/** 12.11: to another delegation, on what is still to be settled (or put under silence), and not the same twice. */
export const promiseFits: Guard = ({ act, actor, own, state }) => {
  const { paragraph, promise, to } = act;
  if (isSeat(to) && state.seats[to] === undefined) return no(true, 'rule/unknown-seat', { seat: to });
  if (isSeat(to) && to === actor.seat) return no(true, 'rule/promise-self');
  const p = paragraphOf(state, paragraph);
  const late = promise !== undefined && promise !== 'not-break-silence' && p !== undefined && !isLive(p);
  if (late || p?.status === 'dropped') return no(true, 'rule/paragraph-closed', { paragraph: p?.id ?? '' });
  const again = own?.promises.some(
    (x) => x.seat === actor.seat && x.to === to && x.promise === promise && x.paragraph === paragraph,
  );
  return no(again === true, 'rule/promise-stands');
};

/** Declared red lines a game. */
export const DECLARATIONS = 2;

/** 11.15: levels of one issue of this negotiation, each issue once, two in a game. */
export const mayDeclare: Guard = ({ act, actor, open, state }) => {
  const own = state.declared.filter((x) => x.seat === actor.seat);
  if (own.length >= DECLARATIONS) return no(true, 'rule/declared-spent', { most: DECLARATIONS });
  if (act.issue === undefined) return null;
  const issue = open.issues.find((i) => i.id === act.issue);
  if (issue === undefined) return no(true, 'rule/unknown-issue');
  if (own.some((x) => x.issue === issue.id)) return no(true, 'rule/declared-already');
  const top = issue.levels.length - 1;
  const high = act.levels?.find((level) => level > top);
  return no(high !== undefined, 'rule/level-out-of-scale', { level: high ?? 0, top });
};
