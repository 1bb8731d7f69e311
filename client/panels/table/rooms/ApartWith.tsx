import { DoorOpen } from 'lucide';
import { say } from '../../../model/index.ts';
import { IconButton } from '../../ui/index.ts';
import { closedTo } from '../doing.ts';
import { useTable } from '../table.ts';

/** From a note to a room: only where the table is open to it, and to one delegation at a time. */
export function ApartWith({ seat }: { readonly seat: string | undefined }) {
  const table = useTable();
  if (seat === undefined || closedTo(table, { type: 'room.open' }) !== null) return null;
  return (
    <IconButton
      icon={DoorOpen}
      class="push"
      label={say('apart.with')}
      onClick={() => {
        table.view.aside.value = { kind: 'apart', seat };
      }}
    />
  );
}
