/** Wording that its author took back: any member may take it up. */
import type { Paragraph, Proposal } from '../../../../shared/engine/index.ts';
import { say } from '../../../model/index.ts';
import { shortOf } from '../../../model/table/index.ts';
import { withdrawnOn } from '../../../model/table/writing/index.ts';
import { Button } from '../../ui/index.ts';
import { closedTo, isSeated } from '../doing.ts';
import { useSight, useTable } from '../table.ts';
import { Words } from '../Words.tsx';

function One({ x }: { readonly x: Proposal }) {
  const table = useTable();
  const s = useSight();
  const closed = closedTo(table, { type: 'proposal.reintroduce', proposal: x.id });
  return (
    <li>
      <p class="rolling small-page">
        <Words text={x.words.text} />
      </p>
      <p class="row">
        <span class="dim small">{say('wording.withdrawn.by', { who: shortOf(s, x.seat) })}</span>
        {isSeated(table) ? (
          <Button
            kind="quiet"
            refused={closed?.text}
            onClick={() => table.live.act({ type: 'proposal.reintroduce', proposal: x.id }, 'seat')}
          >
            {say('wording.takeup')}
          </Button>
        ) : null}
      </p>
    </li>
  );
}

export function Withdrawn({ p }: { readonly p: Paragraph }) {
  const s = useSight();
  const list = withdrawnOn(s, p);
  if (list.length === 0) return null;
  return (
    <details class="withdrawn">
      <summary>
        {say('wording.withdrawn')} <b class="num">{list.length}</b>
      </summary>
      <ul>
        {list.map((x) => (
          <One key={x.id} x={x} />
        ))}
      </ul>
    </details>
  );
}
