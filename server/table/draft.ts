/** Commands decided one upon the other, not yet committed. */
import { type Actor, CHAIR_FEED, chairsSeat, type Decided, transact } from '../../shared/engine/index.ts';
import { err, type Refusal, type Result, refuse, type TableId } from '../../shared/types/index.ts';
import type { Ack, AckRow, Row } from '../log/index.ts';
import { numberEvents } from '../log/numbering.ts';
import type { Act, Answer } from './act.ts';
import { nextDue } from './due.ts';
import type { Note } from './ports.ts';
import { publicOf, type Standing, stoodAt, worldOf } from './world.ts';

/** By person and cmdId. */
export type Accepted = ReadonlyMap<string, Ack>;

export type Draft = {
  readonly standing: Standing;
  readonly rows: readonly Row[];
  readonly acks: readonly AckRow[];
  readonly answer: (act: Act) => Answer;
};

/** Chained deadlines of clocks of no length must not run for ever. */
const DEADLINES_AT_ONCE = 8;

/** Time's own commands are not behind a deadline: they are it, or move it. */
const BY_ITSELF = new Set(['clock.due', 'timer.due', 'clock.shift']);

/** Events a table may have. Beyond it only the host, the clock and the table itself write, so that it can end. */
export const RECORD_LIMIT = 50_000;
const isFull = ({ role }: Actor, { heads }: Standing): boolean =>
  heads.seq >= RECORD_LIMIT && !['host', 'clock', 'table'].includes(role);

const idOf = (act: Act): string => `${act.by} ${act.cmdId}`;

/** Where the sender will see it: the newest of its events in a feed of theirs. */
function ackOf(rows: readonly Row[], seat: string | undefined, standing: Standing): Ack {
  const last = [...rows]
    .reverse()
    .find((row) => row.n !== null || (seat !== undefined && row.seats[seat] !== undefined));
  const own = seat === undefined ? undefined : last?.seats[seat];
  return own === undefined ? { feed: 'public', n: last?.n ?? standing.heads.n } : { feed: 'seat', n: own };
}

/** The own feed in which the sender reads along. */
const feedOf = ({ role, seat }: Actor, standing: Standing): string | undefined =>
  seat ?? (role === 'chair' && chairsSeat(publicOf(standing)) === undefined ? CHAIR_FEED : undefined);

export function createDraft(table: TableId, start: Standing, accepted: Accepted, note: Note): Draft {
  let standing = start;
  const rows: Row[] = [];
  const acks: AckRow[] = [];

  const judge = (act: Act, actor: Actor): Result<Decided, Refusal> => {
    try {
      return transact(worldOf(standing), { command: act.command, actor, at: Math.max(act.at, standing.at) });
    } catch (error) {
      note('error', 'decide threw', { table, type: act.command.type, error });
      return err(refuse('fault/invariant'));
    }
  };

  const write = (act: Act, actor: Actor, { events, world }: Decided): Ack => {
    const numbered = numberEvents(standing.heads, events).rows;
    standing = stoodAt(standing, numbered, world);
    rows.push(...numbered);
    const ack = ackOf(numbered, feedOf(actor, standing), standing);
    acks.push({ person: act.by, cmdId: act.cmdId, ack });
    return ack;
  };

  const known = (act: Act): Ack | undefined =>
    accepted.get(idOf(act)) ?? acks.find((row) => row.person === act.by && row.cmdId === act.cmdId)?.ack;

  const perform = (act: Act): Answer => {
    const actor =
      typeof act.actor === 'function' ? act.actor(publicOf(standing)) : { ok: true as const, value: act.actor };
    if (!actor.ok) return { ok: false, refusal: actor.error };
    if (isFull(actor.value, standing))
      return { ok: false, refusal: refuse('session/record-full', { max: RECORD_LIMIT }) };
    const result = judge(act, actor.value);
    return result.ok ? { ok: true, ack: write(act, actor.value, result.value) } : { ok: false, refusal: result.error };
  };

  /** A deadline that passed before this act arrived comes first, even when its timer is late. */
  const passDeadlines = (at: number): void => {
    for (let i = 0; i < DEADLINES_AT_ONCE; i++) {
      const due = nextDue(standing);
      if (due === null || at < due.at) return;
      const act = due.act(at);
      if (known(act) !== undefined || !perform(act).ok) return;
    }
  };

  const answer = (act: Act): Answer => {
    const first = known(act);
    if (first !== undefined) return { ok: true, ack: first };
    if (!BY_ITSELF.has(act.command.type)) passDeadlines(act.at);
    return perform(act);
  };

  return {
    get standing() {
      return standing;
    },
    rows,
    acks,
    answer,
  };
}
