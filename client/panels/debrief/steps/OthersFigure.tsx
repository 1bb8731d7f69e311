import { tablesOf, tablesText, tablesTwin } from '../../../model/debrief/index.ts';
import { say } from '../../../model/index.ts';
import { useDoing } from '../doing.ts';
import { Figure, TwinTable } from '../figures/index.ts';

/** Other tables of the scenario, nobody's names: a table is what it is. */
export function OthersFigure() {
  const { x } = useDoing();
  const rows = tablesOf(x);
  if (rows.length === 0) return null;
  const title = say('debrief.others');
  return (
    <Figure title={title} note={say('debrief.others.note')} wide class="other-tables">
      <p class="told">{tablesText(x)}</p>
      <TwinTable twin={tablesTwin(x, rows)} title={title} />
    </Figure>
  );
}
