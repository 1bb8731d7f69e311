import { useState } from 'preact/hooks';
import { type Command, POSTURES, type Posture } from '../../../../shared/engine/index.ts';
import { say } from '../../../model/index.ts';
import { bracketsToName } from '../../../model/table/observer/index.ts';
import { Button, Segments, Sheet } from '../../ui/index.ts';
import { closedTo } from '../doing.ts';
import { Pick } from '../fields/plain.tsx';
import { RefusedLine } from '../Refusal.tsx';
import { useSending } from '../sending.ts';
import { useSight, useTable } from '../table.ts';

/** In the room, drafting along; or on the steps, naming one bracket aloud. Once a round. */
export function PostureSheet() {
  const table = useTable();
  const s = useSight();
  const [posture, choose] = useState<Posture | ''>('');
  const [key, pick] = useState('');
  const close = () => {
    table.view.aside.value = null;
  };
  const sending = useSending(close);
  const brackets = bracketsToName(s);
  const named = brackets.find((one) => one.key === key);
  const on = posture === 'steps' && named !== undefined ? { paragraph: named.paragraph, holder: named.holder } : {};
  const command: Command | null = posture === '' ? null : { type: 'posture.take', posture, ...on };
  const missing = posture === '' || (posture === 'steps' && named === undefined);
  const closed = closedTo(table, command ?? { type: 'posture.take' });
  return (
    <Sheet title={say('posture.title')} class="act-form" onClose={close}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (command !== null && !missing && closed === null) sending.send(command, 'seat');
        }}
      >
        <Segments
          label={say('field.posture')}
          hideLabel
          look="cards"
          value={posture}
          onChange={choose}
          choices={POSTURES.map((value) => ({
            value,
            label: say(`posture.${value}`),
            hint: say(`posture.${value}.hint`),
          }))}
        />
        {posture === 'steps' ? (
          brackets.length === 0 ? (
            <p>{say('posture.nothing')}</p>
          ) : (
            <Pick
              label={say('posture.which')}
              choices={brackets.map((one) => ({ value: one.key, label: one.label }))}
              value={key}
              onChange={pick}
            />
          )
        ) : null}
        {sending.why ? <RefusedLine why={sending.why} /> : closed ? <RefusedLine why={closed} /> : null}
        <footer class="row">
          <Button onClick={close}>{say('act.cancel')}</Button>
          <Button kind="primary" type="submit" refused={closed?.text ?? (missing ? say('posture.missing') : undefined)}>
            {sending.state === 'sending' ? say('wire.sending') : say('posture.put')}
          </Button>
        </footer>
      </form>
    </Sheet>
  );
}
