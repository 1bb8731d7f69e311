/** Yes or no to a package, with the part that decided it; and capital asked where one part lies just beyond the mandate. */
import { type Command, capitalCalls, outcomeWith, type Package, type Part, type Reason } from '../../engine/index.ts';
import type { Issue } from '../../scenario/index.ts';
import { isOneStepBeyond } from '../../value/index.ts';
import type { Delegate } from '../input.ts';
import { stakesFor, surplus, surplusInstead } from '../judge/index.ts';
import { say } from '../reasons.ts';
import { styleOf } from '../style.ts';
import { progressOf } from '../tempo.ts';

const issueOf = (d: Delegate, part: Part): Issue | undefined => {
  const p = d.state.paragraphs.find((x) => x.id === part.paragraph);
  return d.open.issues.find((i) => i.id === p?.issue);
};

const insteadOf = (parts: readonly Part[]) => new Map(parts.map((part) => [part.paragraph, part.words] as const));

/** Points the seat gains by a package against the text as it stands. */
export const gainBy = (d: Delegate, pkg: Package): number => surplusInstead(d, insteadOf(pkg.parts)) - surplus(d);

/** What two settled paragraphs are worth to a seat, as a share of its room: more as time runs out. */
const closure = (d: Delegate): number => (0.03 + 0.05 * progressOf(d.state)) * stakesFor(d).room;
/** Points short of a gain that a seat trusts its partner with, per step of trust. */
const PER_TRUST = 0.7;

/** The least gain it says yes to; below no text there is none small enough. */
function leastFor(d: Delegate, pkg: Package): number {
  const trusted = PER_TRUST * Math.max(0, d.own?.trust[pkg.seat]?.value ?? 0);
  const given = closure(d) + trusted;
  return surplus(d) < 0 ? 0 : -Math.min(given, surplus(d));
}

const barOn = (d: Delegate, part: Part) => {
  const issue = issueOf(d, part);
  return issue === undefined ? null : stakesFor(d).bar(issue.id, part.words.level);
};

type Said = { readonly accept: boolean; readonly phrase: string; readonly part: Part | undefined };

/** The part without which the answer would be yes; undefined = it is the whole. */
function dearest(d: Delegate, pkg: Package, least: number): Part | undefined {
  const without = (part: Part): number =>
    surplusInstead(d, insteadOf(pkg.parts.filter((x) => x !== part))) - surplus(d);
  const deciding = pkg.parts.filter((part) => without(part) >= least);
  return deciding.sort((a, b) => without(b) - without(a))[0];
}

function judged(d: Delegate, pkg: Package): Said {
  const crossed = pkg.parts.find((part) => barOn(d, part) === 'red-line');
  if (crossed !== undefined) return { accept: false, phrase: 'package.red-line', part: crossed };
  const beyond = pkg.parts.find((part) => barOn(d, part) === 'mandate');
  if (beyond !== undefined) return { accept: false, phrase: 'package.mandate', part: beyond };
  const least = leastFor(d, pkg);
  if (gainBy(d, pkg) >= least) return { accept: true, phrase: 'package.accept', part: undefined };
  const part = dearest(d, pkg, least);
  return { accept: false, phrase: part === undefined ? 'package.whole' : 'package.loss', part };
}

function reasonOf(d: Delegate, { phrase, part }: Said, turn: number): Reason {
  const issue = part && issueOf(d, part);
  return say(phrase, { issue: issue?.title ?? '', level: issue?.levels[part?.words.level ?? 0] ?? '' }, turn);
}

/** Exactly one part beyond the mandate, and nothing lost by the whole: capital may say yes. */
export function askCapital(d: Delegate, pkg: Package): Command | 'waiting' | null {
  const beyond = pkg.parts.filter((part) => barOn(d, part) === 'mandate');
  const issue = beyond.length === 1 && beyond[0] !== undefined ? issueOf(d, beyond[0]) : undefined;
  if (issue === undefined || pkg.parts.some((part) => barOn(d, part) === 'red-line') || gainBy(d, pkg) < 0) return null;
  // Capital goes one step at most, from what it instructed: leave for another deal is no stepping stone.
  if (d.own?.leaves.some((x) => x.issue === issue.id && x.why !== 'news')) return null;
  const level = outcomeWith(d.open, d.state, pkg).levels[issue.id] ?? 0;
  if (!isOneStepBeyond(d.open, d.sheet, issue.id, level)) return null;
  const asked = d.own?.capital.find((x) => x.package === pkg.id && x.issue === issue.id);
  if (asked !== undefined) return asked.status === 'asked' ? 'waiting' : null;
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

export function answer(d: Delegate, pkg: Package): Command | null {
  if (pkg.status !== 'offered' || !pkg.to.includes(d.seat) || pkg.answers[d.seat] !== undefined) return null;
  const capital = askCapital(d, pkg);
  if (capital === 'waiting') return null;
  if (capital !== null) return capital;
  const said = judged(d, pkg);
  const reason = reasonOf(d, said, styleOf(d).voice + d.state.packages.length);
  return { type: 'package.answer', package: pkg.id, accept: said.accept, reason };
}
