import type { Command } from '../../../shared/engine/index.ts';
import { dealGame } from '../../support/dealGame.ts';
import { because, chair, type Hand, seat } from '../../support/table.ts';
import type { Case } from './case.ts';

const part = (id: string) => ({ paragraph: `para-${id.slice(0, id.indexOf('/'))}`, wording: { ready: id } });
const offer = (to: readonly string[], ...ready: readonly string[]): Command => ({
  type: 'package.offer',
  parts: ready.map(part),
  to: [...to],
});
const corridor =
  (then: (t: Hand) => void = () => {}) =>
  (t: Hand): void => {
    t.until('round.corridor');
    then(t);
  };
/** Ada offers bel a package that bel has no mandate for, pay 3 against care 4. */
const offered = (then: (t: Hand) => void = () => {}) =>
  corridor((t) => {
    t.act(seat('ada'), offer(['bel'], 'pay/3', 'care/4'));
    then(t);
  });
const accept = (t: Hand): void => {
  t.act(seat('bel'), { type: 'package.answer', package: 'k1', accept: true });
};
const founded = (t: Hand, ...issues: readonly string[]): void => {
  for (const [i, issue] of issues.entries())
    t.act(seat(i === 0 ? 'ada' : 'bel'), { type: 'initiative.found', issue, title: issue });
};
const ask = (issue: string): Command => ({ type: 'capital.ask', package: 'k1', issue });
const condition: Command = {
  type: 'stance.condition',
  paragraph: 'para-pay',
  stance: 'live-with',
  when: [{ paragraph: 'para-care', atLeast: 4 }],
};
const declare = (issue: string): Command => ({ type: 'redline.declare', issue, levels: [0] });

/** The chair's own wording has been objected to by all, three times over. */
function withoutConfidence(t: Hand): void {
  t.until('round.corridor');
  for (const id of ['pay', 'care', 'time'])
    for (const who of ['ada', 'bel'])
      t.act(seat(who), { type: 'stance.take', paragraph: `para-${id}`, stance: 'object', reason: because });
  for (const id of ['pay/3', 'care/3', 'time/3'])
    t.act(seat('cor'), { type: 'proposal.table', paragraph: part(id).paragraph, wording: { ready: id } });
  t.until('round.text');
  t.until('round.reading');
  t.until('round.text');
  const own = ['pay/3b', 'care/3b', 'time/3b'].map(part);
  t.act(chair, { type: 'text.revise', changes: own });
  t.until('round.corridor');
  for (const { paragraph } of own)
    t.act(seat('cor'), { type: 'stance.take', paragraph, stance: 'object', reason: because });
  t.until('round.text');
}

const cases: readonly Case[] = [
  {
    rule: '5.9',
    code: 'rule/package-not-accepted',
    prepare: (t) => {
      offered()(t);
      t.until('round.gavel');
    },
    actor: chair,
    command: { type: 'gavel.put', package: 'k1' },
  },
  { rule: '11.10', code: 'rule/capital-package', prepare: offered(), actor: seat('cor'), command: ask('pay') },
  {
    rule: '11.12',
    code: 'rule/capital-asked',
    prepare: offered((t) => t.act(seat('bel'), ask('pay'))),
    actor: seat('bel'),
    command: ask('pay'),
  },
  {
    rule: '11.13',
    code: 'rule/chair-without-confidence',
    prepare: withoutConfidence,
    actor: chair,
    command: { type: 'text.revise', changes: [part('pay/3')] },
  },
  { rule: '11.14', code: 'rule/capital-level', prepare: offered(), actor: seat('bel'), command: ask('care') },
  {
    rule: '11.15',
    code: 'rule/declared-already',
    prepare: corridor((t) => t.act(seat('ada'), declare('pay'))),
    actor: seat('ada'),
    command: declare('pay'),
  },
  {
    rule: '12.1',
    code: 'rule/package-twice',
    prepare: corridor(),
    actor: seat('ada'),
    command: offer(['bel'], 'pay/3', 'pay/4'),
  },
  {
    rule: '12.2',
    code: 'rule/package-to',
    prepare: corridor(),
    actor: seat('ada'),
    command: offer(['ada', 'obs'], 'pay/3'),
  },
  {
    rule: '12.3',
    code: 'rule/deal-budget',
    prepare: offered(),
    actor: seat('ada'),
    command: offer(['bel'], 'time/3'),
  },
  {
    rule: '12.4',
    code: 'rule/not-your-package',
    prepare: offered(),
    actor: seat('cor'),
    command: { type: 'package.answer', package: 'k1', accept: false },
  },
  {
    rule: '12.8',
    code: 'rule/unknown-ground',
    prepare: corridor(),
    actor: seat('ada'),
    command: { ...condition, when: [{ paragraph: 'para-care', phrase: 'magic', present: true }] },
  },
  {
    rule: '12.9',
    code: 'rule/condition-stands',
    prepare: corridor((t) => t.act(seat('ada'), condition)),
    actor: seat('ada'),
    command: condition,
  },
  {
    rule: '12.11',
    code: 'rule/promise-self',
    prepare: corridor(),
    actor: seat('ada'),
    command: { type: 'promise.make', to: 'ada', promise: 'support', paragraph: 'para-pay' },
  },
  {
    rule: '12.13',
    code: 'rule/initiative-exists',
    prepare: corridor((t) => founded(t, 'pay')),
    actor: seat('bel'),
    command: { type: 'initiative.found', issue: 'pay', title: 'Once more' },
  },
  {
    rule: '12.15',
    code: 'rule/initiatives-spent',
    prepare: corridor((t) => {
      founded(t, 'pay', 'care');
      t.act(seat('cor'), { type: 'initiative.found', issue: 'time', title: 'time' });
      t.act(seat('ada'), { type: 'initiative.join', initiative: 'i2' });
    }),
    actor: seat('ada'),
    command: { type: 'initiative.join', initiative: 'i3' },
  },
  {
    rule: '12.16',
    code: 'rule/in-initiative',
    prepare: corridor((t) => founded(t, 'pay')),
    actor: seat('ada'),
    command: { type: 'initiative.join', initiative: 'i1' },
  },
  {
    rule: '12.17',
    code: 'rule/in-package',
    prepare: (t) => {
      offered(accept)(t);
      t.until('round.gavel');
    },
    actor: chair,
    command: { type: 'gavel.put', paragraph: 'para-pay', proposal: 'p1' },
  },
  {
    rule: '12.18',
    code: 'rule/not-your-condition',
    prepare: corridor((t) => t.act(seat('ada'), condition)),
    actor: seat('bel'),
    command: { type: 'condition.drop', condition: 'c1' },
  },
];

export const dealsCases: readonly Case[] = cases.map((c) => ({ game: dealGame, ...c }));
