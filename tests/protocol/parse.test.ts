import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { SCHEMAS } from '../../shared/engine/commands.ts';
import { COMMAND_TYPES } from '../../shared/engine/rights.ts';
import { cleanCode, cleanName, parseEnvelope, parseHello } from '../../shared/protocol/index.ts';

const cmdId = 'f'.repeat(32);
const envelope = (command: unknown, more: Record<string, unknown> = {}) => ({ cmdId, as: 'seat', command, ...more });
const hello = { protocol: 1, fold: 1, code: 'ABC234', token: null, seen: null };

describe('well-formed messages pass', () => {
  test('hello (P4)', () => {
    expect(parseHello(hello).ok).toBe(true);
    const seen = { n: 3, own: { seat: 'niger', n: 0 } };
    expect(parseHello({ ...hello, token: 'a'.repeat(43), seen }).ok).toBe(true);
  });

  test('a command (P6)', () => {
    const command = { type: 'stance.take', paragraph: 'op1', stance: 'support' };
    expect(parseEnvelope(envelope(command))).toEqual({ ok: true, value: { cmdId, as: 'seat', command } });
  });
});

describe('what is refused, and how (P3)', () => {
  const refusal = (raw: unknown) => {
    const parsed = parseEnvelope(raw);
    return parsed.ok ? 'accepted' : parsed.error;
  };

  test('a command the table lacks', () => {
    expect(refusal(envelope({ type: 'table.burn' }))).toEqual({
      code: 'protocol/unknown-command',
      params: { command: 'table.burn' },
    });
    for (const type of ['constructor', '__proto__', 'toString'])
      expect(refusal(envelope({ type }))).toMatchObject({ code: 'protocol/unknown-command' });
  });

  test('a text over its limit names the field and the limit, inside a choice too', () => {
    expect(refusal(envelope({ type: 'message.say', text: 'x'.repeat(2001) }))).toEqual({
      code: 'protocol/too-long',
      params: { path: 'text', max: 2000 },
    });
    const wording = { text: 'x'.repeat(2001), level: 1 };
    expect(refusal(envelope({ type: 'proposal.table', paragraph: 'op1', wording }))).toEqual({
      code: 'protocol/too-long',
      params: { path: 'wording.text', max: 2000 },
    });
  });

  test("the table's own ids cannot be sent (P6)", () => {
    const command = { type: 'seat.leave' };
    for (const bad of ['deadline/1', 'bot/niger/1', '', 'F'.repeat(32), 'f'.repeat(31), 7, null])
      expect(refusal(envelope(command, { cmdId: bad }))).toMatchObject({ code: 'protocol/malformed' });
  });

  test('a role that is not for the wire', () => {
    for (const as of ['table', 'clock', 'king', undefined])
      expect(refusal(envelope({ type: 'seat.leave' }, { as }))).toMatchObject({ code: 'protocol/malformed' });
  });

  test('extra keys', () => {
    expect(refusal(envelope({ type: 'seat.leave', by: 'server' }))).toMatchObject({ code: 'protocol/malformed' });
    expect(refusal({ ...envelope({ type: 'seat.leave' }), at: 5 })).toMatchObject({ code: 'protocol/malformed' });
  });
});

describe('whatever comes in, an answer and no throw', () => {
  const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true });

  test('any value', () => {
    fc.assert(
      fc.property(anything, (raw) => {
        expect(typeof parseEnvelope(raw).ok).toBe('boolean');
        expect(typeof parseHello(raw).ok).toBe('boolean');
      }),
      { numRuns: 500 },
    );
  });

  test('any parameters under every command', () => {
    const command = fc.tuple(fc.constantFrom(...COMMAND_TYPES), fc.dictionary(fc.string(), anything));
    fc.assert(
      fc.property(command, ([type, params]) => {
        const parsed = parseEnvelope(envelope({ ...params, type }));
        if (parsed.ok) expect(SCHEMAS[type].safeParse(parsed.value.command).success).toBe(true);
        else expect(parsed.error.code).toMatch(/^protocol\//);
      }),
      { numRuns: 1000 },
    );
  });

  test('keys of prototypes leave no trace', () => {
    const raw = JSON.parse(
      `{"cmdId":"${cmdId}","as":"seat","command":{"type":"seat.leave","__proto__":{"as":"host"}}}`,
    );
    const parsed = parseEnvelope(raw);
    if (parsed.ok) expect((parsed.value.command as unknown as { as?: string }).as).toBeUndefined();
    expect(({} as { as?: string }).as).toBeUndefined();
  });
});

describe('names (P15)', () => {
  test.each([
    ['  Ana   María ', 'Ana María'],
    ['e\u0301', 'é'],
    ['\u202eevil\u202c', 'evil'],
    ['a\u200bb\u0000c\n', 'abc'],
    [`z${'\u0335'.repeat(40)}`, 'z\u0335\u0335'],
    ['\u200b\u2060', ''],
    ['محمد', 'محمد'],
  ])('%j is shown as %j', (raw, shown) => expect(cleanName(raw)).toBe(shown));

  test('at most 60', () => expect(cleanName('x'.repeat(200))).toHaveLength(60));
});

describe('codes (P16)', () => {
  test.each([
    ['abc-234', 'ABC234'],
    [' a b c 2 3 4 ', 'ABC234'],
    ['ABC230', null],
    ['ABCI34', null],
    ['ABC23', null],
    ['', null],
  ])('%j reads as %j', (raw, code) => expect(cleanCode(raw)).toBe(code));
});
