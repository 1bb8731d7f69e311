/** Delegations by name, plate, code, or as their people are called. */
import type { OpenGame, Party } from '../../scenario/index.ts';
import type { SeatId } from '../../types/index.ts';
import { isNear, plain, tokensIn } from './plain.ts';

/** Where the people's name is not made from the country's, by emblem. */
const CALLED: Readonly<Record<string, string>> = {
  us: 'american americans washington',
  ph: 'filipino filipinos filipina manila pilipinas',
  gb: 'british uk britain london',
  fr: 'french paris',
  de: 'german germans berlin',
  nl: 'dutch',
  gr: 'greek greeks',
  es: 'spanish madrid',
  tr: 'turkish turks ankara',
  dk: 'danish danes',
  ch: 'swiss',
  cn: 'chinese beijing',
  th: 'thai',
  eu: 'eu europe europeans brussels',
  ae: 'uae emiratis dubai',
  'civil-society': 'ngo ngos',
};

const SMALL = new Set([
  'the',
  'of',
  'for',
  'and',
  'on',
  'states',
  'united',
  'international',
  'organization',
  'republic',
]);

type Name = { readonly words: readonly string[]; readonly seat: SeatId };

function namesOf(party: Party): readonly (readonly string[])[] {
  const said = [party.name, ...party.name.split(/ for (?:the )?/), party.short, ...party.short.split(' · '), party.id];
  const whole = said.map((text) => tokensIn(plain(text)).filter((w) => w !== 'the'));
  const alone = [...tokensIn(plain(party.name)), ...tokensIn(plain(party.short))].filter(
    (w) => w.length > 3 && !SMALL.has(w),
  );
  const called = (CALLED[party.emblem] ?? '').split(' ').filter(Boolean);
  return [...whole, ...[...alone, ...called].map((w) => [w])].filter((words) => words.length > 0);
}

const made = new WeakMap<OpenGame, readonly Name[]>();

/** Longest first; what would name two delegations names neither. */
function names(open: OpenGame): readonly Name[] {
  const known = made.get(open);
  if (known !== undefined) return known;
  const all = open.parties.flatMap((p) => namesOf(p).map((words): Name => ({ words, seat: p.id })));
  const shared = (n: Name): boolean => all.some((m) => m.seat !== n.seat && m.words.join(' ') === n.words.join(' '));
  const list = all.filter((n) => !shared(n)).sort((a, b) => b.words.length - a.words.length);
  made.set(open, list);
  return list;
}

const ENDING = /^(e?s|n|ns|a|an|ans|ian|ians|i|is|ish|ese|en|iens?|ers?|es|e|nese)$/;

/** "mexicans" of Mexico, "swedish" of Sweden. */
function isPeopleOf(token: string, name: string): boolean {
  let same = 0;
  while (same < name.length && token[same] === name[same]) same++;
  return same >= Math.max(4, name.length - 2) && ENDING.test(token.slice(same));
}

export type Found<T> = { readonly value: T; readonly length: number };

/** `typed`: the token as it was written, so that "US" is told from "us". */
export function seatAt(
  open: OpenGame,
  tokens: readonly string[],
  i: number,
  typed: string | undefined,
): Found<SeatId> | null {
  const list = names(open);
  const here = tokens[i] ?? '';
  const exact = list.find(({ words }) => words.every((w, k) => tokens[i + k] === w));
  if (exact !== undefined && !(here === 'us')) return { value: exact.seat, length: exact.words.length };
  const coded = open.parties.find((p) => typed === p.code || (typed === 'US' && p.emblem === 'us'));
  if (coded !== undefined || here === 'us') return coded === undefined ? null : { value: coded.id, length: 1 };
  if (here.length < 5) return null;
  const single = list.filter(({ words }) => words.length === 1);
  const near =
    single.find(({ words }) => isPeopleOf(here, words[0] ?? '')) ??
    single.find(({ words }) => isNear(here, words[0] ?? ''));
  return near === undefined ? null : { value: near.seat, length: 1 };
}
