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
import { type Actor, COMMAND_TYPES, type CommandType, type Field, legal, ROLES_OF } from '../../shared/engine/index.ts';
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
};
const filled = (type: CommandType): Values =>
  Object.assign({}, ...fieldsOf(type).map(({ field }) => FILLED[field])) as Values;

const mine = COMMAND_TYPES.flatMap((type) =>
  WIRE_ROLES.filter((role) => ROLES_OF[type].includes(role)).map((role): [WireRole, CommandType] => [role, type]),
);

describe('every command of every role', () => {
  test('only the server’s own commands are nobody’s', () => {
    const never = COMMAND_TYPES.filter((type) => !mine.some(([, t]) => t === type));
    expect(never.sort()).toEqual(['clock.due', 'clock.shift', 'table.open']);
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
    const needs = fieldsOf(type).filter((f) => !f.optional && f.field !== 'flag' && f.field !== 'priorities');
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
    expect(sketchOf('seat.assign', { person: 'me' })).toEqual({ type: 'seat.assign', person: 'me', seat: null });
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
