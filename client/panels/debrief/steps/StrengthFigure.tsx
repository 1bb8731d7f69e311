import { type Strong, strongOf, strongText } from '../../../model/debrief/index.ts';
import { say } from '../../../model/index.ts';
import { useDoing } from '../doing.ts';
import { Figure } from '../figures/index.ts';

function Row({ row }: { readonly row: Strong }) {
  return (
    <tr>
      <th scope="row">
        <span class="num">{row.n}</span> {row.title}
      </th>
      {row.cells.map((cell) => (
        <td key={cell.when} class="num" style={{ '--share': cell.strength }}>
          <span class="visually-hidden">{say('debrief.strength.cell', { level: cell.level })}</span>
          <span aria-hidden="true">{cell.level}</span>
        </td>
      ))}
    </tr>
  );
}

/** A table that is its own picture: one shade, and the number in every cell. */
export function StrengthFigure() {
  const { x } = useDoing();
  const rows = strongOf(x);
  const [first] = rows;
  if (!first) return null;
  const title = say('debrief.strength');
  return (
    <Figure title={title} note={say('debrief.strength.note')} wide>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls sideways must be reachable by keyboard */}
      <section class="strong" tabIndex={0} aria-label={title}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('debrief.paragraph')}</th>
              {first.cells.map((cell) => (
                <th key={cell.when} scope="col" class="num">
                  {cell.when}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.key} row={row} />
            ))}
          </tbody>
        </table>
      </section>
      <p class="told">{strongText(rows)}</p>
    </Figure>
  );
}
