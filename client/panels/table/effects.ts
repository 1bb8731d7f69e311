import { useEffect } from 'preact/hooks';
import { say } from '../../model/index.ts';
import { unreadNotes, waitingFor } from '../../model/table/index.ts';
import type { Table } from './table.ts';

/** A paragraph named in the address, else the one that weighs most, else the first. */
export function useFirstFocus({ live, sight }: Table): void {
  useEffect(() => {
    const s = sight.peek();
    if (s === null || live.focus.peek() !== null) return;
    const named = /^#p(\d+)$/u.exec(location.hash)?.[1];
    const at = named === undefined ? undefined : s.pub.paragraphs[Number(named) - 1];
    live.focus.value = (at ?? s.pub.paragraphs[0])?.id ?? null;
  }, [live]);
}

/** What is put by the chair comes into focus only for who is not writing: the reader's place is the reader's. */
export function useTabTitle({ live, sight, view }: Table): void {
  const s = sight.value;
  const waiting = s === null ? 0 : waitingFor(s).length + unreadNotes(s, view.notesRead.value);
  useEffect(() => {
    const title = live.facts.value?.title ?? say('app.name');
    document.title = waiting > 0 ? `(${waiting}) ${title}` : title;
  }, [waiting, live]);
}
