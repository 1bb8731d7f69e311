/** Deals, rooms, groups, and what observers do. */
import * as z from 'zod/mini';
import { POSTURES, PROMISES, STANCES, VIEWS } from '../vocabulary.ts';
import { id, ids, LIMITS, level, obj, reason, reasonSchema, tells, text, told, type, wordingSchema } from './parts.ts';

/** One paragraph of a package: wording for it, or a proposal that lies on the table. */
const part = z.union([obj({ paragraph: id, wording: wordingSchema }), obj({ paragraph: id, proposal: id })]);

/** A ground a condition stands on. All grounds of a condition must hold. */
export const groundSchema = z.union([
  /** The paragraph's text has (or has not) a phrase of the closed list: "if 6 keeps *voluntary*". */
  obj({ paragraph: id, phrase: id, present: z.boolean() }),
  obj({ paragraph: id, atLeast: level }),
  obj({ paragraph: id, atMost: level }),
  /** That seat holds no bracket on the paragraph: "if Y lifts on 7". */
  obj({ paragraph: id, free: id }),
]);
export type Ground = z.infer<typeof groundSchema>;

export const DEALS = {
  'package.offer': obj({
    type: type('package.offer'),
    parts: z.array(part).check(z.minLength(1), z.maxLength(12)),
    /** Who must say yes, beside the one who offers. */
    to: ids(30),
    reason,
    /** The package this answers with another one. */
    counters: z.optional(id),
  }),
  'package.answer': obj({ type: type('package.answer'), package: id, accept: z.boolean(), reason }),
  'package.withdraw': obj({ type: type('package.withdraw'), package: id }),
  /** By one who had accepted. */
  'package.leave': obj({ type: type('package.leave'), package: id, reason: reasonSchema }),
  'stance.condition': obj({
    type: type('stance.condition'),
    paragraph: id,
    stance: z.enum(['support', 'live-with']),
    when: z.array(groundSchema).check(z.minLength(1), z.maxLength(4)),
    reason,
  }),
  'condition.drop': obj({ type: type('condition.drop'), condition: id }),
  'promise.make': obj({ type: type('promise.make'), to: id, promise: z.enum(PROMISES), paragraph: id }),
  'capital.ask': obj({ type: type('capital.ask'), package: id, issue: id }),
  'initiative.found': obj({ type: type('initiative.found'), issue: id, title: text(LIMITS.title) }),
  'initiative.join': obj({ type: type('initiative.join'), initiative: id }),
  'initiative.leave': obj({ type: type('initiative.leave'), initiative: id }),
  /** As its secretariat. */
  'initiative.serve': obj({ type: type('initiative.serve'), initiative: id }),
  'redline.declare': obj({
    type: type('redline.declare'),
    issue: id,
    levels: z.array(level).check(z.minLength(1), z.maxLength(49)),
    reason,
  }),

  'room.enter': obj({ type: type('room.enter'), room: id }),
  'room.leave': obj({ type: type('room.leave'), room: id }),
  'room.say': obj({ type: type('room.say'), room: id, ...told, about: z.optional(id) }).check(tells),
  'group.found': obj({ type: type('group.found'), name: text(LIMITS.name), seats: z.array(id).check(z.maxLength(60)) }),
  'group.join': obj({ type: type('group.join'), group: id }),
  'group.leave': obj({ type: type('group.leave'), group: id }),
  'group.speaker': obj({ type: type('group.speaker'), group: id, seat: id }),
  /** A joint statement: one stance on a paragraph for all its members. */
  'group.state': obj({
    type: type('group.state'),
    group: id,
    paragraph: id,
    stance: z.enum(STANCES),
    reason,
    wording: z.optional(wordingSchema),
  }),

  'evidence.play': obj({ type: type('evidence.play'), paragraph: id, card: z.optional(id), reason }),
  'sounding.ask': obj({
    type: type('sounding.ask'),
    paragraph: id,
    seats: z.array(id).check(z.minLength(2), z.maxLength(2)),
  }),
  /** Levels one could live with; sealed, only whether the two overlap is told. */
  'sounding.answer': obj({
    type: type('sounding.answer'),
    sounding: id,
    levels: z.array(level).check(z.maxLength(50)),
  }),
  /** On the steps one bracket is named: its holder's isolation costs double this round. */
  'posture.take': obj({
    type: type('posture.take'),
    posture: z.enum(POSTURES),
    paragraph: z.optional(id),
    holder: z.optional(id),
  }),
  'text.judge': obj({ type: type('text.judge'), view: z.enum(VIEWS), seat: z.optional(id), reason }),
} as const;
