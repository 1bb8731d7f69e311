/** A closed room drafts on its own copy, through the same rules and the same fold, and reports by one public event. */
import { describe, expect, test } from '@jest/globals';
import {
  allows,
  CHAIR_FEED,
  type Command,
  emptySeat,
  evolveSeat,
  type NewEvent,
  type Paragraph,
  type Proposal,
  reaches,
  stageOf,
} from '../../shared/engine/index.ts';
import { createRandom } from '../../shared/types/index.ts';
import { smallGame } from '../support/game.ts';
import { because, chair, type Hand, person, seat, sitDown } from '../support/table.ts';
import { closedContact, contact, enter, leave, openRoom, report, say } from './cases/rooms.ts';

const ROOM = { room: 'r1' } as const;
const stance = (s: 'support' | 'live-with' | 'reserve' | 'object', more = {}): Command => ({
  type: 'stance.take',
  paragraph: 'para-pay',
  stance: s,
  reason: because,
  ...more,
});
const on = (proposal: string, s: 'support' | 'live-with' | 'object'): Command => stance(s, { proposal, ...ROOM });
const table = (ready: string, more = {}): Command => ({
  type: 'proposal.table',
  paragraph: 'para-pay',
  wording: { ready },
  ...more,
});
const drafting = (seats = ['ada', 'bel'], more = {}): Hand => {
  const t = sitDown();
  t.until('round.corridor');
  t.act(chair, closedContact(seats, more));
  for (const s of seats) t.act(seat(s), enter());
  return t;
};
const copy = (t: Hand, by: string) => t.world.seats[by]?.rooms['r1'];

/** What differs by nature: numbers given inside, and who heard it. */
const plain = (p: readonly (Paragraph | Proposal)[] | undefined): unknown =>
  JSON.parse(JSON.stringify(p ?? []).replaceAll('r1-p', 'p'));

describe('[13.21] the same fold', () => {
  /** `p`: how a proposal is numbered where the act is done. */
  const acts: readonly [string, (more: object, p: (n: number) => string) => Command][] = [
    ['ada', (more) => stance('object', { words: 'for all', wording: { text: 'Fly;', level: 3 }, ...more })],
    ['bel', (more) => stance('reserve', more)],
    ['cor', (more) => table('pay/3', more)],
    ['obs', (more) => table('pay/1', more)],
    ['bel', (more, p) => ({ type: 'proposal.sponsor', proposal: p(2), ...more })],
    ['ada', (more, p) => stance('live-with', { proposal: p(2), ...more })],
    ['bel', (more) => stance('object', more)],
    ['ada', (more) => ({ type: 'stance.drop', paragraph: 'para-pay', ...more })],
    ['obs', (more, p) => ({ type: 'proposal.withdraw', proposal: p(3), ...more })],
    ['cor', (more) => stance('support', more)],
  ];

  test('a room’s copy is what the same acts make of a plenary in its corridor', () => {
    const all = ['ada', 'bel', 'cor', 'obs'];
    const t = drafting(all);
    const plenary = sitDown();
    plenary.until('round.corridor');
    for (const [by, act] of acts) {
      t.act(
        seat(by),
        act(ROOM, (n) => `r1-p${n}`),
      );
      plenary.act(
        seat(by),
        act({}, (n) => `p${n}`),
      );
    }
    const { paragraphs, proposals, bracketCount } = plenary.world.public;
    expect(paragraphs[0]?.brackets.length).toBeGreaterThan(0);
    for (const by of all) {
      expect(plain(copy(t, by)?.paragraphs)).toEqual(plain(paragraphs.slice(0, 1)));
      expect(plain(copy(t, by)?.proposals)).toEqual(plain(proposals));
      expect(copy(t, by)?.bracketCount).toBe(bracketCount);
    }
    expect(t.world.sealed.rooms['r1']).toEqual({ ...copy(t, 'ada'), said: [] });
    expect(t.world.public.paragraphs[0]).toMatchObject({ brackets: [], stances: {}, status: 'open' });
    expect(t.world.public.proposals).toEqual([]);
  });

  test('the rules are asked of the copy: what stands outside does not stand inside, and the other way round', () => {
    const t = drafting();
    t.act(seat('ada'), table('pay/3', ROOM));
    expect(t.attempt(seat('bel'), table('pay/3', ROOM))).toBe('rule/no-change 4.3');
    expect(t.attempt(seat('bel'), table('pay/3'))).toBe('ok');
    expect(t.attempt(seat('bel'), { type: 'proposal.sponsor', proposal: 'r1-p1' })).toBe('rule/unknown-proposal 4.4');
    expect(t.attempt(seat('ada'), stance('object', { paragraph: 'para-care', ...ROOM }))).toBe(
      'rule/unknown-paragraph 3.1',
    );
    expect(t.attempt(seat('cor'), table('pay/4', ROOM))).toBe('rule/not-in-room 13.10');
  });

  test('no budget, no goodwill, no readiness, in any part of the meeting', () => {
    const t = drafting();
    t.act(person('p1'), { type: 'seat.take', seat: 'ada' });
    const ada = { role: 'seat', seat: 'ada', person: 'p1', by: 'person' } as const;
    t.act(ada, { type: 'ready.set', ready: true });
    for (const level of [0, 1, 3, 4]) t.act(ada, table(`pay/${level}`, ROOM));
    t.act(ada, stance('object', ROOM));
    expect(t.world.public.seats['ada']).toMatchObject({ ready: true, proposals: 0 });
    expect(t.world.public.goodwillLines).toEqual([]);
    t.act(chair, { type: 'beat.close' });
    expect(t.world.public.phase).toBe('round.gavel');
    expect(t.attempt(seat('bel'), table('pay/0'))).toBe('rule/not-now 2.1');
    t.act(seat('bel'), on('r1-p1', 'support'));
  });

  test('a screen asks the same questions of its own copy', () => {
    const t = drafting();
    t.act(seat('ada'), table('pay/3', ROOM));
    const ask = (by: string, act: object) =>
      allows(
        { open: smallGame.open, state: t.world.public, own: t.world.seats[by] ?? null, actor: seat(by), at: t.now },
        act as never,
      )?.code ?? 'ok';
    expect(ask('bel', table('pay/3', ROOM))).toBe('rule/no-change');
    expect(ask('bel', table('pay/4', ROOM))).toBe('ok');
    expect(ask('cor', table('pay/4', ROOM))).toBe('rule/not-in-room');
    expect(stageOf(t.world.public, t.world.seats['bel'] ?? null, 'r1')?.proposals).toHaveLength(1);
    expect(stageOf(t.world.public, t.world.seats['cor'] ?? null, 'r1')).toBeNull();
  });

  test('a room that lasts over rounds counts them, and sees what the plenary has put into the text', () => {
    const t = drafting();
    t.act(seat('cor'), table('pay/3'));
    t.until('round.gavel');
    t.act(chair, { type: 'gavel.put', paragraph: 'para-pay', proposal: 'p1' });
    expect(copy(t, 'ada')?.round).toBe(1);
    t.act(chair, { type: 'gavel.fall' });
    expect(copy(t, 'ada')?.paragraphs[0]).toMatchObject({ status: 'ad-ref', words: { level: 3 }, version: 1 });
    expect(t.attempt(seat('ada'), stance('object', ROOM))).toBe('rule/paragraph-closed 3.2');
    t.until('round.text');
    expect([copy(t, 'ada')?.round, t.world.sealed.rooms['r1']?.round]).toEqual([2, 2]);
  });
});

describe('[13.10] nothing of it is anybody else’s', () => {
  const lively = (t: Hand): void => {
    t.act(seat('ada'), say('SECRET talk'));
    t.act(seat('ada'), table('pay/3', { reason: { text: 'SECRET reason' }, ...ROOM }));
    t.act(seat('bel'), stance('object', { reason: { text: 'SECRET objection' }, ...ROOM }));
    t.act(seat('bel'), on('r1-p1', 'live-with'));
    t.act(seat('ada'), { type: 'proposal.withdraw', proposal: 'r1-p1', ...ROOM });
  };
  const feed = (log: readonly NewEvent[], by: string): string => JSON.stringify(log.filter((e) => reaches(e, by)));

  test('not a byte of what happens inside is in another feed, nor in the public one', () => {
    const quiet = drafting();
    const loud = drafting();
    lively(loud);
    for (const by of ['cor', 'obs', CHAIR_FEED]) {
      expect(feed(loud.log, by)).toBe(feed(quiet.log, by));
      expect(JSON.stringify(loud.world.seats[by])).toBe(JSON.stringify(quiet.world.seats[by]));
    }
    expect(JSON.stringify(loud.world.public)).toBe(JSON.stringify(quiet.world.public));
    for (const by of ['ada', 'bel']) expect(feed(loud.log, by)).toContain('SECRET objection');
  });

  test('every event inside goes to those inside at that moment, at random', () => {
    const random = createRandom('rooms');
    const t = drafting(['ada', 'bel', 'cor']);
    for (let i = 0; i < 200; i += 1) {
      const by = random.pick(['ada', 'bel', 'cor']);
      const act = random.pick<Command>([
        enter(),
        leave(),
        say(`${i}`),
        table(`pay/${random.int(5)}`, ROOM),
        stance('object', ROOM),
        stance('live-with', ROOM),
      ]);
      const inside = t.world.public.rooms[0]?.inside ?? [];
      const before = t.log.length;
      if (t.attempt(seat(by), act) !== 'ok') continue;
      t.act(seat(by), act);
      for (const e of t.log.slice(before)) {
        if (e.type === 'room.copied') expect(e.audience).toEqual({ seats: [by] });
        else if (e.room !== undefined && e.type !== 'room.entered' && e.type !== 'room.left')
          expect(e.audience).toEqual({ seats: inside });
      }
    }
    for (const by of ['ada', 'bel', 'cor'])
      expect(t.log.filter((e) => reaches(e, by)).reduce(evolveSeat, emptySeat(by))).toEqual(t.world.seats[by]);
  });

  test('who leaves hears no more, and who comes late gets the copy and not the talk', () => {
    const t = drafting(['ada', 'bel', 'cor']);
    t.act(seat('cor'), leave());
    t.act(seat('ada'), table('pay/3', ROOM));
    t.act(seat('ada'), say('While you were out.'));
    expect(copy(t, 'cor')?.proposals).toEqual([]);
    t.act(seat('cor'), enter());
    expect(copy(t, 'cor')?.proposals).toEqual(copy(t, 'ada')?.proposals);
    expect(copy(t, 'cor')?.said).toEqual([]);
    t.act(seat('cor'), on('r1-p1', 'support'));
    expect(copy(t, 'ada')?.proposals[0]?.stances['cor']?.stance).toBe('support');
  });

  test('an empty room keeps its draft', () => {
    const t = drafting();
    t.act(seat('ada'), table('pay/3', ROOM));
    for (const s of ['ada', 'bel']) t.act(seat(s), leave());
    t.act(seat('bel'), enter());
    expect(copy(t, 'bel')?.proposals).toHaveLength(1);
  });
});

describe('[13.7] a room that is over', () => {
  test('is forgotten by the server; a seat remembers the last dozen, with what it saw and heard', () => {
    const t = drafting(['ada', 'bel']);
    t.act(seat('ada'), table('pay/3', ROOM));
    t.act(seat('bel'), say('Until next time.'));
    t.act(chair, { type: 'room.close', room: 'r1' });
    expect(t.world.sealed.rooms).toEqual({});
    expect(copy(t, 'ada')).toMatchObject({ proposals: [{ id: 'r1-p1' }], said: [{ text: 'Until next time.' }] });
    for (let i = 2; i < 15; i += 1) {
      t.act(seat('ada'), openRoom('bilateral', ['bel']));
      t.act(seat('ada'), leave(`r${i}`));
    }
    expect(Object.keys(t.world.seats['ada']?.rooms ?? {})).toEqual(Array.from({ length: 12 }, (_, i) => `r${i + 3}`));
  });
});

describe('[13.22] the report', () => {
  const said = (events: readonly NewEvent[]) => events.map((e) => e.type);

  test('what every member inside accepts lies on the table, carried by those who support it', () => {
    const t = drafting(['ada', 'bel', 'cor']);
    t.act(seat('ada'), table('pay/3', ROOM));
    t.act(seat('ada'), table('pay/4', ROOM));
    t.act(seat('bel'), on('r1-p1', 'live-with'));
    t.act(seat('cor'), on('r1-p1', 'support'));
    t.act(seat('bel'), on('r1-p2', 'support'));
    const events = t.act(seat('cor'), report('Three is where we meet.'));
    const [p] = t.world.public.proposals;
    // The facilitator's name stands on it.
    expect(p).toMatchObject({ id: 'p1', seat: 'cor', sponsors: ['cor', 'ada'], status: 'tabled', words: { level: 3 } });
    expect(p?.stances['bel']?.stance).toBe('live-with');
    expect(t.world.public.proposals).toHaveLength(1);
    expect(said(events)).toEqual(['proposal.tabled', 'stance.taken', 'room.reported']);
    expect(events.every((e) => e.audience === 'all')).toBe(true);
    expect(t.world.public.rooms[0]).toMatchObject({ status: 'reported', proposals: ['p1'], inside: [] });
    expect(t.world.public.seats['cor']?.proposals).toBe(0);
    expect(t.attempt(seat('ada'), table('pay/0', ROOM))).toBe('rule/unknown-room 13.7');
  });

  test('[4.1] it is no proposal of its author’s, who may have made more than two', () => {
    const t = drafting(['ada', 'cor']);
    for (const ready of ['pay/0', 'pay/4', 'pay/1']) t.act(seat('cor'), table(ready));
    t.act(seat('ada'), table('pay/3', ROOM));
    t.act(seat('cor'), on('r1-p1', 'support'));
    const paid = t.world.public.goodwill['cor'];
    t.act(seat('cor'), report());
    expect(t.world.public.proposals.at(-1)).toMatchObject({ seat: 'cor', words: { level: 3 } });
    expect(t.world.public.goodwill['cor']).toBe(paid);
    expect(t.world.public.seats['cor']?.proposals).toBe(3);
  });

  test('one member against it and only the words remain', () => {
    const t = drafting();
    t.act(seat('ada'), table('pay/3', ROOM));
    t.act(seat('bel'), on('r1-p1', 'object'));
    t.act(chair, report('We are not there.'));
    expect(t.world.public.proposals).toEqual([]);
    expect(t.world.public.rooms[0]).toMatchObject({ report: 'We are not there.', proposals: [] });
    expect(JSON.stringify(t.world.public)).not.toContain('pay/3');
  });

  test('an observer keeps its wording, and a member carries it', () => {
    const t = drafting(['ada', 'obs']);
    t.act(seat('obs'), table('pay/3', ROOM));
    t.act(seat('ada'), on('r1-p1', 'live-with'));
    t.act(chair, report());
    expect(t.world.public.proposals[0]).toMatchObject({ seat: 'obs', sponsors: ['obs', 'ada'], status: 'tabled' });
  });

  test('observers alone agree on nothing', () => {
    const t = drafting(['ada', 'obs']);
    t.act(seat('obs'), table('pay/3', ROOM));
    t.act(seat('ada'), leave());
    t.act(chair, report());
    expect(t.world.public.proposals).toEqual([]);
  });

  test('what lay on the plenary’s table already is joined there, not tabled twice', () => {
    const t = sitDown();
    t.until('round.corridor');
    t.act(seat('cor'), table('pay/3'));
    t.act(chair, closedContact(['ada', 'bel']));
    for (const s of ['ada', 'bel']) t.act(seat(s), enter());
    t.act(seat('ada'), { type: 'proposal.sponsor', proposal: 'p1', ...ROOM });
    t.act(seat('bel'), on('p1', 'live-with'));
    t.act(chair, report());
    expect(t.world.public.proposals).toHaveLength(1);
    expect(t.world.public.proposals[0]).toMatchObject({
      sponsors: ['cor', 'ada'],
      stances: { bel: { stance: 'live-with' } },
    });
  });

  test('what the plenary closed meanwhile is left alone', () => {
    const t = drafting();
    t.act(seat('ada'), table('pay/3', ROOM));
    t.act(seat('bel'), on('r1-p1', 'support'));
    t.until('round.gavel');
    t.act(chair, { type: 'gavel.put', paragraph: 'para-pay' });
    t.act(chair, { type: 'gavel.fall' });
    t.act(chair, report());
    expect(t.world.public.proposals).toEqual([]);
  });

  test('[13.12] a bilateral has no report; its two table what they like', () => {
    const t = sitDown();
    t.until('round.corridor');
    t.act(seat('ada'), openRoom('bilateral', ['bel'], { paragraphs: ['para-pay'] }));
    t.act(seat('bel'), enter());
    t.act(seat('bel'), table('pay/3', ROOM));
    expect(t.attempt(seat('ada'), report())).toBe('rule/not-facilitator 13.12');
    expect(t.attempt(chair, contact({ paragraphs: ['para-pay'] }))).toBe('ok');
  });
});
