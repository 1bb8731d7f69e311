import { describe, expect, test } from '@jest/globals';
import { memoryKeep } from '../../client/model/keep.ts';
import { backoff } from '../../client/net/backoff.ts';
import { newCmdId } from '../../client/net/ids.ts';
import { createOutbox } from '../../client/net/outbox.ts';

describe('the outbox', () => {
  test('an act stays, in order, until it is answered', () => {
    const box = createOutbox<string>(memoryKeep(), 'outbox/T/p');
    box.add({ cmdId: 'a', act: 'first', at: 1 });
    box.add({ cmdId: 'b', act: 'second', at: 2 });
    expect(box.waiting().map((p) => p.act)).toEqual(['first', 'second']);
    box.settle('a');
    expect(box.waiting().map((p) => p.act)).toEqual(['second']);
  });

  test('another page of the same person finds what was not answered, another person does not', () => {
    const store = memoryKeep();
    createOutbox<string>(store, 'outbox/T/p').add({ cmdId: 'a', act: 'kept', at: 1 });
    expect(createOutbox<string>(store, 'outbox/T/p').waiting()).toHaveLength(1);
    expect(createOutbox<string>(store, 'outbox/T/q').waiting()).toEqual([]);
  });

  test('rubbish in storage is left behind', () => {
    const store = memoryKeep();
    store.write('outbox', [null, 7, { cmdId: 4 }, { cmdId: 'ok', act: 'good', at: 1 }]);
    expect(
      createOutbox<string>(store, 'outbox')
        .waiting()
        .map((p) => p.cmdId),
    ).toEqual(['ok']);
  });
});

describe('ids and waiting', () => {
  test('an id is 128 bits in hex, leading zeros kept', () => {
    expect(newCmdId((bytes) => bytes.fill(0))).toBe('0'.repeat(32));
    expect(newCmdId((bytes) => bytes.fill(255))).toBe('f'.repeat(32));
    expect(newCmdId()).toMatch(/^[0-9a-f]{32}$/);
  });

  test('the wait lies anywhere below a ceiling that doubles to its cap', () => {
    expect(backoff(0, () => 1)).toBe(500);
    expect(backoff(3, () => 1)).toBe(4000);
    expect(backoff(30, () => 1)).toBe(15_000);
    expect(backoff(5, () => 0)).toBe(0);
  });
});
