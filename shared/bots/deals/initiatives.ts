/** Initiatives: what the text will not say, some may do together. */
import { type Command, type Initiative, outcomeOf } from '../../engine/index.ts';
import type { Issue } from '../../scenario/index.ts';
import type { Delegate } from '../input.ts';

/** What one level above the text is worth to the seat, in points. */
function lift(d: Delegate, issue: string): number {
  const values = d.sheet.values[issue] ?? [];
  const level = outcomeOf(d.open, d.state).levels[issue] ?? 0;
  return (values[Math.min(level + 1, values.length - 1)] ?? 0) - (values[level] ?? 0);
}

const mine = (d: Delegate): readonly Initiative[] =>
  d.state.initiatives.filter((x) => x.founder === d.seat || x.members.includes(d.seat));

export function joinInitiative(d: Delegate): Command | null {
  const worth = d.state.initiatives.find((x) => !x.members.includes(d.seat) && lift(d, x.issue) > 0);
  return worth === undefined ? null : { type: 'initiative.join', initiative: worth.id };
}

/** Less than this many points is not worth the meetings. */
const WORTH_FOUNDING = 4;

export function foundInitiative(d: Delegate): Command | null {
  if (d.state.round < 2 || mine(d).length > 0) return null;
  const free = d.open.issues.filter((i) => i.scale === 'ladder' && !d.state.initiatives.some((x) => x.issue === i.id));
  const best = free
    .map((issue): [Issue, number] => [issue, lift(d, issue.id)])
    .filter(([, gain]) => gain >= WORTH_FOUNDING)
    .sort(([, a], [, b]) => b - a)[0];
  return best === undefined ? null : { type: 'initiative.found', issue: best[0].id, title: best[0].title };
}
