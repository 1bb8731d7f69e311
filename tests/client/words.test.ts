import { describe, expect, test } from '@jest/globals';
import { IntlMessageFormat } from 'intl-messageformat';
import { en } from '../../shared/words/en/index.ts';
import { readMessage } from '../../shared/words/icu.ts';
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

  test('every message says what the ICU library makes of it', () => {
    const counts = [-1, 0, 1, 2, 3, 1234, 1_234_567, 'none', 'yes', 'no', 'object', 'a', 'mine', "it's {#}"];
    const differ = Object.entries(en).flatMap(([key, text]) =>
      counts
        .map((value) => new Proxy({}, { get: () => value, has: () => true }) as Record<string, number>)
        .filter((params) => {
          const theirs = new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).format(params);
          return readMessage(text, 'en')(params) !== theirs;
        })
        .map((params) => [key, params['any']]),
    );
    expect(differ).toEqual([]);
  });

  test('quoting, counting in other languages and nesting, as the ICU library has them', () => {
    const texts = [
      "it''s '{'quoted'}' and don't",
      "{n, plural, one {# '#' piece} few {# few} many {# many} other {# or {x, select, a {A} other {no #}}}}",
      '{x, select, a {{n, plural, =2 {two} other {#}}} other {-}} # {x}',
      "'{never closed",
    ];
    for (const text of texts) {
      for (const n of [0, 1, 2, 5, 11, 21, 1000]) {
        for (const lang of ['en', 'fr', 'ru', 'ar']) {
          const params = { n, x: n === 1 ? 'b' : 'a' };
          const theirs = new IntlMessageFormat(text, lang, undefined, { ignoreTag: true }).format(params);
          expect([text, lang, n, readMessage(text, lang)(params)]).toEqual([text, lang, n, theirs]);
        }
      }
    }
  });

  test('a malformed message and a missing value are refused', () => {
    for (const text of ['{', '{n', 'a } b', '{n, plural, one {x}', '{n, date}', '{}']) {
      expect(() => readMessage(text, 'en')({ n: 1 })).toThrow();
    }
    expect(() => readMessage('{name}', 'en')({})).toThrow('no name');
    expect(() => readMessage('{n, select, a {x}}', 'en')({ n: 'b' })).toThrow('no other');
  });

  test('an unknown key shows itself rather than nothing', () => {
    expect(english.sayAny('no/such/key')).toBe('no/such/key');
    expect(english.knows('act.close')).toBe(true);
    expect(english.knows('no/such/key')).toBe(false);
  });
});
