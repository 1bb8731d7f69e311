/** What a form still asks for. */
import type { CommandType, Field } from '../../../../shared/engine/index.ts';
import { fieldsOf, typed } from './command.ts';
import { flagOf } from './flags.ts';
import type { Values } from './values.ts';

const hasWords = (wording: Values['wording']): boolean =>
  wording !== undefined && !('text' in wording && wording.text.trim() === '');

/** Choosing nothing is a choice: no priorities, a room on no paragraph in particular, one that everybody may enter. */
const MAY_BE_NONE = new Set<Field>(['priorities', 'paragraphs', 'invited']);
const LISTS = new Set<Field>(['seats', 'changes', 'parts', 'when']);
const WORDINGS = new Set<Field>(['wording', 'first', 'second']);
const TYPED = new Set<Field>(['reason', 'text', 'title', 'name']);

function holds(type: CommandType, field: Field, v: Values): boolean {
  const value: unknown = v[field as keyof Values];
  if (MAY_BE_NONE.has(field)) return true;
  if (field === 'flag') return flagOf(type, v.flag) !== '';
  if (field === 'seat' && type === 'seat.assign') return true;
  if (field === 'pair') return v.pair?.length === 2;
  // A delegation may say that it could live with none of them; a red line names at least one.
  if (field === 'levels') return v.levels !== undefined && (type === 'sounding.answer' || v.levels.length > 0);
  if (LISTS.has(field)) return Array.isArray(value) && value.length > 0;
  if (WORDINGS.has(field)) return hasWords(value as Values['wording']);
  if (TYPED.has(field)) return typed(value as string | undefined) !== undefined;
  return value !== undefined && value !== '';
}

/** The first field that must be filled and is not. A stance that blocks needs a reason. */
export function missingIn(type: CommandType, v: Values): Field | null {
  const stands = type === 'stance.take' || type === 'group.state';
  const blocks = stands && (v.stance === 'reserve' || v.stance === 'object');
  const needed = fieldsOf(type).filter((f) => !f.optional || (f.field === 'reason' && blocks));
  return needed.find((f) => !holds(type, f.field, v))?.field ?? null;
}
