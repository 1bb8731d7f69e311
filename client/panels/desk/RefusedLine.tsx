import { say, sayWhyNot } from '../../model/index.ts';
import { Button } from '../ui/index.ts';
import { useDeskTable } from './desk.ts';

/** What the table answered to the last act, where it said no. Gavel and time may simply be pressed again. */
export function RefusedLine() {
  const { live } = useDeskTable();
  const refused = live.pending.value.filter((p) => p.state === 'refused');
  const last = refused.at(-1);
  if (last?.refusal === undefined || last.refusal.code === 'rule/clock-running') return null;
  const dismiss = () => {
    for (const p of refused) live.dismiss(p.cmdId);
  };
  return (
    <p class="wire-line refused-line" role="alert">
      {say('desk.refused', { reason: sayWhyNot(last.refusal) })}
      <Button kind="quiet" onClick={dismiss}>
        {say('act.close')}
      </Button>
    </p>
  );
}
