import type { Command } from '../../../shared/engine/index.ts';
import { smallGame } from '../../support/game.ts';
import { chair, type Hand, seat } from '../../support/table.ts';
import type { Case } from './case.ts';

const corridor =
  (then: (t: Hand) => void = () => {}) =>
  (t: Hand) => {
    t.until('round.corridor');
    then(t);
  };
const propose = (wording: Extract<Command, { type: 'proposal.table' }>['wording']): Command => ({
  type: 'proposal.table',
  paragraph: 'para-pay',
  wording,
});
const strike: Command = { type: 'proposal.delete', paragraph: 'para-pay' };
const secondText = (t: Hand): void => {
  t.until('round.gavel');
  t.act(chair, { type: 'beat.close' });
};
const options = {
  ...smallGame,
  open: { ...smallGame.open, issues: smallGame.open.issues.map((i) => ({ ...i, scale: 'options' as const })) },
};

export const textCases: readonly Case[] = [
  {
    rule: '9.1',
    code: 'rule/proposals-frozen',
    prepare: corridor((t) => t.act(chair, { type: 'proposals.freeze', frozen: true })),
    actor: seat('ada'),
    command: propose({ ready: 'pay/3' }),
  },
  {
    rule: '9.2',
    code: 'rule/no-change',
    prepare: corridor(),
    actor: seat('ada'),
    command: { type: 'proposal.move', paragraph: 'para-care', after: 'para-pay', place: 'OP' },
  },
  {
    rule: '9.4',
    code: 'rule/unknown-proposal',
    prepare: corridor(),
    actor: seat('ada'),
    command: { type: 'proposal.table', paragraph: 'para-pay', wording: { ready: 'pay/3' }, amends: 'p9' },
  },
  {
    rule: '9.6',
    code: 'rule/no-change',
    prepare: corridor((t) => t.act(seat('ada'), strike)),
    actor: seat('bel'),
    command: strike,
  },
  {
    rule: '9.7',
    code: 'rule/unknown-paragraph',
    prepare: corridor(),
    actor: seat('ada'),
    command: { type: 'proposal.merge', paragraph: 'para-pay', with: 'para-pay', wording: { ready: 'pay/3' } },
  },
  {
    rule: '9.9',
    code: 'rule/proposal-stale',
    prepare: corridor((t) => {
      t.act(seat('ada'), propose({ text: 'Encourage pay for most;' }));
      t.act(seat('bel'), propose({ text: 'Encourage pay for few;' }));
      secondText(t);
      t.act(chair, { type: 'text.revise', changes: [{ paragraph: 'para-pay', proposal: 'p2' }] });
      t.until('round.corridor');
    }),
    actor: seat('cor'),
    command: { type: 'proposal.sponsor', proposal: 'p1' },
  },
  {
    rule: '9.10',
    code: 'rule/no-words',
    prepare: corridor((t) => t.act(seat('ada'), strike)),
    actor: seat('ada'),
    command: { type: 'proposal.revise', proposal: 'p1', wording: { ready: 'pay/3' } },
  },
  {
    rule: '9.11',
    code: 'rule/not-withdrawn',
    prepare: corridor((t) => t.act(seat('ada'), propose({ ready: 'pay/3' }))),
    actor: seat('bel'),
    command: { type: 'proposal.reintroduce', proposal: 'p1' },
  },
  {
    rule: '9.12',
    code: 'rule/nothing-tabled',
    prepare: corridor(),
    actor: chair,
    command: { type: 'text.compile' },
  },
  {
    rule: '9.13',
    code: 'rule/nothing-uncontested',
    prepare: corridor(secondText),
    actor: chair,
    command: { type: 'text.streamline' },
  },
  {
    rule: '9.14',
    code: 'rule/nothing-to-mend',
    prepare: (t) => {
      t.until('round.text');
      t.act(chair, { type: 'text.tidy' });
    },
    actor: chair,
    command: { type: 'text.tidy' },
  },
  {
    rule: '9.15',
    code: 'rule/chair-wording-outside',
    prepare: (t) => {
      t.until('silence');
      t.now += 30_000;
      t.act({ role: 'clock', by: 'server' }, { type: 'clock.due', generation: t.world.public.generation });
    },
    actor: chair,
    command: { type: 'text.correct', changes: [{ paragraph: 'para-pay', wording: { ready: 'pay/4' } }] },
  },
  {
    rule: '9.16',
    code: 'rule/no-change',
    prepare: corridor(),
    actor: chair,
    command: { type: 'proposals.freeze', frozen: false },
  },
  {
    rule: '9.17',
    code: 'rule/unknown-quote',
    prepare: corridor(),
    actor: seat('ada'),
    command: propose({ text: 'Recall pay for all;', quotes: 'nowhere' }),
  },
  {
    rule: '10.1',
    code: 'rule/reading-differs',
    prepare: corridor(),
    actor: seat('ada'),
    command: propose({ text: 'Call upon pay for all;', level: 1 }),
  },
  {
    rule: '10.2',
    code: 'rule/level-needed',
    prepare: corridor(),
    actor: seat('ada'),
    command: propose({ text: 'Pay in shells;' }),
    game: options,
  },
  {
    rule: '10.3',
    code: 'rule/reading-fixed',
    prepare: corridor(),
    actor: seat('ada'),
    command: { type: 'reading.contest', paragraph: 'para-pay', level: 3 },
  },
  {
    rule: '10.4',
    code: 'rule/not-contested',
    prepare: corridor((t) => t.act(seat('ada'), propose({ text: 'Recall pay for all;' }))),
    actor: chair,
    command: { type: 'reading.rule', paragraph: 'para-pay', proposal: 'p1', level: 3 },
  },
];
