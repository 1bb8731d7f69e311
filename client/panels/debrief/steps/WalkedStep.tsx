import { bestOf } from '../../../model/debrief/index.ts';
import { say } from '../../../model/index.ts';
import { useDoing } from '../doing.ts';
import { Figure } from '../figures/index.ts';
import { BarsFigure } from './BarsFigure.tsx';
import { Compared } from './Compared.tsx';

function Best() {
  const { x } = useDoing();
  const lines = bestOf(x);
  if (lines === null) return null;
  return (
    <Figure title={say('debrief.best')} note={say('debrief.best.note')}>
      <ul class="best-lines">
        {lines.map((line) => (
          <li key={line.key}>{line.text}</li>
        ))}
      </ul>
    </Figure>
  );
}

/** No text: what each kept, what all lost. */
export function WalkedStep() {
  return (
    <div class="figures">
      <BarsFigure />
      <Best />
      <Compared />
    </div>
  );
}
