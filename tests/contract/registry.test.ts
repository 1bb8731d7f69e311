import { describe, expect, test } from '@jest/globals';
import { type Loggable, NO_HEADS, numberEvents } from '../../server/log/index.ts';
import { ADAPTERS } from './stores.ts';

const table = (id: string, code: string) => ({ id, code, scenario: 'hash', length: 'short', createdAt: 7 });

describe.each(Object.keys(ADAPTERS))('registry over %s', (name) => {
  const open = ADAPTERS[name]!;

  test('a code names one table', async () => {
    const { store, done } = await open();
    expect(await store.registry.addTable(table('t', 'ABC234'))).toBe(true);
    expect(await store.registry.addTable(table('u', 'ABC234'))).toBe(false);
    expect(await store.registry.tableByCode('ABC234')).toEqual({ ...table('t', 'ABC234'), closed: false });
    expect(await store.registry.tableByCode('NOPE22')).toBeNull();
    await store.registry.closeTable('t');
    expect((await store.registry.tables()).map((t) => [t.id, t.closed])).toEqual([['t', true]]);
    await done();
  });

  test('a person is found by any of their tokens and by nothing else', async () => {
    const { store, done } = await open();
    const person = { id: 'p', table: 't', name: 'Ana', host: true };
    await store.registry.addPerson(person, 'h1');
    await store.registry.addToken('p', 'h2');
    expect(await store.registry.personByToken('h1')).toEqual(person);
    expect(await store.registry.personByToken('h2')).toEqual(person);
    expect(await store.registry.personByToken('h3')).toBeNull();
    expect(await store.registry.people('t')).toEqual([person]);
    expect(await store.registry.people('u')).toEqual([]);
    await done();
  });

  test('a newer host key replaces the older one, and opens once', async () => {
    const { store, done } = await open();
    await store.registry.addTable(table('t', 'ABC234'));
    expect(await store.registry.useHostKey('t', 'k1')).toBe(false);
    await store.registry.setHostKey('t', 'k1');
    await store.registry.setHostKey('t', 'k2');
    expect(await store.registry.useHostKey('t', 'k1')).toBe(false);
    expect(await store.registry.useHostKey('other', 'k2')).toBe(false);
    const both = [store.registry.useHostKey('t', 'k2'), store.registry.useHostKey('t', 'k2')];
    expect((await Promise.all(both)).sort()).toEqual([false, true]);
    await done();
  });

  test('the content of a scenario never changes under its hash', async () => {
    const { store, done } = await open();
    await store.registry.putScenario('h', 'content');
    await store.registry.putScenario('h', 'content');
    expect(await store.registry.scenario('h')).toBe('content');
    expect(await store.registry.scenario('other')).toBeNull();
    await done();
  });

  test('each process says who is there through it, and takes it back', async () => {
    const { store, done } = await open();
    const company = (process: string, at: number) => ({ process, people: { p: at }, spectators: 2, at });
    await store.registry.putCompany('t', company('one', 5));
    await store.registry.putCompany('t', company('two', 6));
    await store.registry.putCompany('t', company('one', 7));
    const said = [...(await store.registry.companies('t'))].sort((a, b) => (a.process < b.process ? -1 : 1));
    expect(said).toEqual([company('one', 7), company('two', 6)]);
    await store.registry.dropCompany('t', 'one');
    expect(await store.registry.companies('t')).toEqual([company('two', 6)]);
    expect(await store.registry.companies('u')).toEqual([]);
    await done();
  });

  test('names can be erased and a table forgotten, without touching the others', async () => {
    const { store, done } = await open();
    const event = { audience: 'all', type: 'x', at: 77 } as unknown as Loggable;
    for (const [id, code] of [
      ['t', 'ABC234'],
      ['u', 'ABC235'],
    ] as const) {
      await store.registry.addTable(table(id, code));
      await store.registry.addPerson({ id: `p-${id}`, table: id, name: 'Ana', host: true }, `h-${id}`);
      await store.log.append({ table: id, rows: numberEvents(NO_HEADS, [event]).rows, acks: [] });
    }
    expect(await store.registry.lastAct('t')).toBe(77);
    expect(await store.registry.lastAct('nowhere')).toBeNull();
    await store.registry.eraseNames('t');
    expect(await store.registry.people('t')).toEqual([{ id: 'p-t', table: 't', name: '', host: true }]);
    expect(await store.registry.personByToken('h-t')).toBeNull();
    expect(await store.log.read('t', 0)).toHaveLength(1);
    await store.registry.forget(['t']);
    expect(await store.registry.tableByCode('ABC234')).toBeNull();
    expect(await store.registry.people('t')).toEqual([]);
    expect(await store.log.read('t', 0)).toEqual([]);
    expect((await store.registry.personByToken('h-u'))?.name).toBe('Ana');
    expect(await store.log.read('u', 0)).toHaveLength(1);
    await done();
  });

  test('names and codes survive the process', async () => {
    const { store, reopen, done } = await open();
    if (reopen === null) return done();
    await store.registry.addTable(table('t', 'ABC234'));
    await store.registry.addPerson({ id: 'p', table: 't', name: 'Ana', host: false }, 'h');
    const again = await reopen();
    expect(await again.registry.tableByCode('ABC234')).not.toBeNull();
    expect((await again.registry.personByToken('h'))?.name).toBe('Ana');
    return done();
  });
});
