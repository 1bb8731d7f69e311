/** Stances on the text and on wordings, brackets lifted, wording put. Each is a form to be looked over. */
import { bracketBy, type Ground, type Paragraph } from '../../../engine/index.ts';
import {
  act,
  issueOf,
  myBracket,
  PLACE,
  placeNamed,
  placeOf,
  proposalBy,
  readyOf,
  SEAT,
  seatAtSign,
  wordingIn,
} from '../about.ts';
import type { Heard, Reading, Rule } from '../types.ts';
import { clauseOf, headed, isAsked } from './clause.ts';

type Said = 'support' | 'live-with' | 'reserve' | 'object';

const HEADS: readonly (readonly [Said, RegExp])[] = [
  [
    'live-with',
    headed(
      '(?:not (?:object|oppose|stand in the way)|have no (?:objections?|problem|difficulty|quarrel)|no objections?)\\b',
    ),
  ],
  [
    'object',
    headed(
      '(?:not (?:accept|agree|live|support|join|go along|sign|take)|unable to (?:accept|agree|join)|object|objects|oppose|opposes|bracket|brackets|reject|rejects|block|against|have (?:an objection|a problem|a difficulty|difficulties|problems)|put (?:a )?brackets?)\\b',
    ),
  ],
  [
    'reserve',
    headed(
      '(?:reserve|reserves|enter (?:a|our|my) reserve|(?:a|put a|place a) (?:reserve|reservation)|waiting for (?:instructions|capital))\\b',
    ),
  ],
  [
    'live-with',
    headed(
      '(?:live (?:with)?|accept|accepts|agree|agrees|go along|goes along|go with|join|joins|bear|swallow|okay with|fine with|content with|comfortable with|let)\\b',
    ),
  ],
  [
    'support',
    headed('(?:support|supports|back|backs|endorse|endorses|welcome|welcomes|favou?r|in favou?r of|all for)\\b'),
  ],
];

const WORDING = `(?:wording|words|proposal|text|amendment|language|version|formulation)`;
const OTHERS = new RegExp(
  `${SEAT} 's (?:\\w+ )?${WORDING}|${WORDING} (?:of|by|from|put by|proposed by) (?:the )?${SEAT}`,
);

function stanceOf(clause: string): Said | null {
  return HEADS.find(([, pattern]) => pattern.test(clause))?.[0] ?? null;
}

/** "if 6 keeps voluntary": what a word given hangs on. */
function groundsIn(h: Heard, clause: string): readonly Ground[] {
  const rest = clause.slice(clause.search(/\b(?:if|provided|as long as|once|when)\b/));
  const p = placeIn(h, rest);
  if (p === undefined) return [];
  const phrase = h.phrases[Number(/#(\d+)/.exec(rest)?.[1] ?? -1)];
  const gone = /\b(?:drops?|loses?|without|deletes?|no longer|removes?|not)\b/.test(rest);
  if (phrase !== undefined) return [{ paragraph: p.id, phrase, present: !gone }];
  const level = h.levels[Number(/=(\d+)/.exec(rest)?.[1] ?? -1)];
  if (level !== undefined)
    return [{ paragraph: p.id, [/\b(?:most|below|down|only)\b/.test(rest) ? 'atMost' : 'atLeast']: level } as Ground];
  const seat = seatAtSign(h, /@(\d+)/.exec(rest)?.[1]) ?? (/\byou\b/.test(rest) ? h.near.to : undefined);
  return seat !== undefined && /\b(?:lift|lifts|drop|drops|withdraw|withdraws)\b/.test(rest)
    ? [{ paragraph: p.id, free: seat }]
    : [];
}

const placeIn = (h: Heard, part: string): Paragraph | undefined => {
  const index = new RegExp(PLACE).exec(part)?.[1];
  return index === undefined ? undefined : h.paragraphs[Number(index)];
};

const CONDITION = / (?:if|provided(?: that)?|as long as|once|on condition that) /;

function conditional(h: Heard, clause: string, stance: 'support' | 'live-with', p: Paragraph): Reading {
  const when = groundsIn(h, clause);
  return act('stance.condition', { paragraph: p.id, stance, ...(when.length > 0 && { when }) });
}

const PACKAGE = /\b(?:package|deal|offer)\b/;

export const stance: Rule = (h) => {
  const clause = clauseOf(h);
  const said = clause === null ? null : stanceOf(clause);
  const p = placeNamed(h);
  if (clause === null || said === null || p === undefined || isAsked(h) || PACKAGE.test(clause)) return null;
  if (/^\w+ @\d+/.test(clause.replace(/^(?:i|we) /, '')) && !OTHERS.test(clause)) return null;
  const theirs = OTHERS.exec(clause);
  const author = seatAtSign(h, theirs?.[1] ?? theirs?.[2]);
  const proposal = author === undefined ? undefined : proposalBy(h, p, author);
  if (author !== undefined && proposal === undefined) return null;
  if (CONDITION.test(clause) && (said === 'support' || said === 'live-with')) return conditional(h, clause, said, p);
  const reason = h.because === null ? {} : { reason: h.because };
  return act('stance.take', { paragraph: p.id, ...(proposal && { proposal: proposal.id }), stance: said, ...reason });
};

const LIFT = headed(
  '(?:lift|lifts|withdraw|withdraws|remove|removes|drop|drops|take back|give up|release|clear) (?:my|our|the|all)? ?(?:own )?(?:brackets?|objections?|reservations?|reserve)\\b',
);

export const lift: Rule = (h) => {
  const clause = clauseOf(h);
  const p =
    placeNamed(h) ??
    myBracket(h) ??
    (placeOf(h) && bracketBy(placeOf(h) as Paragraph, h.seat) ? placeOf(h) : undefined);
  if (clause === null || p === undefined || !LIFT.test(clause) || isAsked(h)) return null;
  return CONDITION.test(clause) ? conditional(h, clause, 'live-with', p) : act('stance.drop', { paragraph: p.id });
};

const PUT =
  '(?:propose|proposes|put forward|table|suggest|suggests|submit|offer|formulate|replace|amend|change|read|should read|should say|say)';
const PROPOSE = headed(`${PUT}\\b`);
const FOR_FIRST = new RegExp(
  `^(?:for|in|on|as to|concerning) \\$\\d+(?: ,)? (?:i|we) (?:would |will |like |to |wish )*${PUT}\\b`,
);
const SHOULD = /^(?:let )?\$\d+ (?:should|ought to|could|must|to) (?:read|say|be)\b|^change \$\d+|^make \$\d+/;

export const propose: Rule = (h) => {
  const clause = clauseOf(h);
  const p = placeNamed(h) ?? (h.quotes.length > 0 ? placeOf(h) : undefined);
  if (clause === null || p === undefined || isAsked(h) || issueOf(h, p) === undefined) return null;
  if (!PROPOSE.test(clause) && !FOR_FIRST.test(clause) && !SHOULD.test(clause)) return null;
  const quote = h.quotes[0];
  const known = wordingIn(h, p);
  const whole = quote !== undefined && quote.split(' ').length > 3;
  const wording = whole
    ? ({ text: quote } as const)
    : (readyOf(known) ?? (quote === undefined ? undefined : { text: quote }));
  if (wording === undefined) return null;
  const reason = h.because === null ? {} : { reason: h.because };
  return act('proposal.table', { paragraph: p.id, wording, ...reason });
};

const SPONSOR = headed('(?:co ?sponsor|sponsor|join in sponsoring|cosponsor|associate (?:myself|ourselves) with)\\b');

export const sponsor: Rule = (h) => {
  const clause = clauseOf(h);
  const p = placeNamed(h);
  if (clause === null || p === undefined || !SPONSOR.test(clause) || isAsked(h)) return null;
  const seat = h.seats.find((x) => x !== h.seat);
  const x = seat === undefined ? undefined : proposalBy(h, p, seat);
  return act('proposal.sponsor', { ...(x && { proposal: x.id }), paragraph: p.id });
};

const WITHDRAW = headed(`(?:withdraw|take back|pull|retract) (?:my|our|the) (?:\\w+ )?${WORDING}\\b`);

export const withdraw: Rule = (h) => {
  const clause = clauseOf(h);
  if (clause === null || !WITHDRAW.test(clause) || isAsked(h)) return null;
  const p = placeNamed(h);
  const mine = h.state.proposals.filter(
    (x) => x.seat === h.seat && (x.status === 'tabled' || x.status === 'needs-sponsor'),
  );
  const x = mine.find((y) => p === undefined || y.paragraph === p.id);
  return x === undefined ? null : act('proposal.withdraw', { proposal: x.id });
};

export const STANCES: readonly Rule[] = [lift, withdraw, sponsor, propose, stance];
