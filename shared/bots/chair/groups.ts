/**
 * Contact groups: "these draft 9 and report". A paragraph that has been held for a round goes to those who hold it and to
 * those whom their wish would cost most; whoever is least at odds there holds the pen.
 */
import {
  allReady,
  type CommandOf,
  isLive,
  isMember,
  openRooms,
  type Paragraph,
  proposedLevels,
  type Room,
} from '../../engine/index.ts';
import type { SeatId } from '../../types/index.ts';
import { type Beliefs, beliefsOf } from '../beliefs/index.ts';
import type { ChairInput } from '../input.ts';
import { isLastRound } from '../tempo.ts';
import { wordedIn } from '../weighed.ts';

/** Small enough to draft in, and small tables need no smaller room. */
const MOST = 6;
const LEAST_MEMBERS = 4;
/** Whoever facilitates may be at odds with what is proposed by so much of its room. */
const AT_ODDS = 0.3;

const holdersOf = (p: Paragraph): readonly SeatId[] => p.brackets.map((b) => b.seat);

/** What the levels under discussion are believed to cost a seat: the least, the most. */
function spreadOf(c: ChairInput, beliefs: Beliefs, p: Paragraph, seat: SeatId): readonly [number, number] {
  const [low, high] = proposedLevels({ state: c.state }, p.id, p.words.level);
  const costs = [...(beliefs.get(seat)?.costs.get(p.issue) ?? [])].slice(low, high + 1);
  return costs.length === 0 ? [0, 0] : [Math.min(...costs), Math.max(...costs)];
}

const narrow = ([least, most]: readonly [number, number]): number => most - least;

const organization = ({ open, state }: ChairInput): SeatId | undefined =>
  open.parties.find((x) => x.stakeholder === 'organization' && state.seats[x.id] !== undefined)?.id;

/** A member for whom little hangs on it; else the organization, which has no stake; else the one with least at stake. */
function facilitatorFor(c: ChairInput, beliefs: Beliefs, p: Paragraph): SeatId | undefined {
  const held = holdersOf(p);
  const free = c.state.members
    .filter((seat) => !held.includes(seat))
    .map((seat) => ({ seat, odds: narrow(spreadOf(c, beliefs, p, seat)) }))
    .sort((a, b) => a.odds - b.odds);
  const [member] = free;
  if (member !== undefined && member.odds <= AT_ODDS) return member.seat;
  return organization(c) ?? member?.seat;
}

/** Those who hold it, and those whom it would cost most to give way. */
function partiesFor(c: ChairInput, beliefs: Beliefs, p: Paragraph): readonly SeatId[] {
  const held = holdersOf(p).slice(0, MOST - 2);
  const others = c.state.members
    .filter((seat) => !held.includes(seat))
    .sort((a, b) => narrow(spreadOf(c, beliefs, p, b)) - narrow(spreadOf(c, beliefs, p, a)));
  return [...held, ...others.slice(0, Math.min(2, MOST - held.length))];
}

/** R13.3: one contact group a paragraph at a time. */
const isTaken = (c: ChairInput, p: Paragraph): boolean =>
  openRooms(c.state).some((room) => room.kind === 'contact' && room.paragraphs.includes(p.id));

/** The group that would draft on these paragraphs; null = one does already, or there is nobody to lead it. */
export function groupFor(c: ChairInput, p: Paragraph, beside?: Paragraph): CommandOf<'room.open'> | null {
  const beliefs = beliefsOf(c.open, c.state);
  const facilitator = facilitatorFor(c, beliefs, p);
  const paragraphs = beside === undefined ? [p] : [p, beside];
  if (paragraphs.some((x) => isTaken(c, x))) return null;
  const seats = [...new Set(paragraphs.flatMap((x) => partiesFor(c, beliefs, x)))].filter((x) => x !== facilitator);
  const members = [...seats, facilitator ?? ''].filter((seat) => isMember(c.state, seat));
  if (facilitator === undefined || members.length < 2) return null;
  const ids = paragraphs.map((x) => x.id);
  return { type: 'room.open', kind: 'contact', paragraphs: ids, seats, facilitator, closed: true };
}

/** Contact groups of the chair's that are open. */
const groups = ({ state }: ChairInput): readonly Room[] =>
  openRooms(state).filter((room) => room.kind === 'contact' && room.opener === null);

/** Is a group of the chair's still at work? */
export const meets = (c: ChairInput): boolean => groups(c).length > 0;

/** A group has met on these words already. */
const hasMet = ({ state }: ChairInput, p: Paragraph): boolean =>
  state.rooms.some(
    (room) => room.kind === 'contact' && room.paragraphs.includes(p.id) && room.at >= (p.versions.at(-1)?.at ?? 0),
  );

/** Held for a round, by some and not by half the table: that many are no small room. */
const isGroupWork = (c: ChairInput, p: Paragraph): boolean =>
  isLive(p) &&
  p.status === 'bracketed' &&
  (p.bracketedSince ?? c.state.round) < c.state.round &&
  p.brackets.length * 2 < c.state.members.length &&
  !hasMet(c, p);

/** So many paragraphs for each group that may meet in one corridor: a table can follow few rooms at once. */
const PER_GROUP = 8;

const mayMeet = (c: ChairInput): boolean => {
  const met = c.state.rooms.filter((room) => room.kind === 'contact' && room.at >= c.state.phaseSinceMs);
  return met.length < Math.ceil(wordedIn(c.state).length / PER_GROUP);
};

/** In the corridor, while there is a round left to use what it brings. */
export function nextGroup(c: ChairInput): CommandOf<'room.open'> | null {
  if (c.state.members.length < LEAST_MEMBERS || isLastRound(c.state) || !mayMeet(c)) return null;
  const [p] = wordedIn(c.state)
    .filter((x) => isGroupWork(c, x))
    .sort((a, b) => b.brackets.length - a.brackets.length);
  return p === undefined ? null : groupFor(c, p);
}

/** Asked only once all are ready: whoever said so has a moment to walk over still, and nobody waits long for it. */
const TO_WALK_MS = 2_500;

const mayStillCome = ({ at, state }: ChairInput, room: Room): boolean =>
  !state.solo && at - room.at < TO_WALK_MS && room.invited.some((seat) => state.seats[seat]?.player === 'people');

/** When the corridor is over, or nobody has more to say: what it agreed is reported; a room nobody came to is closed. */
export function groupDone(c: ChairInput): CommandOf<'room.report'> | CommandOf<'room.close'> | null {
  const [room] = groups(c);
  if (room === undefined) return null;
  const drafting = room.inside.filter((seat) => isMember(c.state, seat)).length > 1;
  const waits = !allReady(c.state) || (!drafting && mayStillCome(c, room));
  if (c.state.phase === 'round.corridor' && waits) return null;
  return drafting ? { type: 'room.report', room: room.id } : { type: 'room.close', room: room.id };
}
