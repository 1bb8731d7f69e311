/** The wording a question names, and how an answer names it. */
import { isLive, type Paragraph, type Phrased, paragraphOf } from '../../engine/index.ts';
import { type Issue, phrasesIn, plainWording, type Wording } from '../../scenario/index.ts';
import { READER } from '../../text/index.ts';
import type { Delegate } from '../input.ts';
import { say } from '../reasons.ts';
import type { Wordlike } from '../stakes.ts';
import { styleOf } from '../style.ts';

export type Place = { readonly p: Paragraph; readonly issue: Issue };

export const issueFor = (d: Delegate, p: Paragraph): Issue | undefined => d.open.issues.find((i) => i.id === p.issue);

export function placeOf(d: Delegate, id: unknown): Place | null {
  const p = typeof id === 'string' ? paragraphOf(d.state, id) : undefined;
  const issue = p && issueFor(d, p);
  return p === undefined || issue === undefined ? null : { p, issue };
}

export const isOpen = ({ p }: Place): boolean => isLive(p);

export const labelOf = ({ issue }: Place, level: number): string => issue.levels[level] ?? '';

const wordingNamed = (issue: Issue, id: unknown): Wording | undefined => issue.wordings.find((w) => w.id === id);

/** Quoted words as they read; where that is not sure, what stands with their phrases. */
function quotedWords(d: Delegate, { issue, p }: Place, quote: string): Wordlike {
  const read = READER.read(quote, issue, d.open.phrases);
  if (read.confidence >= SURE) return read;
  const phrases = [...new Set([...p.words.phrases, ...phrasesIn(quote, d.open.phrases)])];
  return { level: p.words.level, phrases };
}
/** As the engine has it (R10.1). */
const SURE = 0.5;

/** A ready wording, quoted words, a level's plain wording, or what stands. */
export function wordsAsked(d: Delegate, place: Place, params: Phrased['params']): Wordlike {
  const { issue, p } = place;
  const { how, level, quote, wording } = params;
  const ready = wordingNamed(issue, wording);
  if (ready !== undefined) return ready;
  if (typeof quote === 'string') return quotedWords(d, place, quote);
  if (how === 'stands' || typeof level !== 'number') return p.words;
  return plainWording(issue, level) ?? { level, phrases: [] };
}

/** The same to the same question as long as nothing has changed: the turn does not count what was said since. */
export const turnFor = (d: Delegate, { p }: Place): number =>
  styleOf(d).voice + d.state.round * 2 + d.state.paragraphs.findIndex((x) => x.id === p.id);

/** An answer in words of the catalogue. */
export function tell(d: Delegate, phrase: string, place: Place | null, params: Phrased['params'] = {}): Phrased {
  const about = place === null ? {} : { issue: place.p.title, paragraph: place.p.id };
  const reason = say(
    `answer.${phrase}`,
    { ...about, ...params },
    place === null ? styleOf(d).voice : turnFor(d, place),
  );
  return 'phrase' in reason ? reason : { phrase: 'answer.lost', params: {} };
}
