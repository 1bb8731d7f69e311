/** What is timed beside the main clock happens by itself, in its turn, and once. */
import { describe, expect, test } from '@jest/globals';
import { createFakeTime, type FakeTable, type FakeTime, fakeTable, inCorridor } from '../support/serverFakes.ts';

const eventsOf = async (fake: FakeTable, type: string): Promise<number> =>
  (await fake.log.read('t1', 0)).filter((row) => (row.event as unknown as { type: string }).type === type).length;

/** Ada has the floor for 20 of the corridor's 60 seconds. */
async function speaking(time?: FakeTime) {
  const table = await inCorridor(time && { time });
  const { ada, host } = table;
  await host.send({ type: 'speakers.limit', ms: 20_000 }, 'chair');
  await ada.send({ type: 'speakers.join' });
  await host.send({ type: 'speakers.call' }, 'chair');
  return table;
}

describe('timers', () => {
  test('[16.8] a speaker’s time ends by itself, and the corridor after it', async () => {
    const { fake } = await speaking();
    await fake.time.advance(19_999);
    expect(fake.table.state().floor.speaking?.seat).toBe('ada');
    await fake.time.advance(1);
    expect(fake.table.state().floor).toMatchObject({ speaking: null, spoken: { ada: 20_000 } });
    expect(fake.table.state().phase).toBe('round.corridor');
    await fake.time.advance(40_000);
    expect(fake.table.state().phase).toBe('round.gavel');
    expect(await eventsOf(fake, 'floor.yielded')).toBe(1);
  });

  test('[16.6] a suspension ends by itself; the clock then goes on with what it had', async () => {
    const { fake, host } = await inCorridor();
    await fake.time.advance(10_000);
    await host.send({ type: 'meeting.suspend', ms: 300_000 }, 'chair');
    await fake.time.advance(300_000);
    expect(fake.table.state()).toMatchObject({ suspended: null, clock: { leftMs: 50_000 } });
    await fake.time.advance(49_999);
    expect(fake.table.state().phase).toBe('round.corridor');
    await fake.time.advance(1);
    expect(fake.table.state().phase).toBe('round.gavel');
  });

  test('[2.5] a pause keeps the speaker’s time, and the server gives it back', async () => {
    const { fake, host } = await speaking();
    await fake.time.advance(5000);
    await host.send({ type: 'table.pause' }, 'host');
    await fake.time.advance(120_000);
    expect(fake.table.state().floor.speaking?.seat).toBe('ada');
    await host.send({ type: 'table.resume' }, 'host');
    await fake.time.advance(14_999);
    expect(fake.table.state().floor.speaking?.seat).toBe('ada');
    await fake.time.advance(1);
    expect(fake.table.state().floor.speaking).toBeNull();
  });

  test('an act later than a timer is decided after it, however late the alarm; earliest first', async () => {
    const { fake, host, ada, bel, cor } = await speaking();
    for (const c of [host, ada, bel, cor]) c.drop();
    await fake.time.advance(90_000); // nobody looks: the table stands still
    expect(await bel.try({ type: 'ready.set', ready: true })).toBe('ok');
    expect(fake.table.state()).toMatchObject({ phase: 'round.gavel', floor: { speaking: null } });
    expect(await eventsOf(fake, 'floor.yielded')).toBe(1);
  });

  test('happens though its alarm rings a moment early, and after a crash', async () => {
    const real = createFakeTime();
    const early: FakeTime = { ...real, after: (ms, run) => real.after(Math.max(0, ms - 1), run) };
    const { fake, ada } = await speaking(early);
    await fake.restart();
    ada.arrive();
    await fake.time.advance(20_000);
    expect(fake.table.state().floor.speaking).toBeNull();
    expect(await eventsOf(fake, 'floor.yielded')).toBe(1);
  });

  test('nobody sends one', async () => {
    const fake = await fakeTable();
    const host = fake.client('host', true);
    host.arrive();
    for (const role of ['host', 'chair', 'person'] as const)
      expect(await host.try({ type: 'timer.due', timer: 'floor' }, role)).toBe('rule/not-your-role');
  });
});
