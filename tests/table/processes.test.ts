/** Two processes at one table, with every wake-up carried or every one lost. */
import { describe, expect, test } from '@jest/globals';
import { createMemoryLog, createMemoryRegistry } from '../../server/log/index.ts';
import { createOthers } from '../../server/others.ts';
import type { Minds } from '../../server/table/index.ts';
import type { Presence } from '../../shared/protocol/index.ts';
import { hashOf } from '../../shared/types/index.ts';
import {
  createFakeTime,
  type FakeClient,
  type FakeOptions,
  type FakeTable,
  fakeTable,
  inCorridor,
  newCmdId,
  settle,
} from '../support/serverFakes.ts';

type Bus = (from: string) => void;

/** The same log, registry and clock; `carried`: whether a process that has news is heard at once. */
async function twoProcesses(carried: boolean, options: FakeOptions = {}) {
  const shared = { log: createMemoryLog(), time: createFakeTime(), ...options };
  const registry = createMemoryRegistry();
  for (const name of ['host', 'ada', 'bel', 'cor', 'guest'])
    await registry.addPerson({ id: `person-${name}`, table: 't1', name, host: name === 'host' }, name);
  const tables = new Map<string, FakeTable>();
  const wake: Bus = (from) => {
    if (carried) for (const [name, fake] of tables) if (name !== from) fake.table.woken();
  };
  const othersOf = (name: string) =>
    createOthers(
      registry,
      () => wake(name),
      () => name,
    );
  const one = await inCorridor({ ...shared, others: othersOf('one') });
  tables.set('one', one.fake);
  const two = await fakeTable({ ...shared, others: othersOf('two') });
  tables.set('two', two);
  return { one, two, time: shared.time };
}

const say = (text: string) => ({ type: 'message.say', text }) as const;
const present = (c: FakeClient): string[] => {
  const last = [...c.heard].reverse().find((h) => h.name === 'presence');
  return ((last?.message ?? { people: [] }) as Presence).people.filter((p) => p.connected).map((p) => p.name);
};

describe.each([true, false])('two processes, wake-ups carried: %s', (carried) => {
  test('each reads what is said at the other and sees who is there', async () => {
    const { one, two, time } = await twoProcesses(carried);
    const guest = two.client('guest');
    guest.arrive();
    await time.advance(3000);
    expect(present(guest)).toEqual(expect.arrayContaining(['ada', 'bel', 'cor', 'host', 'guest']));
    expect(present(one.ada)).toEqual(expect.arrayContaining(['guest']));
    await one.ada.send(say('over there'));
    await time.advance(carried ? 0 : 1000);
    expect(guest.replica.public?.room.at(-1)).toMatchObject({ text: 'over there' });
    expect(hashOf(guest.replica.public)).toBe(hashOf(one.fake.table.state()));
  });

  test('whoever moves to the other process is replaced here, and is away nowhere', async () => {
    const { one, two, time } = await twoProcesses(carried, { settings: { standInAfterMs: 20_000 } });
    await time.advance(10);
    const ada = two.client('ada');
    ada.arrive();
    await time.advance(2000);
    expect(one.ada.notices).toMatchObject([{ kind: 'replaced' }]);
    await time.advance(30_000);
    expect(one.fake.table.state().seats['ada']?.player).toBe('people');
    expect(ada.connected).toBe(true);
  });

  test('the people of a process that died are away once it has been silent', async () => {
    const { one, two, time } = await twoProcesses(carried, { settings: { standInAfterMs: 15_000 } });
    const press = two.client(null);
    press.arrive();
    await time.advance(2000);
    expect(present(press)).toContain('ada');
    for (const c of [one.host, one.ada, one.bel, one.cor]) c.connected = false;
    const dead = Object.assign(one.fake.table, { woken: () => {} });
    const { stop } = dead;
    await stop();
    await time.advance(12_000);
    expect(present(press)).not.toContain('ada');
    await time.advance(20_000);
    expect(two.table.state().seats['ada']?.player).toBe('stand-in');
  });

  test('nothing is refused for what another process has changed already', async () => {
    const { one, two } = await twoProcesses(carried);
    const bel = two.client('bel');
    bel.arrive();
    await settle();
    await one.host.send({ type: 'seat.assign', person: 'person-guest', seat: 'obs' }, 'host');
    const guest = two.client('guest');
    guest.arrive();
    expect(await guest.try(say('I sit here'), 'seat')).toBe('ok');
  });

  test('an act sent to both gets one answer and happens once', async () => {
    const { one, two } = await twoProcesses(carried);
    const ada = two.client('ada');
    ada.arrive();
    const cmdId = newCmdId();
    const answers = await Promise.all([one.ada.send(say('once'), 'seat', cmdId), ada.send(say('once'), 'seat', cmdId)]);
    expect(answers[0]?.ok).toBe(true);
    expect(answers[1]).toEqual(answers[0]);
    const rows = await one.fake.log.read('t1', 0);
    expect(rows.filter((row) => (row.event as unknown as { text?: string }).text === 'once')).toHaveLength(1);
  });

  test('bots think in one of them, and in the other when that one is gone', async () => {
    const asked = { n: 0 };
    const minds: Minds = {
      seat: () => () => {
        asked.n += 1;
        return null;
      },
      chair: () => () => null,
    };
    const { one, two, time } = await twoProcesses(carried, {
      minds,
      seats: { ada: 'people', bel: 'people', cor: 'people', obs: 'bot' },
    });
    const press = two.client(null);
    press.arrive();
    await time.advance(5000);
    const before = asked.n;
    await time.advance(10_000);
    const both = asked.n - before;
    for (const c of [one.host, one.ada, one.bel, one.cor]) c.drop();
    await time.advance(15_000);
    const middle = asked.n;
    await time.advance(10_000);
    const left = asked.n - middle;
    expect(left).toBeGreaterThan(0);
    expect(both).toBeLessThan(2 * left);
  });
});
