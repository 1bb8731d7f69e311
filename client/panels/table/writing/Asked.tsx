/** Delegations that are asked to put their name to it: a note goes out when the wording is on record. */
import { useState } from 'preact/hooks';
import type { Command } from '../../../../shared/engine/index.ts';
import { say } from '../../../model/index.ts';
import { numberOf, partyOf, shortOf } from '../../../model/table/index.ts';
import { Flag } from '../../ui/index.ts';
import { toggled } from '../fields/field.ts';
import { Choices } from '../fields/plain.tsx';
import { useSight, useTable } from '../table.ts';

type Asking = { readonly seats: readonly string[]; readonly toggle: (seat: string) => void; readonly send: () => void };

const SHOWN = 90;

/** `send` after the wording is saved. */
export function useAsking(paragraph: string, text: string): Asking {
  const { live } = useTable();
  const s = useSight();
  const [seats, setSeats] = useState<readonly string[]>([]);
  const send = (): void => {
    if (seats.length === 0) return;
    const words = text.length > SHOWN ? `${text.slice(0, SHOWN).trimEnd()} …` : text;
    const note = say('write.asked.note', { n: numberOf(s, paragraph), words });
    const command: Command = { type: 'note.send', to: [...seats], text: note, about: paragraph };
    live.act(command, 'seat');
  };
  return { seats, toggle: (seat) => setSeats((now) => toggled(now, seat)), send };
}

export function Asked({ asking }: { readonly asking: Asking }) {
  const s = useSight();
  const members = s.pub.members.filter((seat) => seat !== s.seat);
  return (
    <details class="asked">
      <summary>
        {say('write.asked')}
        {asking.seats.length > 0 ? <b class="num"> {asking.seats.length}</b> : null}
      </summary>
      <Choices
        label={say('write.asked.whom')}
        many
        choices={members.map((seat) => ({
          value: seat,
          label: shortOf(s, seat),
          mark: <Flag party={partyOf(s, seat)} size={20} bare />,
        }))}
        chosen={asking.seats}
        onChoose={asking.toggle}
      />
      <p class="hint">{say('write.asked.hint')}</p>
    </details>
  );
}
