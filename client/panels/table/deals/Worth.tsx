import { LockKeyhole } from 'lucide';
import { say } from '../../../model/index.ts';
import { signed } from '../../../model/table/index.ts';
import { Icon } from '../../ui/index.ts';

/** Points on my own sheet: in brass, with a lock. */
export function Worth({ points, label }: { readonly points: number | null; readonly label?: string }) {
  if (points === null) return null;
  const text = signed(points);
  return (
    <span class={`worth${points < 0 ? ' less' : ''}`} title={label ?? say('deal.card.worth', { points: text })}>
      <Icon icon={LockKeyhole} size={13} />
      <span class="visually-hidden">{label ?? say('deal.card.worth', { points: text })}</span>
      <b class="num" aria-hidden="true">
        {text}
      </b>
    </span>
  );
}
