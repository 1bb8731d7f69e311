import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type AckRow,
  type Audience,
  type Batch,
  type Loggable,
  NO_HEADS,
  numberEvents,
  type Row,
} from '../../server/log/index.ts';
import { ADAPTERS } from './stores.ts';

const event = (audience: Audience, text = 'x'): Loggable => ({ audience, type: 'test', text }) as Loggable;
const rows = (...audiences: Audience[]): readonly Row[] =>
  numberEvents(
    NO_HEADS,
    audiences.map((a) => event(a)),
  ).rows;
const ack = (person: string, cmdId: string): AckRow => ({ person, cmdId, ack: { feed: 'public', n: 1 } });
const batch = (table: string, entries: readonly Row[], acks: readonly AckRow[] = []): Batch => ({
  table,
  rows: entries,
  acks,
});

describe('feeds are numbered densely', () => {
  test('whatever the mix of audiences, nobody can count what others got', () => {
    const audience = fc.oneof(
      fc.constant('all' as const),
      fc.constant('sealed' as const),
      fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { minLength: 1 }).map((seats) => ({ seats })),
    );
    fc.assert(
      fc.property(fc.array(audience), (audiences) => {
        const made = rows(...audiences);
        expect(made.map((r) => r.seq)).toEqual(made.map((_, i) => i + 1));
        const open = made.flatMap((r) => (r.n === null ? [] : [r.n]));
        expect(open).toEqual(open.map((_, i) => i + 1));
        for (const seat of ['a', 'b', 'c']) {
          const own = made.flatMap((r) => r.seats[seat] ?? []);
          expect(own).toEqual(own.map((_, i) => i + 1));
        }
      }),
    );
  });
});

describe.each(Object.keys(ADAPTERS))('event log over %s', (name) => {
  const open = ADAPTERS[name]!;

  test('gives back what was appended, in order, from where it is asked', async () => {
    const { store, done } = await open();
    const all = rows('all', 'sealed', { seats: ['niger', 'mexico'] }, 'all');
    expect(await store.log.append(batch('t', all.slice(0, 2)))).toBe('ok');
    expect(await store.log.append(batch('t', all.slice(2)))).toBe('ok');
    expect(await store.log.read('t', 0)).toEqual(all);
    expect(await store.log.read('t', 2)).toEqual(all.slice(2));
    expect(await store.log.read('other', 0)).toEqual([]);
    await done();
  });

  test('a lost race is a conflict and writes nothing', async () => {
    const { store, done } = await open();
    const [first, second, third] = rows('all', 'all', 'all') as [Row, Row, Row];
    await store.log.append(batch('t', [first]));
    expect(await store.log.append(batch('t', [first], [ack('p', 'c1')]))).toBe('conflict');
    expect(await store.log.append(batch('t', [third]))).toBe('conflict'); // a gap
    expect(await store.log.acks('t', 0)).toEqual([]);
    expect(await store.log.append(batch('t', [second], [ack('p', 'c1')]))).toBe('ok');
    expect(await store.log.acks('t', 0)).toEqual([ack('p', 'c1')]);
    await done();
  });

  test('an id is accepted once a person and table', async () => {
    const { store, done } = await open();
    const [first, second] = rows('all', 'all') as [Row, Row];
    await store.log.append(batch('t', [first], [ack('p', 'c')]));
    expect(await store.log.append(batch('t', [second], [ack('p', 'c')]))).toBe('conflict');
    expect(await store.log.read('t', 0)).toHaveLength(1);
    expect(await store.log.append(batch('t', [second], [ack('q', 'c')]))).toBe('ok');
    expect(await store.log.append(batch('u', [first], [ack('p', 'c')]))).toBe('ok');
    await done();
  });

  test('of two appends in one turn for one place one wins, and a neighbour is not harmed', async () => {
    const { store, done } = await open();
    const [first] = rows('all') as [Row];
    const outcomes = await Promise.all([
      store.log.append(batch('t', [first], [ack('p', 'c')])),
      store.log.append(batch('t', [first], [ack('q', 'c')])),
      store.log.append(batch('u', [first])),
    ]);
    expect(outcomes).toEqual(['ok', 'conflict', 'ok']);
    expect(await store.log.acks('t', 0)).toEqual([ack('p', 'c')]);
    expect(await store.log.read('u', 0)).toEqual([first]);
    await done();
  });

  test('what was answered is read from where the log stood', async () => {
    const { store, done } = await open();
    const [first, second] = rows('all', 'all') as [Row, Row];
    await store.log.append(batch('t', [first], [ack('p', 'c1')]));
    await store.log.append(batch('t', [], [ack('p', 'c2')])); // an act without events
    await store.log.append(batch('t', [second], [ack('p', 'c3')]));
    const from = async (seq: number) => (await store.log.acks('t', seq)).map((row) => row.cmdId).sort();
    expect(await from(0)).toEqual(['c1', 'c2', 'c3']);
    expect(await from(1)).toEqual(['c1', 'c2', 'c3']);
    expect(await from(2)).toEqual(['c3']);
    await done();
  });

  test('the newest sign of life of any process', async () => {
    const { store, done } = await open();
    expect(await store.log.lastBeat()).toBeNull();
    await store.log.beat('one', 1000);
    await store.log.beat('two', 900);
    expect(await store.log.lastBeat()).toBe(1000);
    await done();
  });

  test('what was answered survives the process', async () => {
    const { store, reopen, done } = await open();
    if (reopen === null) return done();
    const all = rows('all', 'sealed');
    await store.log.append(batch('t', all, [ack('p', 'c')]));
    await store.log.beat('one', 5);
    const again = await reopen();
    expect(await again.log.read('t', 0)).toEqual(all);
    expect(await again.log.acks('t', 0)).toEqual([ack('p', 'c')]);
    expect(await again.log.lastBeat()).toBe(5);
    return done();
  });
});
