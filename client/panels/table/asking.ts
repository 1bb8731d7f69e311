import { say } from '../../model/index.ts';
import { numberOf } from '../../model/table/index.ts';
import type { Table } from './table.ts';

/** Opens a note to a delegation about a paragraph, with a first line to change. */
export function askThem(table: Table, seat: string, paragraph: string): void {
  const { view, sight } = table;
  if (sight.value === null) return;
  const n = numberOf(sight.value, paragraph);
  view.side.value = 'notes';
  view.drawer.value = 'floor';
  view.phone.value = 'floor';
  view.noteTo.value = seat;
  if (view.drafts.at(`note/${seat}`).value.text === '')
    view.drafts.write(`note/${seat}`, { text: say('notes.phrase.need', { n }) });
}
