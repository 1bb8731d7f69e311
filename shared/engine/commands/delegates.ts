/** What a delegation says, writes and decides on the text. */
import * as z from 'zod/mini';
import { BALLOTS, PLACES, POSITIONS, STANCES } from '../vocabulary.ts';
import {
  id,
  LIMITS,
  level,
  obj,
  reason,
  reasonSchema,
  room,
  tells,
  text,
  told,
  type,
  version,
  wordingSchema,
} from './parts.ts';

export const DELEGATES = {
  'statement.make': obj({ type: type('statement.make'), reason, priorities: z.array(id).check(z.maxLength(3)) }),
  'stance.take': obj({
    type: type('stance.take'),
    paragraph: id,
    /** Set: the stance is on this proposal to the paragraph. */
    proposal: z.optional(id),
    stance: z.enum(STANCES),
    reason,
    /** The words objected to, as they stand in the text. */
    words: z.optional(text(LIMITS.wording)),
    /** Wording of one's own put with an objection. */
    wording: z.optional(wordingSchema),
    version,
    room,
  }),
  'stance.drop': obj({ type: type('stance.drop'), paragraph: id, proposal: z.optional(id), room }),
  /** `amends`: wording proposed to another proposal instead of to the text. */
  'proposal.table': obj({
    type: type('proposal.table'),
    paragraph: id,
    wording: wordingSchema,
    reason,
    amends: z.optional(id),
    version,
    room,
  }),
  /** A new paragraph after another one; null = first of its part. */
  'paragraph.propose': obj({
    type: type('paragraph.propose'),
    after: z.nullable(id),
    place: z.enum(PLACES),
    issue: id,
    title: text(LIMITS.title),
    wording: wordingSchema,
    reason,
  }),
  'proposal.delete': obj({ type: type('proposal.delete'), paragraph: id, reason, version }),
  'proposal.move': obj({
    type: type('proposal.move'),
    paragraph: id,
    after: z.nullable(id),
    place: z.enum(PLACES),
    reason,
    version,
  }),
  'proposal.split': obj({
    type: type('proposal.split'),
    paragraph: id,
    first: wordingSchema,
    second: wordingSchema,
    reason,
    version,
  }),
  'proposal.merge': obj({
    type: type('proposal.merge'),
    paragraph: id,
    with: id,
    wording: wordingSchema,
    reason,
    version,
  }),
  'proposal.sponsor': obj({ type: type('proposal.sponsor'), proposal: id, room }),
  'proposal.withdraw': obj({ type: type('proposal.withdraw'), proposal: id, room }),
  /** Oral revision by the author. */
  'proposal.revise': obj({
    type: type('proposal.revise'),
    proposal: id,
    wording: wordingSchema,
    /** The other half, where the proposal divides a paragraph. */
    second: z.optional(wordingSchema),
    reason,
  }),
  /** Another delegation takes up what was withdrawn. */
  'proposal.reintroduce': obj({ type: type('proposal.reintroduce'), proposal: id, reason }),
  'reading.contest': obj({ type: type('reading.contest'), paragraph: id, proposal: z.optional(id), level, reason }),
  'paragraph.reopen': obj({ type: type('paragraph.reopen'), paragraph: id, reason: reasonSchema }),
  'ready.set': obj({ type: type('ready.set'), ready: z.boolean() }),
  'drop.object': obj({ type: type('drop.object'), paragraph: id, reason: reasonSchema }),
  'silence.break': obj({
    type: type('silence.break'),
    paragraph: id,
    /** Further paragraphs it is broken on. */
    also: z.optional(z.array(id).check(z.maxLength(30))),
    reason: reasonSchema,
  }),
  'adoption.object': obj({ type: type('adoption.object'), reason: reasonSchema }),
  'vote.request': obj({ type: type('vote.request'), reason }),
  'amendment.move': obj({ type: type('amendment.move'), paragraph: id, wording: wordingSchema, reason }),
  'vote.cast': obj({ type: type('vote.cast'), ballot: z.enum(BALLOTS) }),
  'position.give': obj({
    type: type('position.give'),
    kind: z.optional(z.enum(POSITIONS)),
    paragraph: z.optional(id),
    reason: reasonSchema,
  }),
  'message.say': obj({ type: type('message.say'), ...told, about: z.optional(id) }).check(tells),
  'note.send': obj({
    type: type('note.send'),
    to: z.array(id).check(z.minLength(1), z.maxLength(30)),
    ...told,
    about: z.optional(id),
  }).check(tells),
  'speakers.join': obj({ type: type('speakers.join'), reason }),
  'speakers.leave': obj({ type: type('speakers.leave') }),
  /** The speaker is done. */
  'speakers.yield': obj({ type: type('speakers.yield') }),
  'point.raise': obj({ type: type('point.raise'), reason: reasonSchema }),
} as const;
