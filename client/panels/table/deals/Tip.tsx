import { signal } from '@preact/signals';
import { Lightbulb, X } from 'lucide';
import { keep, say } from '../../../model/index.ts';
import { type TipNow, tipFor } from '../../../model/table/deals/index.ts';
import { Button, Icon, IconButton } from '../../ui/index.ts';
import { openDeal, openDeals } from '../doing.ts';
import { type Table, useSight, useTable } from '../table.ts';

/** Each tip once in this browser, not once a table. */
const seen = signal<readonly string[]>([]);
const isSeen = (id: string): boolean => seen.value.includes(id) || keep.read(`tip/${id}`) === true;
const close = (id: string): void => {
  keep.write(`tip/${id}`, true);
  seen.value = [...seen.value, id];
};

function show(table: Table, tip: TipNow): void {
  close(tip.id);
  if (tip.pack !== null) openDeal(table, { kind: 'look', id: tip.pack });
  else openDeals(table);
}

/** A slip of paper beside the thing, when it first becomes useful. */
export function Tip() {
  const table = useTable();
  const s = useSight();
  const tip = tipFor(s, isSeen);
  if (tip === null) return null;
  return (
    <aside class="tip" aria-label={say(`tip.${tip.id}.title`)}>
      <Icon icon={Lightbulb} size={18} />
      <p>
        <b>{say(`tip.${tip.id}.title`)}</b> {say(`tip.${tip.id}`, { n: tip.number })}
      </p>
      <Button kind="quiet" onClick={() => show(table, tip)}>
        {say('tip.show')}
      </Button>
      <IconButton icon={X} size={18} label={say('tip.close')} onClick={() => close(tip.id)} />
    </aside>
  );
}
