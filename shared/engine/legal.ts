/** Which acts are open to an actor, and why the others are not: screens, bots and tests all ask here. */
import type { OpenGame } from '../scenario/index.ts';
import type { Refusal } from '../types/index.ts';
import { CHARTS } from './charts/index.ts';
import { COMMAND_TYPES, type CommandType, ROLES_OF } from './commands.ts';
import type { Actor } from './events.ts';
import { check, type Sketch } from './rules/index.ts';
import type { PublicState } from './state.ts';

export type Field =
  | 'paragraph'
  | 'proposal'
  | 'stance'
  | 'reason'
  | 'words'
  | 'wording'
  | 'seat'
  | 'seats'
  | 'person'
  | 'text'
  | 'priorities'
  | 'flag'
  | 'ms'
  | 'step'
  | 'changes'
  | 'reveal'
  | 'guess'
  | 'about';

/** The parameters of each act, in the order a form asks for them; `?` = may be left out. */
export const FIELDS: Readonly<Partial<Record<CommandType, readonly (Field | `${Field}?`)[]>>> = {
  'stance.take': ['paragraph', 'proposal?', 'stance', 'words?', 'reason?', 'wording?'],
  'stance.drop': ['paragraph', 'proposal?'],
  'proposal.table': ['paragraph', 'wording', 'reason?'],
  'proposal.sponsor': ['proposal'],
  'proposal.withdraw': ['proposal'],
  'paragraph.reopen': ['paragraph', 'reason'],
  'paragraph.park': ['paragraph'],
  'paragraph.unpark': ['paragraph'],
  'gavel.put': ['paragraph', 'proposal?'],
  'text.revise': ['changes'],
  'beat.close': ['flag?'],
  'ready.set': ['flag'],
  'drop.object': ['paragraph', 'reason'],
  'silence.break': ['paragraph', 'reason'],
  'adoption.object': ['reason'],
  'position.give': ['reason'],
  'statement.make': ['priorities', 'reason?'],
  'message.say': ['text', 'about?'],
  'note.send': ['seats', 'text', 'about?'],
  'clock.extend': ['ms'],
  'seat.take': ['seat', 'flag?'],
  'seat.assign': ['person', 'seat?'],
  'seat.hand': ['seat', 'flag'],
  'head.name': ['seat', 'person'],
  'chair.hand': ['flag', 'person?'],
  'debrief.step': ['step'],
  'debrief.reveal': ['reveal'],
  'guess.make': ['guess'],
};

export type Ask = { readonly open: OpenGame; readonly state: PublicState; readonly actor: Actor; readonly at: number };

/** null = open. Parameters not chosen yet are taken as choosable. */
export const allows = (ask: Ask, act: Sketch): Refusal | null => check({ ...ask, charts: CHARTS, act, whole: false });

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
  const acts = COMMAND_TYPES.filter((type) => ROLES_OF[type].includes(ask.actor.role)).map((type) => ({
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

function sketches(
  ask: Ask,
  type: CommandType,
  fields: readonly string[],
  about: { paragraph?: string; proposal?: string },
): Sketch[] {
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
