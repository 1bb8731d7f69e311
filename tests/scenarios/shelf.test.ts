/** Agreed language to quote from, and paragraphs that begin in the preamble. */
import { describe, expect, test } from '@jest/globals';
import { type Game, phrasesIn } from '../../shared/scenario/index.ts';
import { gameOf, parseScenario } from '../../shared/scenario/parse/index.ts';
import { openingOf, READER } from '../../shared/text/index.ts';
import { seat, sitDown } from '../support/table.ts';
import { hldGame } from './hld.ts';
import { changed, SMALL } from './small.ts';

const DRAFT = 'draft: { money: 1b, place: 2 }';

const full = hldGame('full');
const { shelf } = full.open;

describe('the shelf of hld-2013', () => {
  test('has some twenty items, each with a source and a year before the Dialogue', () => {
    expect(shelf.length).toBeGreaterThanOrEqual(20);
    for (const { source } of shelf) {
      const year = Number(/\b(19|20)\d\d\b/u.exec(source)?.[0]);
      expect([source, year >= 1945 && year <= 2013]).toEqual([source, true]);
    }
    expect(new Set(shelf.map((x) => x.text)).size).toBe(shelf.length);
  });

  test('the short game has what bears on its issues, or on none in particular', () => {
    const issues = new Set(hldGame('short').open.issues.map((i) => i.id));
    const short = hldGame('short').open.shelf;
    expect(short.map((x) => x.id)).toEqual(
      shelf.filter((x) => x.issue === undefined || issues.has(x.issue)).map((x) => x.id),
    );
    expect(short.length).toBeGreaterThanOrEqual(8);
  });

  test('items bring no phrase of the closed list by accident', () => {
    const brought = shelf.flatMap((x) => phrasesIn(x.text, full.open.phrases).map((phrase) => `${x.id} ${phrase}`));
    expect(brought).toEqual(['rio-migrants regardless']);
  });

  test('they are clauses: a verb goes before them, and to recall them decides nothing', () => {
    for (const { issue, text } of shelf) {
      expect([text, /^[a-z]/u.test(text) && !/[,;.]$/u.test(text)]).toEqual([text, true]);
      expect(openingOf(`Recall ${text};`)?.verb).toBe('recall');
      const ladder = full.open.issues.find((i) => i.id === issue);
      if (ladder === undefined) continue;
      const { level, confidence } = READER.read(`Recall ${text};`, ladder, full.open.phrases);
      expect([text, level <= 3 || confidence < 0.5]).toEqual([text, true]);
    }
  });

  test('[9.17] each can be quoted at the table', () => {
    const t = sitDown({ putMs: 0, proposalsPerRound: 99 }, full);
    t.until('round.corridor');
    for (const { id, issue, text } of shelf) {
      const paragraph = t.world.public.paragraphs.find((p) => issue === undefined || p.issue === issue)?.id ?? '';
      const wording = { text: `Recall ${text};`, quotes: id };
      t.act(seat('mexico'), { type: 'proposal.table', paragraph, wording });
    }
    expect(t.world.public.proposals.map((x) => x.words.quotes)).toEqual(shelf.map((x) => x.id));
  });
});

const gameIn = (yaml: string): Game => {
  const parsed = parseScenario(yaml, 'small.yaml');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  const made = gameOf(parsed.value, 'short');
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return made.value;
};
const draftOf = (draft: string) => gameIn(changed(DRAFT, `draft: ${draft}`)).open.draft.paragraphs;

describe('a scenario file', () => {
  test('puts a paragraph into the preamble, by its wording or with words of its own', () => {
    expect(draftOf("{ money: { wording: '1b', place: PP }, place: 1 }")[0]).toMatchObject({
      place: 'PP',
      level: 1,
      text: 'Encourage some voluntary money;',
      phrases: ['voluntary'],
    });
    const own = draftOf("{ money: { level: 1, text: 'Aware of money,', place: PP }, place: 1 }");
    expect(own[0]).toMatchObject({ place: 'PP', level: 1, text: 'Aware of money,' });
    expect(own[1]?.place).toBeUndefined();
  });

  test('names the wordings and issues that there are', () => {
    const wrong = changed(DRAFT, "draft: { money: { wording: '1z', place: PP } }");
    const shelved = `${SMALL}\nshelf:\n  one: { source: 'A treaty, 1950', issue: mony, text: a word }\n`;
    const problems = (yaml: string) => {
      const parsed = parseScenario(yaml, 'small.yaml');
      return parsed.ok ? [] : parsed.error.map((x) => `${x.path}: ${x.message} (${x.mend})`);
    };
    expect(problems(wrong)).toEqual([
      expect.stringMatching(/^lengths.short.draft.money.wording: there is no wording 1z/u),
    ]);
    expect(problems(shelved)).toEqual(['shelf.one.issue: there is no issue mony (did you mean money?)']);
  });
});
