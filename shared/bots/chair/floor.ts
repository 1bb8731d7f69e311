/** What the chair bot owes the floor, whatever the meeting is doing: a ruling, a call, the end of a vote. */
import type { Command, PublicState } from '../../engine/index.ts';
import type { ChairInput } from '../input.ts';

/** Longer than this is a speech that others wait for. */
const LONG_SPEECH_MS = 120_000;
/** Who has not voted by then, when most have, is absent. */
const LONG_VOTE_MS = 60_000;
const SHARE_OF_VOTES = 0.75;

const spokeFor = ({ at, state }: ChairInput): number => at - (state.floor.speaking?.since ?? at);

/** Free text is beyond a bot: it takes a point against a speech that has become long, and no other. */
function ruling(c: ChairInput): Command | null {
  const { floor, point } = c.state;
  if (point === null) return null;
  const others = floor.speaking !== null && floor.speaking.seat !== point.seat;
  return { type: 'point.rule', sustained: others && spokeFor(c) >= LONG_SPEECH_MS };
}

function call(c: ChairInput): Command | null {
  const { list, speaking } = c.state.floor;
  if (list.length === 0) return null;
  return speaking === null || spokeFor(c) >= LONG_SPEECH_MS ? { type: 'speakers.call' } : null;
}

/** A bot that takes the chair of an adjourned meeting goes on with it. */
const resume = ({ state }: ChairInput): Command | null =>
  state.suspended !== null && state.suspended.due === null ? { type: 'meeting.resume' } : null;

export const onFloor = (c: ChairInput): readonly Command[] =>
  [resume(c), ruling(c), call(c)].filter((command) => command !== null);

/** Members whose people have voted, of all members with people. */
function votedShare(state: PublicState): number {
  const people = state.members.filter((seat) => state.seats[seat]?.player === 'people');
  const voted = people.filter((seat) => state.vote.cast.includes(seat));
  return people.length === 0 ? 1 : voted.length / people.length;
}

/** Nobody is hurried alone; in company, one absent phone does not hold the vote. */
export function closeVote({ at, state }: ChairInput): Command | null {
  const { cast, since } = state.vote;
  const bots = state.members.filter((seat) => state.seats[seat]?.player !== 'people');
  const waited = since !== null && at - since >= Math.max(LONG_VOTE_MS, state.settings.putMs);
  const done =
    !state.solo && waited && bots.every((seat) => cast.includes(seat)) && votedShare(state) >= SHARE_OF_VOTES;
  return done ? { type: 'vote.close' } : null;
}
