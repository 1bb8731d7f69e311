/** Step 6: two answers, never one ranking: what capital says, and which stars the table has. */
import type { Result, Star } from '../../../shared/figures/types.ts';
import type { Party } from '../../../shared/scenario/game.ts';
import { partyOf } from '../table/sight.ts';
import { type Finding, found, sentences } from './head.ts';
import { allOr, called, everybody, issueTitle, type Learned, listed, mostOf, resultOf, sumOf } from './sight.ts';
import { say } from './words.ts';

/** Does capital sign what this seat brings home? Observers: is it worth standing by. */
export const signs = (result: Result): boolean => result.verdict !== 'recalled' && result.verdict !== 'below';

export const starsWon = (x: Learned): number => (x.debrief.stars ?? []).filter((s) => s.won).length;

/** Stars there are to be won at this table. */
export const starsOf = (x: Learned): number => x.debrief.stars?.length ?? 4;

export type Word = {
  readonly party: Party;
  readonly mine: boolean;
  readonly verdict: Result['verdict'];
  readonly word: string;
  readonly notes: readonly string[];
};

function wordOf(x: Learned, party: Party, result: Result): Word {
  const beyond = result.beyondMandate.map((issue) => issueTitle(x, issue));
  const red = result.redLines.map((issue) => issueTitle(x, issue));
  const kind = party.standing === 'observer' ? 'observer' : 'member';
  return {
    party,
    mine: party.id === x.seat,
    verdict: result.verdict,
    word: say(`debrief.verdict.${kind}.${result.verdict}`),
    notes: [
      ...(red.length > 0 ? [say('debrief.result.red', { issues: listed(red) })] : []),
      ...(beyond.length > 0 ? [say('debrief.result.beyond', { issues: listed(beyond), count: beyond.length })] : []),
    ],
  };
}

/** Every seat's verdict in words, in seat order. */
export const verdictsOf = (x: Learned): readonly Word[] =>
  everybody(x).flatMap((party) => {
    const result = resultOf(x, party.id);
    return result ? [wordOf(x, party, result)] : [];
  });

export const starName = (star: Star): string => say(`debrief.star.${star.id}`);

/** Why it was won or not, in a clause. */
export function starWhy(x: Learned, star: Star): string {
  const members = (x.debrief.results ?? []).filter((r) => x.pub.members.includes(r.seat));
  const above = members.filter((r) => r.value > r.walkAway && r.redLines.length === 0).length;
  const share = Math.round(Math.min(1, x.debrief.joint?.share ?? 0) * 100);
  if (star.id === 'above-walk-away') return say('debrief.star.above.why', { above, all: members.length });
  if (star.id === 'joint-gain') return say('debrief.star.gain.why', { share });
  if (star.id === 'endorsed') return say(star.won ? 'debrief.star.endorsed.why' : 'debrief.star.endorsed.why.not');
  return say(star.won ? 'debrief.star.adopted.why' : 'debrief.star.none.why');
}

export type Compared = {
  readonly key: 'sign' | 'stars' | 'hardest';
  readonly guess: string;
  readonly truth: string;
  /** null = nothing to be right about. */
  readonly right: boolean | null;
};

function signCompared(x: Learned, sign: boolean): Compared | null {
  const result = resultOf(x, x.seat);
  if (!result) return null;
  if (result.verdict !== 'no-text') {
    const truth = say(`debrief.cmp.sign.${signs(result) ? 'yes' : 'no'}`);
    return {
      key: 'sign',
      guess: say(`debrief.cmp.sign.guess.${sign ? 'yes' : 'no'}`),
      truth,
      right: sign === signs(result),
    };
  }
  const best = x.debrief.joint?.bestValues[result.seat] ?? result.walkAway;
  const walked = best <= result.walkAway;
  return {
    key: 'sign',
    guess: say(`debrief.cmp.walk.guess.${sign ? 'yes' : 'no'}`),
    truth: say(`debrief.cmp.walk.${walked ? 'yes' : 'no'}`),
    right: sign === walked,
  };
}

function hardestCompared(x: Learned, hardest: string): Compared {
  const opened = (seat: string): number => x.debrief.heard.find((h) => h.seat === seat)?.bracketsOpened ?? 0;
  const all = sumOf(x.debrief.heard.map((h) => h.bracketsOpened));
  const most = mostOf(x.debrief.heard, (h) => h.bracketsOpened);
  const same = most === undefined || opened(hardest) === most.bracketsOpened;
  const params = { party: called(x, hardest), count: opened(hardest), all };
  return {
    key: 'hardest',
    guess: say('debrief.cmp.hardest.guess', params),
    truth: same
      ? say('debrief.cmp.hardest.most', params)
      : say('debrief.cmp.hardest.other', { ...params, other: called(x, most.seat), most: most.bracketsOpened }),
    right: all === 0 ? null : same,
  };
}

/** The reader's own guess beside what came out. */
export function comparedOf(x: Learned): readonly Compared[] {
  if (x.guess === null) return [];
  const { sign, stars, hardest } = x.guess;
  const won = starsWon(x);
  const starRow: Compared = {
    key: 'stars',
    guess: say('debrief.cmp.stars.guess', { stars }),
    truth: say('debrief.cmp.stars', { stars: won }),
    right: stars === won,
  };
  const first = signCompared(x, sign);
  return [
    ...(first ? [first] : []),
    ...(x.debrief.stars === null ? [] : [starRow]),
    ...(hardest === undefined ? [] : [hardestCompared(x, hardest)]),
  ];
}

function tableFinding(x: Learned): Finding {
  const members = verdictsOf(x).filter((w) => w.party.standing === 'member');
  const home = members.filter((w) => w.verdict !== 'recalled' && w.verdict !== 'below').length;
  const head = say('debrief.result.head.table', { home: allOr(home, members.length), all: members.length });
  return found(head, say('debrief.result.lead', { stars: starsWon(x), of: starsOf(x) }));
}

export function resultFinding(x: Learned): Finding {
  if (x.debrief.results === null) return found(say('debrief.novalues.head'), say('debrief.novalues.lead'));
  const own = resultOf(x, x.seat);
  if (!own || x.seat === null) return tableFinding(x);
  const kind = partyOf(x, x.seat).standing === 'observer' ? 'observer' : 'member';
  const sign = comparedOf(x).find((c) => c.key === 'sign');
  return found(
    say(`debrief.result.head.${kind}.${own.verdict}`),
    sentences(
      sign && say(sign.right ? 'debrief.result.right' : 'debrief.result.wrong'),
      ...wordOf(x, partyOf(x, x.seat), own).notes,
      say('debrief.result.lead', { stars: starsWon(x), of: starsOf(x) }),
    ),
  );
}
