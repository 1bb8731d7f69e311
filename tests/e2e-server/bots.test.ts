import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { minds } from '../../server/minds.ts';
import { hashOf } from '../../shared/types/index.ts';
import { enter, type LiveServer, liveServer, makeTable, until } from '../support/serverLive.ts';

let server: LiveServer;
beforeAll(async () => {
  server = await liveServer(minds);
});
afterAll(() => server.end());

const NO_CLOCKS = { silence: 300, adoption: 300, positions: 300, dropping: 300, consultation: 300 };

describe('bots alone', () => {
  test('play a whole game over the wire, from the start to its end', async () => {
    const made = await makeTable(server.url, {
      seats: 'bots',
      chair: 'bot',
      settings: { putMs: 0, clocks: NO_CLOCKS },
    });
    const host = await enter(server.url, made.code, made);
    expect((await host.send({ type: 'table.start' }, 'host')).ok).toBe(true);
    await until('the end', () => host.replica?.public?.phase === 'closed');
    const table = await server.hall.find(made.code);
    if (!table.ok) throw new Error('no table');
    expect(hashOf(host.replica?.public)).toBe(hashOf(table.value.state()));
    expect(server.notes).toEqual([]);
    host.close();
    expect((await server.store.registry.tableByCode(made.code))?.closed).toBe(true);
  });
});
