import { now, say } from '../../model/index.ts';
import { Button } from '../ui/index.ts';
import type { Scenarios } from './useScenarios.ts';

/** Nobody answers: the page says so, when it tries again, and offers to try now. */
export function Away({ scenarios }: { readonly scenarios: Scenarios }) {
  if (scenarios.againMs === null) return null;
  const s = Math.max(0, Math.ceil((scenarios.againMs - now.value) / 1000));
  return (
    <div class="away-line" role="status">
      <p>{say('join.away', { s })}</p>
      <Button onClick={scenarios.again}>{say('join.again')}</Button>
    </div>
  );
}
