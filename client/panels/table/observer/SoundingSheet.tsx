import { Ear } from 'lucide';
import { useState } from 'preact/hooks';
import type { Command } from '../../../../shared/engine/index.ts';
import { say } from '../../../model/index.ts';
import { numberOf, paragraphAt, partyOf, shortOf } from '../../../model/table/index.ts';
import { type SoundingView, soundingsLeft, soundingsOf } from '../../../model/table/observer/index.ts';
import { Button, Flag, Icon, Sheet } from '../../ui/index.ts';
import { closedTo } from '../doing.ts';
import { toggled } from '../fields/field.ts';
import { Choices } from '../fields/plain.tsx';
import { RefusedLine } from '../Refusal.tsx';
import { useSending } from '../sending.ts';
import { useSight, useTable } from '../table.ts';

function Asked({ one }: { readonly one: SoundingView }) {
  return (
    <li class={`sounding ${one.state}`}>
      <Icon icon={Ear} size={16} />
      <span>
        <b>{say('sounding.line', { n: one.number, who: one.who })}</b>
        <small>{say(`sounding.state.${one.state}`)}</small>
      </span>
    </li>
  );
}

/** Two members are asked in secret; the asker learns only whether they overlap. */
export function SoundingSheet({ paragraph }: { readonly paragraph: string }) {
  const table = useTable();
  const s = useSight();
  const [pair, choose] = useState<readonly string[]>([]);
  const close = () => {
    table.view.aside.value = null;
  };
  const sending = useSending(() => choose([]));
  const p = paragraphAt(s, paragraph);
  if (p === undefined) return null;
  const n = numberOf(s, paragraph);
  const asked = soundingsOf(s);
  const command: Command = { type: 'sounding.ask', paragraph, seats: [...pair] };
  const whole = pair.length === 2;
  const closed = closedTo(table, whole ? command : { type: 'sounding.ask', paragraph });
  return (
    <Sheet title={say('sounding.title', { n, title: p.title })} class="act-form" onClose={close}>
      <p class="dim">{say('sounding.lead')}</p>
      {asked.length === 0 ? null : (
        <ul class="soundings">
          {asked.map((one) => (
            <Asked key={one.id} one={one} />
          ))}
        </ul>
      )}
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (whole && closed === null) sending.send(command, 'seat');
        }}
      >
        <Choices
          label={say('sounding.pair')}
          many
          choices={s.pub.members.map((seat) => ({
            value: seat,
            label: shortOf(s, seat),
            mark: <Flag party={partyOf(s, seat)} size={20} bare />,
          }))}
          chosen={pair}
          onChoose={(seat) => choose(toggled(pair, seat).slice(-2))}
        />
        {sending.why ? <RefusedLine why={sending.why} /> : closed ? <RefusedLine why={closed} /> : null}
        <footer class="row">
          <Button onClick={close}>{say('act.close')}</Button>
          <Button
            kind="primary"
            type="submit"
            note={say('sounding.left', { left: soundingsLeft(s) })}
            refused={closed?.text ?? (whole ? undefined : say('sounding.two'))}
          >
            {sending.state === 'sending' ? say('wire.sending') : say('sounding.put')}
          </Button>
        </footer>
      </form>
    </Sheet>
  );
}
