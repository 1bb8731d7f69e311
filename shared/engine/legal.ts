/** Which acts are open to an actor, and why the others are not: screens, bots and tests all ask here. */
import type { OpenGame, Sheet } from '../scenario/index.ts';
import type { Refusal } from '../types/index.ts';
import { CHARTS } from './charts/index.ts';
import type { CommandType } from './commands.ts';
import type { Actor } from './events.ts';
import { COMMAND_TYPES, RIGHTS } from './rights.ts';
import { check, type Sketch } from './rules/index.ts';
import type { PublicState, SeatState } from './state.ts';

/** What a form asks for; most are the command's own parameter names. */
export type Field =
  | 'paragraph'
  | 'proposal'
  | 'package'
  | 'condition'
  | 'initiative'
  | 'room'
  | 'group'
  | 'sounding'
  | 'inject'
  | 'issue'
  | 'stance'
  | 'reason'
  | 'words'
  | 'wording'
  | 'first'
  | 'second'
  | 'seat'
  /** The command's `to`: several seats, or one. */
  | 'seats'
  | 'toSeat'
  /** The command's `seats`: those asked in, or the pair sounded out. */
  | 'invited'
  | 'pair'
  | 'facilitator'
  | 'holder'
  | 'person'
  | 'text'
  | 'title'
  | 'name'
  | 'priorities'
  | 'flag'
  | 'ms'
  /** The command's `ms`, which may be none. */
  | 'limit'
  | 'step'
  | 'changes'
  | 'reveal'
  | 'guess'
  | 'about'
  | 'after'
  | 'place'
  | 'with'
  | 'also'
  | 'level'
  | 'levels'
  | 'parts'
  | 'paragraphs'
  | 'when'
  | 'promise'
  | 'roomKind'
  | 'positionKind'
  | 'posture'
  | 'view'
  | 'ballot'
  | 'card'
  | 'order'
  | 'ending';

/** The parameters of each act, in the order a form asks for them; `?` = may be left out. */
export const FIELDS: Readonly<Partial<Record<CommandType, readonly (Field | `${Field}?`)[]>>> = {
  'stance.take': ['paragraph', 'proposal?', 'stance', 'words?', 'reason?', 'wording?'],
  'stance.drop': ['paragraph', 'proposal?'],
  'proposal.table': ['paragraph', 'wording', 'reason?'],
  'proposal.sponsor': ['proposal'],
  'proposal.withdraw': ['proposal'],
  'proposal.revise': ['proposal', 'wording', 'second?', 'reason?'],
  'proposal.reintroduce': ['proposal', 'reason?'],
  'paragraph.propose': ['issue', 'place', 'after', 'title', 'wording', 'reason?'],
  'proposal.delete': ['paragraph', 'reason?'],
  'proposal.move': ['paragraph', 'place', 'after', 'reason?'],
  'proposal.split': ['paragraph', 'first', 'second', 'reason?'],
  'proposal.merge': ['paragraph', 'with', 'wording', 'reason?'],
  'reading.contest': ['paragraph', 'proposal?', 'level', 'reason?'],
  'reading.rule': ['paragraph', 'proposal?', 'level', 'reason?'],
  'proposals.freeze': ['flag'],
  'paragraph.reopen': ['paragraph', 'reason'],
  'paragraph.park': ['paragraph'],
  'paragraph.unpark': ['paragraph'],
  'gavel.put': ['paragraph', 'proposal?'],
  'text.revise': ['changes'],
  'text.correct': ['changes'],
  'beat.close': ['flag?'],
  'ready.set': ['flag'],
  'drop.object': ['paragraph', 'reason'],
  'silence.break': ['paragraph', 'also?', 'reason'],
  'adoption.object': ['reason'],
  'vote.request': ['reason?'],
  'amendment.move': ['paragraph', 'wording', 'reason?'],
  'vote.cast': ['ballot'],
  'position.give': ['positionKind?', 'paragraph?', 'reason'],
  'summary.issue': ['ending?'],
  'statement.make': ['priorities', 'reason?'],
  'message.say': ['text', 'about?'],
  'note.send': ['seats', 'text', 'about?'],
  'speakers.join': ['reason?'],
  'speakers.close': ['flag'],
  'speakers.order': ['order?'],
  'speakers.limit': ['limit'],
  'speakers.call': ['seat?'],
  'point.raise': ['reason'],
  'point.rule': ['flag', 'reason?'],
  'meeting.suspend': ['flag', 'ms?', 'reason?'],
  'package.offer': ['parts', 'seats', 'reason?'],
  'package.answer': ['package', 'flag', 'reason?'],
  'package.withdraw': ['package'],
  'package.leave': ['package', 'reason'],
  'stance.condition': ['paragraph', 'when', 'stance', 'reason?'],
  'condition.drop': ['condition'],
  'promise.make': ['toSeat', 'promise', 'paragraph'],
  'capital.ask': ['package', 'issue'],
  'initiative.found': ['issue', 'title'],
  'initiative.join': ['initiative'],
  'initiative.leave': ['initiative'],
  'initiative.serve': ['initiative'],
  'redline.declare': ['issue', 'levels', 'reason?'],
  'room.open': ['roomKind', 'paragraphs', 'invited', 'facilitator?', 'flag?', 'ms?'],
  'room.enter': ['room'],
  'room.leave': ['room'],
  'room.say': ['room', 'text', 'about?'],
  'room.report': ['room', 'text?'],
  'room.close': ['room'],
  'group.found': ['name', 'invited'],
  'group.join': ['group'],
  'group.leave': ['group'],
  'group.speaker': ['group', 'seat'],
  'group.state': ['group', 'paragraph', 'stance', 'reason?', 'wording?'],
  'evidence.play': ['paragraph', 'card?', 'reason?'],
  'sounding.ask': ['paragraph', 'pair'],
  'sounding.answer': ['sounding', 'levels'],
  'posture.take': ['posture', 'paragraph?', 'holder?'],
  'text.judge': ['view', 'seat?', 'reason?'],
  'clock.extend': ['ms'],
  'seat.take': ['seat', 'flag?'],
  'seat.assign': ['person', 'seat?'],
  'seat.hand': ['seat', 'flag'],
  'head.name': ['seat', 'person'],
  'chair.hand': ['flag', 'person?'],
  'inject.release': ['inject'],
  'inject.skip': ['inject'],
  'debrief.step': ['step'],
  'debrief.reveal': ['reveal'],
  'guess.make': ['guess'],
};

export type Ask = {
  readonly open: OpenGame;
  readonly state: PublicState;
  readonly actor: Actor;
  readonly at: number;
  readonly own?: SeatState | null;
  /** The actor's own sheet, where it has one. */
  readonly sheet?: Sheet | null;
};

/** null = open. Parameters not chosen yet are taken as choosable. */
export const allows = (ask: Ask, act: Sketch): Refusal | null =>
  check({ ...ask, own: ask.own ?? null, charts: CHARTS, act, whole: false });

export type LegalAct = {
  readonly type: CommandType;
  readonly fields: readonly string[];
  readonly refusal: Refusal | null;
};

/**
 * Every act of the actor's role, open ones first. `about` names the one paragraph or proposal asked about;
 * without it an act on paragraphs counts as open when some paragraph or proposal takes it.
 */
export function legal(
  ask: Ask,
  about: { readonly paragraph?: string; readonly proposal?: string } = {},
): readonly LegalAct[] {
  const acts = COMMAND_TYPES.filter((type) => RIGHTS[type].roles.includes(ask.actor.role)).map((type) => ({
    type,
    fields: FIELDS[type] ?? [],
    refusal: refusalOf(ask, type, about),
  }));
  return [...acts.filter((a) => a.refusal === null), ...acts.filter((a) => a.refusal !== null)];
}

function refusalOf(ask: Ask, type: CommandType, about: { paragraph?: string; proposal?: string }): Refusal | null {
  const fields = FIELDS[type] ?? [];
  const first = allows(ask, { type });
  if (first !== null) return first;
  const tried = sketches(ask, type, fields, about).map((sketch) => allows(ask, sketch));
  return tried.length === 0 || tried.some((r) => r === null) ? null : (tried[0] ?? null);
}

/** What an act may be about, by the field that names it. */
const CANDIDATES: Readonly<Partial<Record<Field, (ask: Ask) => readonly string[]>>> = {
  package: ({ state }) => state.packages.map((x) => x.id),
  condition: ({ state }) => state.conditions.map((x) => x.id),
  initiative: ({ state }) => state.initiatives.map((x) => x.id),
  room: ({ state }) => state.rooms.map((x) => x.id),
  group: ({ state }) => state.groups.map((x) => x.id),
  sounding: ({ own }) => own?.soundings.map((x) => x.id) ?? [],
};

function sketches(
  ask: Ask,
  type: CommandType,
  fields: readonly string[],
  about: { paragraph?: string; proposal?: string },
): Sketch[] {
  for (const [field, list] of Object.entries(CANDIDATES)) {
    if (!fields.includes(field)) continue;
    const ids = list(ask);
    return ids.length === 0 ? [{ type, [field]: '' }] : ids.map((id) => ({ type, [field]: id }));
  }
  if (fields.includes('proposal')) {
    const ids =
      about.proposal === undefined
        ? ask.state.proposals
            .filter((p) => about.paragraph === undefined || p.paragraph === about.paragraph)
            .map((p) => p.id)
        : [about.proposal];
    return ids.length === 0 ? [{ type, proposal: about.proposal ?? '' }] : ids.map((proposal) => ({ type, proposal }));
  }
  if (!fields.includes('paragraph')) return [];
  const ids = about.paragraph === undefined ? ask.state.paragraphs.map((p) => p.id) : [about.paragraph];
  return ids.map((paragraph) => ({
    type,
    paragraph,
    ...(about.proposal && fields.includes('proposal?') && { proposal: about.proposal }),
  }));
}
