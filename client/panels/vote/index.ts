/** Ballots, roll calls and a speaker's time, wherever they are shown. */
import './vote.css';

export { BallotMark } from './BallotMark.tsx';
export { Cast } from './Cast.tsx';
export { majorityText, QuestionText } from './QuestionText.tsx';
export { RollCall } from './RollCall.tsx';
export { TimeRing } from './TimeRing.tsx';
