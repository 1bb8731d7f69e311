import { isEmpty, type Moment, type RoomModel, type RoomSeat } from './model.ts';
import { lightOf } from './paint/palette.ts';

/** What has to be drawn anew between two models, and which moments pass in between. */
export type Change = {
  readonly layout: boolean;
  readonly light: boolean;
  readonly people: boolean;
  readonly beams: boolean;
  readonly lamps: boolean;
  readonly sheet: boolean;
  /** The furniture of the corners. */
  readonly corners: boolean;
  /** Silence, pause or the end: the lights go down or come back. */
  readonly hush: boolean;
  readonly moments: readonly Moment[];
};

const keyOf = (model: RoomModel, pick: (seat: RoomSeat) => unknown): string => JSON.stringify(model.seats.map(pick));

const differs = (a: RoomModel, b: RoomModel, pick: (seat: RoomSeat) => unknown): boolean =>
  keyOf(a, pick) !== keyOf(b, pick);

/** Paragraphs that had brackets and have none now. */
export const closedBrackets = (before: RoomModel, after: RoomModel): string[] =>
  after.strips
    .filter((strip) => strip.brackets === 0 && strip.state !== 'dropped')
    .filter((strip) => (before.strips.find((old) => old.id === strip.id)?.brackets ?? 0) > 0)
    .map((strip) => strip.id);

const agreedNow = (before: RoomModel, after: RoomModel): boolean => {
  const closed = (state: string) => state === 'ad-ref' || state === 'agreed';
  return after.strips.some(
    (strip) => closed(strip.state) && !closed(before.strips.find((old) => old.id === strip.id)?.state ?? strip.state),
  );
};

const momentsOf = (before: RoomModel, after: RoomModel): Moment[] => {
  if (before.outcome === null && after.outcome === 'adopted') return [{ kind: 'adoption' }];
  if (before.outcome === null && after.outcome === 'summary') return [{ kind: 'summary' }];
  const closed = closedBrackets(before, after).map((paragraph) => ({ kind: 'bracket-closes', paragraph }) as const);
  return [...closed, ...(after.gavel && agreedNow(before, after) ? [{ kind: 'gavel' } as const] : [])];
};

const PEOPLE = (s: RoomSeat) => [s.id, isEmpty(s), s.raised, s.speaking, s.bot, s.stakeholder];
const LIT = (s: RoomSeat) => [s.id, s.stance, isEmpty(s), s.standing];
const PLACED = (s: RoomSeat) => [s.id, s.name, s.short, s.code, s.you, s.speaking, s.raised, s.stance === 'object'];

/** Whoever watches the table may tell us often; we draw only what is new. */
export const sameRoom = (a: RoomModel, b: RoomModel): boolean => JSON.stringify(a) === JSON.stringify(b);

const turn = (m: RoomModel): string => JSON.stringify([m.quiet === null, m.paused, m.outcome]);

export const changeOf = (before: RoomModel, after: RoomModel): Change => {
  const sheet = JSON.stringify([before.strips, before.focus]) !== JSON.stringify([after.strips, after.focus]);
  const lit = differs(before, after, LIT);
  const corners = JSON.stringify([before.corridor, before.contact]) !== JSON.stringify([after.corridor, after.contact]);
  return {
    layout: differs(before, after, PLACED),
    light: lightOf(before) !== lightOf(after) || (before.quiet === null) !== (after.quiet === null),
    people: differs(before, after, PEOPLE),
    beams: lit || sheet,
    lamps: lit || differs(before, after, PEOPLE),
    sheet,
    corners,
    hush: turn(before) !== turn(after),
    moments: momentsOf(before, after),
  };
};
