import type { Actor, Command } from '../../../shared/engine/index.ts';
import type { EvidenceCard, Game } from '../../../shared/scenario/index.ts';
import { hashOf } from '../../../shared/types/index.ts';
import { smallGame } from '../../support/game.ts';
import { because, chair, type Hand, seat } from '../../support/table.ts';
import type { Case } from './case.ts';
import { contact, enter } from './rooms.ts';

/** The small table with its observer as an organization. */
export const withOrganization: Game = {
  ...smallGame,
  open: {
    ...smallGame.open,
    parties: smallGame.open.parties.map((p) => (p.id === 'obs' ? { ...p, stakeholder: 'organization' } : p)),
  },
};

const card = (id: string, issue: string): EvidenceCard => ({ id, seat: 'obs', issue, title: id, text: `${id}.` });
/** The small table with a few cards for its observer. */
export const withCards: Game = {
  ...smallGame,
  open: { ...smallGame.open, evidence: [card('e1', 'pay'), card('e2', 'pay'), card('e3', 'care')] },
};

export const evidence = (paragraph = 'para-pay', more = {}): Command => ({
  type: 'evidence.play',
  paragraph,
  reason: because,
  ...more,
});
export const ask = (seats: [string, string] = ['ada', 'bel'], paragraph = 'para-pay'): Command => ({
  type: 'sounding.ask',
  paragraph,
  seats,
});
export const object: Command = { type: 'stance.take', paragraph: 'para-pay', stance: 'object', reason: because };
export const steps: Command = { type: 'posture.take', posture: 'steps', paragraph: 'para-pay', holder: 'ada' };
export const judge = (view: 'endorse' | 'note' | 'criticise', named?: string): Command => ({
  type: 'text.judge',
  view,
  ...(named && { seat: named }),
});

const corridor =
  (...acts: readonly [Actor, Command][]) =>
  (t: Hand): void => {
    t.until('round.corridor');
    for (const [actor, command] of acts) t.act(actor, command);
  };

export const positions = (t: Hand): void => {
  t.until('silence');
  t.now += 30_000;
  t.act({ role: 'clock', by: 'server' }, { type: 'clock.due', generation: t.world.public.generation });
  t.act(chair, { type: 'text.adopt' });
};

export const observersCases: readonly Case[] = [
  {
    rule: '14.1',
    code: 'rule/evidence-spent',
    prepare: corridor([seat('obs'), evidence()], [seat('obs'), evidence()], [seat('obs'), evidence()]),
    actor: seat('obs'),
    command: evidence(),
  },
  {
    rule: '14.2',
    code: 'rule/unknown-card',
    prepare: corridor(),
    actor: seat('obs'),
    command: evidence('para-pay', { card: 'e3' }),
    game: withCards,
  },
  {
    rule: '14.3',
    code: 'rule/soundings-spent',
    prepare: corridor([seat('obs'), ask()], [seat('obs'), ask(['bel', 'cor'])]),
    actor: seat('obs'),
    command: ask(['ada', 'cor']),
    game: withOrganization,
  },
  {
    rule: '14.4',
    code: 'rule/sounding-pair',
    prepare: corridor(),
    actor: seat('obs'),
    command: ask(['ada', 'obs']),
    game: withOrganization,
  },
  {
    rule: '14.5',
    code: 'rule/unknown-sounding',
    prepare: corridor([seat('obs'), ask()]),
    actor: seat('cor'),
    command: { type: 'sounding.answer', sounding: 'q-1', levels: [1] },
    game: withOrganization,
  },
  {
    rule: '14.6',
    code: 'rule/level-out-of-scale',
    prepare: (t) => {
      t.until('round.corridor');
      t.act(seat('obs'), ask());
    },
    actor: seat('ada'),
    // Its number is drawn from what is asked, of whom and when.
    command: {
      type: 'sounding.answer',
      sounding: `q-${hashOf(['obs', 'para-pay', ['ada', 'bel'], 1000])}`,
      levels: [9],
    },
    game: withOrganization,
  },
  {
    rule: '14.7',
    code: 'rule/posture-taken',
    prepare: corridor([seat('obs'), { type: 'posture.take', posture: 'room' }]),
    actor: seat('obs'),
    command: { type: 'posture.take', posture: 'room' },
  },
  { rule: '14.8', code: 'rule/name-a-bracket', prepare: corridor(), actor: seat('obs'), command: steps },
  {
    rule: '14.9',
    code: 'rule/on-the-steps',
    prepare: corridor([seat('ada'), object], [seat('obs'), steps], [chair, contact()]),
    actor: seat('obs'),
    command: enter(),
  },
  {
    rule: '14.10',
    code: 'rule/already-judged',
    prepare: (t) => {
      positions(t);
      t.act(seat('obs'), judge('note'));
    },
    actor: seat('obs'),
    command: judge('endorse'),
  },
  {
    rule: '14.11',
    code: 'rule/criticise-one',
    prepare: positions,
    actor: seat('obs'),
    command: judge('endorse', 'ada'),
  },
];
