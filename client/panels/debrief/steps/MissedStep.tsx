import { useDoing } from '../doing.ts';
import { ActsFigure } from './ActsFigure.tsx';
import { BarsFigure } from './BarsFigure.tsx';
import { MeasuresFigure } from './MeasuresFigure.tsx';
import { Packages } from './Packages.tsx';
import { Pair } from './Pair.tsx';
import { Slopes } from './Slopes.tsx';

/** What was there to be made, and was not. */
export function MissedStep() {
  const { x } = useDoing();
  if (x.debrief.joint === null)
    return (
      <div class="figures">
        <Slopes />
      </div>
    );
  return (
    <div class="figures">
      <BarsFigure />
      <Pair />
      <MeasuresFigure />
      <Packages />
      <ActsFigure />
    </div>
  );
}
