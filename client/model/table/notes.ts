/** Private notes, by who can read them. */
import type { Note } from '../../../shared/engine/index.ts';
import { type Sight, seated } from './sight.ts';

export type Thread = {
  readonly key: string;
  /** The others in it. */
  readonly with: readonly string[];
  readonly notes: readonly Note[];
  readonly last: number;
  readonly unread: number;
};

const others = (s: Sight, note: Note): readonly string[] =>
  seated(
    s,
    [...new Set([note.from, ...note.to])].filter((seat) => seat !== s.seat),
  );

/** Newest thread first, newest note last. */
export function threadsOf(s: Sight, readAt: number): readonly Thread[] {
  const found = new Map<string, Note[]>();
  for (const note of s.mine?.notes ?? []) {
    const key = others(s, note).join(' ');
    found.set(key, [...(found.get(key) ?? []), note]);
  }
  const threads = [...found.entries()].map(([key, notes]): Thread => {
    const unread = notes.filter((note) => note.at > readAt && note.from !== s.seat).length;
    return { key, with: key.split(' '), notes, last: notes.at(-1)?.at ?? 0, unread };
  });
  return threads.sort((a, b) => b.last - a.last);
}

export const unreadNotes = (s: Sight, readAt: number): number =>
  (s.mine?.notes ?? []).filter((note) => note.at > readAt && note.from !== s.seat).length;
