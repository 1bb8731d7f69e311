/** One branch replayed: another act at one moment, and then bots in all seats. One possible course, no more. */
import {
  type Actor,
  hasText,
  type NewEvent,
  outcomeOf,
  type PublicState,
  replay,
  type SeatState,
  transact,
  type World,
} from '../engine/index.ts';
import type { Sheet } from '../scenario/index.ts';
import type { SeatId } from '../types/index.ts';
import { bandOf } from '../value/index.ts';
import { commandsFor } from './alternatives.ts';
import type { Weighed } from './losses.ts';
import type { BranchStory, DeedKind } from './types.ts';
import type { Scales } from './worth.ts';

/** Plays a table from a moment to its end with bots in all seats; may throw where they never come to one. */
export type ContinueFrom = (world: World, at: number) => World;

const HOST: Actor = { role: 'host', by: 'server' };
/** Acts tried until one leads elsewhere; in a long game, whose branch is long as well, one has to do. */
const TRIES = 2;
const LONG = 1500;

/** What only one or two know must not show in a course that all can read: bots go on without it. */
const forgotten = (own: SeatState): SeatState => ({
  ...own,
  notes: [],
  promises: [],
  trust: {},
  soundings: [],
  sealedGoodwill: [],
  brokeSilence: [],
  guess: null,
});

/** Nobody is at the table any more: bots take all seats and the chair. */
function inBotsHands(table: World, at: number): World {
  const world = {
    ...table,
    seats: Object.fromEntries(Object.entries(table.seats).map(([seat, own]) => [seat, forgotten(own)])),
  };
  const people = world.public.order.filter((seat) => world.public.seats[seat]?.player !== 'bot');
  const commands = [
    ...(world.public.paused ? [{ type: 'table.resume' } as const] : []),
    ...people.map((seat) => ({ type: 'seat.hand', seat, to: 'bot' }) as const),
    ...(world.public.chair.kind === 'person' ? [{ type: 'chair.hand', to: 'bot' } as const] : []),
  ];
  return commands.reduce((now, command) => {
    const done = transact(now, { command, actor: HOST, at });
    return done.ok ? done.value.world : now;
  }, world);
}

/** The table with the better act in it; null where it was refused after all. */
function turned(world: World, { deed, worth }: Weighed): World | null {
  if (worth.better === null) return null;
  const commands = commandsFor(worth.better, deed);
  if (commands.length === 0) return world;
  const actor: Actor = { role: 'seat', seat: deed.seat, by: 'bot' };
  for (const command of commands) {
    const done = transact(world, { command, actor, at: deed.at });
    if (done.ok) return done.value.world;
  }
  return null;
}

const worldAt = (x: Scales, log: readonly NewEvent[], { deed }: Weighed): World =>
  inBotsHands(replay(x.game, log.slice(0, deed.index)), deed.at);

/** Acts on which the ending itself hung, and packages refused: however late, something else follows. */
const DECISIVE: ReadonlySet<DeedKind> = new Set([
  'silence-broken',
  'adoption-objected',
  'drop-objected',
  'package-declined',
]);

/** By loss, and by how much of the game was still to come: of an act in the last minute little can follow. */
function weightOf({ deed, worth }: Weighed, rounds: number): number {
  if (DECISIVE.has(worth.kind)) return worth.loss;
  return (worth.loss * (rounds - deed.before.round + 1)) / Math.max(1, rounds);
}

/** The weightiest acts, one a seat. */
function dearest(acts: readonly Weighed[], rounds: number): readonly Weighed[] {
  const sorted = acts
    .filter((a) => a.worth.loss > 0)
    .sort((a, b) => weightOf(b, rounds) - weightOf(a, rounds) || a.deed.index - b.deed.index);
  const seen = new Set<SeatId>();
  return sorted.filter(({ worth }) => {
    const fresh = !seen.has(worth.seat);
    seen.add(worth.seat);
    return fresh;
  });
}

const textOf = (s: PublicState, id: string): { readonly text: string; readonly level: number } => {
  const p = s.paragraphs.find((one) => one.id === id);
  return p === undefined || p.status === 'dropped'
    ? { text: '', level: 0 }
    : { text: p.words.text, level: p.words.level };
};

function told(x: Scales, sheets: Readonly<Record<SeatId, Sheet>>, act: Weighed, there: Scales): BranchStory {
  const { end } = there;
  const outcomes = { here: outcomeOf(x.game.open, x.end), there: outcomeOf(x.game.open, end) };
  const band = (scales: Scales, seat: SeatId, side: 'here' | 'there') => {
    const sheet = sheets[seat];
    const standing = x.end.members.includes(seat) ? 'member' : 'observer';
    return sheet === undefined || !scales.text ? null : bandOf(sheet, outcomes[side], standing);
  };
  const ids = [...new Set([...x.end.paragraphs, ...end.paragraphs].map((p) => p.id))];
  const differ = ids.map((id) => ({ id, here: textOf(x.end, id), there: textOf(end, id) }));
  const tenth = (v: number): number => Math.round(v * 10) / 10;
  return {
    act: act.worth,
    text: end.ending !== null && hasText(end.ending.kind),
    rounds: end.round,
    values: Object.fromEntries(
      x.end.order.map((seat) => [seat, { here: tenth(x.came(seat)), there: tenth(there.came(seat)) }]),
    ),
    bands: Object.fromEntries(
      x.end.order.map((seat) => [seat, { here: band(x, seat, 'here'), there: band(there, seat, 'there') }]),
    ),
    paragraphs: differ.filter((p) => p.here.text !== p.there.text),
  };
}

type Play = {
  readonly acts: readonly Weighed[];
  readonly continueFrom: ContinueFrom;
  readonly log: readonly NewEvent[];
  /** Weighs another end of the same game. */
  readonly scales: (end: World) => Scales;
};

function played(x: Scales, sheets: Readonly<Record<SeatId, Sheet>>, act: Weighed, play: Play): BranchStory | null {
  try {
    const from = turned(worldAt(x, play.log, act), act);
    return from === null ? null : told(x, sheets, act, play.scales(play.continueFrom(from, act.deed.at)));
  } catch {
    // Bots that never come to rest tell nothing; the next act may.
    return null;
  }
}

/**
 * The table's dearest act, played otherwise; where that leads to the very same text, the next dearest. null = nothing
 * better was known of any act, or the bots came to no end.
 */
export function branchOf(x: Scales, sheets: Readonly<Record<SeatId, Sheet>>, play: Play): BranchStory | null {
  let same: BranchStory | null = null;
  for (const act of dearest(play.acts, x.end.round).slice(0, play.log.length > LONG ? 1 : TRIES)) {
    const story = played(x, sheets, act, play);
    if (story !== null && (story.paragraphs.length > 0 || story.text !== x.text)) return story;
    same ??= story;
  }
  return same;
}
