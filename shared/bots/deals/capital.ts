/** Capital is asked where one part of a package lies a step beyond the mandate and the seat loses nothing by the whole. */
import { type Command, capitalCalls, outcomeWith, outcomeWithout, type Package } from '../../engine/index.ts';
import { isOneStepBeyond, valueOf } from '../../value/index.ts';
import type { Delegate } from '../input.ts';
import { barOn, issueOf } from './parts.ts';

/** As capital will reckon: nothing it would refuse is asked. */
const gainAtHome = (d: Delegate, pkg: Package): number =>
  valueOf(d.sheet, outcomeWith(d.open, d.state, pkg)) - valueOf(d.sheet, outcomeWithout(d.open, d.state, pkg));

export function askCapital(d: Delegate, pkg: Package): Command | 'waiting' | null {
  const beyond = pkg.parts.filter((part) => barOn(d, part) === 'mandate');
  const issue = beyond.length === 1 && beyond[0] !== undefined ? issueOf(d, beyond[0]) : undefined;
  if (issue === undefined || pkg.parts.some((part) => barOn(d, part) === 'red-line')) return null;
  const asked = d.own?.capital.find((x) => x.package === pkg.id && x.issue === issue.id);
  if (asked !== undefined) return asked.status === 'asked' ? 'waiting' : null;
  if (gainAtHome(d, pkg) < 0) return null;
  // Capital goes one step at most, from what it instructed: leave for another deal is no stepping stone.
  if (d.own?.leaves.some((x) => x.issue === issue.id && x.why !== 'news')) return null;
  const level = outcomeWith(d.open, d.state, pkg).levels[issue.id] ?? 0;
  if (!isOneStepBeyond(d.open, d.sheet, issue.id, level)) return null;
  if (d.own === null || capitalCalls(d.state, d.own).free <= 0) return null;
  return { type: 'capital.ask', package: pkg.id, issue: issue.id };
}

/** For its own package: what it offered beyond its mandate needs leave. */
export function askForOwn(d: Delegate): Command | null {
  for (const pkg of d.state.packages) {
    if (pkg.seat !== d.seat || (pkg.status !== 'offered' && pkg.status !== 'accepted')) continue;
    const asked = askCapital(d, pkg);
    if (asked !== null && asked !== 'waiting') return asked;
  }
  return null;
}
