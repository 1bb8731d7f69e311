/** Stances: on the text as it stands, and on every wording the table has before it. */
import { bracketBy, type Command, isLive, type Paragraph, type Proposal, type Reason } from '../../engine/index.ts';
import type { Delegate } from '../input.ts';
import { judgeProposal, judgeStanding, objectsToText, objectsToWords, type Verdict } from '../judge/index.ts';
import { isLate } from '../tempo.ts';
import { stanceOnProposal, stanceOnText } from './acts.ts';
import { counter } from './draft.ts';

const live = (d: Delegate): readonly Paragraph[] => d.state.paragraphs.filter(isLive);

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

const levelNamed = (reason: Reason): number | undefined => {
  const on = 'phrase' in reason ? reason.params['on'] : undefined;
  return typeof on === 'number' ? on : undefined;
};

/** Whether the table knows already how the seat looks at this level: nobody says everything twice. */
function isTold(d: Delegate, p: Paragraph, level: number): boolean {
  if (p.words.level === level && p.stances[d.seat] !== undefined) return true;
  const said = p.reasons.some((line) => line.seat === d.seat && levelNamed(line.reason) === level);
  return (
    said ||
    d.state.proposals.some(
      (x) =>
        x.paragraph === p.id &&
        x.words.level === level &&
        (x.stances[d.seat] !== undefined || x.sponsors.includes(d.seat)),
    )
  );
}

/** A bracket is lifted onto wording, and a text that sinks the whole is stopped: those are always said. */
function speaksTo(d: Delegate, p: Paragraph, x: Proposal): boolean {
  const own = x.sponsors.includes(d.seat);
  const before = x.stances[d.seat]?.stance ?? (own ? 'support' : undefined);
  const objects = objectsToWords(d, p, x.words);
  if (before !== undefined && before !== 'reserve') return (before === 'object') !== objects;
  if (bracketBy(p, d.seat) !== undefined && !objects) return true;
  return !isTold(d, p, x.words.level) || (objects && isLate(d.state));
}

export function speakToProposals(d: Delegate): Command | null {
  for (const x of d.state.proposals) {
    if (x.status !== 'tabled') continue;
    const p = d.state.paragraphs.find((y) => y.id === x.paragraph);
    if (p === undefined || !isLive(p) || !speaksTo(d, p, x)) continue;
    return stanceOnProposal(d, p, x, judgeProposal(d, p, x.words));
  }
  return null;
}
