/** Questions put to the vote: in which order, with what majority. Asked by the table and by screens alike. */
import type { OpenGame } from '../scenario/index.ts';
import type { Question, Words } from './events.ts';
import { paragraphOf } from './queries.ts';
import type { PublicState } from './state.ts';
import type { Ballot } from './vocabulary.ts';

/** Words of the one that the other lacks, as a share of both: 0 = the same words, 1 = none in common. */
function wordDistance(a: string, b: string): number {
  const words = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const [x, y] = [words(a), words(b)];
  const common = [...x].filter((word) => y.has(word)).length;
  const all = x.size + y.size - common;
  return all === 0 ? 0 : 1 - common / all;
}

/** How far an amendment is removed in substance: levels first, then the reader's finer strength, then the words. */
function distances(from: Words, to: Words): readonly [number, number, number] {
  const strength = from.read && to.read ? Math.abs(to.read.strength - from.read.strength) : 0;
  return [Math.abs(to.level - from.level), strength, wordDistance(from.text, to.text)];
}

/** R15.9: furthest in substance from the text first; of equals, what was moved first. */
export function inOrder(s: PublicState): readonly Question[] {
  const measured = s.vote.amendments.map((x) => {
    const from = paragraphOf(s, x.paragraph)?.words;
    return { x, far: from && x.words ? distances(from, x.words) : ([0, 0, 0] as const) };
  });
  const apart = (i: 0 | 1 | 2) => (a: (typeof measured)[number], c: (typeof measured)[number]) => c.far[i] - a.far[i];
  return measured.sort((a, c) => apart(0)(a, c) || apart(1)(a, c) || apart(2)(a, c)).map(({ x }) => x);
}

/** R15.10: two thirds where the text is marked so, for an amendment on a marked issue, and for a text that holds one. */
export function needsTwoThirds(open: OpenGame, s: PublicState, question: Question): boolean {
  if (s.settings.important) return true;
  const marked = new Set(open.issues.filter((issue) => issue.important === true).map((issue) => issue.id));
  const named = s.paragraphs.filter((p) =>
    question.of === 'whole' ? p.status !== 'dropped' : p.id === question.paragraph,
  );
  return named.some((p) => marked.has(p.issue));
}

export type Result = { readonly carried: boolean; readonly tie: boolean };

/** Of members present and voting: who abstains or is absent does not count. */
export function resultOf(ballots: Readonly<Record<string, Ballot>>, twoThirds: boolean): Result {
  const count = tally(ballots);
  if (twoThirds) return { carried: count.yes > 0 && count.yes >= 2 * count.no, tie: false };
  return { carried: count.yes > count.no, tie: count.yes > 0 && count.yes === count.no };
}

export function tally(ballots: Readonly<Record<string, Ballot>>): Readonly<Record<Ballot, number>> {
  const count = { yes: 0, no: 0, abstain: 0 };
  for (const ballot of Object.values(ballots)) count[ballot] += 1;
  return count;
}
