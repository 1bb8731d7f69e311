/** Text begun and not yet put on record: kept per paragraph until it is. */
import { type Signal, signal } from '@preact/signals';
import type { Keep } from '../keep.ts';

export type Draft = {
  readonly text: string;
  /** The level its author claims; null = the reading stands. */
  readonly level: number | null;
  readonly reason: string;
  /** What else a form holds, by field; nothing chosen is empty. */
  readonly extra: Readonly<Record<string, string>>;
};
export const EMPTY: Draft = { text: '', level: null, reason: '', extra: {} };

const isDraft = (value: unknown): value is Draft =>
  typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string';

export function createDrafts(code: string, keep: Keep) {
  const held = new Map<string, Signal<Draft>>();
  const name = (of: string): string => `draft/${code}/${of}`;
  const at = (of: string): Signal<Draft> => {
    const stored = keep.read(name(of));
    const found = held.get(of) ?? signal<Draft>(isDraft(stored) ? { ...EMPTY, ...stored } : EMPTY);
    held.set(of, found);
    return found;
  };
  return {
    at,
    write: (of: string, change: Partial<Draft>): void => {
      at(of).value = { ...at(of).value, ...change };
      keep.write(name(of), at(of).value);
    },
    drop: (of: string): void => {
      at(of).value = EMPTY;
      keep.drop(name(of));
    },
  };
}
