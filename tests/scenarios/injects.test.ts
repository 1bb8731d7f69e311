/** News in a scenario: what an author may write, what a length plays of it, and what comes with hld-2013. */
import { describe, expect, test } from '@jest/globals';
import type { Game, Inject } from '../../shared/scenario/index.ts';
import { gameOf, parseScenario, problemLine } from '../../shared/scenario/parse/index.ts';
import { hldGame } from './hld.ts';
import { SMALL } from './small.ts';

const withNews = (news: string): string => `${SMALL}injects:\n${news}`;
const problemsOf = (news: string): readonly string[] => {
  const parsed = parseScenario(withNews(news), 'small.yaml');
  return parsed.ok ? [] : parsed.error.map(problemLine);
};
const card = (more: string): string => `  flood:\n    title: A flood\n    text: It rains.\n${more}`;
const effect = (one: string, more = ''): string => card(`${more}    effects:\n      - ${one}\n`);

function newsOf(news: string): readonly Inject[] {
  const scenario = parseScenario(withNews(news), 'small.yaml');
  if (!scenario.ok) throw new Error(scenario.error.map(problemLine).join('\n'));
  const game = gameOf(scenario.value, 'short');
  if (!game.ok) throw new Error(JSON.stringify(game.error));
  return game.value.sealed.injects;
}

describe('what may be written', () => {
  test.each([
    ['an unknown issue', effect('{ kind: no-goodwill, issues: [mony] }'), /no issue mony \(did you mean money/],
    ['an unknown party', card('    to: [nort]\n'), /no party nort \(did you mean north/],
    [
      'a mandate of an observer',
      effect('{ kind: mandates, issues: [money], towards: up, seats: [agency] }'),
      /no member agency/,
    ],
    ['a mandate without up and down', effect('{ kind: mandates, issues: [place], towards: up }'), /no up and down/],
    [
      'what all see, told to some',
      effect('{ kind: quiet, seconds: 60 }', '    to: [north]\n'),
      /only some are told, but quiet is seen by all/,
    ],
    ['a round that never comes', card('    round: 3\n'), /no length has a round 3 \(at most 2/],
    ['an unknown kind', effect('{ kind: rain }'), /injects\.flood\.effects\.0/],
  ])('%s is a problem', (_, news, message) => {
    expect(problemsOf(news).join('\n')).toMatch(message);
  });

  test('a card alone is news', () => {
    expect(newsOf(card(''))).toEqual([
      { id: 'flood', title: 'A flood', text: 'It rains.', to: 'all', round: null, effects: [] },
    ]);
  });
});

describe('what a length plays of it', () => {
  const third = '  third:\n    title: Third\n    question: What?\n    levels: [none, some]\n';
  const more = (news: string): readonly Inject[] => {
    const yaml = withNews(news).replace('  place:\n', `${third}  place:\n`);
    const scenario = parseScenario(yaml, 'small.yaml');
    if (!scenario.ok) throw new Error(scenario.error.map(problemLine).join('\n'));
    const game = gameOf(scenario.value, 'short');
    return game.ok ? game.value.sealed.injects : [];
  };

  test('issues that are not played fall away, and with the last of them the card', () => {
    expect(more(effect('{ kind: price, issues: [money, third], factor: 2 }'))[0]?.effects).toEqual([
      { kind: 'price', price: 'bracket', issues: ['money'], factor: 2 },
    ]);
    expect(more(effect('{ kind: agenda, issue: third, place: last }'))).toEqual([]);
  });

  test('what goes to some opens their mandates, unless it says whose', () => {
    const line = '{ kind: mandates, issues: [money], towards: down }';
    expect(newsOf(effect(line, '    to: [north]\n'))[0]?.effects).toMatchObject([{ seats: ['north'] }]);
    expect(newsOf(effect(line))[0]?.effects).toEqual([{ kind: 'mandates', issues: ['money'], towards: 'down' }]);
    expect(newsOf(effect('{ kind: quiet, seconds: 60 }'))[0]?.effects).toEqual([{ kind: 'quiet', ms: 60_000 }]);
  });

  test('an issue marked as important is so in the game', () => {
    const yaml = SMALL.replace('    question: How much?\n', '    question: How much?\n    important: true\n');
    const scenario = parseScenario(yaml, 'small.yaml');
    const game = scenario.ok ? gameOf(scenario.value, 'short') : scenario;
    expect(game.ok && game.value.open.issues.map((issue) => issue.important)).toEqual([true, undefined]);
  });
});

describe.each(['short', 'full'] as const)('hld-2013 %s', (length) => {
  const game: Game = hldGame(length);
  const news = new Map(game.sealed.injects.map((inject) => [inject.id, inject]));

  test('the shipwreck comes with the third round, to all; the rest only when the host sends it', () => {
    expect([...news].map(([id, { round, to }]) => [id, round, to])).toEqual([
      ['shipwreck', 3, 'all'],
      ['programme', null, 'all'],
      ['gulf-line', null, ['emirates']],
      ['washington-line', null, ['united-states']],
    ]);
  });

  test('the shipwreck: a quiet minute, dearer brackets, no goodwill, mandates one level towards protection', () => {
    const issues = length === 'short' ? ['irregular'] : ['irregular', 'trafficking'];
    expect(news.get('shipwreck')?.effects).toEqual([
      { kind: 'quiet', ms: 60_000 },
      { kind: 'price', price: 'bracket', issues, factor: 2 },
      { kind: 'no-goodwill', issues },
      { kind: 'mandates', issues, towards: 'up' },
    ]);
  });

  test('a new line gives its seat a level that it did not have, and no red line', () => {
    for (const [seat, issue, level] of [
      ['emirates', 'recruitment', 3],
      ['united-states', 'return', 0],
    ] as const) {
      const sheet = game.sealed.sheets?.[seat];
      expect(sheet?.mandate?.[issue]).not.toContain(level);
      expect(sheet?.redLines[issue] ?? []).not.toContain(level);
    }
  });

  test('cards are short, and count nobody’s dead', () => {
    for (const { text } of news.values()) {
      expect(text.split(/\s+/).length).toBeLessThanOrEqual(60);
      expect(text.replace('3 October', '')).not.toMatch(/\d/);
    }
  });
});
