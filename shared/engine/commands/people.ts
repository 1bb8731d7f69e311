/** Seats and people, time, the debrief: outside the story. */
import * as z from 'zod/mini';
import { BOT_LEVELS, PLAYERS, PRICE_IDS, REVEALS, SILENCE_ENDS, VOTE_RULES } from '../vocabulary.ts';
import { id, int, ms, obj, type } from './parts.ts';

/** Overrides of the scenario's guide clocks, and the numbers of play.md that a preset may change. */
export const settingsSchema = obj({
  /** ms; null = no clock. A missing key keeps the scenario's. */
  clocks: z.optional(z.record(z.string().check(z.maxLength(20)), z.nullable(int))),
  faceDown: z.optional(z.enum(['first', 'always'])),
  proposalsPerRound: z.optional(int),
  reopensPerRound: z.optional(int),
  /** How long a paragraph stays put before the gavel may fall, ms. */
  putMs: z.optional(int),
  lastCallMs: z.optional(z.nullable(int)),
  /** New packages and initiatives a seat a round. */
  dealsPerRound: z.optional(int),
  /** Free calls to capital a game. */
  capitalCalls: z.optional(int),
  /** How long capital takes to answer, ms; null = until the next round. */
  capitalMs: z.optional(z.nullable(int)),
  /** Groups of delegations exist from this many seats on; null = never. */
  groupsFrom: z.optional(z.nullable(int)),
  votes: z.optional(z.enum(VOTE_RULES)),
  silenceTries: z.optional(z.number().check(z.int(), z.minimum(1), z.maximum(9))),
  silenceEnds: z.optional(z.enum(SILENCE_ENDS)),
  /** Whether the text as a whole needs two thirds. */
  important: z.optional(z.boolean()),
  /** How far the bots look ahead and how openly they speak; absent = standard. */
  botLevel: z.optional(z.enum(BOT_LEVELS)),
  /** News is left out when false. */
  news: z.optional(z.boolean()),
  /** Goodwill by occasion; what a scenario or preset leaves out is play.md's. */
  prices: z.optional(z.partialRecord(z.enum(PRICE_IDS), int)),
});
export type SettingsInput = z.infer<typeof settingsSchema>;

export const PEOPLE = {
  'table.open': obj({
    type: type('table.open'),
    table: id,
    scenario: id,
    seats: z.record(id, z.enum(['people', 'bot'])),
    chair: z.enum(['bot', 'person']),
    solo: z.boolean(),
    settings: settingsSchema,
    seed: z.string().check(z.maxLength(64)),
    workshop: z.optional(id),
  }),
  /** `share`: sit down beside the people already there. */
  'seat.take': obj({ type: type('seat.take'), seat: id, share: z.optional(z.boolean()) }),
  'seat.leave': obj({ type: type('seat.leave') }),
  'seat.assign': obj({ type: type('seat.assign'), person: id, seat: z.nullable(id) }),
  'seat.hand': obj({ type: type('seat.hand'), seat: id, to: z.enum(PLAYERS) }),
  'head.name': obj({ type: type('head.name'), seat: id, person: id }),
  'chair.hand': obj({ type: type('chair.hand'), to: z.enum(['bot', 'person']), person: z.optional(id) }),
  'brief.read': obj({ type: type('brief.read') }),
  'table.start': obj({ type: type('table.start') }),
  'table.pause': obj({ type: type('table.pause') }),
  'table.resume': obj({ type: type('table.resume') }),
  'table.end': obj({ type: type('table.end') }),
  'clock.extend': obj({ type: type('clock.extend'), ms }),
  'clock.due': obj({ type: type('clock.due'), generation: int }),
  /** Something timed beside the main clock: capital's answer, a speaker's time, a room's, news. */
  'timer.due': obj({ type: type('timer.due'), timer: id }),
  'clock.shift': obj({ type: type('clock.shift'), byMs: int }),
  'debrief.open': obj({ type: type('debrief.open') }),
  'debrief.step': obj({ type: type('debrief.step'), step: z.number().check(z.int(), z.minimum(1), z.maximum(11)) }),
  'debrief.reveal': obj({ type: type('debrief.reveal'), what: z.enum(REVEALS) }),
  'guess.make': obj({
    type: type('guess.make'),
    sign: z.boolean(),
    stars: z.number().check(z.int(), z.minimum(0), z.maximum(4)),
    hardest: z.optional(id),
  }),
  'inject.release': obj({ type: type('inject.release'), inject: id }),
  'inject.skip': obj({ type: type('inject.skip'), inject: id }),
} as const;
