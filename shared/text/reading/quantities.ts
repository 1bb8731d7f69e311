/** Numbers that say how much or how often: shares in per cent, rhythms in years, terms in days. */
import { listedAs, type Token } from './tokens.ts';

export type Unit = 'percent' | 'years' | 'days';
export type Quantity = { readonly unit: Unit; readonly value: number; readonly words: string };

const WORDS: Readonly<Record<string, readonly [Unit, number]>> = {
  annual: ['years', 1],
  annually: ['years', 1],
  yearly: ['years', 1],
  biennial: ['years', 2],
  biennially: ['years', 2],
  biannual: ['years', 2],
  triennial: ['years', 3],
  quadrennial: ['years', 4],
  quinquennial: ['years', 5],
  half: ['percent', 50],
  third: ['percent', 33],
  quarter: ['percent', 25],
};

const PER: Readonly<Record<string, readonly [Unit, number]>> = {
  '%': ['percent', 1],
  year: ['years', 1],
  years: ['years', 1],
  yearly: ['years', 1],
  decade: ['years', 10],
  decades: ['years', 10],
  day: ['days', 1],
  days: ['days', 1],
  week: ['days', 7],
  weeks: ['days', 7],
  month: ['days', 30],
  months: ['days', 30],
};

const COUNTS: Readonly<Record<string, number>> = {
  every: 1,
  each: 1,
  one: 1,
  second: 2,
  other: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
};

const numberOf = (word: string): number | undefined =>
  /^\d/.test(word) ? Number(word.replace(',', '.')) : listedAs(COUNTS, word);

/** The number before a unit, over "to" and "or": "four to five years" is both. */
function counted(tokens: readonly Token[], at: number, [unit, times]: readonly [Unit, number]): readonly Quantity[] {
  const values: number[] = [];
  let from = at;
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const word = tokens[i]?.word ?? '';
    const value = numberOf(word);
    if (value !== undefined && !(value === 1 && values.length > 0)) values.push(value);
    else if (!/^(?:to|or|and|about|some|%|every|each)$/.test(word)) break;
    from = i;
  }
  const words = tokens
    .slice(from, at + 1)
    .map((t) => t.word)
    .join(' ');
  return values.map((value) => ({ unit, value: value * times, words }));
}

export function quantitiesIn(tokens: readonly Token[]): readonly Quantity[] {
  return tokens.flatMap(({ word }, at) => {
    const alone = listedAs(WORDS, word);
    if (alone && !numberOf(tokens[at + 1]?.word ?? '')) {
      if (listedAs(PER, tokens[at + 1]?.word ?? '') === undefined)
        return [{ unit: alone[0], value: alone[1], words: word }];
    }
    const per = listedAs(PER, word);
    return per === undefined ? [] : counted(tokens, at, per);
  });
}
