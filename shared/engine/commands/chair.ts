/** What the chair does: order, texts, gavel, the floor, the end. A `reason` is what it says with the act, to all. */
import * as z from 'zod/mini';
import { NO_TEXT_ENDINGS } from '../vocabulary.ts';
import { id, ids, LIMITS, level, ms, obj, reason, text, type, version, wordingSchema } from './parts.ts';

const changes = z
  .array(
    z.union([
      obj({ paragraph: id, proposal: id }),
      obj({ paragraph: id, wording: wordingSchema }),
      /** All parts of an accepted package. */
      obj({ package: id }),
    ]),
  )
  .check(z.minLength(1), z.maxLength(60));

export const CHAIR = {
  'beat.close': obj({ type: type('beat.close'), faceDown: z.optional(z.boolean()), reason }),
  'text.revise': obj({ type: type('text.revise'), changes, reason }),
  /** Rev.n that takes in what nobody contests and keeps the rest. */
  'text.streamline': obj({ type: type('text.streamline'), reason }),
  /** All proposals in the text, attributed, in brackets. */
  'text.compile': obj({ type: type('text.compile') }),
  /** Opening words, commas and semicolons, also and further: no substance. */
  'text.tidy': obj({ type: type('text.tidy') }),
  /** "As orally revised": read out by the chair when the text is about to be adopted. */
  'text.correct': obj({ type: type('text.correct'), changes }),
  'proposals.freeze': obj({ type: type('proposals.freeze'), frozen: z.boolean() }),
  'reading.rule': obj({ type: type('reading.rule'), paragraph: id, proposal: z.optional(id), level, reason }),
  /** A paragraph as it stands, with a wording, or all of a package at once. */
  'gavel.put': obj({
    type: type('gavel.put'),
    paragraph: z.optional(id),
    proposal: z.optional(id),
    package: z.optional(id),
    version,
    reason,
  }),
  'gavel.fall': obj({ type: type('gavel.fall') }),
  'paragraph.park': obj({ type: type('paragraph.park'), paragraph: id, reason }),
  'paragraph.unpark': obj({ type: type('paragraph.unpark'), paragraph: id, reason }),
  'silence.open': obj({ type: type('silence.open'), reason }),
  'floor.take': obj({ type: type('floor.take'), reason }),
  'text.adopt': obj({ type: type('text.adopt'), reason }),
  'summary.issue': obj({ type: type('summary.issue'), as: z.optional(z.enum(NO_TEXT_ENDINGS)), reason }),
  'vote.close': obj({ type: type('vote.close') }),

  'speakers.close': obj({ type: type('speakers.close'), closed: z.boolean() }),
  /** The whole list in a new order; left out: whoever has spoken least comes first. */
  'speakers.order': obj({ type: type('speakers.order'), seats: z.optional(ids(200)) }),
  'speakers.limit': obj({ type: type('speakers.limit'), ms: z.nullable(ms) }),
  /** Gives the floor: to the next on the list, or to the seat named. */
  'speakers.call': obj({ type: type('speakers.call'), seat: z.optional(id) }),
  'point.rule': obj({ type: type('point.rule'), sustained: z.boolean(), reason }),
  'meeting.suspend': obj({
    type: type('meeting.suspend'),
    adjourn: z.optional(z.boolean()),
    ms: z.optional(ms),
    reason,
  }),
  'meeting.resume': obj({ type: type('meeting.resume') }),

  'room.open': obj({
    type: type('room.open'),
    kind: z.enum(['contact', 'friends', 'bilateral', 'confessional']),
    paragraphs: z.array(id).check(z.maxLength(20)),
    seats: z.array(id).check(z.maxLength(60)),
    facilitator: z.optional(id),
    /** Only those invited, and drafting on a copy of its own. */
    closed: z.optional(z.boolean()),
    ms: z.optional(ms),
    reason,
  }),
  'room.report': obj({ type: type('room.report'), room: id, text: z.optional(text(LIMITS.message)) }),
  'room.close': obj({ type: type('room.close'), room: id }),
} as const;
