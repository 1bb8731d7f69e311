import {
  dominatedText,
  measuresOf,
  measuresTwin,
  reachText,
  sharesText,
  type Yard,
} from '../../../model/debrief/index.ts';
import { say } from '../../../model/index.ts';
import { useDoing } from '../doing.ts';
import { Figure } from '../figures/index.ts';

function Row({ row }: { readonly row: Yard }) {
  return (
    <li>
      <b>{row.name}</b>
      <span class="meter-track" aria-hidden="true">
        <i style={{ inlineSize: `${row.share}%` }} />
      </span>
      <b class="num">{row.share}</b>
      <small>{row.means}</small>
    </li>
  );
}

/** Three measures of a good deal, each with what it means; and whether all could have had more. */
export function MeasuresFigure() {
  const { x } = useDoing();
  const rows = measuresOf(x);
  if (rows.length === 0) return null;
  const told = [dominatedText(x), sharesText(x), reachText(x)].filter((text) => text !== null);
  return (
    <Figure title={say('debrief.measures')} note={say('debrief.measures.note')} twin={measuresTwin(x, rows)}>
      <ul class="measures">
        {rows.map((row) => (
          <Row key={row.key} row={row} />
        ))}
      </ul>
      {told.map((text) => (
        <p key={text} class="told">
          {text}
        </p>
      ))}
    </Figure>
  );
}
