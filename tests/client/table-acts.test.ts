/** No screen can forget an act: every command of every role is in the palette, has its words, and its form adds up to it. */
import { describe, expect, test } from '@jest/globals';
import '../../client/model/table/later.ts';
import {
  commandOf,
  FLAGS,
  fieldsOf,
  groupedActs,
  matches,
  missingIn,
  type PaletteAct,
  paletteAct,
  refused,
  type Sight,
  sentenceOf,
  sketchOf,
  type Values,
} from '../../client/model/table/index.ts';
import { words } from '../../client/model/words.ts';
import { type Actor, COMMAND_TYPES, type CommandType, type Field, legal, RIGHTS } from '../../shared/engine/index.ts';
import { WIRE_ROLES, type WireRole } from '../../shared/protocol/index.ts';
import { ERRORS } from '../../shared/types/index.ts';
import { english } from '../../shared/words/index.ts';
import { seat, sitDown } from '../support/table.ts';

const table = () => {
  const t = sitDown();
  t.until('round.corridor');
  t.act(seat('bel'), { type: 'proposal.table', paragraph: 'para-pay', wording: { ready: 'pay/3' } });
  return t;
};
const sight = (): Sight => {
  const t = table();
  return { open: t.world.game.open, pub: t.world.public, mine: null, seat: 'ada', brief: null, roles: ['seat'] };
};

/** One sensible value a kind of field. */
const FILLED: { readonly [F in Field]: Partial<Values> } = {
  paragraph: { paragraph: 'para-pay' },
  proposal: { proposal: 'p1' },
  stance: { stance: 'object' },
  reason: { reason: 'It costs too much.' },
  words: { words: 'Encourage' },
  wording: { wording: { text: 'Call upon all;', level: 3 } },
  seat: { seat: 'bel' },
  seats: { seats: ['bel', 'cor'] },
  person: { person: 'person-1' },
  text: { text: 'Let us move.' },
  priorities: { priorities: ['pay'] },
  flag: {},
  ms: { ms: 60_000 },
  step: { step: 3 },
  changes: { changes: [{ paragraph: 'para-pay', proposal: 'p1' }] },
  reveal: { reveal: 'silence-breaker' },
  guess: { guess: { sign: true, stars: 2, hardest: 'bel' } },
  about: { about: 'para-care' },
  package: { package: 'k1' },
  condition: { condition: 'c1' },
  initiative: { initiative: 'i1' },
  room: { room: 'r1' },
  group: { group: 'g1' },
  sounding: { sounding: 's1' },
  inject: { inject: 'storm' },
  issue: { issue: 'pay' },
  first: { first: { text: 'Call upon all;' } },
  second: { second: { text: 'Encourage care;', level: 2 } },
  toSeat: { toSeat: 'bel' },
  invited: { invited: ['bel', 'cor'] },
  pair: { pair: ['bel', 'cor'] },
  facilitator: { facilitator: 'cor' },
  holder: { holder: 'bel' },
  title: { title: 'A fund for returns' },
  name: { name: 'Friends of pay' },
  limit: { limit: null },
  after: { after: null },
  place: { place: 'PP' },
  with: { with: 'para-care' },
  also: { also: ['para-care'] },
  level: { level: 3 },
  levels: { levels: [0, 1] },
  parts: { parts: [{ paragraph: 'para-pay', proposal: 'p1' }] },
  paragraphs: { paragraphs: ['para-pay'] },
  when: { when: [{ paragraph: 'para-care', atLeast: 2 }] },
  promise: { promise: 'not-object' },
  roomKind: { roomKind: 'contact' },
  positionKind: { positionKind: 'reservation' },
  posture: { posture: 'steps' },
  view: { view: 'criticise' },
  ballot: { ballot: 'abstain' },
  card: { card: 'survey' },
  order: { order: ['cor', 'bel'] },
  ending: { ending: 'deferred' },
};
/** Answers that a form leaves open. */
const DECIDED: Partial<Record<CommandType, Values>> = {
  'package.answer': { flag: 'refuse' },
  'point.rule': { flag: 'sustain' },
  'stance.condition': { stance: 'live-with' },
};
const filled = (type: CommandType): Values =>
  Object.assign({}, ...fieldsOf(type).map(({ field }) => FILLED[field]), DECIDED[type]) as Values;

const mine = COMMAND_TYPES.flatMap((type) =>
  WIRE_ROLES.filter((role) => RIGHTS[type].roles.includes(role)).map((role): [WireRole, CommandType] => [role, type]),
);

describe('every command of every role', () => {
  test('only the server’s own commands are nobody’s', () => {
    const never = COMMAND_TYPES.filter((type) => !mine.some(([, t]) => t === type));
    expect(never.sort()).toEqual(['clock.due', 'clock.shift', 'table.open', 'timer.due']);
  });

  test.each(mine)('%s: %s is in the palette, with words of its own', (role, type) => {
    const { world } = table();
    const actor: Actor = { role, by: 'person', person: 'me', ...(role === 'seat' ? { seat: 'ada' } : {}) };
    const act = legal({ open: world.game.open, state: world.public, actor, at: 0 }, { paragraph: 'para-pay' }).find(
      (one) => one.type === type,
    );
    expect(act).toBeDefined();
    if (!act) return;
    for (const part of ['name', 'what', 'find', 'say']) expect(english.knows(`act.${type}.${part}`)).toBe(true);
    const shown = paletteAct(role, act, 1);
    expect(shown.name).not.toContain('{');
    expect(matches(shown, shown.name)).toBe(true);
    expect(groupedActs([shown], '', 1)).toHaveLength(1);
    for (const { field } of fieldsOf(type)) expect(english.knows(`field.${field}`)).toBe(true);
    for (const flag of FLAGS[type] ?? []) expect(english.knows(`field.flag.${type}.${flag}`)).toBe(true);
  });

  test.each(mine)('%s: %s, its form filled in, adds up to the command', (role, type) => {
    const values = filled(type);
    expect(missingIn(type, values)).toBeNull();
    const command = commandOf(type, values);
    expect(command).toMatchObject({ ok: true, value: { type } });
    const sentence = sentenceOf(sight(), role, type, values);
    expect(sentence).not.toMatch(/\{|undefined|act\./);
    expect(sentenceOf(sight(), role, type, {})).not.toMatch(/\{|undefined|act\./);
  });

  test.each(mine)('%s: %s, left empty where it asks for something, is not sent', (_, type) => {
    const none = ['flag', 'priorities', 'paragraphs', 'invited'];
    const needs = fieldsOf(type).filter((f) => !f.optional && !none.includes(f.field));
    for (const { field } of needs) {
      const { [field as keyof Values]: _gone, ...rest } = filled(type);
      expect(missingIn(type, rest)).toBe(field);
    }
  });
});

describe('forms', () => {
  test('a stance that blocks needs a reason, any other does not (rule 3.3)', () => {
    expect(missingIn('stance.take', { paragraph: 'para-pay', stance: 'support' })).toBeNull();
    expect(missingIn('stance.take', { paragraph: 'para-pay', stance: 'reserve' })).toBe('reason');
    expect(missingIn('stance.take', { paragraph: 'para-pay', stance: 'object', reason: '   ' })).toBe('reason');
  });

  test('the text version goes with a stance on the paragraph, not with one on a wording (rule 3.6)', () => {
    const values: Values = { paragraph: 'para-pay', stance: 'support', version: 2 };
    expect(sketchOf('stance.take', values)).toMatchObject({ version: 2 });
    expect(sketchOf('stance.take', { ...values, proposal: 'p1' })).not.toHaveProperty('version');
  });

  test('what is only blanks is left out, and a flag says what it stands for', () => {
    expect(sketchOf('proposal.table', { paragraph: 'p', wording: { ready: 'w' }, reason: '  ' })).toEqual({
      type: 'proposal.table',
      paragraph: 'p',
      wording: { ready: 'w' },
    });
    expect(sketchOf('ready.set', {})).toEqual({ type: 'ready.set', ready: true });
    expect(sketchOf('ready.set', { flag: 'no' })).toEqual({ type: 'ready.set', ready: false });
    expect(sketchOf('package.answer', { package: 'k1', flag: 'refuse' })).toMatchObject({ accept: false });
    expect(sketchOf('seat.assign', { person: 'me' })).toEqual({ type: 'seat.assign', person: 'me', seat: null });
  });
});

describe('the fields of the new acts', () => {
  test('each lies in the command under its own parameter', () => {
    expect(sketchOf('note.send', { seats: ['bel'], text: 'Now.' })).toMatchObject({ to: ['bel'] });
    expect(sketchOf('promise.make', { toSeat: 'bel', promise: 'support', paragraph: 'p' })).toMatchObject({
      to: 'bel',
    });
    expect(sketchOf('room.open', { roomKind: 'friends', flag: 'closed' })).toEqual({
      type: 'room.open',
      kind: 'friends',
      paragraphs: [],
      seats: [],
      closed: true,
    });
    expect(sketchOf('sounding.ask', { pair: ['bel', 'cor'] })).toMatchObject({ seats: ['bel', 'cor'] });
    expect(sketchOf('speakers.limit', { limit: null })).toEqual({ type: 'speakers.limit', ms: null });
    expect(sketchOf('speakers.order', {})).toEqual({ type: 'speakers.order' });
    expect(sketchOf('summary.issue', { ending: 'forum' })).toMatchObject({ as: 'forum' });
    expect(sketchOf('paragraph.propose', { after: null, place: 'PP' })).toMatchObject({ after: null, place: 'PP' });
    expect(sketchOf('silence.break', { paragraph: 'p', also: ['p', 'q'] })).toMatchObject({ also: ['q'] });
  });

  test('an answer to a package is never given by leaving the form as it opens', () => {
    expect(missingIn('package.answer', { package: 'k1' })).toBe('flag');
    expect(sketchOf('package.answer', { package: 'k1' })).not.toHaveProperty('accept');
    expect(missingIn('point.rule', {})).toBe('flag');
  });

  test('what comes with the place a form was opened from goes along, and nowhere else', () => {
    const parts = [{ paragraph: 'p', proposal: 'p1' }];
    expect(sketchOf('package.offer', { parts, seats: ['bel'], counters: 'k1' })).toMatchObject({ counters: 'k1' });
    expect(sketchOf('stance.drop', { paragraph: 'p', room: 'r1' })).toMatchObject({ room: 'r1' });
    expect(sketchOf('paragraph.park', { paragraph: 'p', room: 'r1' })).not.toHaveProperty('room');
  });

  test('a sounding may be answered with no level at all, a red line names at least one', () => {
    expect(missingIn('sounding.answer', { sounding: 's1', levels: [] })).toBeNull();
    expect(missingIn('redline.declare', { issue: 'pay', levels: [] })).toBe('levels');
  });
});

describe('the palette', () => {
  const shown = (): readonly PaletteAct[] => {
    const { world } = table();
    const actor: Actor = { role: 'seat', seat: 'ada', by: 'person', person: 'me' };
    return legal({ open: world.game.open, state: world.public, actor, at: 0 }, { paragraph: 'para-pay' }).map((act) =>
      paletteAct('seat', act, 1),
    );
  };

  test('closed acts come last, each with its reason and rule', () => {
    const groups = groupedActs(shown(), '', 1);
    expect(groups.at(-1)?.group).toBe('closed');
    for (const act of groups.at(-1)?.acts ?? []) {
      expect(act.refusal?.text.length).toBeGreaterThan(10);
      expect(english.knows(`rule.${act.refusal?.rule}`)).toBe(true);
    }
    const open = groups.slice(0, -1).flatMap((g) => g.acts);
    expect(open.every((act) => act.refusal === null)).toBe(true);
    expect(open.length + (groups.at(-1)?.acts.length ?? 0)).toBe(shown().length);
  });

  test('plain words and the trade’s words both find an act, whatever their case', () => {
    const found = (typed: string) =>
      shown()
        .filter((act) => matches(act, typed))
        .map((act) => act.type);
    expect(found('AMENDMENT')).toContain('proposal.table');
    expect(found('lift bracket')).toContain('stance.drop');
    expect(found('private')).toEqual(['note.send']);
    expect(found('nothing like that')).toEqual([]);
  });

  test('every refusal has its sentence', () => {
    for (const code of Object.keys(ERRORS)) expect(words.value.knows(`refusal.${code}`)).toBe(true);
    expect(refused({ code: 'rule/proposal-budget', rule: '4.1', params: { budget: 2 } })).toMatchObject({
      rule: '4.1',
    });
  });
});
