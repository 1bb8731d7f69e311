import { useEffect } from 'preact/hooks';
import type { NewEvent } from '../../../shared/engine/index.ts';
import { say } from '../../model/index.ts';
import { unreadNotes, waitingFor } from '../../model/table/index.ts';
import { focusOn } from './doing.ts';
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

export function useTabTitle({ live, sight, view }: Table): void {
  const s = sight.value;
  const waiting = s === null ? 0 : waitingFor(s).length + unreadNotes(s, view.notesRead.value);
  useEffect(() => {
    const title = live.facts.value?.title ?? say('app.name');
    document.title = waiting > 0 ? `(${waiting}) ${title}` : title;
  }, [waiting, live]);
}

const writing = (): boolean =>
  document.activeElement instanceof HTMLTextAreaElement || document.querySelector('dialog[open]') !== null;

/** At the gavel the page goes along with the chair, but never away from somebody who is writing. */
export function useGavel(table: Table): void {
  useEffect(
    () =>
      table.live.onEvents((events: readonly NewEvent[]) => {
        const put = [...events].reverse().find((event) => event.type === 'paragraph.put');
        if (put?.type !== 'paragraph.put' || table.view.inPlace.peek() !== null || writing()) return;
        focusOn(table, put.paragraph);
        if (put.proposal !== undefined) table.view.opened.value = put.proposal;
      }),
    [table],
  );
}

/** Parts of the meeting that begin with a slip at the top of the page. */
const SLIPS = new Set(['dropping', 'consultation', 'adoption', 'positions', 'closed']);

/** A new part with a slip of its own is shown from the top, once, unless somebody is writing. */
export function useSlips({ live, view }: Table): void {
  useEffect(
    () =>
      live.onEvents((events: readonly NewEvent[]) => {
        const slip = events.some((event) => event.type === 'phase.entered' && SLIPS.has(event.to));
        if (!slip || view.inPlace.peek() !== null || writing()) return;
        view.phone.value = 'text';
        setTimeout(() => {
          for (const page of document.querySelectorAll('.page-scroll, .phone-page')) page.scrollTop = 0;
        }, 60);
      }),
    [live],
  );
}
