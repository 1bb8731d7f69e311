import { BarsFigure } from './BarsFigure.tsx';
import { Compared } from './Compared.tsx';

/** No text: what each kept, what all lost. */
export function WalkedStep() {
  return (
    <div class="figures">
      <BarsFigure />
      <Compared />
    </div>
  );
}
