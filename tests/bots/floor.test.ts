/** Bots on the floor and in a vote: nothing stands still, and a ballot is what the sheet says. */
import { describe, expect, test } from '@jest/globals';
import { nextForChair, nextForSeat } from '../../shared/bots/index.ts';
import { type Command, outcomeOf, type World } from '../../shared/engine/index.ts';
import { playTable, type SeatMind } from '../../shared/sim/index.ts';
import { redLinesCrossed, surplusOf } from '../../shared/value/index.ts';
import { smallGame } from '../support/game.ts';
import { toFloor } from '../support/meeting.ts';
import { scenarioGame } from '../support/scenarios.ts';
import { because, chair, type Hand, host, person, seat, sitDown } from '../support/table.ts';

const seatBot = ({ game, public: state, seats }: World, id: string, kind: 'bot' | 'stand-in' = 'bot') =>
  nextForSeat({
    open: game.open,
    state,
    own: seats[id] ?? null,
    seat: id,
    sheet: game.sealed.sheets?.[id] ?? null,
    seed: 's',
    kind,
  });
const chairBot = (t: Hand): Command | null =>
  nextForChair({ open: t.world.game.open, state: t.world.public, seed: 's', at: t.now });
const inVote = (amendment?: Command): Hand => {
  const t = sitDown({ putMs: 0, votes: 'amendments' });
  toFloor(t);
  if (amendment !== undefined) t.act(seat('ada'), amendment);
  t.act(seat('ada'), { type: 'vote.request' });
  return t;
};
const amend = (ready: string): Command => ({ type: 'amendment.move', paragraph: 'para-pay', wording: { ready } });

describe('in a vote', () => {
  test('a text it could take home gets yes; one below its walk-away, or across a red line, no', () => {
    const t = inVote();
    for (const id of ['ada', 'bel', 'cor']) {
      const sheet = t.world.game.sealed.sheets?.[id];
      if (sheet === undefined) throw new Error('a sheet');
      const outcome = outcomeOf(t.world.game.open, t.world.public);
      const good = surplusOf(sheet, outcome) >= 0 && redLinesCrossed(sheet, outcome).length === 0;
      expect([id, seatBot(t.world, id)]).toEqual([id, { type: 'vote.cast', ballot: good ? 'yes' : 'no' }]);
    }
    const poor = { ...smallGame.sealed.sheets?.['ada'], walkAway: 99 };
    const red = { ...smallGame.sealed.sheets?.['ada'], redLines: { pay: [2] } };
    for (const sheet of [poor, red]) {
      const sheets = { ...smallGame.sealed.sheets, ada: sheet } as never;
      const world = { ...t.world, game: { ...smallGame, sealed: { ...smallGame.sealed, sheets } } };
      expect(seatBot(world, 'ada')).toEqual({ type: 'vote.cast', ballot: 'no' });
    }
  });

  test('an amendment gets yes where it gains, no where it loses; the ideals of ada, bel, cor are 1, 2, 3', () => {
    const up = inVote(amend('pay/3'));
    expect(['ada', 'bel', 'cor'].map((id) => seatBot(up.world, id))).toEqual(
      ['no', 'no', 'yes'].map((ballot) => ({ type: 'vote.cast', ballot })),
    );
    const same = inVote({ ...amend(''), wording: { text: 'Encourage good pay for all;', level: 2 } } as Command);
    expect(seatBot(same.world, 'ada')).toEqual({ type: 'vote.cast', ballot: 'abstain' });
  });

  test('a stand-in abstains, but never lets a red line pass; observers have no vote; nobody votes twice', () => {
    const t = inVote();
    expect(seatBot(t.world, 'ada', 'stand-in')).toEqual({ type: 'vote.cast', ballot: 'abstain' });
    expect(seatBot(t.world, 'obs')).toBeNull();
    t.act(seat('ada'), { type: 'vote.cast', ballot: 'yes' });
    expect(seatBot(t.world, 'ada')).toBeNull();
    const red = { ...smallGame.sealed.sheets?.['bel'], redLines: { pay: [2] } };
    const sheets = { ...smallGame.sealed.sheets, bel: red } as never;
    const world = { ...t.world, game: { ...smallGame, sealed: { ...smallGame.sealed, sheets } } };
    expect(seatBot(world, 'bel', 'stand-in')).toEqual({ type: 'vote.cast', ballot: 'no' });
  });

  test('the chair bot waits for people for a minute, and for none alone', () => {
    const t = sitDown({ putMs: 0, votes: 'whole' });
    for (const [p, s] of Object.entries({ p1: 'ada', p2: 'bel' })) t.act(person(p), { type: 'seat.take', seat: s });
    toFloor(t);
    t.act(seat('cor'), { type: 'vote.request' });
    t.act(seat('cor'), { type: 'vote.cast', ballot: 'yes' });
    t.act(seat('ada'), { type: 'vote.cast', ballot: 'yes' });
    t.now += 60_000;
    expect(chairBot(t)).toBeNull();
    t.act(host, { type: 'seat.hand', seat: 'bel', to: 'stand-in' });
    expect(chairBot(t)).toBeNull();
    const command = seatBot(t.world, 'bel', 'stand-in');
    if (command !== null) t.act(seat('bel'), command);
    expect(t.world.public.phase).toBe('positions');
  });

  test.each([1, 2, 3])(
    'a table of bots on which one moves an amendment and asks for a vote comes to an end (%i)',
    (i) => {
      const game = scenarioGame('first-steps', 'short');
      const [mover = ''] = game.open.parties.map((party) => party.id);
      const asks: SeatMind = (world) => {
        if (world.public.phase !== 'adoption') return seatBot(world, mover);
        const [p] = world.public.paragraphs.filter((x) => x.status === 'ad-ref');
        const other = game.open.issues.find((x) => x.id === p?.issue)?.wordings.find((w) => w.text !== p?.words.text);
        const moved = world.public.vote.amendments.length > 0 || p === undefined || other === undefined;
        if (moved) return { type: 'vote.request' };
        return { type: 'amendment.move', paragraph: p.id, wording: { ready: other.id } };
      };
      const { world } = playTable(game, { seed: `${i}`, settings: { votes: 'amendments' }, minds: { [mover]: asks } });
      const { counted } = world.public.vote;
      expect(counted.map((x) => x.question.of)).toEqual(expect.arrayContaining(['amendment', 'whole']));
      for (const { ballots } of counted) expect(Object.keys(ballots)).toEqual(world.public.members);
      expect(['voted', 'rejected']).toContain(world.public.ending?.kind);
    },
  );
});

describe('the chair bot and the floor', () => {
  test('calls who asks, rules on a point at once, and takes one only against a long speech', () => {
    const t = sitDown();
    t.until('round.corridor');
    t.act(seat('ada'), { type: 'speakers.join' });
    expect(chairBot(t)).toEqual({ type: 'speakers.call' });
    t.act(chair, { type: 'speakers.call' });
    t.act(seat('bel'), { type: 'point.raise', reason: because });
    expect(chairBot(t)).toEqual({ type: 'point.rule', sustained: false });
    t.now += 120_000;
    expect(chairBot(t)).toEqual({ type: 'point.rule', sustained: true });
  });

  test('goes on with a meeting that was adjourned, and leaves a timed break alone', () => {
    const t = sitDown();
    t.until('round.corridor');
    t.act(chair, { type: 'meeting.suspend', adjourn: true });
    expect(chairBot(t)).toEqual({ type: 'meeting.resume' });
    t.act(chair, { type: 'meeting.resume' });
    t.act(chair, { type: 'meeting.suspend', ms: 60_000 });
    expect(chairBot(t)).toBeNull();
  });
});
