/** What every part of the table screen is handed: the live table, what I see of it, and what I have open. */
import { computed, type ReadonlySignal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { WireRole } from '../../../shared/protocol/index.ts';
import { must } from '../../../shared/types/index.ts';
import { keep, type Live } from '../../model/index.ts';
import { createView, paragraphAt, type Sight, type View } from '../../model/table/index.ts';

export type Table = { readonly live: Live; readonly view: View; readonly sight: ReadonlySignal<Sight | null> };

/** `only`: the roles in which this screen acts; absent = all that its person has. */
export function createTable(live: Live, only?: readonly WireRole[]): Table {
  const sight = computed((): Sight | null => {
    const [open, pub] = [live.open.value, live.pub.value];
    if (open === null || pub === null) return null;
    const { mine, seat, brief, roles } = live;
    return {
      open,
      pub,
      mine: mine.value,
      seat: seat.value,
      brief: brief.value,
      roles: only ? roles.value.filter((r) => only.includes(r)) : roles.value,
    };
  });
  return { live, sight, view: createView(live.code, keep, () => live.tableTime(Date.now())) };
}

export const TableContext = createContext<Table | null>(null);

export const useTable = (): Table => must(useContext(TableContext), 'inside the table screen');

/** The screen shows nothing of this before the table is here, so there is always something to see. */
export function useSight(): Sight {
  return must(useTable().sight.value, 'the table is here');
}

/** The paragraph looked at. */
export function useFocus() {
  const { live } = useTable();
  const s = useSight();
  return paragraphAt(s, live.focus.value) ?? must(s.pub.paragraphs[0], 'a text has paragraphs');
}
