/** Initiatives: what the text will not say, some may do together. */
import { type Command, type Initiative, outcomeOf } from '../../engine/index.ts';
import type { Issue } from '../../scenario/index.ts';
import { beliefsOf } from '../beliefs/index.ts';
import type { Delegate } from '../input.ts';
import { say } from '../reasons.ts';
import { styleOf } from '../style.ts';
import { wordedIn } from '../weighed.ts';
import { costFor } from './moves.ts';

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

/** Members that are believed to be served by one level more as well: without two of them it will not stand. */
function company(d: Delegate, issue: Issue): number {
  const level = outcomeOf(d.open, d.state).levels[issue.id] ?? 0;
  return [...beliefsOf(d.open, d.state)].filter(
    ([seat, b]) => seat !== d.seat && costFor(d, seat, b, issue.id, level + 1) < costFor(d, seat, b, issue.id, level),
  ).length;
}

const LEAST_COMPANY = 2;

export function foundInitiative(d: Delegate): Command | null {
  if (d.state.round < Math.min(styleOf(d).founds, d.state.rounds) || mine(d).length > 0) return null;
  const free = d.open.issues.filter((i) => i.scale === 'ladder' && !d.state.initiatives.some((x) => x.issue === i.id));
  const best = free
    .map((issue) => ({ issue, gain: lift(d, issue.id) }))
    .filter(({ gain }) => gain >= WORTH_FOUNDING)
    .sort((a, b) => b.gain - a.gain)
    .find(({ issue }) => !styleOf(d).anticipates || company(d, issue) >= LEAST_COMPANY)?.issue;
  return best === undefined ? null : { type: 'initiative.found', issue: best.id, title: best.title };
}

/** Said once, to whoever holds the paragraph because it says too little. */
export function inviteHolder(d: Delegate): Command | null {
  if (d.own === null) return null;
  for (const x of d.state.initiatives) {
    if (x.founder !== d.seat) continue;
    const level = outcomeOf(d.open, d.state).levels[x.issue] ?? 0;
    for (const p of wordedIn(d.state).filter((one) => one.issue === x.issue)) {
      if (d.own.notes.some((note) => note.from === d.seat && note.about === p.id)) continue;
      const to = p.brackets
        .map(({ seat }) => seat)
        .filter((seat) => {
          const b = beliefsOf(d.open, d.state).get(seat);
          const cost = (at: number): number => (b === undefined ? 0 : costFor(d, seat, b, x.issue, at));
          return seat !== d.seat && !x.members.includes(seat) && cost(level + 1) < cost(level);
        });
      const said = say('initiative.invite', { issue: p.title }, styleOf(d).voice);
      if (to.length > 0 && 'phrase' in said) return { type: 'note.send', to, about: p.id, said };
    }
  }
  return null;
}
