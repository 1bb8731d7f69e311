import { DoorClosed, DoorOpen, Newspaper, Plus } from 'lucide';
import { say } from '../../../model/index.ts';
import { listed } from '../../../model/list.ts';
import { calledOf, partyOf } from '../../../model/table/index.ts';
import { newsOf } from '../../../model/table/meeting/index.ts';
import { groupsAllowed, type RoomView, roomsOf } from '../../../model/table/rooms/index.ts';
import { Flag, Icon } from '../../ui/index.ts';
import { isSeated } from '../doing.ts';
import { Effects } from '../meeting/NewsSlip.tsx';
import { useSight, useTable } from '../table.ts';
import { Groups } from './Groups.tsx';

const SHOWN = 5;

function insideText(s: ReturnType<typeof useSight>, room: RoomView): string {
  if (room.status === 'reported') return say('rooms.over.reported');
  if (room.status === 'closed') return say('rooms.over.closed');
  if (room.inside.length === 0) return say('rooms.nobody');
  const names = room.inside.map((seat) => (seat === s.seat ? say('tray.you') : calledOf(s, seat)));
  return say('rooms.inside', { names: listed(names) });
}

function Door({ room }: { readonly room: RoomView }) {
  const { view } = useTable();
  const s = useSight();
  return (
    <li>
      <button
        type="button"
        class={`door${room.mine ? ' mine' : ''}${room.status === 'open' ? '' : ' over'}`}
        onClick={() => {
          view.aside.value = { kind: 'room', id: room.id };
        }}
      >
        <Icon icon={room.closed ? DoorClosed : DoorOpen} size={18} />
        <span>
          <b>{room.name}</b>
          <small class="dim">{insideText(s, room)}</small>
        </span>
        <span class="door-faces" aria-hidden="true">
          {room.inside.slice(0, 3).map((seat) => (
            <Flag key={seat} party={partyOf(s, seat)} size={20} bare />
          ))}
        </span>
      </button>
    </li>
  );
}

/** News stays readable after its slip was put away. */
function NewsShelf() {
  const s = useSight();
  const list = newsOf(s);
  if (list.length === 0) return null;
  return (
    <>
      {list.map((one) => (
        <details key={one.id} class={`news-kept${one.mine ? ' private' : ''}`}>
          <summary>
            <Icon icon={Newspaper} size={16} /> <b>{one.title}</b>
          </summary>
          <p>{one.text}</p>
          <Effects news={one} />
        </details>
      ))}
    </>
  );
}

/** Beside the plenary: rooms, news that came, groups of delegations. */
export function Doors() {
  const table = useTable();
  const s = useSight();
  const rooms = roomsOf(s);
  const seated = isSeated(table);
  if (s.pub.phase === 'lobby' || (s.pub.phase === 'closed' && rooms.length === 0)) return null;
  return (
    <div class="thread doors">
      <NewsShelf />
      {rooms.length === 0 ? (
        <p class="dim small">{say('rooms.none')}</p>
      ) : (
        <ul aria-label={say('rooms.title')}>
          {rooms.slice(0, SHOWN).map((room) => (
            <Door key={room.id} room={room} />
          ))}
        </ul>
      )}
      {groupsAllowed(s) ? <Groups /> : null}
      {seated && s.pub.phase !== 'closed' ? (
        <button
          type="button"
          class="link open-room"
          onClick={() => {
            table.view.aside.value = { kind: 'apart', seat: null };
          }}
        >
          <Icon icon={Plus} size={15} /> {say('rooms.open')}
        </button>
      ) : null}
    </div>
  );
}
