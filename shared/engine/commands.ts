/** Every act as data: its parameters (zod) and who may do it. `legal` and the palette are made from this table. */
import * as z from 'zod/mini';
import { PLAYERS, REVEALS, type Role, STANCES } from './vocabulary.ts';

export const LIMITS = { message: 2000, wording: 2000, reason: 400, name: 60, statement: 600 } as const;

/** No name that every object answers to: `seats['constructor']` is there at every table. */
const isOwnName = (name: string): boolean => !(name in Object.prototype);
export const idSchema = z.string().check(z.minLength(1), z.maxLength(64), z.refine(isOwnName));
const id = idSchema;
const text = (max: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(max));
const int = z.number().check(z.int(), z.minimum(0));

/** A typed reason or text, or a phrase of the catalogue with its parameters (bots, buttons). */
export const reasonSchema = z.union([
  z.strictObject({ text: text(LIMITS.reason), lang: z.optional(z.string().check(z.maxLength(12))) }),
  z.strictObject({
    phrase: z.string().check(z.maxLength(80)),
    params: z.record(z.string().check(z.maxLength(40)), z.union([z.string().check(z.maxLength(200)), z.number()])),
    variant: z.optional(int),
  }),
]);
export type Reason = z.infer<typeof reasonSchema>;

/** Either a ready-made wording of the scenario, or free text with the level its author claims for it. */
export const wordingSchema = z.union([
  z.strictObject({ ready: id }),
  z.strictObject({ text: text(LIMITS.wording), level: int }),
]);
export type WordingInput = z.infer<typeof wordingSchema>;

const obj = z.strictObject;
const type = <T extends string>(name: T) => z.literal(name);

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
});
export type SettingsInput = z.infer<typeof settingsSchema>;

export const SCHEMAS = {
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
  'clock.extend': obj({
    type: type('clock.extend'),
    ms: z.number().check(z.int(), z.minimum(1000), z.maximum(3_600_000)),
  }),
  'clock.due': obj({ type: type('clock.due'), generation: int }),
  'clock.shift': obj({ type: type('clock.shift'), byMs: int }),
  'debrief.open': obj({ type: type('debrief.open') }),
  'debrief.step': obj({ type: type('debrief.step'), step: z.number().check(z.int(), z.minimum(1), z.maximum(11)) }),
  'debrief.reveal': obj({ type: type('debrief.reveal'), what: z.enum(REVEALS) }),

  'beat.close': obj({ type: type('beat.close'), faceDown: z.optional(z.boolean()) }),
  'text.revise': obj({
    type: type('text.revise'),
    changes: z
      .array(z.union([obj({ paragraph: id, proposal: id }), obj({ paragraph: id, wording: wordingSchema })]))
      .check(z.minLength(1), z.maxLength(60)),
  }),
  'gavel.put': obj({ type: type('gavel.put'), paragraph: id, proposal: z.optional(id), version: z.optional(int) }),
  'gavel.fall': obj({ type: type('gavel.fall') }),
  'paragraph.park': obj({ type: type('paragraph.park'), paragraph: id }),
  'paragraph.unpark': obj({ type: type('paragraph.unpark'), paragraph: id }),
  'silence.open': obj({ type: type('silence.open') }),
  'floor.take': obj({ type: type('floor.take') }),
  'text.adopt': obj({ type: type('text.adopt') }),
  'summary.issue': obj({ type: type('summary.issue') }),

  'statement.make': obj({
    type: type('statement.make'),
    reason: z.optional(reasonSchema),
    priorities: z.array(id).check(z.maxLength(3)),
  }),
  'stance.take': obj({
    type: type('stance.take'),
    paragraph: id,
    /** Set: the stance is on this proposal to the paragraph. */
    proposal: z.optional(id),
    stance: z.enum(STANCES),
    reason: z.optional(reasonSchema),
    /** The words objected to, as they stand in the text. */
    words: z.optional(text(LIMITS.wording)),
    /** Wording of one's own put with an objection. */
    wording: z.optional(wordingSchema),
    /** The text version this is about; an older one is refused. */
    version: z.optional(int),
  }),
  'stance.drop': obj({ type: type('stance.drop'), paragraph: id, proposal: z.optional(id) }),
  'proposal.table': obj({
    type: type('proposal.table'),
    paragraph: id,
    wording: wordingSchema,
    reason: z.optional(reasonSchema),
    version: z.optional(int),
  }),
  'proposal.sponsor': obj({ type: type('proposal.sponsor'), proposal: id }),
  'proposal.withdraw': obj({ type: type('proposal.withdraw'), proposal: id }),
  'paragraph.reopen': obj({ type: type('paragraph.reopen'), paragraph: id, reason: reasonSchema }),
  'ready.set': obj({ type: type('ready.set'), ready: z.boolean() }),
  'drop.object': obj({ type: type('drop.object'), paragraph: id, reason: reasonSchema }),
  'silence.break': obj({ type: type('silence.break'), paragraph: id, reason: reasonSchema }),
  'adoption.object': obj({ type: type('adoption.object'), reason: reasonSchema }),
  'position.give': obj({ type: type('position.give'), reason: reasonSchema }),
  'message.say': obj({ type: type('message.say'), text: text(LIMITS.message), about: z.optional(id) }),
  'note.send': obj({
    type: type('note.send'),
    to: z.array(id).check(z.minLength(1), z.maxLength(30)),
    text: text(LIMITS.message),
    about: z.optional(id),
  }),
  'guess.make': obj({
    type: type('guess.make'),
    sign: z.boolean(),
    stars: z.number().check(z.int(), z.minimum(0), z.maximum(3)),
    hardest: z.optional(id),
  }),
} as const;

export type CommandType = keyof typeof SCHEMAS;
export type CommandOf<T extends CommandType> = z.infer<(typeof SCHEMAS)[T]>;
export type Command = { [T in CommandType]: CommandOf<T> }[CommandType];

export const COMMAND_TYPES = Object.keys(SCHEMAS) as CommandType[];

const HOST: readonly Role[] = ['host'];
const CHAIR: readonly Role[] = ['chair'];
const SEAT: readonly Role[] = ['seat'];

/** Who may do it. Bots and stand-ins act in the role of their seat or of the chair. */
export const ROLES_OF: Readonly<Record<CommandType, readonly Role[]>> = {
  'table.open': ['table'],
  'seat.take': ['person'],
  'seat.leave': ['person'],
  'seat.assign': HOST,
  'seat.hand': ['host', 'table'],
  'head.name': ['host', 'seat', 'table'],
  'chair.hand': ['host', 'table'],
  'brief.read': SEAT,
  'table.start': HOST,
  'table.pause': HOST,
  'table.resume': HOST,
  'table.end': HOST,
  'clock.extend': ['host', 'chair'],
  'clock.due': ['clock'],
  'clock.shift': ['table'],
  'debrief.open': HOST,
  'debrief.step': HOST,
  'debrief.reveal': HOST,
  'beat.close': CHAIR,
  'text.revise': CHAIR,
  'gavel.put': CHAIR,
  'gavel.fall': CHAIR,
  'paragraph.park': CHAIR,
  'paragraph.unpark': CHAIR,
  'silence.open': CHAIR,
  'floor.take': CHAIR,
  'text.adopt': CHAIR,
  'summary.issue': CHAIR,
  'statement.make': SEAT,
  'stance.take': SEAT,
  'stance.drop': SEAT,
  'proposal.table': SEAT,
  'proposal.sponsor': SEAT,
  'proposal.withdraw': SEAT,
  'paragraph.reopen': SEAT,
  'ready.set': SEAT,
  'drop.object': SEAT,
  'silence.break': SEAT,
  'adoption.object': SEAT,
  'position.give': SEAT,
  'message.say': ['seat', 'chair', 'host'],
  'note.send': SEAT,
  'guess.make': SEAT,
};
