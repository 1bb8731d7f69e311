/** Stances: on the text as it stands, and on every wording the table has before it. */
import {
  type Command,
  isLive,
  isMember,
  type Paragraph,
  type Proposal,
  proposalsOn,
  type Reason,
} from '../../engine/index.ts';
import type { Delegate } from '../input.ts';
import {
  holdsBracketOn,
  judgeOffer,
  judgeStanding,
  objectsToOffer,
  objectsToText,
  stakesFor,
  type Verdict,
} from '../judge/index.ts';
import { SUPPORTED, signalsOf, unitOf } from '../signals.ts';
import { isLate } from '../tempo.ts';
import { wordedIn } from '../weighed.ts';
import { stanceOnProposal, stanceOnText } from './acts.ts';
import { counter } from './draft.ts';

const live = (d: Delegate): readonly Paragraph[] => wordedIn(d.state);

/** Face down: one card a paragraph, no looking back. */
export function layCards(d: Delegate): Command | null {
  for (const p of live(d)) {
    if (d.own?.laid[p.id] !== undefined || p.laid.includes(d.seat)) continue;
    return onText(d, p, judgeStanding(d, p));
  }
  return null;
}

function onText(d: Delegate, p: Paragraph, verdict: Verdict): Command {
  const wording = verdict.stance === 'object' ? counter(d, p) : undefined;
  return stanceOnText(d, p, verdict, wording);
}

/** Words are held to: support is not taken back for a nuance, an objection stands until it is met. */
export function speakToText(d: Delegate): Command | null {
  for (const p of live(d)) {
    const before = p.stances[d.seat]?.stance;
    const objects = objectsToText(d, p);
    if (
      before === undefined ||
      before === 'reserve' ||
      (before === 'object') !== objects ||
      (objects && grewWhole(d, p))
    )
      return onText(d, p, judgeStanding(d, p));
  }
  return null;
}

const saysWhole = (reason: Reason | undefined): boolean =>
  reason !== undefined && 'phrase' in reason && reason.phrase.startsWith('reason.whole');

/** What was a matter of one paragraph has become one of the whole, or the whole has changed since: the table is told. */
function grewWhole(d: Delegate, p: Paragraph): boolean {
  if (!isLate(d.state) || !judgeStanding(d, p).grounds.some((g) => g.term === 'whole')) return false;
  const told = p.stances[d.seat];
  const changed = d.state.paragraphs.some((x) => (x.versions.at(-1)?.at ?? 0) > (told?.at ?? 0));
  return changed || !saysWhole(told?.reason);
}

const key = (paragraph: string, level: number): string => `${paragraph}/${level}`;

/** A level that costs next to nothing is told by going along with it; any other has a price that can be named. */
const isFree = (d: Delegate, p: Paragraph, level: number): boolean =>
  stakesFor(d).cost(p.issue, level) <= SUPPORTED * unitOf(d.open);

/** The level a reason puts a price on, or rules out. */
const levelPriced = (d: Delegate, reason: Reason): number | undefined =>
  signalsOf(d.open, reason).flatMap((x) => ('on' in x ? [x.on] : []))[0];

/** The levels the table knows this seat's view of already: nobody says everything twice. */
function toldLevels(d: Delegate): ReadonlySet<string> {
  const told = new Set<string>();
  for (const p of d.state.paragraphs)
    for (const line of p.reasons) {
      const on = line.seat === d.seat ? levelPriced(d, line.reason) : undefined;
      if (on !== undefined) told.add(key(p.id, on));
    }
  for (const p of d.state.paragraphs)
    if (p.stances[d.seat] !== undefined && isFree(d, p, p.words.level)) told.add(key(p.id, p.words.level));
  return told;
}

/** Of one level a bracket need not be lifted onto every wording; what people write is always answered. */
const ENOUGH = 2;

function hasEnough(d: Delegate, x: Proposal): boolean {
  if (d.state.seats[x.seat]?.player === 'people') return false;
  const alike = proposalsOn(d.state, x.paragraph).filter((y) => y.words.level === x.words.level);
  const accepted = alike.filter(
    (y) => y.sponsors.includes(d.seat) || (y.stances[d.seat]?.stance ?? 'object') !== 'object',
  );
  return accepted.length >= ENOUGH;
}

type Told = () => ReadonlySet<string>;

/** Whoever carries wording has said yes to it; what it gives away with it is said once. */
const owesPrice = (d: Delegate, p: Paragraph, x: Proposal, told: Told): boolean =>
  x.operation.kind === 'replace' && !isFree(d, p, x.words.level) && !told().has(key(p.id, x.words.level));

/** A bracket is lifted onto wording, and a text that sinks the whole is stopped: those are always said. */
function speaksTo(d: Delegate, p: Paragraph, x: Proposal, told: Told): boolean {
  const before = x.stances[d.seat]?.stance;
  if (before === undefined && x.sponsors.includes(d.seat)) return owesPrice(d, p, x, told) || objectsToOffer(d, p, x);
  if (before !== undefined && before !== 'reserve') return (before === 'object') !== objectsToOffer(d, p, x);
  if (holdsBracketOn(d, p, x) && !objectsToOffer(d, p, x) && !hasEnough(d, x)) return true;
  if (x.operation.kind !== 'replace') return true;
  return !told().has(key(p.id, x.words.level)) || (isLate(d.state) && objectsToOffer(d, p, x));
}

export function speakToProposals(d: Delegate): Command | null {
  if (!isMember(d.state, d.seat)) return null;
  let known: ReadonlySet<string> | undefined;
  const told: Told = () => {
    known ??= toldLevels(d);
    return known;
  };
  for (const x of d.state.proposals) {
    if (x.status !== 'tabled') continue;
    const p = d.state.paragraphs.find((y) => y.id === x.paragraph);
    if (p === undefined || !isLive(p) || !speaksTo(d, p, x, told)) continue;
    return stanceOnProposal(d, p, x, judgeOffer(d, p, x));
  }
  return null;
}
