/** A client that does not read is let go; its neighbours hear everything. */
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@jest/globals';
import { io } from 'socket.io-client';
import { createSockets } from '../../server/sockets/index.ts';
import { isBehind, letGo } from '../../server/sockets/slow.ts';
import { until } from '../support/serverLive.ts';

const open = async (port: number) => {
  const socket = io(`http://127.0.0.1:${port}`, { transports: ['websocket'], reconnection: false, forceNew: true });
  await new Promise<void>((resolve) => socket.once('connect', resolve));
  await socket.emitWithAck('hello', { protocol: 1, fold: 0, code: 'ABC234', token: null, seen: null });
  return socket;
};

/** A table that says nothing by itself. */
const table = {
  record: { id: 't', code: 'ABC234', scenario: 's', length: 'l' },
  game: { open: { title: 'T' } },
  crowded: () => false,
  join: () => ({ public: { first: 1, events: [] }, own: null, presence: { people: [], spectators: 0 } }),
  leave: () => {},
};

test('what waits for somebody who does not read has a bound', async () => {
  const http = createServer();
  const dropped: string[] = [];
  const meter = { answered: () => {}, dropped: (why: string) => void dropped.push(why) };
  const sockets = createSockets(http, {
    allowedOrigins: [],
    callerOf: () => 'here',
    maxConnections: 10,
    note: () => {},
    meter,
    bus: null,
  });
  const hall = { find: async () => ({ ok: true, value: table }) } as never;
  sockets.serve({
    hall,
    tries: { blocked: () => false, failed: () => {} },
    now: Date.now,
    draining: () => false,
    woken: () => {},
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const { port } = http.address() as AddressInfo;
  const [deaf, honest] = [await open(port), await open(port)];
  let heard = 0;
  honest.on('events', () => {
    heard += 1;
  });
  const line = (deaf.io.engine as unknown as { transport: { ws: { _socket: { pause: () => void } } } }).transport.ws;
  line._socket.pause();
  // Nothing that could be compressed away.
  const frame = { first: 1, events: [randomBytes(45_000).toString('base64')] } as never;
  let sent = 0;
  await until('the deaf one is let go', async () => {
    for (let i = 0; i < 20 && dropped.length === 0; i++, sent++) sockets.broadcast('t', 'events', frame);
    await until('the honest one has heard', () => heard >= sent);
    return dropped.length > 0;
  });
  expect(dropped).toEqual(['slow']);
  await until('one is left', () => sockets.connections() === 1);
  expect(honest.connected).toBe(true);
  expect(heard).toBe(sent);
  for (const socket of [deaf, honest]) socket.disconnect();
  await sockets.close();
}, 20_000);

test('behind: too many frames, or too many bytes of them, or what the socket itself has not sent', () => {
  const conn = (frames: number, size: number, bufferedAmount = 0) => ({
    writeBuffer: Array.from({ length: frames }, () => ({ data: 'x'.repeat(size) })),
    transport: { socket: { bufferedAmount } },
    close: () => {},
  });
  expect([conn(0, 0), conn(1000, 10), conn(10, 10_000)].map(isBehind)).toEqual([false, false, false]);
  expect([conn(1001, 1), conn(50, 100_000), conn(0, 0, 5_000_000)].map(isBehind)).toEqual([true, true, true]);
  const ended: string[] = [];
  letGo({ ...conn(0, 0), close: () => ended.push('closed') });
  letGo({ ...conn(0, 0), transport: { socket: { terminate: () => void ended.push('terminated') } } });
  expect(ended).toEqual(['closed', 'terminated']);
});
