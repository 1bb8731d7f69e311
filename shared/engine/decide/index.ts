/** `decide` alone judges: it asks the rules, performs the act, and runs the consequences to a fixpoint. */

import { READER, type Reader } from '../../text/index.ts';
import { err, must, ok, type Refusal, type Result, type RoomId, refuse } from '../../types/index.ts';
import { CHARTS, type Charts } from '../charts/index.ts';
import type { Command } from '../commands.ts';
import type { Actor, NewEvent } from '../events.ts';
import { isLive, proposalOf, putOf } from '../queries.ts';
import { earsOf, roomOf, stageIn, stageOf } from '../rooms.ts';
import { check, GUARDS, type Guards, type ServerFacts } from '../rules/index.ts';
import { CHAIR_FEED } from '../vocabulary.ts';
import { perform } from './act.ts';
import { type Batch, createBatch, emit, type Made, type World } from './batch.ts';
import { meetConditions } from './conditions.ts';
import { settleBrackets } from './gavel.ts';
import { newsFacts } from './meeting-news.ts';
import { react } from './reactions.ts';
import { lastCall } from './time.ts';
import { timersOf } from './timers.ts';

export type { World } from './batch.ts';
export { openingEvents } from './open.ts';
export { type Timer, timersOf } from './timers.ts';

export type Act = { readonly command: Command; readonly actor: Actor; readonly at: number };
/** Replaced in tests only: a chart that allows all, a guard switched off. */
export type Book = { readonly charts: Charts; readonly guards: Guards; readonly reader?: Reader };
const BOOK: Book = { charts: CHARTS, guards: GUARDS };

/** The events of an act, and the table after them: what folding them one by one gives. */
export type Decided = { readonly events: readonly NewEvent[]; readonly world: World };

/**
 * @returns the events of the act and its consequences, in order, or the refusal of the first rule against it.
 * Never throws on a parsed command; a throw is a bug.
 */
export function decide(world: World, act: Act, book: Book = BOOK): Result<readonly NewEvent[], Refusal> {
  const decided = transact(world, act, book);
  return decided.ok ? ok(decided.value.events) : decided;
}

/** `decide`, with the table it leads to: each event is folded once. */
export function transact(world: World, act: Act, book: Book = BOOK): Result<Decided, Refusal> {
  const { command, actor, at } = act;
  if (command.type === 'table.open') return err(refuse('rule/not-now', { phase: world.public.phase }));
  const reader = book.reader ?? READER;
  const query = {
    open: world.game.open,
    state: world.public,
    own: world.seats[actor.role === 'chair' ? CHAIR_FEED : (actor.seat ?? '')] ?? null,
    sheet: actor.seat === undefined ? null : (world.game.sealed.sheets?.[actor.seat] ?? null),
    reader,
    server: serverFacts(world),
    charts: book.charts,
    actor,
    at,
    act: command,
    whole: true,
  };
  const refusal = check(query, book.guards);
  if (refusal !== null) return err(refusal);
  const made = { charts: book.charts, reader, actor, at, room: null, follow };
  const room = stageIn(command);
  if (room !== undefined) return ok(after(world, draftIn(world, made, command, room)));
  const batch = createBatch(world, made, command.type);
  perform(batch, command);
  takeReadyBack(batch, command.type);
  settle(batch);
  return ok(after(world, batch));
}

/** What happens in a closed room leaves the plenary as it was. */
function after({ game, public: plenary }: World, { events, room, sealed, seats, state }: Batch): Decided {
  return { events, world: { game, public: room === null ? state : plenary, sealed, seats } };
}

const serverFacts = (world: World): ServerFacts => ({ timers: () => timersOf(world), news: newsFacts(world) });

/** R13.21: the same act on a closed room's copy. Of what follows outside, prices and readiness too, nothing follows. */
function draftIn(world: World, made: Made, command: Exclude<Command, { type: 'table.open' }>, id: RoomId) {
  const room = must(roomOf(world.public, id), 'the room is known (13.7)');
  const stage = must(stageOf(world.public, world.sealed, id), 'the room has a copy (13.11)');
  const batch = createBatch({ ...world, public: stage }, { ...made, room: { id, ears: earsOf(room) } }, command.type);
  perform(batch, command);
  settleAll(batch);
  return batch;
}

/** Talk and the like leave "ready" as it is. */
const KEEPS_READY = new Set<Command['type']>([
  'ready.set',
  'message.say',
  'note.send',
  'brief.read',
  'guess.make',
  'head.name',
  'speakers.join',
  'speakers.leave',
  'speakers.yield',
  'point.raise',
  'room.open',
  'room.enter',
  'room.leave',
  'room.say',
  // A secret act must not show in public.
  'sounding.ask',
  'sounding.answer',
  'promise.make',
  'capital.ask',
]);

/** R2.9: who acts once more is not ready after all. Bots say so themselves. */
function takeReadyBack(b: Batch, type: Command['type']): void {
  const { role, seat, by } = b.actor;
  if (role !== 'seat' || by !== 'person' || seat === undefined || KEEPS_READY.has(type)) return;
  if (b.state.seats[seat]?.ready === true) emit(b, { type: 'ready.set', seat, ready: false });
}

/** Consequences in a fixed order until nothing follows any more: reactions, conditions, brackets, what is put, last call. */
function settle(b: Batch): void {
  const fired = new Set<string>();
  do {
    react(b);
    b.cause = '12.5';
    meetConditions(b, fired);
    settleAll(b);
    b.cause = '5.3';
    clearPut(b);
    b.cause = '2.8';
    lastCall(b);
  } while (b.answered < b.events.length);
}

/** What is closed or lifted before a phase ends decides where the table goes from there. */
function follow(b: Batch): void {
  const { cause } = b;
  const fired = new Set<string>();
  do {
    react(b);
    b.cause = '12.5';
    meetConditions(b, fired);
    settleAll(b);
  } while (b.answered < b.events.length);
  b.cause = cause;
}

function settleAll(b: Batch): void {
  b.cause = '5.5';
  for (const p of b.state.paragraphs) if (p.brackets.length > 0 || p.status === 'bracketed') settleBrackets(b, p.id);
}

/** An objection or a withdrawal takes what is put off the table. */
function clearPut(b: Batch): void {
  const put = b.state.put;
  if (put === null) return;
  const { at: _at, ...named } = put;
  const query = {
    open: b.game.open,
    // In a pause or a suspension what is put waits, as everything does.
    state: { ...b.state, put: null, paused: false, suspended: null },
    own: null,
    charts: b.charts,
    actor: { role: 'chair', by: 'server' } as const,
    at: b.at,
    act: { type: 'gavel.put' as const, ...named },
    whole: true,
  };
  const p = b.state.paragraphs.find((x) => x.id === put.paragraph);
  const gone = putOf(b.state, put).some(
    (c) => c.proposal !== undefined && proposalOf(b.state, c.proposal)?.status !== 'tabled',
  );
  if (gone || p === undefined || !isLive(p) || check(query) !== null)
    emit(b, { type: 'put.cleared', paragraph: put.paragraph, why: 'objection' });
}
