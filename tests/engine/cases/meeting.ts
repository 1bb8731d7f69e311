import type { Command } from '../../../shared/engine/index.ts';
import type { Inject } from '../../../shared/scenario/index.ts';
import { smallGame } from '../../support/game.ts';
import { because, chair, clock, type Hand, host, seat } from '../../support/table.ts';
import type { Case } from './case.ts';

const VOTES = { votes: 'amendments' } as const;
const amend = (ready: string, paragraph = 'para-pay'): Command => ({
  type: 'amendment.move',
  paragraph,
  wording: { ready },
});
const yes: Command = { type: 'vote.cast', ballot: 'yes' };
const reserve = (paragraph?: string): Command => ({
  type: 'position.give',
  kind: 'reservation',
  reason: because,
  ...(paragraph && { paragraph }),
});
const join: Command = { type: 'speakers.join' };

const onFloor =
  (then: (t: Hand) => void = () => {}) =>
  (t: Hand) => {
    t.until('silence');
    t.now += 30_000;
    t.act(clock, { type: 'clock.due', generation: t.world.public.generation });
    then(t);
  };
const adopted = (then: (t: Hand) => void = () => {}) =>
  onFloor((t) => {
    t.act(chair, { type: 'text.adopt' });
    then(t);
  });
const inVote = (then: (t: Hand) => void = () => {}) =>
  onFloor((t) => {
    t.act(seat('ada'), { type: 'vote.request' });
    then(t);
  });
const corridor = (then: (t: Hand) => void) => (t: Hand) => {
  t.until('round.corridor');
  then(t);
};
/** The words of `para-pay` are those of a proposal of ada's. */
const adasWords = (t: Hand): void => {
  t.until('round.corridor');
  t.act(seat('ada'), { type: 'proposal.table', paragraph: 'para-pay', wording: { ready: 'pay/3' } });
  t.until('round.gavel');
  t.act(chair, { type: 'gavel.put', paragraph: 'para-pay', proposal: 'p1' });
  t.act(chair, { type: 'gavel.fall' });
  adopted()(t);
};

const storm: Inject = { id: 'storm', title: 'A storm', text: 'It rains.', to: 'all', round: null, effects: [] };
const withNews = { ...smallGame, sealed: { ...smallGame.sealed, injects: [storm] } };

export const meetingCases: readonly Case[] = [
  { rule: '15.1', code: 'rule/no-votes', prepare: onFloor(), actor: seat('ada'), command: { type: 'vote.request' } },
  {
    rule: '15.2',
    code: 'rule/already-amended',
    settings: VOTES,
    prepare: onFloor((t) => t.act(seat('ada'), amend('pay/3'))),
    actor: seat('ada'),
    command: amend('care/3', 'para-care'),
  },
  {
    rule: '15.3',
    code: 'rule/no-change',
    settings: VOTES,
    prepare: onFloor((t) => t.act(seat('ada'), amend('pay/3'))),
    actor: seat('bel'),
    command: amend('pay/3'),
  },
  {
    rule: '15.4',
    code: 'rule/already-voted',
    settings: VOTES,
    prepare: inVote((t) => t.act(seat('ada'), yes)),
    actor: seat('ada'),
    command: { type: 'vote.cast', ballot: 'no' },
  },
  {
    rule: '15.5',
    code: 'rule/clock-running',
    settings: { ...VOTES, putMs: 5000 },
    prepare: inVote(),
    actor: chair,
    command: { type: 'vote.close' },
  },
  {
    rule: '15.6',
    code: 'rule/position-given',
    prepare: adopted((t) => t.act(seat('ada'), { type: 'position.give', reason: because })),
    actor: seat('ada'),
    command: { type: 'position.give', reason: because },
  },
  {
    rule: '15.7',
    code: 'rule/paragraph-needed',
    prepare: adopted(),
    actor: seat('ada'),
    command: reserve(),
  },
  { rule: '15.8', code: 'rule/own-words', prepare: adasWords, actor: seat('ada'), command: reserve('para-pay') },
  {
    rule: '16.1',
    code: 'rule/already-listed',
    prepare: corridor((t) => t.act(seat('ada'), join)),
    actor: seat('ada'),
    command: join,
  },
  {
    rule: '16.2',
    code: 'rule/not-speaking',
    prepare: corridor((t) => t.act(seat('ada'), join)),
    actor: seat('ada'),
    command: { type: 'speakers.yield' },
  },
  {
    rule: '16.3',
    code: 'rule/not-the-list',
    prepare: corridor((t) => {
      for (const s of ['ada', 'bel']) t.act(seat(s), join);
    }),
    actor: chair,
    command: { type: 'speakers.order', seats: ['bel'] },
  },
  {
    rule: '16.4',
    code: 'rule/nobody-listed',
    prepare: corridor((t) => t.act(seat('ada'), join)),
    actor: chair,
    command: { type: 'speakers.call', seat: 'bel' },
  },
  {
    rule: '16.5',
    code: 'rule/point-pending',
    prepare: corridor((t) => t.act(seat('ada'), { type: 'point.raise', reason: because })),
    actor: seat('bel'),
    command: { type: 'point.raise', reason: because },
  },
  {
    rule: '16.6',
    code: 'rule/not-suspended',
    prepare: corridor(() => {}),
    actor: chair,
    command: { type: 'meeting.resume' },
  },
  {
    rule: '16.7',
    code: 'rule/no-change',
    prepare: corridor(() => {}),
    actor: chair,
    command: { type: 'speakers.close', closed: false },
  },
  {
    rule: '17.1',
    code: 'rule/news-done',
    game: withNews,
    prepare: corridor((t) => t.act(host, { type: 'inject.release', inject: 'storm' })),
    actor: host,
    command: { type: 'inject.release', inject: 'storm' },
  },
];
