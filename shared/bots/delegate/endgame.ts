/** The end: only what cannot be brought home is refused. */
import { type Command, isLive, isMember, outcomeOf, type Paragraph } from '../../engine/index.ts';
import { beyondMandate, redLinesCrossed, valueOf } from '../../value/index.ts';
import type { Delegate } from '../input.ts';
import { stakesFor, surplus } from '../judge/index.ts';
import { type Ground, reasonFor, say } from '../reasons.ts';
import { issueOf, turnOf } from './acts.ts';

/** What capital takes off for an issue adopted beyond mandate. */
const BEYOND = 5;

export type Refused = { readonly ground: 'red-line' | 'whole'; readonly paragraph: Paragraph };

/** Points over the walk-away that the text as it stands brings home. */
export function broughtHome(d: Delegate): number {
  const outcome = outcomeOf(d.open, d.state);
  return valueOf(d.sheet, outcome) - d.sheet.walkAway - BEYOND * beyondMandate(d.sheet, outcome).length;
}

/** Why this seat could not go home with the text as it stands; null = it could. */
export function refusedText(d: Delegate): Refused | null {
  const outcome = outcomeOf(d.open, d.state);
  const on = (issue: string): Paragraph | undefined => d.state.paragraphs.find((p) => p.issue === issue);
  const crossed = redLinesCrossed(d.sheet, outcome).map(on).find(Boolean);
  if (crossed !== undefined) return { ground: 'red-line', paragraph: crossed };
  const dearest = dearestOf(d);
  return broughtHome(d) < -1e-9 && dearest !== undefined ? { ground: 'whole', paragraph: dearest } : null;
}

function dearestOf(d: Delegate): Paragraph | undefined {
  const cost = (p: Paragraph): number => stakesFor(d).cost(p.issue, outcomeOf(d.open, d.state).levels[p.issue] ?? 0);
  return [...d.state.paragraphs].sort((a, b) => cost(b) - cost(a))[0];
}

export function reasonToRefuse(d: Delegate, { ground, paragraph }: Refused) {
  const issue = issueOf(d, paragraph);
  const level = outcomeOf(d.open, d.state).levels[paragraph.issue] ?? 0;
  const turn = turnOf(d, paragraph);
  const term: Ground =
    ground === 'whole' ? { term: 'whole', missing: -surplus(d) / stakesFor(d).room } : { term: 'red-line' };
  const about = issue && { issue, on: level, aim: stakesFor(d).aim(paragraph.issue), stance: 'object' as const };
  return (about && reasonFor(d.open, about, [term], turn)) ?? say('reason.none', {}, turn);
}

/** A bracketed paragraph counts L0 when it is dropped. */
function withDropped(d: Delegate): Delegate {
  const paragraphs = d.state.paragraphs.map((p) =>
    p.status === 'bracketed' || (isLive(p) && p.brackets.length > 0) ? { ...p, status: 'dropped' as const } : p,
  );
  return { ...d, state: { ...d.state, paragraphs } };
}

/** One objection for a paragraph whose falling silent crosses a red line, or sinks the whole. */
export function whenDropping(d: Delegate): Command | null {
  if (!isMember(d.state, d.seat) || d.state.dropObjections.some((x) => x.seat === d.seat)) return null;
  const after = withDropped(d);
  const lost = d.state.paragraphs.filter((p, i) => after.state.paragraphs[i]?.status === 'dropped' && isLive(p));
  const refused = refusedText(after);
  if (refused === null || lost.length === 0) return null;
  const own = lost.find((p) => p.id === refused.paragraph.id);
  // A text that was below walk-away already is refused when it comes to that, not by keeping a bracket.
  if (own === undefined && surplus(d) < 0) return null;
  const paragraph = own ?? lost[0];
  if (paragraph === undefined) return null;
  const reason = reasonToRefuse(after, { ...refused, paragraph });
  return { type: 'drop.object', paragraph: paragraph.id, reason };
}

export function whenSilent(d: Delegate): Command | null {
  if (!isMember(d.state, d.seat)) return null;
  const refused = refusedText(d);
  if (refused === null || d.own?.breaking === true) return null;
  const { id } = refused.paragraph;
  return { type: 'silence.break', paragraph: id, reason: reasonToRefuse(d, refused) };
}

export function whenAdopting(d: Delegate): Command | null {
  if (!isMember(d.state, d.seat) || d.state.adoptionObjections.some((x) => x.seat === d.seat)) return null;
  const refused = refusedText(d);
  return refused === null ? null : { type: 'adoption.object', reason: reasonToRefuse(d, refused) };
}
