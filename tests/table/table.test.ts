import { describe, expect, test } from '@jest/globals';
import { createMemoryLog } from '../../server/log/index.ts';
import { createDraft, RECORD_LIMIT } from '../../server/table/draft.ts';
import type { Minds } from '../../server/table/index.ts';
import { type Actor, type Command, deadlineOf } from '../../shared/engine/index.ts';
import { hashOf, must } from '../../shared/types/index.ts';
import { createFakeTime, type FakeTime, fakeTable, inCorridor, newCmdId, settle } from '../support/serverFakes.ts';

const say = (text: string) => ({ type: 'message.say', text }) as const;
const support = { type: 'stance.take', paragraph: 'para-pay', stance: 'support' } as const;
const count = (events: readonly { type: string }[], type: string): number =>
  events.filter((e) => e.type === type).length;

describe('an id has one effect (P7)', () => {
  test('a repeated id gets its first acceptance, in one batch, later, and after a crash', async () => {
    const { fake, ada } = await inCorridor();
    const cmdId = newCmdId();
    const [first, second] = await Promise.all([
      ada.send(say('hello'), 'seat', cmdId),
      ada.send(say('hello'), 'seat', cmdId),
    ]);
    const third = await ada.send(say('hello'), 'seat', cmdId);
    await fake.restart();
    ada.arrive();
    const fourth = await ada.send(say('hello'), 'seat', cmdId);
    expect(first.ok).toBe(true);
    expect([second, third, fourth]).toEqual([first, first, first]);
    const log = await fake.log.read('t1', 0);
    expect(
      count(
        log.map((row) => row.event as unknown as { type: string }),
        'message.said',
      ),
    ).toBe(1);
  });

  test("another person's equal id is another command", async () => {
    const { fake, ada, bel } = await inCorridor();
    const cmdId = newCmdId();
    await ada.send(say('one'), 'seat', cmdId);
    await bel.send(say('two'), 'seat', cmdId);
    expect(fake.table.state().room.filter((line) => line.type === 'message.said')).toHaveLength(2);
  });

  test('a refused id is decided afresh', async () => {
    const { host, ada } = await inCorridor();
    const cmdId = newCmdId();
    const drop = { type: 'stance.drop', paragraph: 'para-pay' } as const;
    expect(await ada.try(drop, 'seat', cmdId)).not.toBe('ok');
    await ada.send(support);
    expect(await ada.try(drop, 'seat', cmdId)).toBe('ok');
    expect(host.resyncs + ada.resyncs).toBe(0);
  });

  test('the answer names where the sender sees it', async () => {
    const { ada, bel } = await inCorridor();
    const said = await ada.send(say('hello'));
    expect(said).toEqual({ ok: true, ack: { feed: 'public', n: bel.replica.n } });
    const noted = await ada.send({ type: 'note.send', to: ['bel'], text: 'psst' });
    expect(noted).toEqual({ ok: true, ack: { feed: 'seat', n: 1 } });
  });
});

describe('a role is held against what the table knows (P6)', () => {
  test('on every command, as of the state it is decided on', async () => {
    const { fake, ada, host } = await inCorridor();
    expect(await ada.try({ type: 'table.pause' }, 'host')).toBe('session/not-host');
    expect(await ada.try({ type: 'beat.close' }, 'chair')).toBe('rule/not-your-role');
    expect(await host.try(support, 'seat')).toBe('rule/not-in-seat');
    expect(await ada.try({ type: 'clock.shift', byMs: 1 }, 'host')).toBe('session/not-host');
    expect(await host.try({ type: 'clock.shift', byMs: 1 }, 'host')).toBe('rule/not-your-role');
    const late = fake.client('late');
    late.arrive();
    const [took, spoke] = await Promise.all([
      late.send({ type: 'seat.take', seat: 'obs' }, 'person'),
      late.send(say('here')),
    ]);
    expect([took.ok, spoke.ok]).toEqual([true, true]);
  });
});

describe('deadlines', () => {
  test('what was received before the deadline counts, what came after it comes after what it does', async () => {
    const { fake, ada } = await inCorridor();
    const due = must(deadlineOf(fake.table.state()), 'the corridor has a clock');
    await fake.time.advance(due - fake.time.now() - 1);
    expect(await ada.try(support)).toBe('ok');
    expect(fake.table.state().phase).toBe('round.corridor');
    await fake.time.advance(1);
    expect(fake.table.state().phase).toBe('round.gavel');
  });

  test('an act later than the deadline is decided after it, however late the timer', async () => {
    const { fake, host, ada, bel, cor } = await inCorridor();
    for (const c of [host, ada, bel, cor]) c.drop();
    await fake.time.advance(90_000); // nobody looks: the table stands still
    expect(fake.table.state().phase).toBe('round.corridor');
    expect(await ada.try({ type: 'ready.set', ready: true })).toBe('ok');
    expect(fake.table.state().phase).toBe('round.gavel');
  });

  test('happens once, whoever notices', async () => {
    const { fake } = await inCorridor();
    await fake.time.advance(61_000);
    const log = await fake.log.read('t1', 0);
    const gavels = log.filter((row) => (row.event as unknown as { to?: string }).to === 'round.gavel');
    expect(gavels).toHaveLength(1);
  });
});

describe('coming back', () => {
  test('by numbers after a short absence, by snapshot after a long one, to the same state', async () => {
    const { fake, host, ada, bel } = await inCorridor();
    bel.drop();
    await ada.send({ type: 'note.send', to: ['bel'], text: 'while you were out' });
    await ada.send(support);
    bel.arrive();
    expect(bel.heard.at(-1)).toMatchObject({
      message: { public: { first: expect.any(Number) }, own: { feed: { first: 1 } } },
    });
    expect(bel.replica.own?.state.notes).toHaveLength(1);
    bel.drop();
    for (let i = 0; i < 1100; i++) await host.send(say(`${i}`), 'host');
    bel.arrive();
    expect(bel.heard.at(-1)).toMatchObject({ message: { public: { state: expect.anything() } } });
    for (const c of [host, ada, bel]) expect(hashOf(c.replica.public)).toBe(hashOf(fake.table.state()));
    expect(bel.replica.own?.state).toEqual(fake.table.standing().world?.seats['bel']);
  });

  test('a crash loses nothing that was answered', async () => {
    const { fake, host, ada, bel } = await inCorridor();
    const before = hashOf(fake.table.state());
    const own = fake.table.standing();
    await fake.restart();
    expect(hashOf(fake.table.state())).toBe(before);
    expect(fake.table.standing()).toEqual(own);
    for (const c of [host, ada, bel]) {
      c.arrive();
      expect(c.heard.at(-1)).toMatchObject({ message: { public: { events: [] } } });
    }
  });

  test('a client of another past is given the whole', async () => {
    const { fake, ada } = await inCorridor();
    ada.drop();
    ada.replica = { ...ada.replica, n: 100_000 };
    ada.arrive();
    expect(hashOf(ada.replica.public)).toBe(hashOf(fake.table.state()));
  });

  test('a replica that went wrong is set right by the hash (P12)', async () => {
    const { fake, ada, bel } = await inCorridor();
    ada.replica = { ...ada.replica, public: { ...must(ada.replica.public, 'folded'), rev: 99 } };
    await bel.send(say('tick'));
    await fake.time.advance(10_000);
    expect(ada.resyncs).toBe(1);
    expect(hashOf(ada.replica.public)).toBe(hashOf(fake.table.state()));
  });
});

describe('one person, one connection (P13)', () => {
  test('the newest takes over from the same person only', async () => {
    const { fake, ada, bel } = await inCorridor();
    const again = fake.client('ada');
    again.arrive();
    expect(ada.notices).toMatchObject([{ kind: 'replaced' }]);
    expect(bel.notices).toEqual([]);
    ada.drop(); // the old socket's end must not make the person absent
    await fake.time.advance(200);
    const people = again.heard.flatMap((h) => (h.name === 'presence' ? [h.message.people] : [])).at(-1);
    expect(people?.find((p) => p.person === 'person-ada')?.connected).toBe(true);
    expect(await again.try(support)).toBe('ok');
  });
});

describe('seats and their feeds (P9, P10)', () => {
  test('a note reaches the two ends only, and leaves no gap', async () => {
    const { ada, bel, cor, host } = await inCorridor();
    const press = [cor, host].map((c) => JSON.stringify(c.heard).length);
    await ada.send({ type: 'note.send', to: ['bel'], text: 'between us' });
    expect([cor, host].map((c) => JSON.stringify(c.heard).length)).toEqual(press);
    expect(bel.replica.own?.state.notes.map((n) => n.text)).toEqual(['between us']);
    expect(ada.replica.own?.state.notes).toHaveLength(1);
  });

  test('who changes seats gets the new feed and nothing more of the old', async () => {
    const { ada, bel, cor, fake } = await inCorridor();
    await ada.send({ type: 'note.send', to: ['bel'], text: 'first' });
    await cor.send({ type: 'seat.take', seat: 'bel', share: true }, 'person');
    expect(cor.replica.own).toMatchObject({ seat: 'bel', n: 1 });
    expect(cor.replica.own?.state.notes.map((n) => n.text)).toEqual(['first']);
    await cor.send({ type: 'seat.leave' }, 'person');
    expect(cor.replica.own).toBeNull();
    await ada.send({ type: 'note.send', to: ['bel'], text: 'second' });
    expect(JSON.stringify(cor.heard)).not.toContain('second');
    expect(bel.replica.own?.state.notes).toHaveLength(2);
    expect(fake.table.standing().world?.seats['bel']?.notes).toHaveLength(2);
  });
});

describe('nobody is missed for long', () => {
  test('an abandoned seat gets a stand-in after the grace, and is handed back on return', async () => {
    const { fake, ada } = await inCorridor({ settings: { standInAfterMs: 5000 } });
    ada.drop();
    await fake.time.advance(4999);
    expect(fake.table.state().seats['ada']?.player).toBe('people');
    await fake.time.advance(1);
    expect(fake.table.state().seats['ada']?.player).toBe('stand-in');
    ada.arrive();
    await settle();
    expect(fake.table.state().seats['ada']?.player).toBe('people');
  });

  test('a partner becomes head when the head is away', async () => {
    const { fake, ada } = await inCorridor({ settings: { standInAfterMs: 5000 } });
    const partner = fake.client('eve');
    partner.arrive();
    await partner.send({ type: 'seat.take', seat: 'ada', share: true }, 'person');
    expect(fake.table.state().seats['ada']?.head).toBe('person-ada');
    ada.drop();
    await fake.time.advance(5000);
    expect(fake.table.state().seats['ada']).toMatchObject({ head: 'person-eve', player: 'people' });
  });

  test('an absent chair is stood in for, and presides again on return', async () => {
    const { fake, host } = await inCorridor({ settings: { standInAfterMs: 5000 } });
    host.drop();
    await fake.time.advance(5000);
    expect(fake.table.state().chair.kind).toBe('bot');
    host.arrive();
    await settle();
    expect(fake.table.state().chair).toEqual({ kind: 'person', person: 'person-host' });
  });

  test('while nobody at all is there the table waits for its people', async () => {
    const { fake, host, ada, bel, cor } = await inCorridor({ settings: { standInAfterMs: 5000 } });
    for (const c of [host, ada, bel, cor]) c.drop();
    await fake.time.advance(600_000);
    expect(fake.table.state().order.map((seat) => fake.table.state().seats[seat]?.player)).not.toContain('stand-in');
  });

  test('bots act one after another, and not while nobody watches', async () => {
    const minds: Minds = {
      seat: (_game, seat) => (view) =>
        view.public.phase === 'opening' && !view.public.statements.some((s) => s.seat === seat)
          ? { type: 'statement.make', priorities: [] }
          : null,
      chair: () => () => null,
    };
    const fake = await fakeTable({ minds, seats: { bel: 'bot', cor: 'bot', ada: 'bot', obs: 'bot' } });
    const host = fake.client('host', true);
    host.arrive();
    await host.send({ type: 'table.start' }, 'host');
    host.drop();
    await fake.time.advance(10_000);
    const unseen = fake.table.state().statements.length;
    host.arrive();
    await fake.time.advance(10_000);
    expect(unseen).toBeLessThan(4);
    expect(
      fake.table
        .state()
        .statements.map((s) => s.seat)
        .sort(),
    ).toEqual(['ada', 'bel', 'cor', 'obs']);
    expect(fake.notes).toEqual([]);
  });

  test('a mind that asks for what is refused does not go round in circles', async () => {
    let asked = 0;
    const stubborn = () => () => {
      asked += 1;
      return { type: 'proposal.sponsor', proposal: 'none' } as const;
    };
    const fake = await fakeTable({ minds: { seat: stubborn, chair: () => () => null }, seats: {} });
    const host = fake.client('host', true);
    host.arrive();
    await fake.time.advance(5000);
    // Four seats, a few looks each.
    expect(asked).toBeLessThanOrEqual(20);
    expect(fake.notes.every((note) => note.what === 'bot refused')).toBe(true);
  });
});

describe('what must happen by itself', () => {
  const early = (time: FakeTime): FakeTime => ({ ...time, after: (ms, run) => time.after(Math.max(0, ms - 1), run) });

  test('a deadline happens though its timer rings a moment early', async () => {
    const { fake } = await inCorridor({ time: early(createFakeTime()) });
    await fake.time.advance(60_000);
    expect(fake.table.state().phase).toBe('round.gavel');
  });

  test('a deadline and a stand-in happen though the disk was full at that moment', async () => {
    const real = createMemoryLog();
    let broken = false;
    const append: typeof real.append = (batch) =>
      broken ? Promise.reject(new Error('disk full')) : real.append(batch);
    const { fake, ada } = await inCorridor({ log: { ...real, append }, settings: { standInAfterMs: 59_000 } });
    ada.drop();
    broken = true;
    await fake.time.advance(62_000);
    expect(fake.table.state()).toMatchObject({ phase: 'round.corridor', seats: { ada: { player: 'people' } } });
    broken = false;
    await fake.time.advance(2000);
    expect(fake.table.state()).toMatchObject({ phase: 'round.gavel', seats: { ada: { player: 'stand-in' } } });
  });

  test('a bot whose acts are all refused does not hold up the others', async () => {
    const stubborn = () => () => ({ type: 'proposal.sponsor', proposal: 'none' }) as const;
    const fake = await fakeTable({ minds: { seat: stubborn, chair: () => () => null }, seats: {} });
    const host = fake.client('host', true);
    host.arrive();
    await host.send({ type: 'table.start' }, 'host');
    await fake.time.advance(5000);
    const { order, seats } = fake.table.state();
    expect(order.map((seat) => seats[seat]?.ready)).toEqual(order.map(() => true));
    expect(fake.notes.length).toBeLessThan(100);
  });
});

test('a record that is full takes no more from those who play, and lets the host end it', async () => {
  const { fake } = await inCorridor();
  const standing = fake.table.standing();
  const full = { ...standing, heads: { ...standing.heads, seq: RECORD_LIMIT } };
  const draft = createDraft('t1', full, new Map(), () => {});
  const act = (command: Command, actor: Actor) => draft.answer({ command, actor, cmdId: newCmdId(), by: 'p', at: 0 });
  const seat = { role: 'seat', seat: 'ada', person: 'person-ada', by: 'person' } as const;
  expect(act(say('too late'), seat)).toMatchObject({ refusal: { code: 'session/record-full' } });
  expect(act({ type: 'table.end' }, { role: 'host', person: 'person-host', by: 'person' }).ok).toBe(true);
});

describe('the log is the authority', () => {
  test('two processes at one table: both are heard, each act once, and both end alike', async () => {
    const log = createMemoryLog();
    const time = createFakeTime();
    const one = await inCorridor({ log, time });
    const two = await fakeTable({ log, time });
    const far = two.client('bel');
    far.arrive();
    const answers = await Promise.all([
      one.ada.send(say('from one')),
      far.send(say('from two')),
      one.cor.send(say('again one')),
      far.send(support),
    ]);
    expect(answers.map((a) => a.ok)).toEqual([true, true, true, true]);
    await far.send(say('last'));
    await one.ada.send(say('really last'));
    await far.send({ type: 'ready.set', ready: true });
    await one.ada.send({ type: 'ready.set', ready: true });
    const rows = await log.read('t1', 0);
    expect(rows.map((row) => row.seq)).toEqual(rows.map((_, i) => i + 1));
    expect(rows.filter((row) => (row.event as unknown as { type: string }).type === 'message.said')).toHaveLength(5);
    expect(hashOf(one.ada.replica.public)).toBe(hashOf(one.fake.table.state()));
  });

  test('when it cannot write, the act is refused, nothing has happened, and the next one works', async () => {
    const real = createMemoryLog();
    let broken = false;
    const log = {
      ...real,
      append: (batch: Parameters<typeof real.append>[0]) =>
        broken ? Promise.reject(new Error('disk full')) : real.append(batch),
    };
    const { fake, ada, bel } = await inCorridor({ log });
    const before = hashOf(fake.table.state());
    broken = true;
    expect(await ada.try(support)).toBe('fault/log');
    expect(hashOf(fake.table.state())).toBe(before);
    broken = false;
    expect(await ada.try(support)).toBe('ok');
    expect(hashOf(bel.replica.public)).toBe(hashOf(fake.table.state()));
  });
});

describe('telling', () => {
  test('events committed together leave in one frame (P8)', async () => {
    const { ada, bel, cor } = await inCorridor();
    const frames = () => cor.heard.filter((h) => h.name === 'events').length;
    const before = frames();
    await Promise.all([ada.send(support), bel.send(support), ada.send(say('together'))]);
    expect(frames() - before).toBe(1);
  });

  test('a busy table joins frames, a quiet one does not wait', async () => {
    const { fake, ada, cor } = await inCorridor({ settings: { joinMs: { small: 20, large: 50 } } });
    await fake.time.advance(1000);
    const frames = () => cor.heard.filter((h) => h.name === 'events').length;
    const before = frames();
    await ada.send(say('one'));
    expect(frames() - before).toBe(1);
    await ada.send(say('two'));
    await ada.send(say('three'));
    expect(frames() - before).toBe(1);
    await fake.time.advance(20);
    expect(frames() - before).toBe(2);
    expect(hashOf(cor.replica.public)).toBe(hashOf(fake.table.state()));
  });
});

describe('two processes keep one table', () => {
  test('what one of them wrote comes to those at the other, without an act of theirs', async () => {
    const log = createMemoryLog();
    const time = createFakeTime();
    const { fake, ada } = await inCorridor({ log, time });
    const there = await fakeTable({ log, time });
    const press = there.client(null);
    press.arrive();
    await ada.send(say('over here'));
    expect(JSON.stringify(press.replica.public)).not.toContain('over here');
    await time.advance(1500);
    expect(hashOf(press.replica.public)).toBe(hashOf(fake.table.state()));
    expect(press.resyncs).toBe(0);
  });
});
