/** Where the figures are worked out, who waits for whom, and what is said when it fails. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from '@jest/globals';
import { type Desk, workerDesk } from '../../server/debrief-desk.ts';
import { type Answer, createDebriefing, type Job } from '../../server/debriefing.ts';
import { createDebriefs } from '../../server/debriefs.ts';
import type { Store, TableRecord } from '../../server/log/index.ts';
import { createMemoryLog } from '../../server/log/memory.ts';
import { NO_HEADS, numberEvents } from '../../server/log/numbering.ts';
import { projectRoot } from '../../server/root.ts';
import type { Games, Table } from '../../server/table/index.ts';
import type { NewEvent } from '../../shared/engine/index.ts';
import { smallGame } from '../support/game.ts';
import { buildServer } from '../support/serverProcess.ts';
import { host, sitDown } from '../support/table.ts';

const dir = mkdtempSync(join(tmpdir(), 'zero-draft-desk-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

function ended(): { readonly log: readonly NewEvent[]; readonly state: Table['state'] } {
  const t = sitDown();
  t.until('round.corridor');
  t.act(host, { type: 'table.end' });
  t.act(host, { type: 'debrief.open' });
  return { log: t.log, state: () => t.world.public };
}
const { log, state } = ended();
const jobOf = (sent: boolean, viewer: string | null = null): Job => ({
  game: { key: 'g', ...(sent && { sent: smallGame }) },
  log: { key: 'l', ...(sent && { sent: log }) },
  ask: { is: 'debrief', viewer, common: 'c', others: [] },
});

describe('a thread of its own', () => {
  /** A stand-in for the compiled thread, in plain JavaScript. */
  const script = (name: string, body: string): URL => {
    const file = join(dir, `${name}.mjs`);
    writeFileSync(file, `import { parentPort } from 'node:worker_threads';\n${body}`);
    return pathToFileURL(file);
  };

  test('the compiled one gives what this thread gives; large things are sent once', async () => {
    buildServer();
    const desk = workerDesk(pathToFileURL(join(projectRoot(), 'build', 'server', 'debrief-worker.js')));
    expect((await desk(jobOf(false))).is).toBe('needs');
    const far = await desk(jobOf(true));
    const near = createDebriefing()(jobOf(true));
    expect(JSON.stringify(far)).toBe(JSON.stringify(near));
    expect(await desk(jobOf(false, 'ada'))).toMatchObject({ is: 'debrief', debrief: { viewer: 'ada' } });
  });

  test('one that dies or says it failed is told, and another one is begun', async () => {
    const desk = workerDesk(
      script(
        'dies',
        `parentPort.on('message', ({ id, job }) => job.log.key === 'die' ? process.exit(1) : parentPort.postMessage(job.log.key === 'fail' ? { id, error: 'no figures' } : { id, answer: { is: 'needs' } }));`,
      ),
    );
    const keyed = (key: string): Job => ({ ...jobOf(false), log: { key } });
    await expect(desk(keyed('die'))).rejects.toThrow('ended');
    await expect(desk(keyed('fail'))).rejects.toThrow('no figures');
    expect(await desk(keyed('well'))).toEqual({ is: 'needs' });
  });

  test('one that never answers is given up', async () => {
    const desk = workerDesk(script('mute', `parentPort.on('message', () => undefined);`), 50);
    await expect(desk(jobOf(false))).rejects.toThrow('too long');
  });
});

describe('debriefs', () => {
  const record = (id: string, more: Partial<TableRecord> = {}): TableRecord => ({
    id,
    code: id,
    scenario: 'hash',
    length: 'short',
    createdAt: 0,
    closed: true,
    ...more,
  });

  async function room(desk: Desk, records: readonly TableRecord[]) {
    const notes: string[] = [];
    const logs = createMemoryLog();
    for (const { id } of records) await logs.append({ table: id, rows: numberEvents(NO_HEADS, log).rows, acks: [] });
    const store = { log: logs, registry: { tables: async () => records } } as unknown as Store;
    const games = { stored: async () => smallGame } as unknown as Games;
    const debriefs = createDebriefs({ store, games, note: (_, what) => void notes.push(what), desk });
    const table = (id: string): Table =>
      ({
        record: record(id),
        game: smallGame,
        state,
        standing: () => ({ heads: { seq: log.length } }),
      }) as unknown as Table;
    return { debriefs, notes, table };
  }
  const working = () => {
    const asked: Job['ask'][] = [];
    const work = createDebriefing();
    const desk: Desk = async (job) => {
      asked.push(job.ask);
      return work(job);
    };
    return { asked, desk };
  };

  test('closed tables of the same scenario and length are told beside one’s own, and no others', async () => {
    const others = [
      record('b'),
      record('open', { closed: false }),
      record('long', { length: 'full' }),
      record('else', { scenario: 'another' }),
    ];
    const { debriefs, table } = await room(working().desk, [record('a'), ...others]);
    const found = await debriefs(table('a'), null);
    if (!found.ok) throw new Error(found.error.code);
    const { others: told } = found.value as { others: readonly object[] };
    expect(told).toEqual([{ ending: 'summary', rounds: 1, stars: 0, share: 0, levels: {}, same: false }]);
  });

  test('a class that opens it at once shares what it shares: one reader, one job', async () => {
    const { asked, desk } = working();
    const { debriefs, table } = await room(desk, [record('a')]);
    const a = table('a');
    await Promise.all([debriefs(a, 'ada'), debriefs(a, 'ada'), debriefs(a, 'bel'), debriefs(a, null)]);
    // The first is asked twice: by name, then with the log.
    expect(asked.map((ask) => ('viewer' in ask ? ask.viewer : '-'))).toEqual(['ada', 'ada', 'bel', null]);
  });

  test('a failure is a refusal with a code, is noted, and is tried afresh', async () => {
    let fails = true;
    const work = createDebriefing();
    const desk: Desk = async (job): Promise<Answer> => {
      if (fails) throw new Error('gone');
      return work(job);
    };
    const { debriefs, notes, table } = await room(desk, [record('a')]);
    expect(await debriefs(table('a'), null)).toMatchObject({ ok: false, error: { code: 'fault/debrief' } });
    expect(notes).toEqual(['debrief failed']);
    fails = false;
    expect((await debriefs(table('a'), null)).ok).toBe(true);
  });
});
