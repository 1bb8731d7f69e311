/** What one seat has let the table know, issue by issue and of the whole. */
import type { Issue } from '../../scenario/index.ts';
import type { IssueId, PhraseId } from '../../types/index.ts';
import type { Signal } from '../signals.ts';

export type Evidence = {
  /** Cost by level, as a share of the speaker's room. */
  readonly costs: Map<number, number>;
  readonly barred: Set<number>;
  /** What bare acts say, with when: people come round, so the last one counts. */
  readonly bare: Map<number, { readonly cost: number; readonly at: number }>;
  aim: number | null;
};

/** What it said of a whole text: levels by issue, and the share of its room they cost together. */
export type Whole = {
  readonly levels: ReadonlyMap<IssueId, number>;
  readonly total: number;
  readonly is: 'exactly' | 'at-most' | 'at-least';
};

export type Voice = {
  readonly issues: Map<IssueId, Evidence>;
  /** -1 wants it out, +1 wants it in. */
  readonly phrases: Map<PhraseId, number>;
  readonly wholes: Whole[];
  /** Has it ever named a price? */
  priced: boolean;
};

export const emptyVoice = (): Voice => ({ issues: new Map(), phrases: new Map(), wholes: [], priced: false });

const evidenceOf = (voice: Voice, issue: IssueId): Evidence => {
  const kept = voice.issues.get(issue) ?? {
    costs: new Map<number, number>(),
    barred: new Set<number>(),
    bare: new Map<number, { cost: number; at: number }>(),
    aim: null,
  };
  voice.issues.set(issue, kept);
  return kept;
};

/** On a ladder, what is too weak makes everything weaker too weak, and the other way round. */
function bar(issue: Issue, e: Evidence, signal: Extract<Signal, { kind: 'barred' | 'red-line' }>): void {
  e.barred.add(signal.on);
  if (signal.kind === 'red-line' || issue.scale === 'options') return;
  for (let level = 0; level < issue.levels.length; level++) {
    if (signal.direction === 'weak' ? level < signal.on : signal.direction === 'strong' && level > signal.on)
      e.barred.add(level);
  }
}

export function hear(voice: Voice, issue: Issue, signal: Signal): void {
  voice.priced = true;
  if (signal.kind === 'phrase') voice.phrases.set(signal.phrase, signal.wanted ? 1 : -1);
  if (signal.kind === 'phrase' || signal.kind === 'whole') return;
  const e = evidenceOf(voice, issue.id);
  if (signal.kind !== 'red-line') {
    e.aim = signal.aim;
    e.costs.set(signal.aim, 0);
  }
  if (signal.kind === 'cost') e.costs.set(signal.on, signal.cost);
  else bar(issue, e, signal);
}

/** A bare act tells a little; it never overrules a reason. */
export function note(voice: Voice, issue: Issue, level: number, cost: number, at: number): void {
  const { bare } = evidenceOf(voice, issue.id);
  if ((bare.get(level)?.at ?? -1) <= at) bare.set(level, { cost, at });
}
