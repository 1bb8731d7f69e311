/** Promises, packages, capital, initiatives, and what is said to the chair. */
import { isAlive } from '../../../engine/index.ts';
import { act, issueOf, placeNamed, placeOf, whoOf } from '../about.ts';
import type { Heard, Rule } from '../types.ts';
import { clauseOf, headed, isAsked } from './clause.ts';

const PROMISE = headed(
  '(?:promise|promises|pledge|commit(?: myself| ourselves)?|undertake|give (?:you|@\\d+)?(?: my| our)? word|(?:you have|have) (?:my|our) word)\\b',
);

function promised(signs: string): 'support' | 'not-object' | 'not-break-silence' {
  if (/\bsilence\b/.test(signs)) return 'not-break-silence';
  return /\bsupport\b/.test(signs) && !/\bnot\b/.test(signs) ? 'support' : 'not-object';
}

const promise: Rule = (h) => {
  const clause = clauseOf(h);
  const p = placeOf(h);
  if (clause === null || p === undefined || !PROMISE.test(clause) || isAsked(h)) return null;
  const to = whoOf(h);
  return act('promise.make', { promise: promised(h.signs), paragraph: p.id, ...(to !== null && { toSeat: to }) });
};

const CAPITAL = headed(
  '(?:ask|call|consult|phone|write to|check with|refer to|query) (?:my |our |the |with )?(?:capital|headquarters|home|ministry|government)\\b',
);

const capital: Rule = (h) => {
  const clause = clauseOf(h);
  if (clause === null || !CAPITAL.test(clause)) return null;
  const issue = issueOf(h, placeOf(h));
  const mine = h.state.packages.filter((x) => isAlive(x) && [x.seat, ...x.to].includes(h.seat));
  const pack = mine.find((x) => x.parts.some((part) => part.paragraph === placeOf(h)?.id)) ?? mine[0];
  return act('capital.ask', { ...(issue && { issue: issue.id }), ...(pack && { package: pack.id }) });
};

const YES = headed(
  '(?:accept|accepts|take|agree to|agree with|say yes to|join|sign|yes to|sign up to)\\b.*\\b(?:package|deal|offer|bargain)\\b',
);
const NO = headed(
  '(?:reject|refuse|decline|turn down|say no to|not accept|not agree|not take|not join)\\b.*\\b(?:package|deal|offer|bargain)\\b',
);

const answer: Rule = (h) => {
  const clause = clauseOf(h);
  if (clause === null || isAsked(h)) return null;
  const flag = NO.test(clause) ? 'refuse' : YES.test(clause) ? 'accept' : null;
  if (flag === null) return null;
  const asked = h.state.packages.filter((x) => x.status === 'offered' && x.to.includes(h.seat));
  const from = whoOf(h);
  const on = placeNamed(h);
  const pack =
    asked.find((x) => x.seat === from) ??
    asked.find((x) => x.parts.some((part) => part.paragraph === on?.id)) ??
    (from === null ? asked[0] : undefined);
  return act('package.answer', { flag, ...(pack && { package: pack.id }) });
};

const OFFER = headed(
  '(?:offer|put together|make|propose|build|compose) (?:you |@\\d+ |them )?(?:a |the |this )?(?:package|deal|bargain)\\b',
);

const offer: Rule = (h) => {
  const clause = clauseOf(h);
  if (clause === null || !OFFER.test(clause)) return null;
  const [p] = h.paragraphs;
  const to = whoOf(h);
  return act('package.offer', { ...(p && { paragraph: p.id }), ...(to !== null && { seats: [to] }) });
};

const INITIATIVE = headed(
  '(?:found|start|launch|set up|begin|create|propose|open) (?:an |a |the |new )*(?:voluntary |#\\d+ )?(?:initiative|coalition of the willing|forum)\\b',
);

const initiative: Rule = (h) => {
  const clause = clauseOf(h);
  const issue = issueOf(h, placeOf(h));
  if (clause === null || issue === undefined || !INITIATIVE.test(clause) || isAsked(h)) return null;
  return act('initiative.found', { issue: issue.id, title: issue.title });
};

const LINE = /\b(?:is|are|be|this is|have|declare|draw) (?:a |an |the |my |our )*(?:absolute )?red lines?\b/;

const declare: Rule = (h) => {
  const clause = clauseOf(h);
  const issue = issueOf(h, placeNamed(h));
  if (clause === null || issue === undefined || isAsked(h) || !LINE.test(clause)) return null;
  if (!/\b(?:my|our|we|i|us|me)\b/.test(clause)) return null;
  return act('redline.declare', { issue: issue.id });
};

const ASIDE =
  /\b(?:in private|privately|private|aside|alone|bilateral(?:ly)?|one on one|between us|quiet word|in the corridor|confidential(?:ly)?|behind closed doors)\b/;
const TALK = /\b(?:speak|talk|word|meet|meeting|chat|sit down|discuss|conversation|bilateral|huddle)\b/;

const aside: Rule = (h) => {
  const seat = whoOf(h);
  if (seat === null || !ASIDE.test(h.signs) || !TALK.test(h.signs) || clauseOf(h) === null) return null;
  if (/^@\d+ (?!,)|\bwith each other\b/.test(clauseOf(h) ?? '')) return null;
  return act('room.open', { roomKind: 'bilateral', invited: [seat] });
};

const READY =
  /^(?:(?:i|we) (?:am|are) |my delegation is |all |yes )*(not )?(?:ready|done|finished)(?: (?:now|here|with this (?:beat|round)))?$/;

const ready: Rule = (h) => {
  const found = READY.exec(clauseOf(h) ?? '');
  return found === null || isAsked(h) ? null : act('ready.set', { flag: found[1] === undefined ? 'yes' : 'no' });
};

const FLOOR =
  /\b(?:have|ask(?:ing|s)? for|request|requests|take|want|like|get) (?:to have |to take |to speak from )?the floor\b|\bput (?:me|us) on the (?:list|speakers' list|speakers list)\b|\b(?:add|inscribe) (?:me|us)\b.*\b(?:list|speakers)\b/;

const floor: Rule = (h) =>
  FLOOR.test(h.signs) && !/@\d+ (?:has|have|had|took|takes)/.test(h.signs) ? act('speakers.join', {}) : null;

const POINT = /^(?:(?:i|we) (?:have|raise|rise on|would like to raise) )?(?:a )?point of order\b/;

const point: Rule = (h) => {
  if (!POINT.test(clauseOf(h) ?? '')) return null;
  const text = /point of order\W*(.*)$/i.exec(h.raw)?.[1]?.trim() ?? '';
  return act('point.raise', text === '' ? {} : { reason: text });
};

const REOPEN = headed('(?:reopen|re open|come back to|revisit|look again at)\\b');
const DELETE = headed(
  '(?:delete|strike|scrap|take out|leave out|remove|drop|cut) (?:out )?(?:all of |the whole of |the )?\\$\\d+',
);

const structure: Rule = (h) => {
  const clause = clauseOf(h);
  const p: Heard['paragraphs'][number] | undefined = placeNamed(h);
  if (clause === null || p === undefined || isAsked(h)) return null;
  const reason = h.because === null ? {} : { reason: h.because };
  if (REOPEN.test(clause)) return act('paragraph.reopen', { paragraph: p.id, ...reason });
  return DELETE.test(clause) ? act('proposal.delete', { paragraph: p.id, ...reason }) : null;
};

export const DEALS: readonly Rule[] = [
  point,
  floor,
  ready,
  promise,
  capital,
  answer,
  offer,
  initiative,
  declare,
  aside,
  structure,
];
