import { say } from '../../model/index.ts';
import { packagesForMe, roomsAsking, type SideTab, unreadNotes } from '../../model/table/index.ts';
import { Tabs } from '../ui/index.ts';
import { DealsTab } from './dealParts.ts';
import { layoutNow } from './layout.ts';
import { Doors } from './meeting/parts.tsx';
import { Notes } from './Notes.tsx';
import { RoomRecord } from './RoomRecord.tsx';
import { useSight, useTable } from './table.ts';

function Panel({ tab }: { readonly tab: SideTab }) {
  if (tab === 'notes') return <Notes />;
  if (tab === 'deals') return <DealsTab />;
  return tab === 'aside' ? <Doors /> : <RoomRecord />;
}

/** Room: public, everything. Notes: only between those named in the head. Aside: rooms and groups beside the plenary. */
export function Messages() {
  const { view } = useTable();
  const s = useSight();
  const unread = unreadNotes(s, view.notesRead.value);
  const asked = packagesForMe(s).length;
  const rooms = roomsAsking(s).length;
  // A phone has a place of its own for deals.
  const phone = layoutNow() === 'phone';
  const all: readonly { readonly id: SideTab; readonly label: string; readonly badge?: number }[] = [
    { id: 'room', label: say('room.tab') },
    { id: 'notes', label: say('notes.tab'), ...(unread > 0 ? { badge: unread } : {}) },
    ...(phone ? [] : [{ id: 'deals' as const, label: say('deals.tab'), ...(asked > 0 ? { badge: asked } : {}) }]),
    { id: 'aside', label: say('aside.tab'), ...(rooms > 0 ? { badge: rooms } : {}) },
  ];
  const tabs = s.seat === null ? all.filter((tab) => tab.id !== 'notes') : all;
  const chosen = tabs.some((tab) => tab.id === view.side.value) ? view.side.value : 'room';
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
        <Panel tab={chosen} />
      </Tabs>
    </section>
  );
}
