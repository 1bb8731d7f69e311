/** The SQLite file itself: a full disk, a file that cannot be written, and what is left of what was erased. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { openSqliteFile, storeOn } from '../../server/log/index.ts';
import { hashOf } from '../../shared/types/index.ts';
import { ask, enter, joinTable, type LiveServer, liveServer, makeTable } from '../support/serverLive.ts';

let server: LiveServer | null = null;
const dir = mkdtempSync(join(tmpdir(), 'zero-draft-file-'));
afterEach(async () => {
  await server?.end();
  server = null;
  rmSync(dir, { recursive: true, force: true });
});

const open = async () => {
  const sql = openSqliteFile(dir);
  server = await liveServer(undefined, {}, (own) => {
    void own.log.close();
    return storeOn(sql);
  });
  return { sql, url: server.url };
};

describe.each([
  ['the disk is full', 'pragma max_page_count = 1', 'pragma max_page_count = 1000000'],
  ['the file cannot be written', 'pragma query_only = on', 'pragma query_only = off'],
])('%s', (_what, begins, ends) => {
  test('acts are refused in a sentence, reading goes on, and afterwards so does the table', async () => {
    const { sql, url } = await open();
    const made = await makeTable(url);
    const host = await enter(url, made.code, made);
    const say = (text: string) => host.send({ type: 'message.say', text }, 'host');
    expect((await say('before')).ok).toBe(true);
    sql.all(begins);
    const answers = [];
    for (let i = 0; i < 30; i++) {
      answers.push(await say(`${i} ${'x'.repeat(1900)}`));
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const refused = answers.filter((answer) => !answer.ok);
    expect(refused.length).toBeGreaterThan(0);
    expect(new Set(refused.map((answer) => (answer as { code: string }).code))).toEqual(new Set(['fault/log']));
    expect((await ask(url, `/api/tables/${made.code}`)).status).toBe(200);
    const reader = await enter(url, made.code, null);
    expect(hashOf(reader.replica?.public)).toBe(hashOf(host.replica?.public));
    sql.all(ends);
    expect((await say('after')).ok).toBe(true);
    for (const c of [host, reader]) c.close();
  }, 20_000);
});

const bytes = (): string =>
  readdirSync(dir)
    .map((file) => readFileSync(join(dir, file), 'latin1'))
    .join('');

test('an erased name is in no byte of the file or its journal; a forgotten table leaves nothing at all', async () => {
  const { url } = await open();
  const made = await makeTable(url, { name: 'Marker-Host' });
  await joinTable(url, made.code, 'Marker-Guest');
  const host = await enter(url, made.code, made);
  await host.send({ type: 'message.say', text: 'marker-said' }, 'host');
  host.close();
  const { registry } = (server as LiveServer).store;
  expect(bytes()).toMatch(/Marker-Host/);
  expect(bytes()).toContain('marker-said');
  await registry.eraseNames(made.table);
  expect(bytes()).not.toMatch(/Marker-/);
  expect(bytes()).toContain('marker-said');
  await registry.forget([made.table]);
  for (const trace of ['marker-said', made.table, made.person]) expect(bytes()).not.toContain(trace);
});
