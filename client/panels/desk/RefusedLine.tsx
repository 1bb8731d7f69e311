import { say, sayWhyNot } from '../../model/index.ts';
import { Button } from '../ui/index.ts';
import { useDeskTable } from './desk.ts';

/** The gavel came a breath too early, or somebody took the paragraph off first: the desk shows that by itself. */
const PASSING = new Set<string>(['rule/clock-running', 'rule/not-put']);

/** What the table answered to the last act, where it said no. */
export function RefusedLine() {
  const { live } = useDeskTable();
  const refused = live.pending.value.filter((p) => p.state === 'refused' && !PASSING.has(p.refusal?.code ?? ''));
  const last = refused.at(-1);
  if (last?.refusal === undefined) return null;
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
