/** What the screens read and do. Panels import from here, never from net/. */
export { type ApiError, api } from './api.ts';
export * from './clock.ts';
export { type Held, held } from './held.ts';
export { seatOrder, seatPlan, seatWish } from './hosting.ts';
export { claimHost, hostKeyIn } from './hostLink.ts';
export { judge, legalActs, refusalOf } from './judge.ts';
export { keep } from './keep.ts';
export { Live, liveAt } from './live.ts';
export { nameOf, readers, type SeatCard, type SeatGroup, seatGroups } from './lobby.ts';
export { actorOf, rolesOf, seatOfPerson, type You } from './me.ts';
export { createMeeting, type Meeting, meeting } from './meeting.ts';
export { type Pending, sendingOf } from './pending.ts';
export { chairWish, pressPass } from './press.ts';
export * from './route.ts';
export * from './settings.ts';
export {
  askScenarios,
  type Choice,
  DEFAULT_CHOICE,
  describeError,
  joinTable,
  knownChoice,
  lengthName,
  makeTable,
  playAlone,
  remember,
} from './start.ts';
export { leaveLive } from './tab.ts';
export { addWords, say, sayAny, sayWhyNot, words } from './words.ts';
