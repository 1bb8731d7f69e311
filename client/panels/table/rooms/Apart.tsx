import { DoorOpen } from 'lucide';
import { useState } from 'preact/hooks';
import { type Command, isLive } from '../../../../shared/engine/index.ts';
import { say } from '../../../model/index.ts';
import { partyOf, shortOf } from '../../../model/table/index.ts';
import { others } from '../../../model/table/rooms/index.ts';
import { Button, Flag, Sheet } from '../../ui/index.ts';
import { closedTo } from '../doing.ts';
import { toggled } from '../fields/field.ts';
import { Choices } from '../fields/plain.tsx';
import { RefusedLine } from '../Refusal.tsx';
import { useSending } from '../sending.ts';
import { useFocus, useSight, useTable } from '../table.ts';

const MOST = 3;

/** Two or a few by themselves: whom one asks aside, and which paragraphs they draft on. */
export function Apart({ seat }: { readonly seat: string | null }) {
  const table = useTable();
  const s = useSight();
  const focus = useFocus();
  const [seats, setSeats] = useState<readonly string[]>(seat === null ? [] : [seat]);
  const [paragraphs, setParagraphs] = useState<readonly string[]>(isLive(focus) ? [focus.id] : []);
  const close = () => {
    table.view.aside.value = null;
  };
  // Whoever asks stands inside already, and sees the door from there.
  const sending = useSending(() => {
    const mine = table.sight
      .peek()
      ?.pub.rooms.filter((x) => x.status === 'open' && x.opener === s.seat)
      .at(-1);
    table.view.aside.value = mine === undefined ? null : { kind: 'room', id: mine.id };
  });
  const command: Command = {
    type: 'room.open',
    kind: 'bilateral',
    paragraphs: [...paragraphs],
    seats: [...seats],
    closed: true,
  };
  const closed = closedTo(table, command);
  return (
    <Sheet title={say('apart.title')} class="act-form apart" onClose={close}>
      <p class="dim">{say('apart.lead')}</p>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (closed === null && seats.length > 0) sending.send(command, 'seat');
        }}
      >
        <Choices
          label={say('apart.who', { most: MOST })}
          many
          choices={others(s).map((one) => ({
            value: one,
            label: shortOf(s, one),
            mark: <Flag party={partyOf(s, one)} size={20} bare />,
          }))}
          chosen={seats}
          onChoose={(one) => setSeats(toggled(seats, one).slice(-MOST))}
        />
        <Choices
          label={say('apart.paragraphs')}
          many
          choices={s.pub.paragraphs
            .map((p, i) => ({ value: p.id, label: `${i + 1} · ${p.title}`, live: isLive(p) }))
            .filter((p) => p.live)}
          chosen={paragraphs}
          onChoose={(one) => setParagraphs(toggled(paragraphs, one))}
        />
        {sending.why ? (
          <RefusedLine why={sending.why} />
        ) : closed !== null && seats.length > 0 ? (
          <RefusedLine why={closed} />
        ) : null}
        <footer class="row">
          <Button onClick={close}>{say('act.cancel')}</Button>
          <Button
            kind="primary"
            type="submit"
            icon={DoorOpen}
            refused={seats.length === 0 ? say('apart.nobody') : closed?.text}
          >
            {sending.state === 'sending' ? say('wire.sending') : say('apart.open')}
          </Button>
        </footer>
      </form>
    </Sheet>
  );
}
