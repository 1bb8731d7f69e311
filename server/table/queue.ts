/**
 * One queue a table. What waits is decided on the committed head plus what was decided before it in the same batch,
 * appended in one transaction, and only then answered and told.
 */
import { type Refusal, refuse, type TableId } from '../../shared/types/index.ts';
import type { Ack, Row } from '../log/index.ts';
import type { Act, Answer } from './act.ts';
import { type Accepted, createDraft, type Draft } from './draft.ts';
import type { TablePorts } from './ports.ts';
import { fold, type Standing } from './world.ts';

type Job = { readonly act: Act; readonly settle: (answer: Answer) => void };

export type Committed = {
  readonly before: Standing;
  readonly standing: Standing;
  readonly rows: readonly Row[];
  /** Written here, not found in the log. */
  readonly own: boolean;
};

export type Queue = {
  readonly submit: (act: Act) => Promise<Answer>;
  readonly standing: () => Standing;
  /** Reads the whole log; before it nothing may be submitted. */
  readonly load: () => Promise<void>;
  /** Takes in what another process has written meanwhile. */
  readonly refresh: () => Promise<void>;
  readonly idle: () => Promise<void>;
};

/** What cannot be placed in this time is handed back to be sent again. */
const PLACE_MS = 2000;

/** The committed head of a table, and the ids it has accepted. */
function createHead(table: TableId, start: Standing, ports: TablePorts, committed: (change: Committed) => void) {
  let standing = start;
  const accepted: Map<string, Ack> = new Map();
  const accept = (acks: Draft['acks']): void => {
    for (const { person, cmdId, ack } of acks) accepted.set(`${person} ${cmdId}`, ack);
  };
  const take = (rows: readonly Row[], next: Standing, own: boolean): void => {
    const before = standing;
    standing = next;
    if (rows.length > 0) committed({ before, standing, rows, own });
  };
  return {
    standing: (): Standing => standing,
    accepted: accepted as Accepted,
    commit: (draft: Draft): void => {
      accept(draft.acks);
      take(draft.rows, draft.standing, true);
    },
    /** Whether another process has written since. */
    isBehind: async (): Promise<boolean> => (await ports.log.read(table, standing.heads.seq)).length > 0,
    /** Another writer was first, or we just began: take in what is written. */
    catchUp: async (): Promise<void> => {
      const from = standing.heads.seq;
      const rows = await ports.log.read(table, from);
      accept(await ports.log.acks(table, from));
      take(rows, rows.reduce(fold, standing), false);
    },
  };
}

export function createQueue(
  table: TableId,
  start: Standing,
  ports: TablePorts,
  committed: (change: Committed) => void,
): Queue {
  const head = createHead(table, start, ports, committed);
  let jobs: Job[] = [];
  let running: Promise<void> | null = null;

  /** False = the append lost; the speculation is dropped. */
  const attempt = async (group: readonly Job[]): Promise<boolean> => {
    const draft = createDraft(table, head.standing(), head.accepted, ports.note);
    const answers = group.map((job) => draft.answer(job.act));
    const { rows, acks } = draft;
    if (acks.length > 0 && (await ports.log.append({ table, rows, acks })) === 'conflict') return false;
    // Refused on a state that another process has moved on from is not refused yet.
    if (acks.length === 0 && ports.others !== undefined && (await head.isBehind())) return false;
    group.forEach((job, i) => {
      job.settle(answers[i] ?? { ok: false, refusal: refuse('fault/invariant') });
    });
    head.commit(draft);
    return true;
  };

  const refuseAll = (group: readonly Job[], refusal: Refusal): void => {
    for (const job of group) job.settle({ ok: false, refusal });
  };

  const place = async (group: readonly Job[]): Promise<void> => {
    const until = ports.time.now() + PLACE_MS;
    try {
      do {
        if (await attempt(group)) return;
        await head.catchUp();
      } while (ports.time.now() < until);
      refuseAll(group, refuse('protocol/busy'));
    } catch (error) {
      ports.note('error', 'append failed', { table, error });
      refuseAll(group, refuse('fault/log'));
    }
  };

  const lookAround = async (): Promise<void> => {
    try {
      if (await head.isBehind()) await head.catchUp();
    } catch (error) {
      ports.note('error', 'log cannot be read', { table, error });
    }
  };

  const drain = async (first: () => Promise<void>): Promise<void> => {
    await first(); // what else arrives in this turn shares the batch
    while (jobs.length > 0) {
      const group = jobs;
      jobs = [];
      await place(group);
    }
    running = null;
  };

  return {
    submit: (act) =>
      new Promise((settle) => {
        jobs.push({ act, settle });
        running ??= drain(() => Promise.resolve());
      }),
    refresh: async () => {
      await running; // what it found may be older than this call
      running ??= drain(lookAround);
      await running;
    },
    standing: head.standing,
    load: head.catchUp,
    idle: async () => {
      await running;
    },
  };
}
