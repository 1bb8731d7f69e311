import {
  linesOf,
  linesText,
  linesTwin,
  type Mover,
  moversOf,
  moversText,
  moversTwin,
  partyOf,
} from '../../../model/debrief/index.ts';
import { say } from '../../../model/index.ts';
import { Flag, Gavel } from '../../ui/index.ts';
import { useDoing } from '../doing.ts';
import { Figure, LinesPlot } from '../figures/index.ts';

/** How far each came on its own sheet. */
export function LinesFigure() {
  const { x } = useDoing();
  const lines = linesOf(x);
  if (lines.length === 0) return null;
  return (
    <Figure title={say('debrief.lines')} note={say('debrief.lines.note')} twin={linesTwin(lines)}>
      <LinesPlot lines={lines} />
      <p class="told">{linesText(x, lines)}</p>
    </Figure>
  );
}

function Row({ mover }: { readonly mover: Mover }) {
  const { x } = useDoing();
  return (
    <li class={mover.mine ? 'mine' : ''}>
      {mover.seat === null ? (
        <Gavel size={20} />
      ) : (
        <Flag party={partyOf(x, mover.seat)} size={22} bare mine={mover.mine} />
      )}
      <span class="name">{mover.name}</span>
      <span class="towards">
        {mover.towards.map((one) => (
          <span key={one.seat}>
            <Flag party={partyOf(x, one.seat)} size={20} bare named />
            {one.times > 1 ? <b class="num">×{one.times}</b> : null}
          </span>
        ))}
      </span>
    </li>
  );
}

/** Whose words moved whom: the matrix is the table behind it. */
export function MovedFigure() {
  const { x } = useDoing();
  const movers = moversOf(x);
  return (
    <Figure
      title={say('debrief.moved')}
      note={say('debrief.moved.note')}
      {...(movers.length > 0 && { twin: moversTwin(x, movers) })}
    >
      <ul class="movers">
        {movers.map((mover) => (
          <Row key={mover.seat ?? 'chair'} mover={mover} />
        ))}
      </ul>
      <p class="told">{moversText(movers)}</p>
    </Figure>
  );
}
