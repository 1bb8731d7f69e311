/** What the rules ask of a sentence: its paragraph, its seat, the wording it speaks of. */
import {
  bracketBy,
  type Paragraph,
  type Phrased,
  type Proposal,
  proposalsOn,
  type WordingInput,
} from '../../engine/index.ts';
import { type Issue, plainWording, type Wording } from '../../scenario/index.ts';
import type { SeatId } from '../../types/index.ts';
import { isSame, plain, stem, tokensIn } from './plain.ts';
import type { Given, Heard, Reading } from './types.ts';

export const SEAT = '@(\\d+)';
export const PLACE = '\\$(\\d+)';

export const issueOf = (h: Heard, p: Paragraph | undefined): Issue | undefined =>
  h.open.issues.find((i) => i.id === p?.issue);

export const placeAt = (h: Heard, index: string | undefined): Paragraph | undefined =>
  index === undefined ? undefined : h.paragraphs[Number(index)];
export const seatAtSign = (h: Heard, index: string | undefined): SeatId | undefined =>
  index === undefined ? undefined : h.seats[Number(index)];

/** The one paragraph it is about: named, or else the one looked at. */
export const placeOf = (h: Heard): Paragraph | undefined =>
  h.paragraphs[0] ?? h.state.paragraphs.find((p) => p.id === h.near.paragraph);
/** Named in the sentence itself. */
export const placeNamed = (h: Heard): Paragraph | undefined => h.paragraphs[0];

/** Whom it is said to: named, or else whoever the note goes to. */
export const whoOf = (h: Heard): SeatId | null => h.seats.find((x) => x !== h.seat) ?? h.near.to ?? null;

/** Someone alone in the way answers for it. */
export const whoOn = (h: Heard, p: Paragraph): SeatId | null => {
  const others = p.brackets.map((b) => b.seat).filter((x) => x !== h.seat);
  return whoOf(h) ?? (others.length === 1 ? (others[0] ?? null) : null);
};

const act = (type: Extract<Reading, { kind: 'act' }>['act'], given: Given, sure = true): Reading => ({
  kind: 'act',
  act: type,
  given,
  sure,
});

export { act };

export function ask(to: SeatId | null, phrase: string, params: Phrased['params'], about?: string): Reading {
  const said = { phrase, params: { ...(to !== null && { seat: to }), aloud: 'no', ...params } };
  return { kind: 'question', to, said, sure: true, ...(about !== undefined && { about }) };
}

/** Wording of this seat, or of that one, on a paragraph. */
export const proposalBy = (h: Heard, p: Paragraph, seat: SeatId): Proposal | undefined =>
  proposalsOn(h.state, p.id).find((x) => x.seat === seat);

export const myBracket = (h: Heard): Paragraph | undefined => {
  const mine = h.state.paragraphs.filter((p) => bracketBy(p, h.seat) !== undefined);
  return mine.length === 1 ? mine[0] : undefined;
};

const significant = (text: string): readonly string[] => tokensIn(plain(text)).filter((w) => w.length > 3);

/** Does every word of `part` that counts occur in `text`? */
const within = (part: string, text: string): boolean => {
  const words = tokensIn(plain(text));
  const asked = significant(part);
  return asked.length > 0 && asked.every((w) => words.some((x) => isSame(x, w) || stem(x) === stem(w)));
};

/** The wording that quoted words, a level's number or its name point to. */
export function wordingFor(h: Heard, p: Paragraph, words: string): Wording | undefined {
  const issue = issueOf(h, p);
  if (issue === undefined) return undefined;
  const level = issue.levels.findIndex((name) => plain(name) === plain(words));
  if (level >= 0) return plainWording(issue, level);
  const exact = issue.wordings.find((w) => plain(w.text) === plain(words));
  const named = issue.levels.findIndex((name) => within(words, name));
  return exact ?? (named >= 0 ? plainWording(issue, named) : issue.wordings.find((w) => within(words, w.text)));
}

/** How many words that count of a rung's name occur; 0 unless two of them, or all, do. */
function hits(name: string, title: string, said: readonly string[]): number {
  const words = significant(name).filter((w) => !significant(title).some((x) => isSame(x, w)));
  const found = words.filter((w) => said.some((x) => stem(x) === stem(w))).length;
  return found >= 2 || found === words.length ? found : 0;
}

/** A rung by its name, or by enough of it, somewhere in what was typed. */
export function rungNamed(h: Heard, p: Paragraph): Wording | undefined {
  const issue = issueOf(h, p);
  if (issue === undefined) return undefined;
  const said = significant(h.raw);
  const counts = issue.levels.map((name) => hits(name, `${p.title} ${issue.title}`, said));
  const most = Math.max(...counts);
  const clear = most > 0 && counts.filter((n) => n === most).length === 1;
  return clear ? plainWording(issue, counts.indexOf(most)) : undefined;
}

/** A wording of the level that stands, or any, with the phrase in it. */
export function wordingWith(h: Heard, p: Paragraph, phrase: string): Wording | undefined {
  const holding = issueOf(h, p)?.wordings.filter((w) => w.phrases.includes(phrase)) ?? [];
  return holding.find((w) => w.level === p.words.level) ?? holding[0];
}

export const readyOf = (w: Wording | undefined): WordingInput | undefined =>
  w === undefined ? undefined : { ready: w.id };

/** The wording the sentence as a whole speaks of, on that paragraph. */
export function wordingIn(h: Heard, p: Paragraph): Wording | undefined {
  const issue = issueOf(h, p);
  const [level] = h.levels;
  if (level !== undefined && issue !== undefined) return plainWording(issue, level);
  const [quote] = h.quotes;
  if (quote !== undefined) return wordingFor(h, p, quote);
  const [phrase] = h.phrases;
  return phrase === undefined ? rungNamed(h, p) : wordingWith(h, p, phrase);
}
