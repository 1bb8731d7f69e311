import { Coffee } from 'lucide';
import { useState } from 'preact/hooks';
import { LIMITS } from '../../../shared/engine/index.ts';
import { BREAKS, type BreakWish, breakCommand, breakMs, shortWhy } from '../../model/desk/index.ts';
import { now, say } from '../../model/index.ts';
import { hourOf } from '../../model/table/meeting/index.ts';
import { Button, Field, Segments, Sheet } from '../ui/index.ts';
import { useDesk, useDeskTable } from './desk.ts';

const label = (wish: BreakWish): string =>
  wish === 'call' || wish === 'adjourn' ? say(`desk.break.${wish}`) : say('desk.break.minutes', { n: Number(wish) });

/** A break: how long, what for, and the hour everybody will read. */
export function BreakSheet() {
  const { live, view } = useDeskTable();
  const desk = useDesk();
  const [wish, choose] = useState<BreakWish>('10');
  const [why, write] = useState('');
  const close = () => {
    view.sheet.value = null;
  };
  const command = breakCommand(wish, why);
  const refusal = desk.asked('chair', command);
  const ms = breakMs(wish);
  return (
    <Sheet title={say('desk.break.title')} onClose={close} class="break-sheet">
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (refusal !== null) return;
          live.act(command, 'chair');
          close();
        }}
      >
        <p class="dim">{say('desk.break.lead')}</p>
        <Segments
          label={say('desk.break.long')}
          value={wish}
          choices={BREAKS.map((value) => ({ value, label: label(value) }))}
          onChange={choose}
        />
        <Field label={say('desk.break.why')} value={why} onInput={write} maxLength={LIMITS.reason} />
        {ms === null ? null : <p class="num">{say('desk.break.back', { time: hourOf(now.value + ms) })}</p>}
        <div class="answers">
          <Button
            kind="primary"
            type="submit"
            icon={Coffee}
            refused={shortWhy(desk, 'meeting.suspend', refusal) ?? undefined}
          >
            {say(wish === 'adjourn' ? 'desk.break.put.adjourn' : 'desk.break.put')}
          </Button>
          <Button kind="plain" onClick={close}>
            {say('act.cancel')}
          </Button>
        </div>
      </form>
    </Sheet>
  );
}
