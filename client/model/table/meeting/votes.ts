/** The recorded vote: what is asked, who has voted, how it went. Ballots are secret until they are counted. */
import {
  BALLOTS,
  type Ballot,
  type Counted,
  needsTwoThirds,
  type Question,
  tally,
} from '../../../../shared/engine/index.ts';
import { say } from '../../words.ts';
import { numberOf, paragraphAt, type Sight, shortOf } from '../sight.ts';

export type QuestionView = {
  readonly key: string;
  readonly of: Question['of'];
  readonly title: string;
  /** The number of the paragraph it would change; 0 = the whole text. */
  readonly number: number | string;
  readonly mover: string | null;
  /** What stands, and what would stand. */
  readonly from: string | null;
  readonly to: string | null;
  readonly second: boolean;
  readonly twoThirds: boolean;
};

export const keyOf = (q: Question): string => `${q.id}/${q.turn}`;

function titleOf(s: Sight, q: Question): string {
  if (q.of === 'whole') return say('vote.whole');
  return say('vote.amendment', { n: numberOf(s, q.paragraph), who: q.seat === undefined ? '' : shortOf(s, q.seat) });
}

export function questionView(s: Sight, q: Question): QuestionView {
  const p = paragraphAt(s, q.paragraph ?? null);
  return {
    key: keyOf(q),
    of: q.of,
    title: titleOf(s, q),
    number: q.of === 'whole' ? 0 : numberOf(s, q.paragraph),
    mover: q.seat ?? null,
    from: p?.words.text ?? null,
    to: q.words?.text ?? null,
    second: q.turn > 1,
    twoThirds: needsTwoThirds(s.open, s.pub, q),
  };
}

export type VoteView = {
  readonly question: QuestionView;
  readonly left: readonly QuestionView[];
  readonly cast: readonly string[];
  readonly missing: readonly string[];
  readonly own: Ballot | null;
  /** My ballot lies in the urn. */
  readonly voted: boolean;
};

export function voteOf(s: Sight): VoteView | null {
  const { vote, members } = s.pub;
  if (vote.question === null) return null;
  return {
    question: questionView(s, vote.question),
    left: vote.left.map((q) => questionView(s, q)),
    cast: members.filter((seat) => vote.cast.includes(seat)),
    missing: members.filter((seat) => !vote.cast.includes(seat)),
    own: s.mine?.ballot ?? null,
    voted: s.seat !== null && vote.cast.includes(s.seat),
  };
}

export const ROLL = [...BALLOTS, 'absent'] as const;
export type RollWord = (typeof ROLL)[number];

export type Roll = {
  readonly key: string;
  readonly title: string;
  readonly of: Question['of'];
  readonly carried: boolean;
  readonly tie: boolean;
  /** Members in the order of their seats, by how they voted. */
  readonly seats: Readonly<Record<RollWord, readonly string[]>>;
  /** "Carried by 7 to 1, with 1 abstention." */
  readonly text: string;
};

function outcomeText({ ballots, carried, tie }: Counted, absent: number): string {
  const { yes, no, abstain } = tally(ballots);
  return say(tie ? 'vote.tie' : carried ? 'vote.carried' : 'vote.lost', { yes, no, abstain, absent });
}

function rollOf(s: Sight, one: Counted): Roll {
  const { members } = s.pub;
  const of = (word: RollWord): readonly string[] => members.filter((seat) => (one.ballots[seat] ?? 'absent') === word);
  const seats = { yes: of('yes'), no: of('no'), abstain: of('abstain'), absent: of('absent') };
  return {
    key: keyOf(one.question),
    title: titleOf(s, one.question),
    of: one.question.of,
    carried: one.carried,
    tie: one.tie === true,
    seats,
    text: outcomeText(one, seats.absent.length),
  };
}

/** Every count so far, newest first. */
export const rollsOf = (s: Sight): readonly Roll[] => s.pub.vote.counted.map((one) => rollOf(s, one)).reverse();

/** Amendments moved before a vote was called. */
export const amendmentsOf = (s: Sight): readonly QuestionView[] => s.pub.vote.amendments.map((q) => questionView(s, q));

export const mayVote = ({ pub }: Sight): boolean => pub.settings.votes !== 'none';
export const mayAmend = ({ pub }: Sight): boolean => pub.settings.votes === 'amendments';
