/** Yes, no or another package: with the part that decided it. */
import { type Command, type Package, type Part, partiesOf, type Reason } from '../../engine/index.ts';
import type { Delegate } from '../input.ts';
import { stakesFor, surplus } from '../judge/index.ts';
import { say } from '../reasons.ts';
import { styleOf } from '../style.ts';
import { isLate, progressOf } from '../tempo.ts';
import { askCapital } from './capital.ts';
import { counterTo } from './counter.ts';
import { barOn, gainBy, gainOf, issueOf } from './parts.ts';

/** What two settled paragraphs are worth to a seat, as a share of its room: more as time runs out. */
const closure = (d: Delegate): number => (0.03 + 0.05 * progressOf(d.state)) * stakesFor(d).room;

/** Points more it wants for each step of distrust, and from whoever has left a package, with whomever that was. */
const PER_DOUBT = 1;
const FOR_LEAVING = 1;

const hasLeft = ({ state }: Delegate, pkg: Package): boolean => state.packages.some((x) => x.fell?.seat === pkg.seat);

/** The least gain it says yes to: less from whom it trusts, more from whom it does not; below no text none is small enough. */
export function leastFor(d: Delegate, pkg: Package): number {
  const trust = d.own?.trust[pkg.seat]?.value ?? 0;
  const doubt = PER_DOUBT * Math.max(0, -trust) + (hasLeft(d, pkg) ? FOR_LEAVING : 0);
  const given = closure(d) + styleOf(d).trusting * Math.max(0, trust);
  const asked = doubt > 0 ? doubt - closure(d) : -given;
  return surplus(d) < 0 ? Math.max(0, doubt) : Math.max(asked, -surplus(d));
}

type Said = { readonly accept: boolean; readonly phrase: string; readonly part: Part | undefined };

/** The part without which the answer would be yes; undefined = it is the whole. */
function dearest(d: Delegate, pkg: Package, least: number): Part | undefined {
  const without = (part: Part): number =>
    gainOf(
      d,
      pkg.parts.filter((x) => x !== part),
    );
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

export function answer(d: Delegate, pkg: Package): Command | null {
  if (pkg.status !== 'offered' || !pkg.to.includes(d.seat) || pkg.answers[d.seat] !== undefined) return null;
  const capital = askCapital(d, pkg);
  if (capital === 'waiting') return null;
  if (capital !== null) return capital;
  const said = judged(d, pkg);
  const other = said.accept ? null : counterTo(d, pkg);
  if (other !== null) return other;
  const reason = reasonOf(d, said, styleOf(d).voice + d.state.packages.length);
  return { type: 'package.answer', package: pkg.id, accept: said.accept, reason };
}

/** Late, and bound to what would leave the whole below no text: out of it while there is time; that costs goodwill. */
export function leave(d: Delegate): Command | null {
  if (!isLate(d.state)) return null;
  const bound = d.state.packages.find(
    (x) => x.status === 'accepted' && partiesOf(x).includes(d.seat) && surplus(d) + Math.min(0, gainBy(d, x)) < 0,
  );
  if (bound === undefined || gainBy(d, bound) >= 0) return null;
  const reason = reasonOf(d, { accept: false, phrase: 'package.whole', part: undefined }, styleOf(d).voice);
  return { type: 'package.leave', package: bound.id, reason };
}
