import { ArrowLeft, LockKeyhole } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import type { Command, Note } from '../../../shared/engine/index.ts';
import { say } from '../../model/index.ts';
import {
  isMe,
  numberOf,
  partyOf,
  type Sight,
  saidText,
  shortOf,
  type Thread,
  threadsOf,
} from '../../model/table/index.ts';
import { Flag, Icon, IconButton } from '../ui/index.ts';
import { Composer } from './Composer.tsx';
import { PromisesWith, TemperOf, TrustLine } from './dealParts.ts';
import { closedTo } from './doing.ts';
import { ApartWith } from './meeting/parts.tsx';
import { useSending } from './sending.ts';
import { useFocus, useSight, useTable } from './table.ts';
import { Answered, AskMore, Understood } from './talkParts.ts';

const timeOf = (ms: number): string =>
  new Date(ms).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

function NoteLine({ note }: { readonly note: Note }) {
  const s = useSight();
  const mine = isMe(s, note.from);
  return (
    <li class={`note-line-item${mine ? ' mine' : ''}`}>
      <p class="dim small">
        <b>{mine ? say('tray.you') : shortOf(s, note.from)}</b> {timeOf(note.at)}
        {note.about ? ` · ${say('floor.about', { n: numberOf(s, note.about) })}` : ''}
      </p>
      <p>{saidText(s, note)}</p>
      {mine ? null : <Answered said={note.said} from={note.from} />}
    </li>
  );
}

const lastIn = (s: Sight, { notes }: Thread): string => {
  const last = notes.at(-1);
  return last === undefined ? '' : saidText(s, last);
};

const OPENINGS = ['meet', 'carry'] as const;

/** First lines to change, where nothing has been written yet. */
function Openings({ onChoose }: { readonly onChoose: (text: string) => void }) {
  const s = useSight();
  const focus = useFocus();
  return (
    <div class="chips">
      {OPENINGS.map((phrase) => {
        const text = say(`notes.phrase.${phrase}`, { n: numberOf(s, focus.id) });
        return (
          <button key={phrase} type="button" class="chip press" onClick={() => onChoose(text)}>
            {text}
          </button>
        );
      })}
    </div>
  );
}

function Conversation({ seats, thread }: { readonly seats: readonly string[]; readonly thread: Thread | undefined }) {
  const table = useTable();
  const s = useSight();
  const focus = useFocus();
  const { view } = table;
  const key = `note/${seats.join(' ')}`;
  const draft = view.drafts.at(key).value;
  const sending = useSending(() => view.drafts.drop(key));
  const names = seats.map((seat) => shortOf(s, seat)).join(', ');
  const other = seats.length === 1 ? seats[0] : undefined;
  const place = { kind: 'note', to: seats } as const;
  const command: Command = { type: 'note.send', to: [...seats], text: draft.text.trim(), about: focus.id };
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    view.readNotes();
    list.current?.scrollTo?.({ top: list.current.scrollHeight });
  }, [thread?.notes.length]);
  return (
    <div class="thread">
      <header class="note-head">
        <IconButton
          icon={ArrowLeft}
          label={say('notes.back')}
          onClick={() => {
            view.noteTo.value = null;
          }}
        />
        {seats.map((seat) => (
          <Flag key={seat} party={partyOf(s, seat)} size={28} />
        ))}
        <p>
          <b>
            {names} {other === undefined ? null : <TemperOf seat={other} />}
          </b>
          <span class="dim small">
            <Icon icon={LockKeyhole} size={13} /> {say('notes.readers', { names })}
          </span>
          {other === undefined ? null : <TrustLine seat={other} />}
        </p>
        <ApartWith seat={other} />
      </header>
      <ol class="record notes-list" ref={list}>
        {(thread?.notes ?? []).map((note, i) => (
          <NoteLine key={`${note.at}/${i}`} note={note} />
        ))}
      </ol>
      {other === undefined ? null : <PromisesWith seat={other} />}
      <AskMore place={place} />
      {thread === undefined ? <Openings onChoose={(text) => view.drafts.write(key, { text })} /> : null}
      <Composer
        label={say('notes.write.label', { names })}
        hint={say('notes.write')}
        value={draft.text}
        refused={sending.why ?? (draft.text.trim() === '' ? null : closedTo(table, command))}
        onInput={(text) => view.drafts.write(key, { text })}
        onSend={() => sending.send(command, 'seat')}
      >
        <Understood place={place} text={draft.text} onSent={() => view.drafts.drop(key)} />
      </Composer>
    </div>
  );
}

function ThreadLine({ thread }: { readonly thread: Thread }) {
  const { view } = useTable();
  const s = useSight();
  return (
    <li>
      <button
        type="button"
        class="thread-line"
        onClick={() => {
          view.noteTo.value = thread.key;
        }}
      >
        {thread.with.slice(0, 3).map((seat) => (
          <Flag key={seat} party={partyOf(s, seat)} size={28} />
        ))}
        <span>
          <b>
            {thread.with.map((seat) => shortOf(s, seat)).join(', ')}{' '}
            {thread.with.length === 1 ? <TemperOf seat={thread.with[0] ?? ''} /> : null}
          </b>
          <span class="dim small">{lastIn(s, thread)}</span>
        </span>
        {thread.unread > 0 ? <span class="badge num">{thread.unread}</span> : null}
      </button>
    </li>
  );
}

/** All notes by who can read them; a new one begins with whom it goes to. */
export function Notes() {
  const { view } = useTable();
  const s = useSight();
  const threads = threadsOf(s, view.notesRead.value);
  const to = view.noteTo.value;
  if (to !== null) return <Conversation key={to} seats={to.split(' ')} thread={threads.find((t) => t.key === to)} />;
  const fresh = s.pub.order.filter((seat) => seat !== s.seat && !threads.some((t) => t.key === seat));
  return (
    <div class="thread">
      <ul class="threads">
        {threads.map((thread) => (
          <ThreadLine key={thread.key} thread={thread} />
        ))}
      </ul>
      <p class="dim small">{say('notes.empty')}</p>
      <ul class="fresh" aria-label={say('notes.new')}>
        {fresh.map((seat) => (
          <li key={seat}>
            <button
              type="button"
              onClick={() => {
                view.noteTo.value = seat;
              }}
            >
              <Flag party={partyOf(s, seat)} size={28} />
              <span>
                {shortOf(s, seat)} <TemperOf seat={seat} />
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
