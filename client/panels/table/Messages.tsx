import { say } from '../../model/index.ts';
import { type SideTab, unreadNotes } from '../../model/table/index.ts';
import { Tabs } from '../ui/index.ts';
import { Notes } from './Notes.tsx';
import { RoomRecord } from './RoomRecord.tsx';
import { useSight, useTable } from './table.ts';

/** Room: public, everything. Notes: only between those named in the head. */
export function Messages() {
  const { view } = useTable();
  const s = useSight();
  const unread = unreadNotes(s, view.notesRead.value);
  const all: readonly { readonly id: SideTab; readonly label: string; readonly badge?: number }[] = [
    { id: 'room', label: say('room.tab') },
    { id: 'notes', label: say('notes.tab'), ...(unread > 0 ? { badge: unread } : {}) },
  ];
  const tabs = s.seat === null ? all.slice(0, 1) : all;
  const chosen = s.seat === null ? 'room' : view.side.value;
  return (
    <section class="messages card" data-region="floor" tabIndex={-1} aria-label={say('region.floor')}>
      <Tabs
        label={say('region.floor')}
        tabs={tabs}
        chosen={chosen}
        onChoose={(id) => {
          view.side.value = id;
        }}
      >
        {chosen === 'notes' ? <Notes /> : <RoomRecord />}
      </Tabs>
    </section>
  );
}
