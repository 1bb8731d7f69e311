import { packageOf } from '../../../../shared/engine/index.ts';
import { offerOf } from '../../../model/table/deals/index.ts';
import { useSight, useTable } from '../table.ts';
import { Compose } from './Compose.tsx';
import { ConditionSheet } from './ConditionSheet.tsx';
import { Look } from './Look.tsx';

/** Over the page: the package being written, one that was offered, or a condition. */
export function DealSheet() {
  const { view } = useTable();
  const s = useSight();
  const deal = view.deal.value;
  const close = () => {
    view.deal.value = null;
  };
  if (deal === null) return null;
  if (deal.kind === 'condition') return <ConditionSheet paragraph={deal.paragraph} onClose={close} />;
  if (deal.kind === 'compose') return <Compose start={deal.paragraph} onClose={close} />;
  const pack = packageOf(s.pub, deal.id);
  return pack === undefined ? null : <Look key={pack.id} offer={offerOf(s, pack)} onClose={close} />;
}
