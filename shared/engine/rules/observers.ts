/** What observers do. None of it blocks anything. */
import type { CommandType } from '../commands.ts';
import { barredFromGroups, cardsOf, EVIDENCE_CARDS, evidenceBy, hasCards, SOUNDINGS } from '../observers.ts';
import { isMember, paragraphOf } from '../queries.ts';
import { roomOf } from '../rooms.ts';
import { type Guard, no, type Query, seatsIn } from './query.ts';
import type { RuleId } from './registry.ts';

const evidenceLeft: Guard = ({ actor, state }) =>
  no(evidenceBy(state, actor.seat ?? '') >= EVIDENCE_CARDS, 'rule/evidence-spent', { cards: EVIDENCE_CARDS });

/** A card of one's own on that question; where the scenario has none, a reason is the evidence. */
const cardFits: Guard = ({ act, actor, open, state, whole }) => {
  const seat = actor.seat ?? '';
  const issue = paragraphOf(state, act.paragraph)?.issue;
  if (!hasCards(open, seat)) {
    if (act.card !== undefined) return no(true, 'rule/unknown-card');
    return no(whole && act.reason === undefined, 'rule/reason-needed');
  }
  const fitting = cardsOf(open, state, seat).filter((c) => issue === undefined || c.issue === issue);
  if (fitting.length === 0) return no(true, 'rule/no-card');
  const missing = act.card === undefined ? whole : !fitting.some((c) => c.id === act.card);
  return no(missing, 'rule/unknown-card');
};

/** Only the asker knows how often it has asked. */
const soundingsLeft: Guard = ({ own }) =>
  no((own?.soundings.filter((x) => x.seat === own.seat).length ?? 0) >= SOUNDINGS, 'rule/soundings-spent', {
    soundings: SOUNDINGS,
  });

const twoMembers: Guard = ({ act, own, state }) => {
  const named = seatsIn(act);
  if (named === undefined) return null;
  const pair = [...new Set(named)];
  if (pair.length !== 2 || !pair.every((seat) => isMember(state, seat))) return no(true, 'rule/sounding-pair');
  const again = own?.soundings.some((x) => x.paragraph === act.paragraph && pair.every((s) => x.seats.includes(s)));
  return no(again === true, 'rule/no-change');
};

const asked = ({ act, own }: Query) => own?.soundings.find((x) => x.id === act.sounding && x.seats.includes(own.seat));

const askedOnce: Guard = (q) => {
  const { act, own, state } = q;
  if (own === null || act.sounding === undefined) return null;
  const sounding = asked(q);
  if (sounding === undefined) return no(true, 'rule/unknown-sounding');
  return (
    no(sounding.round !== state.round, 'rule/sounding-lapsed') ?? no(sounding.answer !== undefined, 'rule/no-change')
  );
};

const levelsOnScale: Guard = (q) => {
  const issue = paragraphOf(q.state, asked(q)?.paragraph)?.issue;
  const scale = q.open.issues.find((i) => i.id === issue)?.levels.length;
  const beyond = scale === undefined ? undefined : q.act.levels?.find((level) => level >= scale);
  return no(beyond !== undefined, 'rule/level-out-of-scale', { level: beyond ?? 0, top: (scale ?? 1) - 1 });
};

const postureOnce: Guard = ({ actor, state }) =>
  no(state.postures[actor.seat ?? '']?.round === state.round, 'rule/posture-taken');

/** On the steps one bracket is named; in the room none. */
const bracketNamed: Guard = ({ act, state, whole }) => {
  const { holder, paragraph, posture } = act;
  if (posture === undefined) return null;
  if (posture === 'room') return no(holder !== undefined || paragraph !== undefined, 'rule/name-a-bracket');
  if (holder === undefined || paragraph === undefined) return no(whole, 'rule/name-a-bracket');
  const held = paragraphOf(state, paragraph)?.brackets.some((b) => b.seat === holder);
  return no(held !== true, 'rule/name-a-bracket');
};

const notOnSteps: Guard = ({ act, actor, state }) =>
  no(roomOf(state, act.room)?.kind === 'contact' && barredFromGroups(state, actor.seat ?? ''), 'rule/on-the-steps');

const judgedOnce: Guard = ({ actor, state }) =>
  no(
    state.judgements.some((x) => x.seat === actor.seat),
    'rule/already-judged',
  );

const oneNamed: Guard = ({ act, state }) => {
  if (act.seat === undefined || act.view === undefined) return null;
  return no(act.view !== 'criticise' || !isMember(state, act.seat ?? undefined), 'rule/criticise-one');
};

export const observersGuards = {
  '14.1': evidenceLeft,
  '14.2': cardFits,
  '14.3': soundingsLeft,
  '14.4': twoMembers,
  '14.5': askedOnce,
  '14.6': levelsOnScale,
  '14.7': postureOnce,
  '14.8': bracketNamed,
  '14.9': notOnSteps,
  '14.10': judgedOnce,
  '14.11': oneNamed,
} as const satisfies Record<string, Guard>;

/** The rules an act is asked, in order, after role, standing and phase. */
export const observersApplies: Readonly<Partial<Record<CommandType, readonly RuleId[]>>> = {
  'evidence.play': ['2.1', '3.1', '3.2', '14.1', '14.2'],
  'sounding.ask': ['2.1', '3.1', '3.2', '14.3', '14.4'],
  'sounding.answer': ['2.1', '14.5', '14.6'],
  'posture.take': ['2.1', '14.7', '14.8'],
  'text.judge': ['2.1', '14.10', '14.11'],
};
