/** A reading in words, and what comes of it. */
import type { Command, Phrased } from '../../../../shared/engine/index.ts';
import type { MessageKey } from '../../../../shared/words/index.ts';
import { listed } from '../../list.ts';
import { say, sayAny } from '../../words.ts';
import type { Values } from '../form/index.ts';
import { sentenceOf } from '../sentence.ts';
import { calledOf, isMe, numberOf, paragraphAt, type Sight } from '../sight.ts';
import type { Reading } from './reader.ts';

export type Question = Extract<Reading, { kind: 'question' }>;
export type Act = Extract<Reading, { kind: 'act' }>;

export const whoAsked = (s: Sight, to: string | null): string =>
  to === null ? say('understood.who.some') : calledOf(s, to);

/** Ids in a question's parameters, as numbers of the text. */
const numbersIn = (s: Sight, params: Phrased['params']) => ({
  n: numberOf(s, String(params['paragraph'] ?? '')),
  give: numberOf(s, String(params['give'] ?? '')),
  get: numberOf(s, String(params['get'] ?? '')),
});

export const questionText = (s: Sight, { said, to }: Question): string =>
  sayAny(`understood.${said.phrase}`, { ...said.params, ...numbersIn(s, said.params), who: whoAsked(s, to) });

function blockersText(s: Sight, paragraph: string): string {
  const holders = paragraphAt(s, paragraph)?.brackets.map((b) =>
    isMe(s, b.seat) ? say('tray.you') : calledOf(s, b.seat),
  );
  const names = holders ?? [];
  return say('understood.fact.blockers', { n: numberOf(s, paragraph), count: names.length, names: listed(names) });
}

function stancesText(s: Sight, paragraph: string): string {
  const n = numberOf(s, paragraph);
  const said = Object.entries(paragraphAt(s, paragraph)?.stances ?? {});
  const names = listed(said.map(([seat, x]) => `${calledOf(s, seat)} ${say(`stance.lower.${x.stance}`)}`));
  return said.length === 0 ? say('understood.fact.none', { n }) : say('understood.fact.stances', { n, names });
}

export const factText = (s: Sight, fact: Extract<Reading, { kind: 'fact' }>): string =>
  fact.fact === 'blockers' ? blockersText(s, fact.paragraph) : stancesText(s, fact.paragraph);

export const actName = (s: Sight, { act, given }: Act): string =>
  say(`act.${act}.name` as MessageKey, { n: numberOf(s, given.paragraph) });
/** As the record will have it. */
export const actSentence = (s: Sight, { act, given }: Act): string => sentenceOf(s, 'seat', act, given as Values);

/** Where a line is written. */
export type Place =
  | { readonly kind: 'table' }
  | { readonly kind: 'note'; readonly to: readonly string[] }
  | { readonly kind: 'room'; readonly room: string; readonly to: readonly string[] };

/** The one other who reads it. */
export const aloneWith = (place: Place): string | null =>
  place.kind !== 'table' && place.to.length === 1 ? (place.to[0] ?? null) : null;

export const asked = (question: Question, to: string | null, aloud: boolean): Phrased => ({
  ...question.said,
  params: { ...question.said.params, ...(to !== null && { seat: to }), aloud: aloud && to !== null ? 'yes' : 'no' },
});

/** The question as it is sent: typed words go along, for whoever reads. */
export function sendingOf(place: Place, question: Question, to: string | null, text: string): Command {
  const typed = text.trim() === '' ? {} : { text: text.trim() };
  const about = question.about === undefined ? {} : { about: question.about };
  const said = asked(question, to, aloneWith(place) === null && place.kind !== 'note');
  if (place.kind === 'room') return { type: 'room.say', room: place.room, ...typed, said, ...about };
  if (place.kind === 'table') return { type: 'message.say', ...typed, said, ...about };
  return { type: 'note.send', to: to === null ? [...place.to] : [to], ...typed, said, ...about };
}
