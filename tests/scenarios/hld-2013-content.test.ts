/** The words of the scenario: what an author must keep true when changing them. */
import { describe, expect, test } from '@jest/globals';
import { type Brief, type Game, phrasesIn } from '../../shared/scenario/index.ts';
import { hldGame } from './hld.ts';

const games = { short: hldGame('short'), full: hldGame('full') };
const ISSUES =
  `portability recruitment domestic-workers remittances diaspora crisis post-2015 trafficking irregular return
  children gfmd iom-role next-dialogue norms`.split(/\s+/);

const words = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;
const linesOf = (brief: Brief): string[] => [
  brief.youAre,
  brief.noText,
  ...[brief.wants, brief.limits, brief.redLines, brief.allies].flat().map((line) => line.text),
];

test('the issues of the two lengths', () => {
  expect(games.full.open.issues.map((issue) => issue.id)).toEqual(ISSUES);
  expect(games.short.open.issues.map((issue) => issue.id)).toEqual(
    'remittances crisis recruitment irregular return iom-role'.split(' '),
  );
  expect([games.short.open.rounds, games.full.open.rounds]).toEqual([4, 6]);
});

describe('wordings', () => {
  const wordings = games.full.open.issues.flatMap((issue) => issue.wordings.map((wording) => ({ issue, ...wording })));
  const spoken = wordings.filter((wording) => wording.text !== '');

  test('every wording has exactly the phrases that it lists', () => {
    for (const { id, text, phrases } of wordings)
      expect([id, [...phrasesIn(text, games.full.open.phrases)].sort()]).toEqual([id, [...phrases].sort()]);
  });

  test('only the lowest level may be silent, and every level above it is worded', () => {
    for (const { id, level, text } of wordings) expect([id, text === '' && level > 0]).toEqual([id, false]);
  });

  test('a paragraph has 22 to 60 words, a capital and a semicolon', () => {
    for (const { id, text } of spoken) {
      const ok =
        words(text) >= 22 && words(text) <= 60 && /^[A-Z]/.test(text) && text.endsWith(';') && !/\s{2}/.test(text);
      expect([id, words(text), ok]).toEqual([id, words(text), true]);
    }
  });

  test('no two wordings of an issue and level have the same phrases', () => {
    const keys = wordings.map(({ issue, level, phrases }) => `${issue.id}/${level}:${[...phrases].sort().join('+')}`);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  test('most levels between the ends can be said in more than one way', () => {
    const between = games.full.open.issues.flatMap((issue) =>
      [1, 2, 3].map((level) => issue.wordings.filter((w) => w.level === level).length),
    );
    expect(between.filter((many) => many > 1).length / between.length).toBeGreaterThan(0.85);
  });
});

describe('strength', () => {
  /** Weak to strong; what follows "and" may add to a verb, what leads must not fall behind. */
  const VERBS = [
    ['Note', 'Take note', 'Recall', 'Deplore'],
    ['Acknowledge', 'Recognize', 'Condemn'],
    ['Welcome', 'Reaffirm', 'Reiterate'],
    ['Encourage'],
    ['Invite', 'Recommend'],
    ['Call for', 'Call upon'],
    ['Urge'],
    ['Commit', 'Decide', 'Establish'],
  ];
  const rank = (text: string): number => VERBS.findIndex((verbs) => verbs.some((verb) => text.startsWith(`${verb} `)));

  test.each(games.full.open.issues.map((issue) => [issue.id, issue] as const))('%s climbs rung by rung', (_, issue) => {
    const plain = issue.levels.map((_name, level) => issue.wordings.find((w) => w.level === level)?.text ?? '');
    const ranks = plain.slice(1).map(rank);
    expect(ranks).not.toContain(-1);
    expect(ranks).toEqual([...new Set(ranks)].sort((a, b) => a - b));
  });

  test('no variant leads with a weaker verb than the plain wording of the level below', () => {
    for (const issue of games.full.open.issues)
      for (const { id, level, text } of issue.wordings.filter((wording) => wording.level > 1)) {
        const below = issue.wordings.find((wording) => wording.level === level - 1)?.text ?? '';
        expect([id, rank(text) >= rank(below)]).toEqual([id, true]);
      }
  });
});

describe.each(['short', 'full'] as const)('briefs of the %s game', (length) => {
  const game: Game = games[length];
  const limit = length === 'short' ? 300 : 420;

  test('can be read in two minutes', () => {
    for (const [seat, brief] of Object.entries(game.sealed.briefs))
      expect([seat, words(linesOf(brief).join(' ')) <= limit]).toEqual([seat, true]);
  });

  test('say a wish on every issue, most important first, and tell every red line and no other', () => {
    for (const [seat, brief] of Object.entries(game.sealed.briefs)) {
      const sheet = game.sealed.sheets?.[seat];
      const ranks = brief.wants.map((want) => ['high', 'middle', 'low'].indexOf(sheet?.importance[want.issue] ?? ''));
      expect([seat, ranks]).toEqual([seat, [...ranks].sort()]);
      expect(brief.wants.length).toBe(game.open.issues.length);
      expect(brief.redLines.map((line) => line.issue).sort()).toEqual(Object.keys(sheet?.redLines ?? {}).sort());
    }
  });

  test('a member hears above all of its high issues and of no other', () => {
    for (const { id, standing } of game.open.parties) {
      if (standing === 'observer') continue;
      const loud = game.sealed.briefs[id]?.wants.filter((want) => /above all/i.test(want.text)) ?? [];
      for (const { issue } of loud)
        expect([id, issue, game.sealed.sheets?.[id]?.importance[issue]]).toEqual([id, issue, 'high']);
      expect([id, loud.length]).toEqual([id, length === 'short' ? 2 : 3]);
    }
  });

  test('a mandate is inside the levels, holds the ideal, and is the same in both lengths', () => {
    for (const [seat, sheet] of Object.entries(games.short.sealed.sheets ?? {})) {
      const long = games.full.sealed.sheets?.[seat];
      for (const issue of Object.keys(sheet.mandate ?? {})) {
        expect([seat, issue, long?.mandate?.[issue]]).toEqual([seat, issue, sheet.mandate?.[issue]]);
        expect([seat, issue, long?.ideal[issue]]).toEqual([seat, issue, sheet.ideal[issue]]);
      }
    }
  });

  test('weights: 2/2/2 or 3/4/8 issues, best text 100 for a member', () => {
    for (const { id, standing } of game.open.parties) {
      const sheet = game.sealed.sheets?.[id];
      if (sheet === undefined || standing === 'observer') continue;
      const grades = Object.values(sheet.importance);
      const count = ['high', 'middle', 'low'].map((grade) => grades.filter((other) => other === grade).length);
      expect([id, count]).toEqual([id, length === 'short' ? [2, 2, 2] : [3, 4, 8]]);
      const best = Object.values(sheet.values).reduce((sum, values) => sum + Math.max(...values), 0);
      const phrases = Object.values(sheet.phrases).reduce(
        (sum, worth) => sum + Math.max(worth.present, worth.absent),
        0,
      );
      expect([id, best + phrases]).toEqual([id, 100]);
    }
  });
});

test('history is told for every issue, and nobody at the table can know it', () => {
  expect(Object.keys(games.full.sealed.history?.issues ?? {}).sort()).toEqual([...ISSUES].sort());
  const open = JSON.stringify(games.full.open);
  for (const { text, later } of Object.values(games.full.sealed.history?.issues ?? {})) {
    expect(open).not.toContain(text);
    expect(open).not.toContain(later);
  }
});

test('the note says that positions are simplified', () => {
  expect(games.short.open.note).toMatch(/simplified for teaching/);
});
