import type { Count } from '../../../model/debrief/index.ts';
import { say } from '../../../model/index.ts';
import { Flag } from '../../ui/index.ts';

const share = (n: number, top: number): string => `${top === 0 ? 0 : Math.round((n / top) * 1000) / 10}%`;

/** Counts by seat, in the order of the seats; the filled part is what came of it. */
export function CountBars({ counts }: { readonly counts: readonly Count[] }) {
  const top = Math.max(1, ...counts.map((c) => c.all));
  return (
    <ul class="bars counts">
      {counts.map((c) => {
        const params = { party: c.party.short, all: c.all, part: c.part ?? 0 };
        const text = say(c.part === null ? 'debrief.heard.row' : 'debrief.heard.row.part', params);
        return (
          <li key={c.party.id} class={`bar-row${c.mine ? ' mine' : ''}`}>
            <Flag party={c.party} size={20} bare mine={c.mine} />
            <span class="name" aria-hidden="true">
              {c.party.short}
            </span>
            <span class="track" role="img" aria-label={text}>
              <i class={c.part === null ? 'fill' : 'hollow'} style={{ inlineSize: share(c.all, top) }} />
              {c.part ? <i class="fill" style={{ inlineSize: share(c.part, top) }} /> : null}
              <b class="num" style={{ insetInlineStart: share(c.all, top) }}>
                {c.part === null || c.all === 0 ? c.all : `${c.part}/${c.all}`}
              </b>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
