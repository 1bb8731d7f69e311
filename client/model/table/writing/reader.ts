/** The reader of wordings as a screen uses it: a file of its own, fetched when somebody begins to write. */
import type { Issue, OpenGame } from '../../../../shared/scenario/index.ts';
import { type Builder, builderOf, placeOf, READER, sentenceOf } from '../../../../shared/text/index.ts';
import type { ReaderHere } from './meter.ts';

export type Sentence = Parameters<typeof sentenceOf>[0];
export type Reading = ReaderHere & {
  readonly builder: (issue: Issue) => Builder;
  readonly sentence: (choice: Sentence) => string;
};

const KEPT = 60;
/** Where a scenario's wordings name no year. */
const SOME_YEAR = 2030;

/** The year by which this scenario's wordings want things done. */
function yearIn(open: OpenGame): number {
  const years = open.issues.flatMap((i) => i.wordings.flatMap((w) => w.text.match(/\b20\d\d\b/gu) ?? []));
  return years.length === 0 ? SOME_YEAR : Math.max(...years.map(Number));
}

/** One game's reader; the last few texts are not read twice. */
export function readerFor(open: OpenGame): Reading {
  const known = new Map<string, ReturnType<typeof READER.read>>();
  const year = yearIn(open);
  return {
    place: placeOf,
    builder: (issue) => builderOf(issue.levels.length, year),
    sentence: (choice) => sentenceOf({ year, ...choice }),
    read: (text, id) => {
      const issue = open.issues.find((one) => one.id === id);
      if (issue === undefined) return null;
      const key = `${id}/${text}`;
      const reading = known.get(key) ?? READER.read(text, issue, open.phrases);
      if (known.size > KEPT) known.clear();
      known.set(key, reading);
      return reading;
    },
  };
}
