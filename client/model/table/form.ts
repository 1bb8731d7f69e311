/** Forms made from an act's parameters: which fields, what they hold, and the command they add up to. */
import {
  type Command,
  type CommandType,
  FIELDS,
  type Field,
  type Reveal,
  type Stance,
  type WordingInput,
} from '../../../shared/engine/index.ts';
import { parseCommand } from '../../../shared/protocol/index.ts';
import type { Refusal, Result } from '../../../shared/types/index.ts';

export type Change =
  | { readonly paragraph: string; readonly proposal: string }
  | { readonly paragraph: string; readonly wording: WordingInput };

/** What the fields hold; nothing is chosen until somebody chooses. */
export type Values = {
  readonly paragraph?: string;
  readonly proposal?: string;
  readonly stance?: Stance;
  readonly reason?: string;
  readonly words?: string;
  readonly wording?: WordingInput;
  readonly seat?: string;
  readonly seats?: readonly string[];
  readonly person?: string;
  readonly text?: string;
  readonly priorities?: readonly string[];
  readonly flag?: string;
  readonly ms?: number;
  readonly step?: number;
  readonly changes?: readonly Change[];
  readonly reveal?: Reveal;
  readonly guess?: { readonly sign: boolean; readonly stars: number; readonly hardest?: string };
  readonly about?: string;
  /** The text version the form was opened on. */
  readonly version?: number;
};

export type FormField = { readonly field: Field; readonly optional: boolean };

export const fieldsOf = (type: CommandType): readonly FormField[] =>
  (FIELDS[type] ?? []).map((name) => ({
    field: name.replace('?', '') as Field,
    optional: name.endsWith('?'),
  }));

/** The two or three ways a `flag` can go, by act; the first is what the form opens with. */
export const FLAGS: Readonly<Partial<Record<CommandType, readonly string[]>>> = {
  'ready.set': ['yes', 'no'],
  'beat.close': ['open', 'down'],
  'seat.take': ['alone', 'share'],
  'seat.hand': ['people', 'bot', 'stand-in'],
  'chair.hand': ['bot', 'person'],
};

type Loose = Record<string, unknown>;
const typed = (text: string | undefined): Loose | undefined => {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? undefined : { text: trimmed };
};

const flagged: Readonly<Partial<Record<CommandType, (flag: string) => Loose>>> = {
  'ready.set': (flag) => ({ ready: flag !== 'no' }),
  'beat.close': (flag) => (flag === 'down' ? { faceDown: true } : {}),
  'seat.take': (flag) => (flag === 'share' ? { share: true } : {}),
  'seat.hand': (flag) => ({ to: flag }),
  'chair.hand': (flag) => ({ to: flag }),
};

/** How a field's value lies in the command. */
function part(type: CommandType, field: Field, v: Values): Loose {
  switch (field) {
    case 'reason':
      return { reason: typed(v.reason) };
    case 'words':
      return { words: v.words?.trim() === '' ? undefined : v.words };
    case 'seats':
      return { to: v.seats };
    case 'seat':
      return { seat: v.seat ?? (type === 'seat.assign' ? null : undefined) };
    case 'flag':
      return flagged[type]?.(v.flag ?? FLAGS[type]?.[0] ?? '') ?? {};
    case 'reveal':
      return { what: v.reveal };
    case 'guess':
      return v.guess ?? {};
    case 'priorities':
      return { priorities: v.priorities ?? [] };
    default:
      return { [field]: v[field] };
  }
}

const VERSIONED = new Set<CommandType>(['stance.take', 'proposal.table', 'gavel.put']);

/** The command as far as it is filled in. */
export function sketchOf(type: CommandType, v: Values): Loose & { readonly type: CommandType } {
  const parts = fieldsOf(type).map(({ field }) => part(type, field, v));
  const version =
    VERSIONED.has(type) && v.version !== undefined && v.proposal === undefined ? { version: v.version } : {};
  const all: Loose = Object.assign({}, version, ...parts);
  const chosen = Object.entries(all).filter(([, value]) => value !== undefined && value !== '');
  return { ...Object.fromEntries(chosen), type };
}

/** The whole command, or why it is none yet. */
export const commandOf = (type: CommandType, v: Values): Result<Command, Refusal> => parseCommand(sketchOf(type, v));

const holds = (type: CommandType, field: Field, v: Values): boolean => {
  if (field === 'flag' || field === 'priorities') return true;
  if (field === 'reason') return typed(v.reason) !== undefined;
  if (field === 'text') return (v.text ?? '').trim() !== '';
  if (field === 'seats') return (v.seats?.length ?? 0) > 0;
  if (field === 'changes') return (v.changes?.length ?? 0) > 0;
  if (field === 'wording') return v.wording !== undefined && !('text' in v.wording && v.wording.text.trim() === '');
  return v[field] !== undefined || (field === 'seat' && type === 'seat.assign');
};

/** The first field that must be filled and is not. A stance that blocks needs a reason. */
export function missingIn(type: CommandType, v: Values): Field | null {
  const blocks = type === 'stance.take' && (v.stance === 'reserve' || v.stance === 'object');
  const needed = fieldsOf(type).filter((f) => !f.optional || (f.field === 'reason' && blocks));
  return needed.find((f) => !holds(type, f.field, v))?.field ?? null;
}
