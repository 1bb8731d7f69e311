import { describe, expect, test } from '@jest/globals';
import { settingsFor, USUAL } from '../../client/model/practice.ts';
import { CODE_LETTERS, routeOf, showCode, tidyCode } from '../../client/model/route.ts';
import { erased, strange, typed } from '../../client/panels/start/code-input.ts';
import { places } from '../../client/panels/start/hall-shape.ts';
import type { Party } from '../../shared/scenario/game.ts';

describe('the six boxes', () => {
  test('lower case, spaces and hyphens of a pasted code fall away', () => {
    expect(typed('', 0, ' r4d-9tk ')).toEqual({ code: 'R4D9TK', at: 5 });
  });

  test('a letter goes in from its box on and the next box is at hand', () => {
    expect(typed('R4', 2, 'd')).toEqual({ code: 'R4D', at: 3 });
    expect(typed('R4D9', 1, 'x')).toEqual({ code: 'RXD9', at: 2 });
  });

  test('letters no code has are refused and told', () => {
    expect([...'IO01'].map((letter) => typed('R', 1, letter).code)).toEqual(['R', 'R', 'R', 'R']);
    expect(strange('O')).toBe(true);
    expect([...CODE_LETTERS].some(strange)).toBe(false);
  });

  test('erasing takes this box, or the one before when this one is empty', () => {
    expect(erased('R4D', 1)).toEqual({ code: 'RD', at: 1 });
    expect(erased('R4D', 3)).toEqual({ code: 'R4', at: 2 });
    expect(erased('', 0)).toEqual({ code: '', at: 0 });
  });
});

describe('addresses', () => {
  test.each([
    ['/', { page: 'start' }],
    ['/host', { page: 'host' }],
    ['/j/r4d-9tk', { page: 'join', code: 'R4D9TK' }],
    ['/t/R4D9TK', { page: 'table', code: 'R4D9TK' }],
    ['/t/R4D9TK/', { page: 'table', code: 'R4D9TK' }],
    ['/t/R4D9TK/desk', { page: 'desk', code: 'R4D9TK' }],
    ['/t/R4D9TK/screen', { page: 'screen', code: 'R4D9TK' }],
    ['/t/R4D9TK/debrief', { page: 'debrief', code: 'R4D9TK' }],
    ['/t/R4D9TK/toString', { page: 'nowhere' }],
    ['/t/R4D9TK/desk/more', { page: 'nowhere' }],
    ['/learn', { page: 'nowhere' }],
  ])('%s', (path, expected) => {
    expect(routeOf(path)).toEqual(expected);
  });

  test('a code is shown in two groups and read back the same', () => {
    expect(tidyCode(showCode('R4D9TK'))).toBe('R4D9TK');
  });
});

describe('the picture of the hall', () => {
  const party = (i: number): Party => ({
    id: `s${i}`,
    name: `S${i}`,
    short: `S${i}`,
    code: 'SSS',
    stakeholder: 'origin',
    standing: 'member',
    emblem: 'us',
    profile: '',
  });

  test.each([1, 2, 3, 8, 10, 30])('%i plates lie on the sheet, left to right, nearer ones larger', (count) => {
    const found = places(Array.from({ length: count }, (_, i) => party(i)));
    expect(found.every((p) => p.x > 60 && p.x < 1380 && p.y > 280 && p.y < 500)).toBe(true);
    expect(found.map((p) => p.x)).toEqual(found.map((p) => p.x).sort((a, b) => a - b));
    const left = found.slice(0, Math.ceil(count / 2)).map((p) => p.scale);
    expect(left).toEqual([...left].sort((a, b) => b - a));
  });
});

describe('how well the bots play', () => {
  test('standard is what a preset has and is not sent; another word is', () => {
    expect(settingsFor(USUAL)).toBeUndefined();
    expect(settingsFor({ ...USUAL, botLevel: 'sharp' })).toEqual({ botLevel: 'sharp' });
  });
});
