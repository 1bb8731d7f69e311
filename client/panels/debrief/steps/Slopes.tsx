import { adopted, slopesOf, slopesTwin } from '../../../model/debrief/index.ts';
import { say } from '../../../model/index.ts';
import { useDoing } from '../doing.ts';
import { Figure, SlopePlot } from '../figures/index.ts';

/** How strong the words became; nothing to draw where every question is one of options. */
export function Slopes() {
  const { x } = useDoing();
  const slopes = slopesOf(x);
  if (slopes.rows.length === 0) return null;
  const mine = slopes.rows.some((r) => r.mine);
  return (
    <Figure
      title={say('debrief.slope')}
      note={say(!adopted(x) ? 'debrief.slope.note.none' : mine ? 'debrief.slope.note.mine' : 'debrief.slope.note')}
      twin={slopesTwin(x, slopes)}
    >
      <SlopePlot slopes={slopes} ours={say(adopted(x) ? 'debrief.slope.ours' : 'debrief.slope.last')} />
    </Figure>
  );
}
