/** News and votes in the debrief: what came to one seat alone is everybody's to read once it is open. */
import { expect, test } from '@jest/globals';
import { newsLines, voteLines } from '../../client/model/debrief/index.ts';
import { debriefOf } from '../../shared/figures/index.ts';
import type { Game } from '../../shared/scenario/index.ts';
import { smallGame } from '../support/game.ts';
import { toFloor } from '../support/meeting.ts';
import { because, chair, host, seat, sitDown } from '../support/table.ts';

const game: Game = {
  ...smallGame,
  sealed: {
    ...smallGame.sealed,
    injects: [
      {
        id: 'storm',
        title: 'A storm',
        text: 'It rains.',
        to: 'all',
        round: null,
        effects: [{ kind: 'price', price: 'bracket', issues: ['pay'], factor: 2 }],
      },
      {
        id: 'cable',
        title: 'A cable',
        text: 'You may go further.',
        to: ['bel'],
        round: null,
        effects: [{ kind: 'mandates', issues: ['pay'], towards: 'down', seats: ['bel'] }],
      },
    ],
  },
};

test('news with what it changed, votes with the roll call', () => {
  const t = sitDown({ putMs: 0, votes: 'amendments' }, game);
  t.until('round.corridor');
  for (const inject of ['storm', 'cable']) t.act(host, { type: 'inject.release', inject });
  toFloor(t);
  t.act(seat('ada'), { type: 'amendment.move', paragraph: 'para-pay', wording: { ready: 'pay/3' }, reason: because });
  t.act(seat('bel'), { type: 'vote.request' });
  t.act(seat('ada'), { type: 'vote.cast', ballot: 'yes' });
  t.act(seat('bel'), { type: 'vote.cast', ballot: 'no' });
  for (let i = 0; i < 3 && t.world.public.phase === 'vote'; i++) t.act(chair, { type: 'vote.close' });
  t.until('closed');
  t.act(host, { type: 'debrief.open' });
  const debrief = debriefOf({ game, log: t.log, viewer: 'ada' });
  expect(debrief.news.map(({ id, round, given }) => [id, round, given])).toEqual([
    ['storm', 1, []],
    ['cable', 1, [{ seat: 'bel', issue: 'pay', level: 0 }]],
  ]);
  const x = {
    open: game.open,
    pub: t.world.public,
    mine: null,
    seat: 'ada',
    brief: null,
    roles: [],
    debrief,
    guess: null,
  };
  expect(newsLines(x).map((line) => [line.when, line.changed])).toEqual([
    ['round 1, to everybody', ['New brackets on pay cost 2 times as much.']],
    ['round 1, to bel alone', ['bel could now accept on pay: silent.']],
  ]);
  const [first, ...others] = voteLines(x);
  expect(first).toMatchObject({
    question: 'Amendment of ada to paragraph 1',
    result: '1 for, 1 against, 0 abstentions: a tie, voted on again',
    rolls: [
      { label: 'For', names: 'ada' },
      { label: 'Against', names: 'bel' },
      { label: 'Absent', names: 'cor' },
    ],
  });
  expect(others.map((line) => line.result)).toEqual([
    '0 for, 0 against, 0 abstentions: lost',
    '0 for, 0 against, 0 abstentions: lost',
  ]);
});
