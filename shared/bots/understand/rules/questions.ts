/** Questions to other delegations. They bind nobody. */
import type { Paragraph } from '../../../engine/index.ts';
import type { Wording } from '../../../scenario/index.ts';
import {
  ask,
  issueOf,
  placeAt,
  placeNamed,
  placeOf,
  seatAtSign,
  whoOf,
  whoOn,
  wordingIn,
  wordingWith,
} from '../about.ts';
import type { Heard, Reading, Rule } from '../types.ts';

const WHY =
  /^(?:.* )?why (?!not)|\b(?:explain|clarify|elaborate on|justify)\b.*\b(?:bracket|objection|reason|reserve|reservation|position|concern|stance|you|@\d+)|\b(?:reasons?|grounds?|rationale) (?:for|behind|of|to)\b|what is (?:.* )?(?:problem|concern|difficulty|objection|issue|trouble|wrong)\b.*\b(?:with|on|about|to|in|over)\b|\bhow come\b/;
const TOLD = /\b(?:that|which|this) is why\b|\bi (?:know|see|understand) why\b/;

const why: Rule = (h) => {
  const p = placeOf(h);
  if (!WHY.test(h.signs) || TOLD.test(h.signs) || p === undefined) return null;
  return ask(whoOn(h, p), 'ask.why', { paragraph: p.id }, p.id);
};

const LIVE =
  /\b(?:would|could|can|will|might|may|do|does|is|are|if)\b.*\b(?:live with|accept|agree (?:to|on|with)|go along with|go with|support|take|join|swallow|settle for|okay with|fine with|happy with|acceptable|sign|bear)\b/;
/** Whom it asks: not the speaker. */
const MYSELF =
  /\b(?:would|could|can|will|might|may|do|are) (?:i|we)\b|^(?:i|we|my delegation|our delegation)\b|\bwonder\b|\bever\b|\bthat (?:i|we)\b/;
const SUPPOSE = /\b(?:what if|how about|what about|suppose|and if)\b/;

const ASKING = /^(?:@\d+ ?[,:] ?)?(?:(?:and|so|please|but) )*(?:would|could|can|will|might|may|do|does|is|are)\b/;

const liveWith: Rule = (h) => {
  const p = placeOf(h);
  const supposed = SUPPOSE.test(h.signs) && (h.levels.length > 0 || h.quotes.length > 0 || h.phrases.length > 0);
  if (p === undefined || (!supposed && (!LIVE.test(h.signs) || MYSELF.test(h.signs)))) return null;
  const asking = h.raw.includes('?') || ASKING.test(h.signs);
  if (!supposed && !asking) return null;
  const named = placeNamed(h) !== undefined || h.near.to !== undefined || h.quotes.length > 0 || h.levels.length > 0;
  const w = wordingIn(h, p);
  return !named ? null : ask(whoOf(h), 'ask.live-with', { paragraph: p.id, ...wordingParams(p, w, h) }, p.id);
};

/** What stands, where nothing else is named; quoted words that are no wording of the scenario go along as they are. */
function wordingParams(p: Paragraph, w: Wording | undefined, h: Heard): Record<string, string | number> {
  const quote = h.quotes[0]?.slice(0, LONGEST);
  if (w === undefined && quote === undefined) return { how: 'stands', level: p.words.level };
  const label = quote ?? labelOf(h, p, w);
  if (w === undefined) return { how: 'words', label, quote: label };
  return { how: 'words', label, level: w.level, wording: w.id };
}

/** As a parameter of a phrase may be. */
const LONGEST = 200;
const labelOf = (h: Heard, p: Paragraph, w: Wording | undefined): string =>
  w === undefined ? 'none' : (issueOf(h, p)?.levels[w.level] ?? 'none');

const NEED =
  /\bwhat (?:would|does|do|did|will|can|could|might|else) (?:.* )?(?:need|want|take|require|ask for|seek|help|accept|like|satisfy|suit|do for)\b|\bhow (?:can|could|might|may) (?:i|we|one) (?:meet|help|satisfy|accommodate|win)\b|\bwhat (?:are|is) (?:you|@\d+) (?:looking|after|hoping|asking)|\bwhat would (?:make|bring|let|allow)\b|\bwhat is your (?:aim|goal|ask|price|wish)\b/;

const need: Rule = (h) => {
  const p = placeOf(h);
  if (p === undefined || !NEED.test(h.signs)) return null;
  return ask(whoOn(h, p), 'ask.need', { paragraph: p.id }, p.id);
};

const GIVING =
  '(?:give|gives|offer|offers|move|moves|yield|concede|soften|accept|accepts|let|drop|drops|keep|keeps|take|lift|lifts|support|help|live|add|put|go|meet)';
const ME = '(?:i|we|my delegation|our delegation)';
const SWAPPED = /\b(?:trade|swap|exchange|barter)\b(.*?)\b(?:for|against|with|versus)\b(.*)/;
const IN_RETURN = new RegExp(
  `\\b${ME}\\b(.*?\\b${GIVING}\\b.*?\\$\\d+.*?)\\b(?:if(?! \\$)|in return for|in exchange for|against|provided|as long as|and you|for)\\b(.*\\$\\d+.*)`,
);
const IF_FIRST = new RegExp(`\\bif (?:you|@\\d+)\\b(.*\\$\\d+.*?)(?:, |then )+${ME}\\b(.*\\$\\d+.*)`);

const signsIn = (part: string, sign: string): readonly string[] =>
  [...part.matchAll(new RegExp(`\\${sign}(\\d+)`, 'g'))].map((m) => m[1] ?? '');

type Half = { readonly p: Paragraph; readonly wording: Wording | undefined; readonly phrase: string | undefined };

function halfOf(h: Heard, part: string): Half | null {
  const p = placeAt(h, signsIn(part, '$')[0]);
  if (p === undefined) return null;
  const phrase = h.phrases[Number(signsIn(part, '#')[0] ?? -1)];
  const level = signsIn(part, '=')[0];
  const quote = signsIn(part, '^')[0];
  const only: Heard = {
    ...h,
    raw: '',
    levels: level === undefined ? [] : [h.levels[Number(level)] ?? 0],
    phrases: phrase === undefined ? [] : [phrase],
    quotes: quote === undefined ? [] : [h.quotes[Number(quote)] ?? ''],
  };
  return { p, wording: wordingIn(only, p) ?? (phrase ? wordingWith(h, p, phrase) : undefined), phrase };
}

/** The two halves of a bargain: what the speaker gives, what it gets. */
function halves(h: Heard): { readonly give: Half; readonly get: Half } | null {
  const back = IF_FIRST.exec(h.signs);
  const found = back ?? IN_RETURN.exec(h.signs) ?? SWAPPED.exec(h.signs);
  const one = halfOf(h, found?.[1] ?? '');
  const two = halfOf(h, found?.[2] ?? '');
  if (one === null || two === null || one.p.id === two.p.id) return null;
  // Asked whether they would trade theirs for ours, the first is theirs.
  const theirs = back !== null || /(?:you|@\d+) (?:\w+ )?(?:trade|swap|exchange|barter)\b/.test(h.signs);
  return theirs ? { give: two, get: one } : { give: one, get: two };
}

const partOf = (h: Heard, { p, wording }: Half, name: string): Record<string, string | number> => ({
  [name]: p.id,
  [`${name}Label`]: labelOf(h, p, wording),
  ...(wording && { [`${name}Level`]: wording.level, [`${name}Wording`]: wording.id }),
});

const trade: Rule = (h) => {
  const deal = halves(h);
  if (deal === null) return null;
  return ask(whoOf(h), 'ask.trade', { ...partOf(h, deal.give, 'give'), ...partOf(h, deal.get, 'get') }, deal.get.p.id);
};

/** The same as a package of one's own, as far as it is known. */
export const tradeAsPackage: Rule = (h) => {
  const deal = halves(h);
  if (deal === null) return null;
  const parts = [deal.give, deal.get].flatMap(({ p, wording }) =>
    wording === undefined ? [] : [{ paragraph: p.id, wording: { ready: wording.id } }],
  );
  const to = whoOf(h);
  const given = { ...(parts.length > 0 && { parts }), ...(to !== null && { seats: [to] }), paragraph: deal.get.p.id };
  return { kind: 'act', act: 'package.offer', given, sure: true };
};

const THANKS =
  /^(?:(?:and|well|okay|yes|dear|many|very) )*(?:thanks?(?: you| a lot| so much)?|thx|thank you|much (?:appreciated|obliged)|(?:we|i) (?:are|am) (?:very )?grateful|(?:we|i) (?:thank|appreciate))\b/;
const MOST_WORDS = 14;

const thanks: Rule = (h) => {
  if (!THANKS.test(h.signs) || h.signs.split(' ').length > MOST_WORDS) return null;
  // "Thank you chair, we object to 3" says more than thanks.
  if (/[,.] (?:i|we|my|our)\b/.test(h.signs)) return null;
  const p = placeNamed(h);
  const to = seatAtSign(h, '0') ?? h.near.to ?? null;
  return ask(to, 'ask.thanks', p === undefined ? {} : { paragraph: p.id }, p?.id);
};

const BLOCKERS =
  /\bwho (?:else )?(?:is |are |still |keeps |has |have )*(?:blocks?|blocking|holds?|holding|objects?|objecting|opposes?|opposing|against|brackets?|bracketed|in the way|stops?|stopping|stands? against)\b/;
const STANCES =
  /\bwhere (?:does|do|is|are) (?:every(?:body|one)|we|the (?:table|room|others)|all|people|they)\b.*\bstand|\bwho (?:supports?|is for|can live|likes|accepts?|backs)\b|\bhow do(?:es)? (?:every(?:one|body)|the table|others|we) (?:stand|feel|see)\b/;

const fact: Rule = (h) => {
  const p = placeOf(h);
  if (p === undefined) return null;
  if (BLOCKERS.test(h.signs)) return { kind: 'fact', fact: 'blockers', paragraph: p.id, sure: true };
  return STANCES.test(h.signs) ? { kind: 'fact', fact: 'stances', paragraph: p.id, sure: true } : null;
};

export const QUESTIONS: readonly Rule[] = [fact, need, why, trade, liveWith, thanks];

export type { Reading };
