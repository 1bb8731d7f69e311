import { DoorClosed, DoorOpen } from 'lucide';
import { useState } from 'preact/hooks';
import { chairSpeaksIn, LIMITS, type Said } from '../../../shared/engine/index.ts';
import { clockText, now, say } from '../../model/index.ts';
import { calledOf, partyOf, saidText, shortOf } from '../../model/table/index.ts';
import { hourOf } from '../../model/table/meeting/index.ts';
import { openRoomsOf, type RoomView, reportsOf, roomAt, saidIn } from '../../model/table/rooms/index.ts';
import { Button, Card, Flag, Icon } from '../ui/index.ts';
import { useDesk, useDeskTable } from './desk.ts';

const HEARD = 6;

function SaidLine({ said }: { readonly said: Said }) {
  const { sight } = useDesk();
  return (
    <li>
      <b>{said.seat === undefined ? say('who.chair') : calledOf(sight, said.seat)}</b> {saidText(sight, said)}{' '}
      <span class="dim num">{hourOf(said.at)}</span>
    </li>
  );
}

/** What the chair hears and says in a room that is open to it. */
function Inside({ room }: { readonly room: RoomView }) {
  const { live } = useDeskTable();
  const { sight, chair } = useDesk();
  const [text, write] = useState('');
  const whole = roomAt(sight, room.id);
  if (whole === undefined) return null;
  if (!chairSpeaksIn(whole)) return <p class="dim">{say('desk.rooms.hidden')}</p>;
  const said = saidIn(sight, whole);
  return (
    <>
      {said.length === 0 ? <p class="dim">{say('desk.rooms.quiet')}</p> : null}
      <ul class="room-heard">
        {said.slice(-HEARD).map((one, i) => (
          <SaidLine key={`${one.at}/${i}`} said={one} />
        ))}
      </ul>
      {chair ? (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (text.trim() === '') return;
            live.act({ type: 'room.say', room: room.id, text: text.trim() }, 'chair');
            write('');
          }}
        >
          <input
            class="line-input"
            aria-label={say('rooms.write.label', { room: room.name })}
            placeholder={say('desk.rooms.say')}
            maxLength={LIMITS.message}
            value={text}
            onInput={(event) => write(event.currentTarget.value)}
          />
        </form>
      ) : null}
    </>
  );
}

function Acts({ room }: { readonly room: RoomView }) {
  const { live } = useDeskTable();
  const desk = useDesk();
  if (!desk.chair) return null;
  const report = desk.asked('chair', { type: 'room.report', room: room.id }) === null;
  const close = desk.asked('chair', { type: 'room.close', room: room.id }) === null;
  return (
    <div class="answers dense">
      {report ? (
        <Button kind="soft" onClick={() => void live.act({ type: 'room.report', room: room.id }, 'chair')}>
          {say('desk.rooms.report')}
        </Button>
      ) : null}
      {close ? (
        <Button kind="quiet" onClick={() => void live.act({ type: 'room.close', room: room.id }, 'chair')}>
          {say('desk.rooms.close')}
        </Button>
      ) : null}
    </div>
  );
}

function RoomLine({ room }: { readonly room: RoomView }) {
  const { live } = useDeskTable();
  const { sight } = useDesk();
  const left = room.due === null ? null : Math.max(0, room.due - live.tableTime(now.value));
  return (
    <li>
      <details>
        <summary>
          <Icon icon={room.closed ? DoorClosed : DoorOpen} size={17} />
          <span>
            <b>{room.name}</b>
            <small class="dim num">
              {room.inside.length === 0 ? say('rooms.nobody') : null}
              {left === null ? '' : ` ${say('rooms.left', { time: clockText(left) })}`}
            </small>
          </span>
          <span class="room-faces">
            {room.inside.map((seat) => (
              <Flag key={seat} party={{ ...partyOf(sight, seat), short: shortOf(sight, seat) }} size={20} bare named />
            ))}
          </span>
        </summary>
        <Inside room={room} />
        <Acts room={room} />
      </details>
    </li>
  );
}

/** Rooms beside the plenary that stand open, and what the others brought back. */
export function RoomsCard() {
  const { sight } = useDesk();
  const open = openRoomsOf(sight);
  const reports = reportsOf(sight);
  if (open.length + reports.length === 0) return null;
  return (
    <Card title={say('desk.rooms.title')} class="rooms-card">
      <ul>
        {open.map((room) => (
          <RoomLine key={room.id} room={room} />
        ))}
        {reports.map((room) => (
          <li key={room.id} class="dim reported">
            {room.name}: {room.report ?? say('rooms.over.reported')}
          </li>
        ))}
      </ul>
    </Card>
  );
}
