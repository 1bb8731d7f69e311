/** A client in another language, written from PROTOCOL.md alone, plays a whole negotiation. */
import { spawn, spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { minds } from '../../server/minds.ts';
import { type LiveServer, liveServer } from '../support/serverLive.ts';

// Debian's own: its python3-socketio is not seen by other Pythons.
const PYTHON = '/usr/bin/python3';
const here = spawnSync(PYTHON, ['-c', 'import socketio, websocket']).status === 0;
if (!here) console.log('skipped: apt-get install python3-socketio python3-websocket');

type Told = { readonly phases: readonly string[]; readonly refused: readonly string[] } & Readonly<
  Record<'accepted' | 'saidOnce' | 'connections' | 'waiting', number>
> & { readonly seat: string; readonly ending: { readonly kind: string } };

function run(url: string): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const child = spawn(PYTHON, [new URL('../support/stranger.py', import.meta.url).pathname, url]);
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => {
    said.stdout += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    said.stderr += chunk.toString();
  });
  return new Promise((resolve) => child.once('exit', (code) => resolve({ code, ...said })));
}

(here ? describe : describe.skip)('a stranger in Python', () => {
  let server: LiveServer;
  beforeAll(async () => {
    server = await liveServer(minds);
  });
  afterAll(() => server.end());

  test('plays a seat to the end, and what is sent again after a lost line happens once', async () => {
    const { code, stdout, stderr } = await run(server.url);
    expect([code, stderr]).toEqual([0, '']);
    const told = JSON.parse(stdout) as Told;
    expect(told.phases.at(-1)).toBe('closed');
    expect(told.phases).toContain('round.corridor');
    expect(told).toMatchObject({ saidOnce: 1, connections: 2, waiting: 0, ending: { kind: expect.any(String) } });
    expect(told.accepted).toBeGreaterThan(5);
    // Others may be quicker; what is malformed or not allowed at all would be a fault of the page.
    expect(told.refused.filter((one) => !one.startsWith('rule/'))).toEqual([]);
    expect(server.notes.filter((note) => note.startsWith('error'))).toEqual([]);
  }, 90_000);
});
