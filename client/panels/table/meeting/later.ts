/** Floor, breaks, votes, news, rooms, observers: one file with its words, fetched right after a table's first view. */
import '../styles/meeting.css';

export { Judged } from '../observer/Judged.tsx';
export { ObserverActs } from '../observer/ObserverActs.tsx';
export { OnParagraph } from '../observer/OnParagraph.tsx';
export { ApartWith } from '../rooms/ApartWith.tsx';
export { Doors } from '../rooms/Doors.tsx';
export { Asides } from './Asides.tsx';
export { Asked } from './Asked.tsx';
export { BreakLine } from './BreakLine.tsx';
export { FloorFoot } from './FloorFoot.tsx';
export { FloorNote, FloorNow } from './FloorNow.tsx';
export { NewsSlip } from './NewsSlip.tsx';
export { VoteAsks } from './VoteAsks.tsx';
export { Rolls, VoteCard } from './VoteCard.tsx';
