/** What one seat has let the table know about one issue, gathered from everything it did in public. */
import { type Paragraph, type Proposal, type PublicState, proposalOf, type ReasonLine } from '../../engine/index.ts';
import type { Issue, OpenGame } from '../../scenario/index.ts';
import type { PhraseId, SeatId } from '../../types/index.ts';
import { type Signal, signalsOf, unitOf } from '../signals.ts';

export type Evidence = {
  /** Cost by level, as a share of the speaker's room. */
  readonly costs: Map<number, number>;
  readonly barred: Set<number>;
  aim: number | null;
};
export type Voice = {
  readonly issues: Map<string, Evidence>;
  /** -1 wants it out, +1 wants it in. */
  readonly phrases: Map<PhraseId, number>;
};

/** Stances of people without a reason, and acts that say as much. */
const SAID = { support: 0.02, 'live-with': 0.1, reserve: 0.22, object: 0.5 } as const;
const OWN_WORDING = 0.03;

const evidenceOf = (voice: Voice, issue: string): Evidence => {
  const kept = voice.issues.get(issue) ?? { costs: new Map<number, number>(), barred: new Set<number>(), aim: null };
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

function hear(voice: Voice, issue: Issue, signal: Signal): void {
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

/** The level that stood in the paragraph when something was said of it. */
function levelThen(p: Paragraph, at: number): number {
  let level = p.versions[0]?.words.level ?? p.words.level;
  for (const version of p.versions) if (version.at <= at) level = version.words.level;
  return level;
}

const note = (voice: Voice, issue: Issue, level: number, cost: number): void => {
  const e = evidenceOf(voice, issue.id);
  if (!e.costs.has(level)) e.costs.set(level, cost);
};

function hearLine(open: OpenGame, state: PublicState, p: Paragraph, issue: Issue, voice: Voice, line: ReasonLine) {
  const signals = signalsOf(open, line.reason);
  for (const signal of signals) hear(voice, issue, signal);
  if (signals.length > 0 || !(line.stance in SAID)) return;
  const level = proposalOf(state, line.proposal)?.words.level ?? levelThen(p, line.at);
  note(voice, issue, level, unitOf(open) * SAID[line.stance as keyof typeof SAID]);
}

function hearProposal(open: OpenGame, x: Proposal, issue: Issue, voices: ReadonlyMap<SeatId, Voice>): void {
  for (const seat of x.sponsors) {
    const voice = voices.get(seat);
    if (voice !== undefined) note(voice, issue, x.words.level, unitOf(open) * OWN_WORDING);
  }
  const author = voices.get(x.seat);
  if (author !== undefined && x.reason !== undefined)
    for (const signal of signalsOf(open, x.reason)) hear(author, issue, signal);
  for (const [seat, taken] of Object.entries(x.stances)) {
    const voice = voices.get(seat);
    if (voice !== undefined) note(voice, issue, x.words.level, unitOf(open) * SAID[taken.stance]);
  }
}

/** Explicit reasons first, in the order they were given; bare stances fill what is left. */
export function listen(open: OpenGame, state: PublicState): ReadonlyMap<SeatId, Voice> {
  const voices = new Map(
    state.order.map((seat) => [seat, { issues: new Map(), phrases: new Map() } as Voice] as const),
  );
  for (const statement of state.statements) {
    const voice = voices.get(statement.seat);
    for (const signal of voice ? signalsOf(open, statement.reason) : [])
      if (voice && signal.kind === 'phrase') voice.phrases.set(signal.phrase, signal.wanted ? 1 : -1);
  }
  const issues = new Map(open.issues.map((issue) => [issue.id, issue] as const));
  for (const p of state.paragraphs) {
    const issue = issues.get(p.issue);
    if (issue === undefined) continue;
    for (const line of p.reasons) {
      const voice = voices.get(line.seat);
      if (voice !== undefined) hearLine(open, state, p, issue, voice, line);
    }
    for (const [seat, taken] of Object.entries(p.stances)) {
      const voice = voices.get(seat);
      if (voice !== undefined) note(voice, issue, p.words.level, unitOf(open) * SAID[taken.stance]);
    }
  }
  const homes = new Map(state.paragraphs.map((p) => [p.id, issues.get(p.issue)] as const));
  for (const x of state.proposals) {
    const issue = homes.get(x.paragraph);
    if (issue !== undefined) hearProposal(open, x, issue, voices);
  }
  return voices;
}
