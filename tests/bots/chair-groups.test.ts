/** The chair bot and its contact groups: who drafts, who leads, when it is over. */
import { describe, expect, test } from '@jest/globals';
import { nextForChair } from '../../shared/bots/index.ts';
import type { Command } from '../../shared/engine/index.ts';
import type { Party } from '../../shared/scenario/index.ts';
import { smallGame } from '../support/game.ts';
import { because, chair, type Hand, host, person, seat, sitDown } from '../support/table.ts';

const [first] = smallGame.open.parties;
const member = (id: string, stakeholder: Party['stakeholder']): Party => ({
  ...(first as Party),
  id,
  short: id,
  stakeholder,
});
const PARTIES = [
  ...['ada', 'bel', 'cor', 'dan', 'eve', 'fay'].map((id, i) => member(id, i % 2 === 0 ? 'origin' : 'destination')),
  { ...member('iom', 'organization'), standing: 'observer' as const },
];
const game = { ...smallGame, open: { ...smallGame.open, rounds: 4, parties: PARTIES } };

const ask = (t: Hand): Command | null => nextForChair({ open: game.open, state: t.world.public, seed: 's', at: t.now });
const object = (t: Hand, id: string) =>
  t.act(seat(id), { type: 'stance.take', paragraph: 'para-pay', stance: 'object', reason: because });
const allReady = (t: Hand): void => {
  for (const id of t.world.public.order)
    if (!t.world.public.seats[id]?.ready) t.act(seat(id), { type: 'ready.set', ready: true });
};

/** In the corridor of the second round, with a bracket of each of these since the first. */
function held(by: readonly string[], open = game): Hand {
  const t = sitDown({ putMs: 0 }, open);
  t.until('round.corridor');
  for (const id of by) object(t, id);
  t.until('round.text');
  t.until('round.corridor');
  return t;
}

describe('a contact group', () => {
  test('is opened on what was held for a round: holders in it, a word to all, led by somebody who holds nothing', () => {
    const t = held(['ada', 'bel']);
    const command = ask(t);
    expect(command).toMatchObject({ type: 'room.open', kind: 'contact', paragraphs: ['para-pay'], closed: true });
    if (command?.type !== 'room.open') throw new Error('a group');
    expect(command.seats).toEqual(expect.arrayContaining(['ada', 'bel']));
    expect(['ada', 'bel', ...command.seats]).not.toContain(command.facilitator);
    expect(command.reason).toMatchObject({ phrase: 'chair.group', params: { p: 'para-pay' } });
    t.act(chair, command);
  });

  test('is not opened on a bracket of this round, by half the table, in the last round, at a small table, or twice', () => {
    const fresh = sitDown({ putMs: 0 }, game);
    fresh.until('round.corridor');
    object(fresh, 'ada');
    const last = { ...game, open: { ...game.open, rounds: 2 } };
    const small = { ...game, open: { ...game.open, parties: PARTIES.slice(0, 3) } };
    for (const t of [fresh, held(['ada', 'bel', 'cor']), held(['ada'], last), held(['ada'], small)])
      expect(ask(t)?.type).not.toBe('room.open');
    const t = held(['ada']);
    t.act(chair, ask(t) as Command);
    t.act(chair, { type: 'room.close', room: 'r1' });
    expect(ask(t)?.type).not.toBe('room.open');
  });

  test('is led by the organization where every member has much at stake', () => {
    const t = held(['ada']);
    const open = ask(t);
    if (open?.type !== 'room.open') throw new Error('a group');
    expect(open.facilitator).not.toBe('iom');
    const far = sitDown({ putMs: 0 }, game);
    far.until('round.corridor');
    object(far, 'ada');
    const says = (on: number, aim: number) => ({
      phrase: `reason.${on < aim ? 'weak' : 'strong'}.ruinous`,
      params: {
        issue: 'pay',
        level: 'x',
        stands: 'y',
        on,
        aim,
        words: 'none',
        phrase: '',
        turn: 'a',
        stance: 'live-with',
      },
    });
    for (const id of ['bel', 'cor', 'dan', 'eve', 'fay'])
      far.act(seat(id), { type: 'stance.take', paragraph: 'para-pay', stance: 'live-with', reason: says(2, 4) });
    far.act(seat('ada'), { type: 'proposal.table', paragraph: 'para-pay', wording: { ready: 'pay/4' } });
    far.until('round.text');
    far.until('round.corridor');
    expect(ask(far)).toMatchObject({ type: 'room.open', facilitator: 'iom' });
  });

  test('reports when two have drafted and nobody has more to say; an empty one is closed', () => {
    for (const [inside, over] of [
      [['ada', 'bel'], 'room.report'],
      [['ada'], 'room.close'],
      [[], 'room.close'],
    ] as const) {
      const t = held(['ada', 'bel']);
      t.act(chair, ask(t) as Command);
      for (const id of inside) t.act(seat(id), { type: 'room.enter', room: 'r1' });
      expect(ask(t)).toBeNull();
      allReady(t);
      expect(ask(t)).toMatchObject({ type: over, room: 'r1' });
      t.act(chair, ask(t) as Command);
      expect(ask(t)?.type).toBe('beat.close');
    }
  });

  test('waits a moment for people to walk over, and never holds the gavel', () => {
    const t = sitDown({ putMs: 0 }, game);
    t.act(person('p1'), { type: 'seat.take', seat: 'ada' });
    t.until('round.corridor');
    object(t, 'ada');
    t.until('round.text');
    t.until('round.corridor');
    t.act(chair, ask(t) as Command);
    allReady(t);
    expect(ask(t)).toBeNull();
    const alone = { ...t.world.public, solo: true };
    expect(nextForChair({ open: game.open, state: alone, seed: 's', at: t.now })).toMatchObject({ type: 'room.close' });
    t.now += 21_000;
    expect(ask(t)).toMatchObject({ type: 'room.close' });
    t.act(host, { type: 'seat.hand', seat: 'ada', to: 'stand-in' });
    t.act(chair, { type: 'beat.close' });
    expect(ask(t)).toMatchObject({ type: 'room.close' });
  });
});
