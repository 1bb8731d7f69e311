/** What the rules give beside the text is used where it pays, by tables of bots alone. */
import { expect, test } from '@jest/globals';
import { playTable, violationsOf } from '../../shared/sim/index.ts';
import { scenarioGame } from '../support/scenarios.ts';

const game = scenarioGame('hld-2013', 'short');
const played = ['1', '2', '3', '4', '5'].map((seed) => playTable(game, { seed }));
const types = played.map(({ log }) => new Set(log.map((event) => event.type)));

test.each([
  'package.offered',
  'package.accepted',
  'package.done',
  'promise.made',
  'redline.declared',
  'initiative.founded',
  'initiative.joined',
  'initiative.served',
  'evidence.played',
  'evidence.followed',
  'sounding.told',
  'room.opened',
] as const)('one table of five sees it: %s', (type) => {
  expect(types.filter((seen) => seen.has(type)).length).toBeGreaterThanOrEqual(1);
});

test('a package that all have said yes to is put by the chair, and nobody goes back on a part of it', () => {
  const done = played.flatMap(({ log }) => log.filter((event) => event.type === 'package.done'));
  expect(done.length).toBeGreaterThan(0);
  expect(played.flatMap((table) => violationsOf(table))).toEqual([]);
});
