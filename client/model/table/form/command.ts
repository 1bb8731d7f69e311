/** Forms made from an act's parameters: which fields, and the command they add up to. */
import { type Command, type CommandType, FIELDS, type Field } from '../../../../shared/engine/index.ts';
import { parseCommand } from '../../../../shared/protocol/index.ts';
import type { Refusal, Result } from '../../../../shared/types/index.ts';
import { FLAGGED, flagOf } from './flags.ts';
import type { Values } from './values.ts';

export type FormField = { readonly field: Field; readonly optional: boolean };

export const fieldsOf = (type: CommandType): readonly FormField[] =>
  (FIELDS[type] ?? []).map((name) => ({
    field: name.replace('?', '') as Field,
    optional: name.endsWith('?'),
  }));

type Loose = Record<string, unknown>;

export const typed = (text: string | undefined): { readonly text: string } | undefined => {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? undefined : { text: trimmed };
};
const some = <T>(list: readonly T[] | undefined): readonly T[] | undefined => (list?.length ? list : undefined);

/** Fields under another name than their parameter. */
const NAMED: Readonly<Partial<Record<Field, string>>> = {
  seats: 'to',
  toSeat: 'to',
  invited: 'seats',
  pair: 'seats',
  order: 'seats',
  limit: 'ms',
  roomKind: 'kind',
  positionKind: 'kind',
  reveal: 'what',
  ending: 'as',
};

/** Fields whose value lies otherwise in the command than it is held. */
const SHAPED: Readonly<Partial<Record<Field, (v: Values, type: CommandType) => Loose>>> = {
  reason: (v) => ({ reason: typed(v.reason) }),
  words: (v) => ({ words: v.words?.trim() === '' ? undefined : v.words }),
  seat: (v, type) => ({ seat: v.seat ?? (type === 'seat.assign' ? null : undefined) }),
  flag: (v, type) => FLAGGED[type]?.(flagOf(type, v.flag)) ?? {},
  guess: (v) => v.guess ?? {},
  priorities: (v) => ({ priorities: v.priorities ?? [] }),
  paragraphs: (v) => ({ paragraphs: v.paragraphs ?? [] }),
  invited: (v) => ({ seats: v.invited ?? [] }),
  also: (v) => ({ also: some(v.also?.filter((id) => id !== v.paragraph)) }),
  order: (v) => ({ seats: some(v.order) }),
};

const part = (type: CommandType, field: Field, v: Values): Loose =>
  SHAPED[field]?.(v, type) ?? { [NAMED[field] ?? field]: v[field as keyof Values] };

const VERSIONED = new Set<CommandType>([
  'stance.take',
  'proposal.table',
  'proposal.delete',
  'proposal.move',
  'proposal.split',
  'proposal.merge',
  'gavel.put',
]);
/** What comes along with the place a form was opened from. */
const GIVEN: Readonly<Partial<Record<CommandType, readonly (keyof Values)[]>>> = {
  'package.offer': ['counters'],
  'proposal.table': ['amends', 'room'],
  'stance.take': ['room'],
  'stance.drop': ['room'],
  'proposal.sponsor': ['room'],
  'proposal.withdraw': ['room'],
};

function given(type: CommandType, v: Values): Loose {
  const along = (GIVEN[type] ?? []).map((name) => [name, v[name]]);
  const version = VERSIONED.has(type) && v.proposal === undefined ? { version: v.version } : {};
  return { ...version, ...Object.fromEntries(along) };
}

/** Only on the steps is a bracket named (R14.8); the form has its paragraph filled in all the same. */
const isIdle = (type: CommandType, v: Values, name: string): boolean =>
  type === 'posture.take' && v.posture !== 'steps' && (name === 'paragraph' || name === 'holder');

/** The command as far as it is filled in. */
export function sketchOf(type: CommandType, v: Values): Loose & { readonly type: CommandType } {
  const all: Loose = Object.assign(given(type, v), ...fieldsOf(type).map(({ field }) => part(type, field, v)));
  const chosen = Object.entries(all).filter(
    ([name, value]) => value !== undefined && value !== '' && !isIdle(type, v, name),
  );
  return { ...Object.fromEntries(chosen), type };
}

/** The whole command, or why it is none yet. */
export const commandOf = (type: CommandType, v: Values): Result<Command, Refusal> => parseCommand(sketchOf(type, v));
