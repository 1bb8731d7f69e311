import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../model/index.ts';
import { numberOf, recordOf } from '../../model/table/index.ts';
import { Composer } from './Composer.tsx';
import { closedTo, isSeated } from './doing.ts';
import { RecordItem } from './RecordItem.tsx';
import { useSending } from './sending.ts';
import { useFocus, useSight, useTable } from './table.ts';
import { AskMore, Understood } from './talkParts.ts';

const SHOWN = 120;

/** Keeps the newest in view, unless the reader has scrolled back. */
function useNewest(count: number) {
  const box = useRef<HTMLOListElement>(null);
  const atEnd = useRef(true);
  const lastTop = useRef(0);
  useLayoutEffect(() => {
    const list = box.current;
    if (!list || !atEnd.current) return;
    list.scrollTop = list.scrollHeight;
    lastTop.current = list.scrollTop;
  }, [count]);
  const onScroll = () => {
    const list = box.current;
    if (!list) return;
    // Only a move upwards is the reader's: lines that arrive move nothing by themselves.
    if (list.scrollTop < lastTop.current - 4) atEnd.current = false;
    if (list.scrollHeight - list.scrollTop - list.clientHeight < 40) atEnd.current = true;
    lastTop.current = list.scrollTop;
  };
  return { box, onScroll };
}

function Write() {
  const table = useTable();
  const s = useSight();
  const focus = useFocus();
  const { view } = table;
  const [about, setAbout] = useState(false);
  const draft = view.drafts.at('room').value;
  const sending = useSending(() => view.drafts.drop('room'));
  if (!isSeated(table)) return null;
  const place = { kind: 'table' } as const;
  const command = { type: 'message.say', text: draft.text.trim(), ...(about ? { about: focus.id } : {}) } as const;
  return (
    <>
      <AskMore place={place} />
      <label class="about-check">
        <input type="checkbox" checked={about} onChange={() => setAbout(!about)} />
        {say('room.write.about', { n: numberOf(s, focus.id) })}
      </label>
      <Composer
        id="write-room"
        label={say('room.write.label')}
        hint={say('room.write')}
        value={draft.text}
        refused={sending.why ?? (draft.text.trim() === '' ? null : closedTo(table, command))}
        onInput={(text) => view.drafts.write('room', { text })}
        onSend={() => sending.send(command, 'seat')}
      >
        <Understood place={place} text={draft.text} onSent={() => view.drafts.drop('room')} />
      </Composer>
    </>
  );
}

function Filter() {
  const { view } = useTable();
  const s = useSight();
  return (
    <label class="filter">
      <span class="visually-hidden">{say('room.filter')}</span>
      <select
        class="select"
        value={view.about.value ?? ''}
        onChange={(event) => {
          view.about.value = event.currentTarget.value === '' ? null : event.currentTarget.value;
        }}
      >
        <option value="">{say('room.all')}</option>
        {s.pub.paragraphs.map((p) => (
          <option key={p.id} value={p.id}>
            {`${say('room.only', { n: numberOf(s, p.id) })} · ${p.title}`}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Everything that happened in the room, as sentences. */
export function RoomRecord() {
  const { view } = useTable();
  const s = useSight();
  const lines = recordOf(s, view.about.value);
  const { box, onScroll } = useNewest(lines.length);
  return (
    <div class="thread">
      <Filter />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <ol class="record" ref={box} onScroll={onScroll} tabIndex={0} aria-label={say('room.tab')}>
        {lines.length === 0 ? <li class="dim">{say('room.empty')}</li> : null}
        {lines.slice(-SHOWN).map((line) => (
          <RecordItem key={line.key} line={line} />
        ))}
      </ol>
      <Write />
    </div>
  );
}
