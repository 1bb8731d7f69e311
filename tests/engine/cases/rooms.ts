import type { Actor, Command } from '../../../shared/engine/index.ts';
import { because, chair, type Hand, host, person, seat } from '../../support/table.ts';
import type { Case } from './case.ts';

type Open = Extract<Command, { type: 'room.open' }>;
export const openRoom = (kind: Open['kind'], seats: string[], more: Partial<Open> = {}): Open => ({
  type: 'room.open',
  kind,
  paragraphs: kind === 'contact' || kind === 'friends' ? ['para-pay'] : [],
  seats,
  ...more,
});
export const contact = (more: Partial<Open> = {}): Open => openRoom('contact', [], { facilitator: 'cor', ...more });
export const closedContact = (seats: string[], more: Partial<Open> = {}): Open =>
  openRoom('contact', seats, { facilitator: 'cor', closed: true, ...more });
export const enter = (room = 'r1'): Command => ({ type: 'room.enter', room });
export const leave = (room = 'r1'): Command => ({ type: 'room.leave', room });
export const say = (text: string, room = 'r1'): Command => ({ type: 'room.say', room, text });
export const report = (text?: string, room = 'r1'): Command => ({ type: 'room.report', room, ...(text && { text }) });

export const found = (name = 'The Three', seats: string[] = []): Command => ({ type: 'group.found', name, seats });
export const join = (group = 'g1'): Command => ({ type: 'group.join', group });
export const state = (stance: 'support' | 'live-with' | 'reserve' | 'object', more = {}): Command => ({
  type: 'group.state',
  group: 'g1',
  paragraph: 'para-pay',
  stance,
  ...more,
});

const corridor =
  (...acts: readonly [Actor, Command][]) =>
  (t: Hand): void => {
    t.until('round.corridor');
    for (const [actor, command] of acts) t.act(actor, command);
  };
const groups = { groupsFrom: 3 };

const rooms: readonly Case[] = [
  { rule: '13.1', code: 'rule/room-kind', prepare: corridor(), actor: seat('ada'), command: contact() },
  {
    rule: '13.2',
    code: 'rule/room-paragraph',
    prepare: corridor(),
    actor: chair,
    command: contact({ paragraphs: [] }),
  },
  {
    rule: '13.3',
    code: 'rule/in-contact-group',
    prepare: corridor([chair, contact()]),
    actor: chair,
    command: contact({ paragraphs: ['para-care', 'para-pay'] }),
  },
  {
    rule: '13.4',
    code: 'rule/room-guests',
    prepare: corridor(),
    actor: chair,
    command: openRoom('friends', ['ada', 'obs']),
  },
  {
    rule: '13.5',
    code: 'rule/room-facilitator',
    prepare: corridor(),
    actor: chair,
    command: openRoom('contact', []),
  },
  {
    rule: '13.6',
    code: 'rule/chair-has-seat',
    prepare: (t) => {
      t.act(person('p1'), { type: 'seat.take', seat: 'ada' });
      t.act(host, { type: 'chair.hand', to: 'person', person: 'p1' });
      t.until('round.corridor');
    },
    actor: chair,
    command: openRoom('confessional', ['bel']),
  },
  {
    rule: '13.7',
    code: 'rule/unknown-room',
    prepare: corridor([chair, contact()], [chair, { type: 'room.close', room: 'r1' }]),
    actor: seat('ada'),
    command: enter(),
  },
  {
    rule: '13.8',
    code: 'rule/not-invited',
    prepare: corridor([chair, closedContact(['ada', 'bel'])]),
    actor: seat('obs'),
    command: enter(),
  },
  {
    rule: '13.9',
    code: 'rule/no-change',
    prepare: corridor([chair, contact()], [seat('ada'), enter()]),
    actor: seat('ada'),
    command: enter(),
  },
  {
    rule: '13.10',
    code: 'rule/not-in-room',
    prepare: corridor([seat('ada'), openRoom('bilateral', ['bel'])]),
    actor: seat('bel'),
    command: say('Not in yet.'),
  },
  {
    rule: '13.11',
    code: 'rule/no-copy',
    prepare: corridor([chair, contact()], [seat('ada'), enter()]),
    actor: seat('ada'),
    command: { type: 'stance.take', paragraph: 'para-pay', stance: 'support', room: 'r1' },
  },
  {
    rule: '13.12',
    code: 'rule/not-facilitator',
    prepare: corridor([chair, contact()], [seat('ada'), enter()]),
    actor: seat('ada'),
    command: report(),
  },
  {
    rule: '13.13',
    code: 'rule/not-facilitator',
    prepare: corridor([seat('ada'), openRoom('bilateral', ['bel'])]),
    actor: chair,
    command: { type: 'room.close', room: 'r1' },
  },
];

const inGroups: readonly Case[] = [
  { rule: '13.14', code: 'rule/no-groups', prepare: corridor(), actor: seat('ada'), command: found() },
  {
    rule: '13.15',
    code: 'rule/unknown-group',
    prepare: corridor(),
    actor: seat('ada'),
    command: join(),
    settings: groups,
  },
  {
    rule: '13.16',
    code: 'rule/in-group',
    prepare: corridor([seat('ada'), found()]),
    actor: seat('ada'),
    command: found('Another'),
    settings: groups,
  },
  {
    rule: '13.17',
    code: 'rule/not-invited',
    prepare: corridor([seat('ada'), found('Two', ['bel'])]),
    actor: seat('cor'),
    command: join(),
    settings: groups,
  },
  {
    rule: '13.18',
    code: 'rule/not-speaker',
    prepare: corridor([seat('ada'), found()], [seat('bel'), join()]),
    actor: seat('bel'),
    command: state('support'),
    settings: groups,
  },
  {
    rule: '13.19',
    code: 'rule/not-in-group',
    prepare: corridor([seat('ada'), found()]),
    actor: seat('ada'),
    command: { type: 'group.speaker', group: 'g1', seat: 'bel' },
    settings: groups,
  },
  {
    rule: '13.20',
    code: 'rule/group-spoke',
    prepare: corridor([seat('ada'), found()], [seat('ada'), state('support')]),
    actor: seat('ada'),
    command: state('object', { reason: because }),
    settings: groups,
  },
];

export const roomsCases: readonly Case[] = [...rooms, ...inGroups];
