import { describe, expect, test } from '@jest/globals';
import { replay, timersOf } from '../../shared/engine/index.ts';
import { because, chair, clock, type Hand, host, seat, server, sitDown } from '../support/table.ts';

const corridor = (): Hand => {
  const t = sitDown();
  t.until('round.corridor');
  return t;
};
const join = (t: Hand, ...seats: string[]): void => {
  for (const s of seats) t.act(seat(s), { type: 'speakers.join' });
};
const floorOf = (t: Hand) => t.world.public.floor;
const listOf = (t: Hand) => floorOf(t).list.map((x) => x.seat);
const call = (t: Hand, s?: string): void => void t.act(chair, { type: 'speakers.call', ...(s && { seat: s }) });
const speaks = (t: Hand, s: string, ms: number): void => {
  join(t, s);
  call(t, s);
  t.now += ms;
  t.act(seat(s), { type: 'speakers.yield' });
};

describe('the speakers’ list', () => {
  test('[16.1] [16.4] in order of inscription; who is called leaves the list and has the floor', () => {
    const t = corridor();
    join(t, 'bel', 'ada', 'obs');
    call(t);
    expect(floorOf(t).speaking).toMatchObject({ seat: 'bel', due: null });
    expect([listOf(t), t.world.public.speaker]).toEqual([['ada', 'obs'], 'bel']);
    expect(t.attempt(seat('bel'), { type: 'speakers.join' })).toBe('rule/already-listed 16.1');
    call(t, 'obs');
    expect([floorOf(t).speaking?.seat, listOf(t)]).toEqual(['obs', ['ada']]);
    expect(replay(t.world.game, t.log)).toEqual(t.world);
  });

  test('[16.1] a closed list takes nobody, and who is on it still speaks', () => {
    const t = corridor();
    join(t, 'ada');
    t.act(chair, { type: 'speakers.close', closed: true });
    expect(t.attempt(seat('bel'), { type: 'speakers.join' })).toBe('rule/list-closed 16.1');
    call(t);
    expect(floorOf(t).speaking?.seat).toBe('ada');
    t.act(chair, { type: 'speakers.close', closed: false });
    join(t, 'bel');
  });

  test('[16.2] one leaves the list one is on', () => {
    const t = corridor();
    join(t, 'ada', 'bel');
    t.act(seat('ada'), { type: 'speakers.leave' });
    expect(listOf(t)).toEqual(['bel']);
    expect(t.attempt(seat('ada'), { type: 'speakers.leave' })).toBe('rule/not-listed 16.2');
  });

  test('[16.3] an order of the chair’s, or whoever has had the floor least first', () => {
    const t = corridor();
    speaks(t, 'ada', 60_000);
    speaks(t, 'bel', 20_000);
    join(t, 'ada', 'bel', 'cor', 'obs');
    t.act(chair, { type: 'speakers.order' });
    expect(listOf(t)).toEqual(['cor', 'obs', 'bel', 'ada']);
    t.act(chair, { type: 'speakers.order', seats: ['obs', 'ada', 'bel', 'cor'] });
    expect(listOf(t)).toEqual(['obs', 'ada', 'bel', 'cor']);
    for (const seats of [
      ['obs', 'ada', 'bel'],
      ['obs', 'ada', 'bel', 'ada'],
      ['obs', 'ada', 'bel', 'zoe'],
    ])
      expect(t.attempt(chair, { type: 'speakers.order', seats })).toBe('rule/not-the-list 16.3');
  });

  test('[16.8] a limit holds for those called from then on, and its timer takes the floor back', () => {
    const t = corridor();
    join(t, 'ada', 'bel');
    call(t);
    t.act(chair, { type: 'speakers.limit', ms: 90_000 });
    expect(timersOf(t.world)).toEqual([]);
    call(t);
    expect(timersOf(t.world)).toEqual([{ id: 'floor', at: t.now + 90_000 }]);
    t.now += 89_999;
    expect(t.attempt(clock, { type: 'timer.due', timer: 'floor' })).toBe('rule/stale-clock 2.5');
    t.now += 1;
    t.act(clock, { type: 'timer.due', timer: 'floor' });
    expect([floorOf(t).speaking, floorOf(t).spoken['bel']]).toEqual([null, 90_000]);
    expect(t.attempt(clock, { type: 'timer.due', timer: 'floor' })).toBe('rule/stale-clock 2.5');
  });

  test('[16.8] where the meeting goes on to silence, the list ends and the floor is free', () => {
    const t = corridor();
    join(t, 'ada', 'bel');
    call(t);
    t.until('silence');
    expect([floorOf(t).speaking, listOf(t), t.world.public.speaker]).toEqual([null, [], null]);
    expect(t.log.some((e) => e.type === 'floor.yielded' && e.why === 'over')).toBe(true);
  });
});

describe('points of order', () => {
  test('[16.5] ruled on before the floor goes on; one well taken ends the turn of whoever speaks', () => {
    const t = corridor();
    join(t, 'ada', 'bel');
    call(t);
    t.act(seat('cor'), { type: 'point.raise', reason: because });
    expect(t.attempt(chair, { type: 'speakers.call' })).toBe('rule/point-pending 16.5');
    expect(t.attempt(chair, { type: 'meeting.suspend' })).toBe('rule/point-pending 16.5');
    t.act(chair, { type: 'point.rule', sustained: false });
    expect(floorOf(t).speaking?.seat).toBe('ada');
    t.act(seat('cor'), { type: 'point.raise', reason: because });
    t.act(chair, { type: 'point.rule', sustained: true, reason: because });
    expect([t.world.public.point, floorOf(t).speaking]).toEqual([null, null]);
    expect(t.attempt(chair, { type: 'point.rule', sustained: true })).toBe('rule/no-point 16.5');
  });

  test('[1.3] observers raise none', () => {
    expect(corridor().attempt(seat('obs'), { type: 'point.raise', reason: because })).toBe('rule/members-only 1.3');
  });
});

describe('[16.6] suspension', () => {
  test('clocks, the speaker and what is put stand still; notes and talk go on', () => {
    const t = sitDown({ putMs: 6000, clocks: { gavel: 60_000 } });
    t.until('round.gavel');
    t.act(chair, { type: 'speakers.limit', ms: 30_000 });
    join(t, 'ada');
    call(t);
    t.act(chair, { type: 'gavel.put', paragraph: 'para-pay' });
    t.now += 5000;
    t.act(chair, { type: 'meeting.suspend', reason: because });
    expect(t.world.public.clock).toMatchObject({ leftMs: 55_000, runningSinceMs: null });
    expect(timersOf(t.world)).toEqual([]);
    t.now += 600_000;
    expect(t.attempt(chair, { type: 'gavel.fall' })).toBe('rule/suspended 2.2');
    t.act(seat('ada'), { type: 'note.send', to: ['bel'], text: 'Coffee?' });
    t.act(seat('bel'), { type: 'message.say', text: 'Ten minutes.' });
    t.act(chair, { type: 'meeting.resume' });
    expect(t.world.public.clock).toMatchObject({ leftMs: 55_000, runningSinceMs: t.now });
    expect(timersOf(t.world)).toEqual([{ id: 'floor', at: t.now + 25_000 }]);
    expect(t.attempt(chair, { type: 'gavel.fall' })).toBe('rule/clock-running 5.4');
    t.now += 1000;
    t.act(chair, { type: 'gavel.fall' });
    t.act(seat('ada'), { type: 'speakers.yield' });
    expect(floorOf(t).spoken['ada']).toBe(6000);
  });

  test('for a time it ends by its timer; an adjournment lasts until the chair resumes', () => {
    const t = corridor();
    t.act(chair, { type: 'meeting.suspend', ms: 300_000 });
    expect(timersOf(t.world)).toEqual([{ id: 'suspension', at: t.now + 300_000 }]);
    t.now += 300_000;
    t.act(clock, { type: 'timer.due', timer: 'suspension' });
    expect(t.world.public.suspended).toBeNull();
    t.act(chair, { type: 'meeting.suspend', ms: 300_000, adjourn: true });
    expect(t.world.public.suspended).toMatchObject({ adjourn: true, due: null });
    expect(timersOf(t.world)).toEqual([]);
  });

  test('a pause inside it, and time the server was away, are counted once', () => {
    const t = sitDown({ putMs: 0, clocks: { corridor: 60_000 } });
    t.until('round.corridor');
    t.act(chair, { type: 'speakers.limit', ms: 30_000 });
    join(t, 'ada');
    call(t);
    t.now += 10_000;
    t.act(chair, { type: 'meeting.suspend', ms: 100_000 });
    t.now += 20_000;
    t.act(host, { type: 'table.pause' });
    expect(timersOf(t.world)).toEqual([]);
    t.now += 500_000;
    t.act(server, { type: 'clock.shift', byMs: 400_000 });
    t.act(host, { type: 'table.resume' });
    expect(timersOf(t.world)).toEqual([{ id: 'suspension', at: t.now + 80_000 }]);
    t.now += 80_000;
    t.act(clock, { type: 'timer.due', timer: 'suspension' });
    expect(timersOf(t.world)).toEqual([{ id: 'floor', at: t.now + 20_000 }]);
    expect(t.world.public.clock).toMatchObject({ leftMs: 50_000, runningSinceMs: t.now });
    expect(replay(t.world.game, t.log)).toEqual(t.world);
  });

  test('[2.5] a pause moves what is due by its own length, and what is put with it', () => {
    const t = sitDown({ putMs: 6000 });
    t.until('round.gavel');
    t.act(chair, { type: 'speakers.limit', ms: 30_000 });
    join(t, 'ada');
    call(t);
    t.act(chair, { type: 'gavel.put', paragraph: 'para-pay' });
    t.act(host, { type: 'table.pause' });
    t.now += 60_000;
    t.act(host, { type: 'table.resume' });
    expect(timersOf(t.world)).toEqual([{ id: 'floor', at: t.now + 30_000 }]);
    expect(t.attempt(chair, { type: 'gavel.fall' })).toBe('rule/clock-running 5.4');
    t.act(server, { type: 'clock.shift', byMs: 1000 });
    expect(timersOf(t.world)).toEqual([{ id: 'floor', at: t.now + 31_000 }]);
  });
});
