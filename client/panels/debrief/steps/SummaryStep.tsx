import { standingOf } from '../../../model/debrief/index.ts';
import { say } from '../../../model/index.ts';
import { Chip, Gavel } from '../../ui/index.ts';
import { useDoing } from '../doing.ts';
import { Figure } from '../figures/index.ts';
import { ActsFigure } from './ActsFigure.tsx';
import { Packages } from './Packages.tsx';
import { Pair } from './Pair.tsx';

function Stood() {
  const { x } = useDoing();
  const all = standingOf(x);
  const twin = {
    head: [say('debrief.paragraph'), say('debrief.summary.state'), say('debrief.slope.last')],
    rows: all.map((s) => [`${s.n} ${s.title}`, s.why, s.level]),
  };
  return (
    <Figure title={say('debrief.summary')} note={say('debrief.summary.note')} twin={twin}>
      <ol class="stood">
        {all.map((s) => (
          <li key={s.key} class={s.settled ? 'settled' : ''}>
            <b>
              <span class="num">{s.n}</span> {s.title}
            </b>
            <Chip tone={s.settled ? 'brass' : 'red'}>
              {s.settled ? <Gavel size={14} /> : null}
              {s.why}
            </Chip>
            <small>{s.level}</small>
          </li>
        ))}
      </ol>
    </Figure>
  );
}

/** No text: the chair's summary. */
export function SummaryStep() {
  return (
    <div class="figures">
      <Stood />
      <Packages />
      <Pair />
      <ActsFigure />
    </div>
  );
}
