import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { createMemoryStore, type Store } from '../../server/log/index.ts';
import { createHall, type Hall, type HallPorts } from '../../server/table/index.ts';
import type { NewTable, Session } from '../../shared/protocol/index.ts';
import type { Refusal, Result } from '../../shared/types/index.ts';
import { ok } from '../../shared/types/index.ts';
import { smallGame } from '../support/game.ts';
import { createFakeTime, type FakeTime, SILENT } from '../support/serverFakes.ts';

const WISH: NewTable = { scenario: 'small', length: 'short', name: 'Host', seats: 'people', chair: 'person' };
const HOUR = 3_600_000;

/** A hall as one process has it; codes come in a known order, and the first is drawn twice. */
function openHall(store: Store, time: FakeTime, limits = { tables: 3, peoplePerTable: 4 }): Hall {
  let next = 0;
  const codes = ['AAAAAA', 'AAAAAA', 'BBBBBB', 'CCCCCC', 'DDDDDD', 'EEEEEE'];
  const stamp = `${time.now()}`;
  const ports: HallPorts = {
    log: store.log,
    registry: store.registry,
    time,
    chance: () => 0.5,
    broadcast: () => {},
    minds: SILENT,
    note: () => {},
    settings: { standInAfterMs: 60_000, botPaceMs: 0, joinMs: { small: 0, large: 0 }, pollMs: 1000 },
    closed: (table) => void store.registry.closeTable(table),
    games: { fresh: async () => ok({ hash: 'h', game: smallGame }), stored: async () => smallGame },
    ids: {
      secret: () => `secret-${stamp}-${++next}`,
      id: () => `id-${stamp}-${++next}`,
      code: () => codes.shift() ?? 'FFFFFF',
      fingerprint: (secret) => `print of ${secret}`,
    },
    limits,
  };
  return createHall(ports);
}

const must = <T>(result: Result<T, Refusal>): T => {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};
const code = (result: Result<unknown, Refusal>): string => (result.ok ? 'ok' : result.error.code);

describe('tables and people', () => {
  test('a code that is taken is drawn again', async () => {
    const hall = openHall(createMemoryStore(), createFakeTime());
    const made = [must(await hall.open(WISH)), must(await hall.open(WISH))];
    expect(made.map((one) => one.code)).toEqual(['AAAAAA', 'BBBBBB']);
    expect(must(await hall.find('aaa-aaa')).record.id).toBe(made[0]?.table);
  });

  test('the maker has chair and seat at once; a token opens its own table only', async () => {
    const hall = openHall(createMemoryStore(), createFakeTime());
    const one = must(await hall.open({ ...WISH, seat: 'ada' }));
    const two = must(await hall.open(WISH));
    const table = must(await hall.find(one.code));
    expect(table.state().seats['ada']?.persons).toEqual([one.person]);
    expect(table.state().chair).toEqual({ kind: 'person', person: one.person });
    expect(must(await hall.person(table, one.token)).name).toBe('Host');
    expect(code(await hall.person(table, two.token))).toBe('session/bad-token');
  });

  test('a table whose first event was never written is no table, and keeps nobody from starting', async () => {
    const store = createMemoryStore();
    const time = createFakeTime();
    const record = { id: 'half', code: 'HALFHA', scenario: 'h', length: 'short', createdAt: time.now() };
    expect(await store.registry.addTable(record)).toBe(true);
    const hall = openHall(store, time);
    await hall.start(10_000);
    expect(code(await hall.find('HALFHA'))).toBe('session/unknown-table');
    expect(code(await hall.join('HALFHA', 'Ana'))).toBe('session/unknown-table');
  });

  test('a host link opens once', async () => {
    const store = createMemoryStore();
    const hall = openHall(store, createFakeTime());
    const made = must(await hall.open(WISH));
    await store.registry.setHostKey(made.table, 'print of key');
    expect(code(await hall.host(made.code, 'other'))).toBe('session/bad-token');
    expect(must(await hall.host(made.code, 'key'))).toMatchObject({ person: made.person, host: true });
    expect(code(await hall.host(made.code, 'key'))).toBe('session/bad-token');
  });

  test('limits: tables in use, people at one table', async () => {
    const time = createFakeTime();
    const hall = openHall(createMemoryStore(), time);
    const made: Session[] = [];
    for (let i = 0; i < 3; i++) made.push(must(await hall.open(WISH)));
    expect(code(await hall.open(WISH))).toBe('session/tables-full');
    for (let i = 0; i < 3; i++) must(await hall.join(made[0]?.code ?? '', `P${i}`));
    expect(code(await hall.join(made[0]?.code ?? '', 'one more'))).toBe('session/table-full');
    await time.advance(13 * HOUR); // forgotten tables do not fill the place for ever
    expect(code(await hall.open(WISH))).toBe('ok');
  });

  test('alone, nothing but silence has a clock', async () => {
    const hall = openHall(createMemoryStore(), createFakeTime());
    const made = must(await hall.open({ ...WISH, solo: true, seats: 'bots', seat: 'ada' }));
    const { settings } = must(await hall.find(made.code)).state();
    expect(Object.entries(settings.clocks).filter(([beat, ms]) => beat !== 'silence' && ms !== null)).toEqual([]);
  });
});

describe('time that nobody could play is given back', () => {
  const running = async (hall: Hall): Promise<Session> => {
    const made = must(await hall.open(WISH));
    const table = must(await hall.find(made.code));
    const person = must(await hall.person(table, made.token));
    let n = 0;
    const send = async (as: 'host' | 'chair', type: 'table.start' | 'beat.close') => {
      const answer = await table.command(person, { cmdId: `${++n}`, as, command: { type } });
      if (!answer.ok) throw new Error(answer.refusal.code);
    };
    await send('host', 'table.start');
    while (table.state().phase !== 'round.corridor') await send('chair', 'beat.close');
    return made;
  };
  const left = async (hall: Hall, made: Session, time: FakeTime): Promise<number> => {
    const { clock } = must(await hall.find(made.code)).state();
    return (clock?.leftMs ?? 0) - (time.now() - (clock?.runningSinceMs ?? 0));
  };

  test('after a crash the downtime, however often it happens', async () => {
    const store = createMemoryStore();
    const time = createFakeTime();
    const made = await running(openHall(store, time));
    for (const away of [10_000, 20_000]) {
      await time.advance(5000 + away);
      const next = openHall(store, time);
      await next.start(away);
    }
    const again = openHall(store, time);
    await again.start(0);
    expect(await left(again, made, time)).toBe(60_000 - 10_000);
  });

  test('after days all of it', async () => {
    const store = createMemoryStore();
    const time = createFakeTime();
    const made = await running(openHall(store, time));
    await time.advance(200 * HOUR);
    const next = openHall(store, time);
    await next.start(100 * HOUR);
    expect(await left(next, made, time)).toBe(60_000);
  });
});

describe('a table that nobody is at', () => {
  test('is put away after a while and read again when somebody comes; one with somebody at it stays', async () => {
    const time = createFakeTime();
    const hall = openHall(createMemoryStore(), time);
    const [left, kept] = [must(await hall.open(WISH)), must(await hall.open(WISH))];
    const there = must(await hall.find(kept.code));
    there.join({ id: 'c', person: null, send: () => {}, end: () => {} }, null);
    expect(hall.size()).toBe(2);
    await time.advance(HOUR);
    expect(hall.size()).toBe(1);
    const again = must(await hall.find(left.code));
    expect(again.state().phase).toBe('lobby');
    expect(must(await hall.join(left.code, 'Ana')).code).toBe(left.code);
    expect(hall.size()).toBe(2);
    expect(must(await hall.find(kept.code))).toBe(there);
    await hall.stop();
  });
});

describe('the table runs wherever its ports can be had', () => {
  test('it imports nothing of Node, and from the log only what is pure', () => {
    for (const file of readdirSync('server/table')) {
      const lines = readFileSync(`server/table/${file}`, 'utf8').split('\n');
      const values = lines.filter((line) => /^(import|export) (?!type)/.test(line) || line.startsWith('} from'));
      for (const line of values) expect(line).not.toMatch(/'node:|'\.\.\/log\/(?!numbering)/);
    }
  });
});
