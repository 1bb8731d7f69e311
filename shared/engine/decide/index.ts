/** `decide` alone judges: it asks the rules, performs the act, and runs the consequences to a fixpoint. */
import { err, ok, type Refusal, type Result, refuse } from '../../types/index.ts';
import { CHARTS, type Charts } from '../charts/index.ts';
import type { Command } from '../commands.ts';
import type { Actor, NewEvent } from '../events.ts';
import { isLive, proposalOf } from '../queries.ts';
import { check, GUARDS, type Guards } from '../rules/index.ts';
import { perform } from './act.ts';
import { type Batch, createBatch, emit, type World } from './batch.ts';
import { settleBrackets } from './gavel.ts';
import { lastCall } from './time.ts';

export type { World } from './batch.ts';
export { openingEvents } from './open.ts';

export type Act = { readonly command: Command; readonly actor: Actor; readonly at: number };
/** Replaced in tests only: a chart that allows all, a guard switched off. */
export type Book = { readonly charts: Charts; readonly guards: Guards };
const BOOK: Book = { charts: CHARTS, guards: GUARDS };

/**
 * @returns the events of the act and its consequences, in order, or the refusal of the first rule against it.
 * Never throws on a parsed command; a throw is a bug.
 */
export function decide(world: World, act: Act, book: Book = BOOK): Result<readonly NewEvent[], Refusal> {
  const { command, actor, at } = act;
  if (command.type === 'table.open') return err(refuse('rule/not-now', { phase: world.public.phase }));
  const query = {
    open: world.game.open,
    state: world.public,
    charts: book.charts,
    actor,
    at,
    act: command,
    whole: true,
  };
  const refusal = check(query, book.guards);
  if (refusal !== null) return err(refusal);
  const batch = createBatch(world, book.charts, actor, at, command.type);
  perform(batch, command);
  takeReadyBack(batch, command.type);
  settle(batch);
  return ok(batch.events);
}

/** Talk and the like leave "ready" as it is. */
const KEEPS_READY = new Set<Command['type']>([
  'ready.set',
  'message.say',
  'note.send',
  'brief.read',
  'guess.make',
  'head.name',
]);

/** R2.9: who acts once more is not ready after all. Bots say so themselves. */
function takeReadyBack(b: Batch, type: Command['type']): void {
  const { role, seat, by } = b.actor;
  if (role !== 'seat' || by !== 'person' || seat === undefined || KEEPS_READY.has(type)) return;
  if (b.state.seats[seat]?.ready === true) emit(b, { type: 'ready.set', seat, ready: false });
}

/** Consequences in a fixed order, each object at most once: brackets, what is put, lapsed wording, last call. */
function settle(b: Batch): void {
  b.cause = '5.5';
  for (const p of b.state.paragraphs) settleBrackets(b, p.id);
  b.cause = '5.3';
  clearPut(b);
  b.cause = '2.8';
  lastCall(b);
}

/** An objection or a withdrawal takes what is put off the table. */
function clearPut(b: Batch): void {
  const put = b.state.put;
  if (put === null) return;
  const query = {
    open: b.game.open,
    state: { ...b.state, put: null },
    charts: b.charts,
    actor: { role: 'chair', by: 'server' } as const,
    at: b.at,
    act: { type: 'gavel.put', ...put } as const,
    whole: true,
  };
  const p = b.state.paragraphs.find((x) => x.id === put.paragraph);
  const gone = put.proposal !== undefined && proposalOf(b.state, put.proposal)?.status !== 'tabled';
  if (gone || p === undefined || !isLive(p) || check(query) !== null)
    emit(b, { type: 'put.cleared', paragraph: put.paragraph, why: 'objection' });
}
