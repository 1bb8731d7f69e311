/** What can be believed about every member from public signals alone: a pure function of the public state. */
import type { PublicState } from '../../engine/index.ts';
import type { OpenGame } from '../../scenario/index.ts';
import type { IssueId, PhraseId, SeatId } from '../../types/index.ts';
import { curveOf } from './curves.ts';
import { listen } from './evidence.ts';
import { reconcile } from './reconcile.ts';
import { emptyVoice, type Voice } from './voice.ts';

export { BARRED } from './curves.ts';

export type Belief = {
  /** By issue and level: the share of the seat's room it is thought to cost. */
  readonly costs: ReadonlyMap<IssueId, Float64Array>;
  /** Above 0: wants the phrase in; below: out. A share of the room, like costs. */
  readonly phrases: ReadonlyMap<PhraseId, number>;
  /** It has never named a price: its costs are guessed from bare acts. */
  readonly guessed?: boolean;
};
export type Beliefs = ReadonlyMap<SeatId, Belief>;

/** What a phrase is usually worth. */
const PHRASE = 0.04;

/** All worst levels together usually cost about twice a seat's room; what it called a priority counts double. */
function fullCost(open: OpenGame, priorities: readonly IssueId[], issue: IssueId): number {
  const usual = 2 / (open.issues.length + Math.min(3, open.issues.length / 2));
  return priorities.includes(issue) ? 2 * usual : usual;
}

function beliefOf(open: OpenGame, voice: Voice, priorities: readonly IssueId[]): Belief {
  const costs = new Map(
    open.issues.map(
      (issue) => [issue.id, curveOf(issue, voice.issues.get(issue.id), fullCost(open, priorities, issue.id))] as const,
    ),
  );
  reconcile(costs, voice.wholes);
  const phrases = [...voice.phrases].map(([phrase, sign]) => [phrase, sign * PHRASE] as const);
  return { costs, phrases: new Map(phrases), guessed: !voice.priced };
}

function make(open: OpenGame, state: PublicState): Beliefs {
  const voices = listen(open, state);
  const named = new Map(state.statements.map((s) => [s.seat, s.priorities] as const));
  return new Map(
    state.members.map((seat) => [seat, beliefOf(open, voices.get(seat) ?? emptyVoice(), named.get(seat) ?? [])]),
  );
}

const kept = new WeakMap<PublicState['paragraphs'], { proposals: PublicState['proposals']; beliefs: Beliefs }>();

export function beliefsOf(open: OpenGame, state: PublicState): Beliefs {
  const known = kept.get(state.paragraphs);
  if (known !== undefined && known.proposals === state.proposals) return known.beliefs;
  const beliefs = make(open, state);
  kept.set(state.paragraphs, { proposals: state.proposals, beliefs });
  return beliefs;
}
