import { say } from '../../../model/index.ts';
import type { Differs } from '../../../model/table/deals/index.ts';

function textOf(one: Differs): string {
  const params = { n: one.number, to: one.to.level };
  if (one.kind !== 'changed') return say(`deal.diff.${one.kind}`, params);
  return one.from.level === one.to.level
    ? say('deal.diff.words', params)
    : say('deal.diff.changed', { ...params, from: one.from.level });
}

/** Between an offer and the counter to it. */
export function Differences({ list }: { readonly list: readonly Differs[] }) {
  if (list.length === 0) return null;
  return (
    <section class="deal-diff" aria-label={say('deal.diff')}>
      <h3 class="caption brass">{say('deal.diff')}</h3>
      <ul>
        {list.map((one) => (
          <li key={`${one.kind}/${one.number}`}>{textOf(one)}</li>
        ))}
      </ul>
    </section>
  );
}
