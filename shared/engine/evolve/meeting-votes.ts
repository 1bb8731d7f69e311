import type { EventType } from '../events.ts';
import type { PublicState } from '../state.ts';
import { keep, type Steps, tell } from './fold.ts';
import type { SealedSteps, SeatSteps } from './private.ts';

type Mine = Extract<EventType, `vote.${string}` | `ballot.${string}` | 'amendment.moved'>;

const onVote = (s: PublicState, change: Partial<PublicState['vote']>): PublicState => ({
  ...s,
  vote: { ...s.vote, ...change },
});

export const votesSteps: Steps<Mine> = {
  'vote.requested': (s, e) =>
    tell(onVote(s, { requestedBy: e.seat }), e, { seat: e.seat, ...(e.reason && { reason: e.reason }) }),

  'amendment.moved': (s, e) => {
    const { id, paragraph, seat, words } = e;
    const moved = { id, of: 'amendment', paragraph, words, seat, turn: 1 } as const;
    const line = { seat, paragraph, ...(e.reason && { reason: e.reason }) };
    return tell(onVote(s, { amendments: [...s.vote.amendments, moved] }), e, line);
  },

  'vote.opened': (s, e) => {
    const { paragraph } = e.question;
    const line = { to: e.question.of, ...(paragraph && { paragraph }) };
    return tell(onVote(s, { question: e.question, left: e.left, cast: [], since: e.at }), e, line);
  },

  'ballot.cast': (s, e) => onVote(s, { cast: [...s.vote.cast, e.seat] }),
  'ballot.sealed': keep,

  'vote.counted': (s, e) => {
    const { ballots, carried, question, tie } = e;
    const counted = [...s.vote.counted, { question, ballots, carried, ...(tie && { tie }) }];
    const next = onVote(s, { counted, question: null, cast: [], since: null });
    // A tie is voted on once more; what is lost then, as a whole, is the end of the text.
    const lost = question.of === 'whole' && !carried && (tie !== true || question.turn > 1);
    const ending = { kind: 'rejected', why: 'voted-down', at: e.at } as const;
    const outcome = carried ? 'carried' : lost || tie !== true ? 'lost' : 'tie';
    const line = { to: outcome, ...(question.paragraph && { paragraph: question.paragraph }) };
    return tell(lost ? { ...next, ending } : next, e, line);
  },
};

/** Secret until the count: the seat knows its own ballot, the server knows all. */
export const votesSeat: SeatSteps = {
  'ballot.sealed': (s, e) => ({ ...s, ballot: e.ballot }),
  'vote.opened': (s) => (s.ballot === null ? s : { ...s, ballot: null }),
  'vote.counted': (s) => (s.ballot === null ? s : { ...s, ballot: null }),
};

export const votesSealed: SealedSteps = {
  'ballot.sealed': (s, e) => ({ ...s, ballots: { ...s.ballots, [e.seat]: e.ballot } }),
  'vote.opened': (s) => ({ ...s, ballots: {} }),
  'vote.counted': (s) => ({ ...s, ballots: {} }),
};
