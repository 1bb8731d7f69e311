/** What a wording commits to: design.md 4. The paraphrases are somebody else's; `held` was looked at once, after the reader. */
import { describe, expect, test } from '@jest/globals';
import type { Issue } from '../../shared/scenario/index.ts';
import { builderOf, fits, READER, sentenceOf } from '../../shared/text/reading/index.ts';
import { scenarioGame } from '../support/scenarios.ts';
import { figuresOf, readIn, readingSet } from './readingFigures.ts';

const open = scenarioGame('hld-2013', 'full').open;
const issueOf = (id: string): Issue => {
  const found = open.issues.find((i) => i.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};
const read = (issue: string, text: string) => readIn(open, issue, text);
const keys = (issue: string, text: string) => read(issue, text).because.map((b) => b.key);

describe.each(['dev', 'held'] as const)('paraphrases, the %s half', (half) => {
  const figures = figuresOf(readingSet(half), open);
  const shown = Object.entries(figures).map(([name, n]) => `${name} ${Math.round(n * 1000) / 1000}`);
  console.log(`reading, ${half}: ${shown.join(', ')}`);

  test('the level: 70 % exact, 95 % within one', () => {
    expect(figures.wordings).toBeGreaterThan(70);
    expect(figures.exact).toBeGreaterThanOrEqual(0.7);
    expect(figures.withinOne).toBeGreaterThanOrEqual(0.95);
  });

  test('the direction of an edit: 80 %, and never the opposite', () => {
    expect(figures.edits).toBeGreaterThanOrEqual(10);
    expect(figures.directions).toBeGreaterThanOrEqual(0.8);
    expect(figures.opposite).toBe(0);
  });

  test('confidence is honest: readings of .5 and more are right more often than the others', () => {
    expect(figures.sure).toBeGreaterThan(figures.unsure);
    expect(figures.asked).toBeLessThan(0.3);
  });
});

const WEAKER = ['as appropriate', 'where feasible', 'in principle', 'taking into account their means'];
const STRONGER = ['without delay', 'as a matter of priority'];

describe('one reading', () => {
  test('a ladder reads its own wordings on their rungs, and an edit of one by a word is still near it', () => {
    const own = open.issues.flatMap((issue) => issue.wordings.filter((w) => w.text !== '').map((w) => ({ issue, w })));
    const exact = own.filter(({ issue, w }) => READER.read(w.text, issue, open.phrases).level === w.level);
    const touched = own.filter(
      ({ issue, w }) =>
        READER.read(w.text.replace(/;$/, ', as mentioned above;'), issue, open.phrases).level === w.level,
    );
    expect(exact).toHaveLength(own.length);
    expect(touched.length / own.length).toBeGreaterThan(0.97);
    expect(own.every(({ issue, w }) => READER.read(w.text, issue, open.phrases).confidence === 1)).toBe(true);
  });

  test('a weakener more never reads stronger, a strengthener more never weaker, on any wording of any ladder', () => {
    const more = (text: string, words: string): string => text.replace(/;$/, `, ${words};`);
    for (const issue of open.issues)
      for (const { text } of issue.wordings.filter((w) => w.text !== '' && w.level > 0)) {
        const strength = (words: string): number => READER.read(more(text, words), issue, open.phrases).strength;
        const plain = READER.read(text, issue, open.phrases).strength;
        for (const words of WEAKER.filter((words) => !text.includes(words)))
          expect([issue.id, text, words, plain - strength(words) > 0.02]).toEqual([issue.id, text, words, true]);
        for (const words of STRONGER.filter((words) => !text.includes(words)))
          expect([issue.id, text, words, strength(words) >= Math.min(0.99, plain + 0.02)]).toEqual([
            issue.id,
            text,
            words,
            true,
          ]);
      }
  });

  test('typical wordings grow stronger from rung to rung', () => {
    for (const issue of open.issues) {
      const plain = issue.levels.map((_, level) => issue.wordings.find((w) => w.level === level)?.text ?? '');
      const strengths = plain.map((text) => READER.read(text, issue, open.phrases).strength);
      expect([issue.id, [...strengths].sort((a, b) => a - b)]).toEqual([issue.id, strengths]);
      expect(Math.max(...strengths)).toBeLessThanOrEqual(1);
    }
  });

  test('the same text reads the same, in whatever order and from whatever copy of the issue', () => {
    const texts = readingSet('dev').wordings.slice(0, 30);
    const first = texts.map(({ issue, text }) => read(issue, text));
    const copy = structuredClone(open);
    const again = [...texts].reverse().map(({ issue, text }) => readIn(copy, issue, text));
    expect(again.reverse()).toEqual(first);
    expect(JSON.parse(JSON.stringify(first))).toEqual(first);
  });

  test('misspelt words are read as meant, and the reading says so', () => {
    const right = read('recruitment', 'Call upon all States to license recruitment agencies and to prohibit fees;');
    const wrong = read('recruitment', 'Call upon all States to licence recruitmnet agancies and to prohibbit fees;');
    expect([wrong.level, wrong.strength]).toEqual([right.level, right.strength]);
    expect(wrong.because.filter((b) => b.key === 'reading.spelling')).toHaveLength(3);
    expect(keys('recruitment', 'Encorage States to license recruiters;')).toContain('reading.spelling');
  });

  test('a prohibition binds, a denied obligation does not', () => {
    expect(read('children', 'Decide that no migrant child shall ever be detained;').level).toBe(4);
    expect(read('children', 'Decide to detain migrant children only as a last resort;').level).toBe(3);
    const denied = read('return', 'States have no obligation to take back their nationals;');
    expect([denied.level, denied.strength]).toEqual([0, 0]);
    expect(keys('recruitment', 'Decide not to negotiate a standard on recruitment;')).toEqual(['reading.none']);
    const called = 'Call upon States to license recruitment agencies, without creating new obligations;';
    expect(read('recruitment', called).level).toBeGreaterThan(0);
  });

  test('what is off the topic is L0 and says why; no words are L0 and certain', () => {
    const off = read('recruitment', 'Call upon all States to protect the coral reefs of the southern seas;');
    expect([off.level, off.strength, off.because[0]?.key]).toEqual([0, 0, 'reading.off']);
    expect(read('recruitment', '  ')).toMatchObject({ level: 0, strength: 0, confidence: 1 });
  });

  test('reasons name the words that move a wording, and what they take', () => {
    const text = 'Encourage States, as appropriate, to license and inspect recruitment agencies and to prohibit fees;';
    const { because } = read('recruitment', text);
    expect(because).toContainEqual({ key: 'reading.weaker', params: { words: '“as appropriate”', by: '−0.3' } });
    const verb = because.find((b) => b.key === 'reading.verb');
    expect(verb?.params).toMatchObject({ words: '“encourage”', than: '“call upon”' });
    expect(because.find((b) => b.key === 'reading.near')?.params['words']).toContain('license');
  });

  test('the phrases of the closed list are found wherever the level lies', () => {
    expect(read('recruitment', 'On a voluntary basis and within existing resources, plant trees;').phrases).toEqual([
      'voluntary',
      'existing',
    ]);
  });
});

describe('other scenarios', () => {
  const choices: Issue = { ...issueOf('crisis'), scale: 'options' };
  const bare: Issue = {
    ...issueOf('crisis'),
    title: 'Pay',
    question: 'Which?',
    levels: ['option 0', 'option 1', 'option 2'],
    wordings: [0, 1, 2].map((level) => ({ id: `pay/${level}`, level, text: `Option ${level};`, phrases: [] })),
  };

  test('choices without an order have no level to read and no strength', () => {
    expect(READER.read('Establish a framework with a fund;', choices, [])).toMatchObject({
      strength: 0,
      confidence: 0,
    });
  });

  test('a ladder that says nothing of itself: its own wordings for certain, anything else for the author to say', () => {
    expect(READER.read('Option 2;', bare, [])).toMatchObject({ level: 2, confidence: 1 });
    expect(READER.read('Decide to raise the pay of all teachers;', bare, []).confidence).toBeLessThan(0.5);
  });

  test('three rungs are enough', () => {
    const game = scenarioGame('first-steps', 'short').open;
    const issue = game.issues.find((i) => i.id === 'remittances');
    if (issue === undefined) throw new Error('remittances');
    const low: Issue = {
      ...issue,
      levels: issue.levels.slice(0, 3),
      wordings: issue.wordings.filter((w) => w.level < 3),
    };
    const { level, strength } = READER.read('Invite banks to foster faster and cheaper transfers;', low, []);
    expect(level).toBe(2);
    expect(strength).toBeGreaterThan(0.5);
  });

  test('a ladder is learnt once: later readings look at its wordings only to know their own', () => {
    let looked = 0;
    const wordings = issueOf('crisis').wordings.map((w) => ({
      ...w,
      get text() {
        looked++;
        return w.text;
      },
    }));
    const issue: Issue = { ...issueOf('crisis'), wordings };
    const text = 'Encourage States to prepare together for emergencies;';
    READER.read(text, issue, []);
    const learning = looked;
    for (let i = 0; i < 10; i++) READER.read(`${text} ${i}`, issue, []);
    expect((looked - learning) / 10).toBeLessThanOrEqual(2 * wordings.length);
    expect(learning).toBeGreaterThan(3 * wordings.length);
  });
});

describe('a sentence from verb, action and qualifiers', () => {
  const { verbs, qualifiers } = builderOf(5, 2018);
  const action = 'license and inspect recruitment agencies';
  const strengthOf = (verb: string, ids: readonly string[] = []): number =>
    read('recruitment', sentenceOf({ verb, action, qualifiers: ids })).strength;

  test('a stronger verb never reads weaker, and the strongest far stronger than the weakest', () => {
    const read_ = verbs.map(({ id }) => strengthOf(id));
    expect([...read_].sort((a, b) => a - b)).toEqual(read_);
    expect((read_.at(-1) ?? 0) - (read_[0] ?? 0)).toBeGreaterThan(0.35);
  });

  test('every qualifier moves the meter the way its chip says, whatever the verb', () => {
    for (const { id: verb } of verbs)
      for (const { id, worth } of qualifiers.filter((q) => fits(verb, q.id))) {
        const change = Math.sign(Math.round((strengthOf(verb, [id]) - strengthOf(verb)) * 100));
        expect([verb, id, change]).toEqual([verb, id, Math.sign(worth)]);
      }
  });

  test('it reads as a sentence of the document', () => {
    expect(sentenceOf({ verb: 'call', action, who: 'States', qualifiers: ['all', 'voluntary', 'reporting'] })).toBe(
      'Call upon all States, on a voluntary basis, to license and inspect recruitment agencies, and to report thereon every year;',
    );
    expect(sentenceOf({ verb: 'encourage', action, qualifiers: ['strongly', 'consider', 'date'], year: 2016 })).toBe(
      'Strongly encourage States to consider steps to license and inspect recruitment agencies by 2016;',
    );
    expect(sentenceOf({ verb: 'call', action: ' ' })).toBe('');
  });

  test('the phrases of the closed list are found in what the chips insert', () => {
    const offered = open.phrases.map(({ id }) => id);
    const found = qualifiers.flatMap(
      ({ id }) => read('recruitment', sentenceOf({ verb: 'call', action, qualifiers: [id] })).phrases,
    );
    expect([...new Set(found)].sort()).toEqual([...offered].sort());
  });
});

test('[10.1] a word that every object answers to is read as a word', () => {
  for (const word of ['constructor', 'toString', '__proto__', 'hasOwnProperty', 'five constructor per constructor'])
    for (const issue of open.issues)
      expect(read(issue.id, `Encourages every ${word} to cooperate;`).level).toBeGreaterThanOrEqual(0);
});
