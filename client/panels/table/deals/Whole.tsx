import { LockKeyhole } from 'lucide';
import { say } from '../../../model/index.ts';
import { changeOf, type Part } from '../../../model/table/deals/index.ts';
import { signed } from '../../../model/table/index.ts';
import { Icon } from '../../ui/index.ts';
import { useSight } from '../table.ts';

/** The change of the whole on my own sheet, and the band before and after: in leather, for nobody else. */
export function Whole({ parts }: { readonly parts: readonly Part[] }) {
  const s = useSight();
  const change = changeOf(s, parts);
  if (change === null) return null;
  const { worth, was, now } = change;
  return (
    <section class="deal-whole leather" aria-label={say('deal.whole')}>
      <p class="small">
        <Icon icon={LockKeyhole} size={14} /> {say('deal.whole')}
      </p>
      <p class={`big num${worth < 0 ? ' less' : ''}`}>{signed(worth)}</p>
      <p class="small">
        {was === now
          ? say('deal.whole.band', { now: say(`band.${now}`) })
          : say('deal.whole.band.was', { was: say(`band.${was}`), now: say(`band.${now}`) })}
      </p>
    </section>
  );
}
