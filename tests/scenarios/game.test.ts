import { describe, expect, test } from '@jest/globals';
import {
  type Game,
  isMember,
  issueOf,
  memberSeats,
  observerSeats,
  partyOf,
  phrasesIn,
  plainWording,
  wordingOf,
  wordingsAt,
} from '../../shared/scenario/index.ts';
import { gameOf, parseScenario } from '../../shared/scenario/parse/index.ts';
import { changed, SMALL } from './small.ts';

function gameFrom(yaml: string, length = 'short'): Game {
  const scenario = parseScenario(yaml, 'small.yaml');
  if (!scenario.ok) throw new Error(JSON.stringify(scenario.error));
  const game = gameOf(scenario.value, length);
  if (!game.ok) throw new Error(JSON.stringify(game.error));
  return game.value;
}

const small = gameFrom(SMALL);

describe('the open half', () => {
  test('members alphabetically, then observers', () => {
    const more = changed(
      '  north: { name: North, short: North, code: NOR',
      '  alps: { name: Zermatt, short: Z, code: ZER, stakeholder: transit, standing: member, emblem: ch, profile: High. }\n  north: { name: North, short: North, code: NOR',
    )
      .replace(
        '    sheets:\n',
        "    sheets:\n      alps:\n        issues: { money: 'H0' }\n        values: { place: [30, 0, 0, 0] }\n        in: [voluntary, date]\n",
      )
      .replace('briefs:\n', 'briefs:\n  alps: { youAre: You are high., wants: { money: None. }, noText: You ski. }\n');
    expect(gameFrom(more).open.parties.map((party) => party.id)).toEqual(['north', 'south', 'alps', 'agency']);
    expect(memberSeats(small.open)).toEqual(['north', 'south']);
    expect(observerSeats(small.open)).toEqual(['agency']);
    expect(isMember(small.open, 'agency')).toBe(false);
    expect(partyOf(small.open, 'south')?.code).toBe('SOU');
    expect(partyOf(small.open, 'nobody')).toBeUndefined();
  });

  test('wordings are named by level and letter', () => {
    const money = issueOf(small.open, 'money');
    expect(money?.wordings.map((wording) => wording.id)).toEqual(['money/0', 'money/1', 'money/1b', 'money/2']);
    expect(wordingOf(small.open, 'money/1b')).toMatchObject({ level: 1, phrases: ['voluntary'] });
    expect(money && wordingsAt(money, 1).length).toBe(2);
    expect(money && plainWording(money, 1)?.id).toBe('money/1');
    expect(wordingOf(small.open, 'money/9')).toBeUndefined();
  });

  test('without wordings, the names of the levels speak', () => {
    const place = issueOf(small.open, 'place');
    expect(place?.levels).toEqual(['Option 1', 'Option 2', 'Option 3', 'Option 4']);
    expect(place?.wordings[2]).toEqual({ id: 'place/2', level: 2, text: 'Option 3', phrases: [] });
  });

  test('the draft starts where the length says', () => {
    expect(small.open.draft.paragraphs).toEqual([
      {
        id: 'p-money',
        issue: 'money',
        title: 'Money',
        text: 'Encourage some voluntary money;',
        level: 1,
        phrases: ['voluntary'],
      },
      { id: 'p-place', issue: 'place', title: 'Place', text: 'Option 3', level: 2, phrases: [] },
    ]);
    expect(small.open.draft).toMatchObject({ title: 'Draft', preamble: ['Recalling nothing,'] });
  });

  test('without a draft, at the lowest level and under the title of the scenario', () => {
    const bare = gameFrom(
      changed("draft:\n  title: Draft\n  preamble: ['Recalling nothing,']\n", '').replace(
        '    draft: { money: 1b, place: 2 }\n',
        '',
      ),
    );
    expect(bare.open.draft.title).toBe('A small one');
    expect(bare.open.draft.preamble).toEqual([]);
    expect(bare.open.draft.paragraphs.map(({ level, text }) => [level, text])).toEqual([
      [0, ''],
      [0, 'Option 1'],
    ]);
  });

  test('a draft paragraph may have a text of its own', () => {
    const own = gameFrom(changed('money: 1b', 'money: { level: 2, text: Much and voluntary;, phrases: [voluntary] }'));
    expect(own.open.draft.paragraphs[0]).toMatchObject({
      level: 2,
      text: 'Much and voluntary;',
      phrases: ['voluntary'],
    });
  });

  test('clocks are milliseconds, absent ones none; a quorum passes through', () => {
    expect(small.open.clocks.reading).toBe(90_000);
    expect(small.open.clocks.silence).toBeNull();
    expect(small.open.decision).toEqual({ rule: 'consensus' });
    const quorum = gameFrom(
      changed('phrases:\n  vol', 'decision: { rule: quorum, k: 1, indispensable: [north] }\nphrases:\n  vol'),
    );
    expect(quorum.open.decision).toEqual({ rule: 'quorum', k: 1, indispensable: ['north'] });
  });

  test('holds nothing of the sealed half', () => {
    expect(JSON.stringify(small.open)).not.toMatch(/walkAway|You are|It happened/);
  });

  test('an unknown length is refused by name', () => {
    const scenario = parseScenario(SMALL, 'small.yaml');
    expect(scenario.ok && gameOf(scenario.value, 'long')).toEqual({
      ok: false,
      error: { code: 'scenario/unknown-length', params: { length: 'long', known: 'short' } },
    });
  });
});

describe('sheets', () => {
  const sheet = (seat: string) => small.sealed.sheets?.[seat];

  test('a cell falls by its step from the ideal, and not below nothing', () => {
    expect(sheet('north')?.values).toEqual({ money: [60, 35, 10], place: [30, 0, 10, 20] });
    expect(sheet('south')?.values['money']).toEqual([10, 35, 60]);
    const steep = gameFrom(changed('steps: { high: 25', 'steps: { high: 40'));
    expect(steep.sealed.sheets?.['north']?.values['money']).toEqual([60, 20, 0]);
  });

  test('phrases in and out, and written out', () => {
    expect(sheet('north')?.phrases).toEqual({ voluntary: { present: 5, absent: 0 }, date: { present: 0, absent: 5 } });
    expect(sheet('south')?.phrases).toEqual({ voluntary: { present: 0, absent: 5 }, date: { present: 5, absent: 0 } });
  });

  test('mandates from cells, from lists, or everything but red lines', () => {
    expect(sheet('north')?.mandate).toEqual({ money: [0, 1], place: [0, 3] });
    expect(sheet('south')?.mandate).toEqual({ money: [1, 2], place: [0, 1, 2, 3] });
    expect(sheet('north')?.redLines).toEqual({ money: [2] });
  });

  test('no mandate anywhere = a game without mandates', () => {
    const free = gameFrom(
      changed("'H0 [0-1]'", 'H0').replace("'H2 [1-2]'", 'H2').replace('        mandates: { place: [0, 3] }\n', ''),
    );
    expect(free.sealed.sheets?.['north']?.mandate).toBeNull();
  });

  test('ideal and importance of written values follow the values', () => {
    expect(sheet('north')?.ideal).toEqual({ money: 0, place: 0 });
    expect(sheet('south')?.ideal['place']).toBe(1);
    expect(sheet('north')?.importance).toEqual({ money: 'high', place: 'middle' });
  });

  test('observers: levels only, 100 at best, no walk-away', () => {
    const agency = sheet('agency');
    expect(agency?.values).toEqual({ money: [40, 60, 40], place: [40, 0, 0, 0] });
    expect(agency).toMatchObject({ phrases: {}, walkAway: 0 });
  });

  test('a scenario without values has briefs and no sheets', () => {
    const start = SMALL.indexOf('    sheets:\n');
    const bare = SMALL.slice(0, start) + SMALL.slice(SMALL.indexOf('briefs:\n'));
    const game = gameFrom(bare);
    expect(game.sealed.sheets).toBeNull();
    expect(game.sealed.briefs['north']?.redLines).toEqual([{ issue: 'money', text: 'Never much.' }]);
  });

  test('explicit tables alone are a whole game, whatever they sum to', () => {
    const text = changed(
      "issues: { money: 'H2 [1-2]' }\n        values: { place: [0, 30, 20, 10] }",
      'values: { money: [0, 3, 11], place: [0, 300, 2, 1] }',
    );
    expect(gameFrom(text).sealed.sheets?.['south']?.values).toEqual({ money: [0, 3, 11], place: [0, 300, 2, 1] });
  });
});

describe('briefs and history', () => {
  test('lines go by importance, then by the order of the paragraphs', () => {
    const text = changed('wants: { money: Much., place: Second. }', 'wants: { place: Second., money: Much. }');
    expect(gameFrom(text).sealed.briefs['south']).toEqual({
      youAre: 'You are south.',
      wants: [
        { issue: 'money', text: 'Much.' },
        { issue: 'place', text: 'Second.' },
      ],
      limits: [],
      redLines: [],
      allies: [{ seat: 'agency', text: 'It counts.' }],
      noText: 'You lose.',
    });
  });

  test('a length may say a line otherwise', () => {
    const text = changed(
      '    sheets:\n',
      '    briefs:\n      south:\n        wants: { place: First now. }\n    sheets:\n',
    );
    expect(gameFrom(text).sealed.briefs['south']?.wants.map((want) => want.text)).toEqual(['Much.', 'First now.']);
  });

  test('history speaks the plain wordings of its levels', () => {
    expect(small.sealed.history).toMatchObject({
      summary: 'It happened.',
      phrases: [],
      issues: { money: { level: 1 } },
    });
    const dated = gameFrom(changed('history: { level: 1', 'history: { level: 2'));
    expect(dated.sealed.history?.phrases).toEqual(['date']);
  });
});

describe('phrasesIn', () => {
  const phrases = [
    { id: 'request', label: 'upon request', match: ['upon request', 'à la demande'] },
    { id: 'date', label: 'by a date', match: ['by 2018'] },
  ];
  test.each([
    ['Assist, Upon Request, all States', ['request']],
    ['upon\nrequest of nobody', ['request']],
    ['thereupon request', []],
    ['by 20180', []],
    ['by 2018; and upon requests', ['date']],
    ['aider, À LA DEMANDE', ['request']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(phrasesIn(text, phrases)).toEqual(expected);
  });
});
