import { adopted, barsOf, barsTwin } from '../../../model/debrief/index.ts';
import { say } from '../../../model/index.ts';
import { useDoing } from '../doing.ts';
import { Bars, Figure } from '../figures/index.ts';

export function BarsFigure() {
  const { x } = useDoing();
  const bars = barsOf(x);
  if (bars.rows.length === 0) return null;
  const text = adopted(x);
  return (
    <Figure
      title={say(text ? 'debrief.bars' : 'debrief.bars.none')}
      note={say(text ? 'debrief.bars.note' : 'debrief.bars.none.note')}
      twin={barsTwin(x, bars)}
    >
      <Bars bars={bars} />
    </Figure>
  );
}
