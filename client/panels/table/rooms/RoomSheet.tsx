import { DoorOpen, Flag as FlagIcon, LogOut } from 'lucide';
import { useState } from 'preact/hooks';
import { LIMITS, type Said } from '../../../../shared/engine/index.ts';
import { emblemUrl } from '../../../emblems/index.ts';
import { clockText } from '../../../model/clock.ts';
import { now, say } from '../../../model/index.ts';
import { isMe, partyOf, saidText, shortOf } from '../../../model/table/index.ts';
import { hourOf } from '../../../model/table/meeting/index.ts';
import { aboutText, type RoomView, readersText, roomAt, roomView, saidIn } from '../../../model/table/rooms/index.ts';
import { Button, Flag, Icon, Sheet } from '../../ui/index.ts';
import { face } from '../ActBar.tsx';
import { Composer } from '../Composer.tsx';
import { closedTo } from '../doing.ts';
import { TextArea } from '../fields/plain.tsx';
import { RefusedLine } from '../Refusal.tsx';
import { useSending } from '../sending.ts';
import { useSight, useTable } from '../table.ts';
import { Understood } from '../talkParts.ts';
import { RoomDraft } from './RoomDraft.tsx';

function SaidLine({ said }: { readonly said: Said }) {
  const s = useSight();
  const mine = isMe(s, said.seat);
  const about = aboutText(s, said);
  return (
    <li class={`note-line-item${mine ? ' mine' : ''}`}>
      <p class="dim small">
        {said.seat === undefined ? (
          <img src={emblemUrl('chair')} width="18" height="18" alt="" />
        ) : (
          <Flag party={partyOf(s, said.seat)} size={18} bare />
        )}{' '}
        <b>{said.seat === undefined ? say('who.chair') : mine ? say('tray.you') : shortOf(s, said.seat)}</b>{' '}
        {hourOf(said.at)}
        {about === '' ? '' : ` · ${about}`}
      </p>
      <p>{saidText(s, said)}</p>
    </li>
  );
}

function Talk({ room }: { readonly room: RoomView }) {
  const table = useTable();
  const s = useSight();
  const whole = roomAt(s, room.id);
  const key = `room/${room.id}`;
  const draft = table.view.drafts.at(key).value;
  const sending = useSending(() => table.view.drafts.drop(key));
  if (whole === undefined) return null;
  const said = saidIn(s, whole);
  const place = { kind: 'room', room: room.id, to: room.inside.filter((seat) => !isMe(s, seat)) } as const;
  const command = { type: 'room.say', room: room.id, text: draft.text.trim() } as const;
  return (
    <section class="room-talk" aria-label={say('rooms.talk')}>
      <ol class="record notes-list">
        {said.length === 0 ? (
          <li class="dim">{say(room.closed && !room.mine ? 'rooms.shut' : 'rooms.quiet')}</li>
        ) : null}
        {said.map((one, i) => (
          <SaidLine key={`${one.at}/${i}`} said={one} />
        ))}
      </ol>
      {room.mine ? (
        <Composer
          label={say('rooms.write.label', { room: room.name })}
          hint={say('rooms.write')}
          value={draft.text}
          refused={sending.why ?? (draft.text.trim() === '' ? null : closedTo(table, command))}
          onInput={(text) => table.view.drafts.write(key, { text })}
          onSend={() => sending.send(command, 'seat')}
        >
          <Understood place={place} text={draft.text} onSent={() => table.view.drafts.drop(key)} />
        </Composer>
      ) : null}
    </section>
  );
}

/** What the facilitator hands back to the plenary: the wordings nobody in here blocks, and a sentence. */
function Report({ room }: { readonly room: RoomView }) {
  const table = useTable();
  const [text, write] = useState<string | null>(null);
  const sending = useSending(() => write(null));
  const closed = closedTo(table, { type: 'room.report', room: room.id });
  if (closed !== null) return null;
  if (text === null)
    return (
      <Button icon={FlagIcon} onClick={() => write('')}>
        {say('rooms.report')}
      </Button>
    );
  const trimmed = text.trim();
  return (
    <form
      class="stack room-report"
      onSubmit={(event) => {
        event.preventDefault();
        sending.send({ type: 'room.report', room: room.id, ...(trimmed && { text: trimmed }) }, 'seat');
      }}
    >
      <TextArea label={say('rooms.report.text')} value={text} max={LIMITS.message} rows={2} onInput={write} />
      <p class="dim small">{say('rooms.report.hint')}</p>
      {sending.why ? <RefusedLine why={sending.why} /> : null}
      <div class="row">
        <Button kind="primary" type="submit">
          {say('rooms.report.put')}
        </Button>
        <Button kind="quiet" onClick={() => write(null)}>
          {say('act.cancel')}
        </Button>
      </div>
    </form>
  );
}

function Acts({ room, onClose }: { readonly room: RoomView; readonly onClose: () => void }) {
  const table = useTable();
  const { live } = table;
  const s = useSight();
  if (s.seat === null) return null;
  const enter = closedTo(table, { type: 'room.enter', room: room.id });
  const close = closedTo(table, { type: 'room.close', room: room.id });
  return (
    <footer class="room-foot">
      {room.mine ? (
        <>
          <Report room={room} />
          {close === null ? (
            <Button
              onClick={() => {
                live.act({ type: 'room.close', room: room.id }, 'seat');
                onClose();
              }}
            >
              {say('rooms.close')}
            </Button>
          ) : null}
          <span class="push" />
          <Button
            icon={LogOut}
            onClick={() => {
              live.act({ type: 'room.leave', room: room.id }, 'seat');
              onClose();
            }}
          >
            {say('rooms.leave')}
          </Button>
        </>
      ) : (
        <Button
          kind="primary"
          icon={DoorOpen}
          refused={face(enter)}
          title={enter?.text}
          note={enter === null ? say('rooms.enter.note') : undefined}
          onClick={() => void live.act({ type: 'room.enter', room: room.id }, 'seat')}
        >
          {say('rooms.enter')}
        </Button>
      )}
    </footer>
  );
}

/** Who is in here, who was asked, and everybody who can read what is said. */
function Who({ room }: { readonly room: RoomView }) {
  const { live } = useTable();
  const s = useSight();
  const left = room.due === null ? null : Math.max(0, room.due - live.tableTime(now.value));
  return (
    <div class="room-who">
      <p class="room-readers">
        <Icon icon={DoorOpen} size={14} />
        <span>{readersText(s, room)}</span>
        {left === null ? null : <b class="num">{say('rooms.left', { time: clockText(left) })}</b>}
      </p>
      <ul>
        {room.inside.map((seat) => (
          <li key={seat}>
            <Flag party={partyOf(s, seat)} size={26} mine={isMe(s, seat)} />
            <span>
              {isMe(s, seat) ? say('tray.you') : shortOf(s, seat)}
              {room.facilitator === seat ? <small class="dim"> {say('rooms.facilitator')}</small> : null}
            </span>
          </li>
        ))}
        {room.awaited.map((seat) => (
          <li key={seat} class="awaited">
            <Flag party={partyOf(s, seat)} size={26} bare />
            <span>
              {shortOf(s, seat)} <small class="dim">{say('rooms.awaited')}</small>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A room beside the plenary: what it drafts, what is said, who hears it. On a phone it fills the screen. */
export function RoomSheet({ id }: { readonly id: string }) {
  const { view } = useTable();
  const s = useSight();
  const whole = roomAt(s, id);
  const close = () => {
    view.aside.value = null;
  };
  if (whole === undefined) return null;
  const room = roomView(s, whole);
  const drafts = room.mine && room.closed && whole.paragraphs.length > 0 && room.kind !== 'confessional';
  return (
    <Sheet title={room.name} class={`room-sheet${drafts ? ' drafts' : ''}`} onClose={close}>
      <Who room={room} />
      {room.report === null ? null : (
        <p class="quote room-said-report">{say('rooms.reported', { text: room.report })}</p>
      )}
      <div class="room-body">
        {drafts ? <RoomDraft room={id} /> : null}
        <Talk room={room} />
      </div>
      {room.status === 'open' ? (
        <Acts room={room} onClose={close} />
      ) : (
        <p class="dim">{say(`rooms.over.${room.status}`)}</p>
      )}
    </Sheet>
  );
}
