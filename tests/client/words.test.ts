import { describe, expect, test } from '@jest/globals';
import { en } from '../../shared/words/en/index.ts';
import { dirOf, english, say, translated } from '../../shared/words/index.ts';

/** Something for every parameter a message may name. */
const anything = new Proxy({}, { get: () => 3, has: () => true }) as Record<string, number>;

describe('the message catalogue', () => {
  test('every message of the catalogue renders without a leftover brace', () => {
    const broken = Object.keys(en).filter((key) => /[{}]/.test(english.sayAny(key, anything)));
    expect(broken).toEqual([]);
  });

  test('plurals follow the language', () => {
    expect(say('start.join.left', { n: 1 })).toBe('1 letter to go');
    expect(say('start.join.left', { n: 3 })).toBe('3 letters to go');
  });

  test('no message ranks or calls a person a user, and only adoption shouts', () => {
    const loud = Object.entries(en).filter(([, text]) => /\b(user|player|winner)\b/i.test(text) || /!/.test(text));
    expect(loud.map(([key]) => key).filter((key) => !key.includes('adopted'))).toEqual([]);
  });

  test('a translation with holes falls back to English and keeps its direction', () => {
    const arabic = translated('ar', { 'act.close': 'إغلاق' });
    expect(arabic.say('act.close')).toBe('إغلاق');
    expect(arabic.say('act.cancel')).toBe('Cancel');
    expect(arabic.dir).toBe('rtl');
    expect(dirOf('fr-CA')).toBe('ltr');
  });

  test('no message needs a date or number skeleton: the build leaves their parser out', () => {
    const needy = Object.entries(en).filter(([, text]) => /,\s*(number|date|time)\s*,/.test(text));
    expect(needy.map(([key]) => key)).toEqual([]);
  });

  test('an unknown key shows itself rather than nothing', () => {
    expect(english.sayAny('no/such/key')).toBe('no/such/key');
    expect(english.knows('act.close')).toBe(true);
    expect(english.knows('no/such/key')).toBe(false);
  });
});
