import { describe, expect, test } from '@jest/globals';
import {
  parseScenario,
  parseScenarioFiles,
  problemLine,
  type ScenarioProblem,
  scenarioHash,
} from '../../shared/scenario/parse/index.ts';
import { changed, SMALL } from './small.ts';

const problemsOf = (yaml: string): readonly ScenarioProblem[] => {
  const parsed = parseScenario(yaml, 'small.yaml');
  return parsed.ok ? [] : parsed.error;
};

const lineOf = (yaml: string, words: string): number => yaml.slice(0, yaml.indexOf(words)).split('\n').length;

type Case = readonly [what: string, from: string, to: string, path: string, message: RegExp, mend: RegExp];

const CASES: readonly Case[] = [
  // shape
  ['a misspelt key', 'summary:', 'sumary:', 'sumary', /nothing here is called sumary/, /respell/],
  ['a missing key', 'id: small\n', '', 'id', /id is missing/, /text/],
  [
    'a word for a number',
    'rounds: 2',
    'rounds: two',
    'lengths.short.rounds',
    /expected a number, found text/,
    /number/,
  ],
  [
    'an unknown standing',
    'standing: observer',
    'standing: guest',
    'parties.agency.standing',
    /not one of/,
    /member, observer/,
  ],
  ['an id with capitals', '  money:\n    title', '  Money:\n    title', 'issues.Money', /no id/, /lower-case/],
  ['a cell in no notation', "'H2 [1-2]'", "'X2'", 'lengths.short.sheets.south.issues.money', /./, /H3 \[2-4\]/],
  ['no rounds', 'rounds: 2', 'rounds: 0', 'lengths.short.rounds', /too small/, /at least 1/],
  // parties
  [
    'one member',
    'code: SOU, stakeholder: origin, standing: member',
    'code: SOU, stakeholder: origin, standing: observer',
    'parties',
    /fewer than two members/,
    /two/,
  ],
  ['a code twice', 'code: SOU', 'code: NOR', 'parties.south.code', /NOR is already at parties.north.code/, /its own/],
  [
    'a quorum of too many',
    'phrases:\n  vol',
    'decision: { rule: quorum, k: 3 }\nphrases:\n  vol',
    'decision.k',
    /2 members/,
    /lower/,
  ],
  [
    'an unknown indispensable',
    'phrases:\n  vol',
    'decision: { rule: quorum, k: 2, indispensable: [nort] }\nphrases:\n  vol',
    'decision.indispensable.0',
    /no member nort/,
    /did you mean north/,
  ],
  // wordings
  [
    'a phrase whose words are missing',
    'text: Encourage some money; }',
    'text: Encourage some money;, phrases: [date] }',
    'issues.money.wordings.1',
    /lists date/,
    /off the list/,
  ],
  [
    'words of a phrase not listed',
    'phrases: [voluntary] }',
    'phrases: [] }',
    'issues.money.wordings.2',
    /words of voluntary, not listed/,
    /add voluntary/,
  ],
  [
    'an unknown phrase',
    'phrases: [date] }',
    'phrases: [date, dates] }',
    'issues.money.wordings.3.phrases.1',
    /no phrase dates/,
    /did you mean date/,
  ],
  [
    'a level without wording',
    'level: 2, text: Decide',
    'level: 1, text: Decide',
    'issues.money.wordings',
    /no wording for level 2/,
    /every level/,
  ],
  [
    'a level outside the scale',
    'level: 2, text: Decide',
    'level: 3, text: Decide',
    'issues.money.wordings.3.level',
    /level 3 is outside/,
    /0 to 2/,
  ],
  [
    'a text twice',
    'text: Encourage some voluntary money;, phrases: [voluntary]',
    'text: Encourage some money;',
    'issues.money.wordings.2',
    /already at issues.money.wordings.1/,
    /its own/,
  ],
  [
    'history outside the scale',
    'history: { level: 3',
    'history: { level: 4',
    'issues.place.history.level',
    /level 4/,
    /0 to 3/,
  ],
  // lengths
  [
    'an unknown issue',
    'issues: [money, place]',
    'issues: [money, palce]',
    'lengths.short.issues.1',
    /no issue palce/,
    /did you mean place/,
  ],
  [
    'an issue twice',
    'issues: [money, place]',
    'issues: [money, money]',
    'lengths.short.issues.1',
    /already at/,
    /its own/,
  ],
  [
    'a draft wording that is not there',
    'money: 1b',
    'money: 1c',
    'lengths.short.draft.money',
    /no wording 1c/,
    /level 1 has 2/,
  ],
  ['a draft level outside', 'place: 2 }', 'place: 7 }', 'lengths.short.draft.place', /level 7/, /0 to 3/],
  // sheets
  [
    'a sheet missing',
    "      agency:\n        issues: { money: 'M1' }\n        values: { place: [20, 0, 0, 0] }\n",
    '',
    'lengths.short.sheets',
    /no sheet for agency/,
    /every party/,
  ],
  [
    'a sheet of nobody',
    '      south:\n        walk',
    '      sought:\n        walk',
    'lengths.short.sheets.sought',
    /no party sought/,
    /did you mean south/,
  ],
  [
    'an issue without value',
    '        values: { place: [0, 30, 20, 10] }\n',
    '',
    'lengths.short.sheets.south',
    /nothing on place/,
    /add place/,
  ],
  [
    'too few values',
    '[0, 30, 20, 10]',
    '[0, 30]',
    'lengths.short.sheets.south.values.place',
    /2 values for 4 levels/,
    /one value a level/,
  ],
  [
    'an ideal outside the scale',
    "'H2 [1-2]'",
    "'H3 [1-3]'",
    'lengths.short.sheets.south.issues.money',
    /level 3 is outside/,
    /0 to 2/,
  ],
  [
    'a mandate outside the scale',
    "'H2 [1-2]'",
    "'H2 [1-3]'",
    'lengths.short.sheets.south.issues.money',
    /level 3 is outside/,
    /0 to 2/,
  ],
  [
    'a mandate upside down',
    "'H2 [1-2]'",
    "'H2 [2-1]'",
    'lengths.short.sheets.south.issues.money',
    /mandate is empty/,
    /low to high/,
  ],
  [
    'an ideal beyond the mandate',
    "'H2 [1-2]'",
    "'H0 [1-2]'",
    'lengths.short.sheets.south.issues.money',
    /outside the mandate/,
    /ideal/,
  ],
  [
    'a compact cell on options',
    "issues: { money: 'H2 [1-2]' }\n        values: { place: [0, 30, 20, 10] }",
    "issues: { money: 'H2 [1-2]', place: M1 }",
    'lengths.short.sheets.south.issues.place',
    /no distance/,
    /values.place/,
  ],
  [
    'phrases of an observer',
    "issues: { money: 'M1' }",
    "issues: { money: 'M1' }\n        in: [date]",
    'lengths.short.sheets.agency',
    /no phrases/,
    /members/,
  ],
  [
    'a phrase in and out',
    'in: [voluntary]',
    'in: [voluntary, date]',
    'lengths.short.sheets.north.out',
    /wanted in and out/,
    /choose/,
  ],
  [
    'a red line inside the mandate',
    'redLines: { money: [2] }',
    'redLines: { money: [1] }',
    'lengths.short.sheets.north.redLines.money',
    /inside the mandate/,
    /narrow/,
  ],
  [
    'a red line everywhere',
    'redLines: { money: [2] }',
    'redLines: { money: [0, 1, 2] }',
    'lengths.short.sheets.north.redLines.money',
    /every level is a red line/,
    /at least one/,
  ],
  // briefs
  [
    'a red line untold',
    '    redLines: { money: Never much. }\n',
    '',
    'lengths.short.sheets.north.redLines.money',
    /does not tell this red line/,
    /briefs.north.redLines.money/,
  ],
  ['a brief missing', '  agency: { youAre', '  agent: { youAre', 'briefs', /no brief for agency/, /add briefs.agency/],
  [
    'an unknown ally',
    'allies: { agency:',
    'allies: { agenci:',
    'briefs.south.allies.agenci',
    /no party agenci/,
    /did you mean agency/,
  ],
  [
    'a want of no issue',
    'wants: { money: None. }',
    'wants: { honey: None. }',
    'briefs.north.wants.honey',
    /no issue honey/,
    /did you mean money/,
  ],
];

describe('problems of a scenario file', () => {
  test('the small scenario has none', () => {
    expect(problemsOf(SMALL)).toEqual([]);
  });

  test.each(CASES)('%s', (_, from, to, path, message, mend) => {
    const found = problemsOf(changed(from, to));
    const hit = found.find((problem) => problem.path === path && message.test(problem.message));
    if (hit === undefined) throw new Error(`not among: ${found.map(problemLine).join('\n')}`);
    expect(hit.mend).toMatch(mend);
    expect(hit.file).toBe('small.yaml');
  });

  test('the line is the line of what is wrong', () => {
    const yaml = changed('place: 2 }', 'place: 7 }');
    expect(problemsOf(yaml)[0]?.line).toBe(lineOf(yaml, 'draft: { money: 1b, place: 7'));
    const cell = changed("'H2 [1-2]'", "'H2 [1-3]'");
    expect(problemsOf(cell)[0]?.line).toBe(lineOf(cell, "'H2 [1-3]'"));
  });

  test('weights of a compact sheet sum to the total', () => {
    const yaml = changed(
      "issues: { money: 'H2 [1-2]' }\n        values: { place: [0, 30, 20, 10] }",
      "issues: { money: 'H2 [1-2]' }",
    )
      .replace('issues: [money, place]', 'issues: [money]')
      .replace(', place: 2 }', ' }');
    expect(problemsOf(yaml).map((problem) => problem.message)).toContain('weights and phrases sum to 70, not 100');
  });

  test('more red lines than the scenario allows', () => {
    const yaml = changed('redLines: { money: [2] }', 'redLines: { money: [2], place: [1] }').replace(
      'redLines: { money: Never much. }',
      'redLines: { money: Never much., place: Never second. }',
    );
    expect(problemsOf(yaml)).toEqual([]);
    const fewer = problemsOf(yaml.replace('note: Invented.', 'note: Invented.\nredLineLimit: 1'));
    expect(fewer.map((problem) => problem.message)).toEqual(['more than 1 red lines']);
  });

  test('history is told for every issue of a length or for none', () => {
    const yaml = changed('    history: { level: 3, text: In the fourth place., later: Still there. }\n', '');
    expect(problemsOf(yaml).map((problem) => problem.message)).toEqual(['no history for place']);
  });

  test('YAML that is none, and an id given twice', () => {
    expect(problemsOf('a: [1, 2')[0]?.message).toMatch(/^not YAML/);
    const twice = changed('  place:\n', '  money:\n');
    expect(problemsOf(twice)[0]).toMatchObject({ line: lineOf(twice, '  money:\n    title: Place') });
    expect(problemsOf(twice)[0]?.mend).toMatch(/another id/);
    expect(problemsOf('just words')[0]?.message).toBe('not a mapping');
  });
});

describe('a scenario in several files', () => {
  const [head = '', briefs = ''] = SMALL.split('briefs:\n');
  const files = [
    { name: 'a.yaml', text: head },
    { name: 'b.yaml', text: `briefs:\n${briefs}` },
  ];

  test('is the same scenario, with the same hash', () => {
    const [whole, split] = [parseScenario(SMALL, 'x'), parseScenarioFiles(files)];
    expect(whole.ok && split.ok && scenarioHash(whole.value) === scenarioHash(split.value)).toBe(true);
  });

  test('a problem names the file it stands in', () => {
    const [a, b] = files;
    // the unknown issue, and nothing left that north wants
    const wrong = { name: 'b.yaml', text: (b?.text ?? '').replace('wants: { money', 'wants: { honey') };
    const parsed = parseScenarioFiles([a ?? wrong, wrong]);
    expect(parsed.ok ? [] : parsed.error.map(({ file, line }) => [file, line])).toEqual([
      ['b.yaml', 4],
      ['b.yaml', 4],
    ]);
  });

  test('what is said twice is a problem', () => {
    const parsed = parseScenarioFiles([...files, { name: 'c.yaml', text: 'title: Another' }]);
    expect(parsed.ok ? '' : parsed.error[0]?.message).toMatch(/another file already/);
  });
});

test('the hash follows the content and not the order of writing', () => {
  const one = parseScenario(SMALL, 'x');
  const moved = parseScenario(`${SMALL.replace('title: A small one\n', '')}title: A small one\n`, 'y');
  const other = parseScenario(changed('A small one', 'A smaller one'), 'z');
  if (!one.ok || !moved.ok || !other.ok) throw new Error('all three must parse');
  expect(scenarioHash(moved.value)).toBe(scenarioHash(one.value));
  expect(scenarioHash(other.value)).not.toBe(scenarioHash(one.value));
});
