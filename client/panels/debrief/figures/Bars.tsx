import type { Bar, Bars as BarsModel } from '../../../model/debrief/index.ts';
import { figure, scale, ticks } from '../../../model/debrief/index.ts';
import { say } from '../../../model/index.ts';
import { Flag } from '../../ui/index.ts';

const percent = (n: number): string => `${Math.round(n * 10) / 10}%`;

function Row({ bar, at }: { readonly bar: Bar; readonly at: (n: number) => number }) {
  const lost = bar.value < bar.walkAway;
  const [low, high] = lost ? [bar.value, bar.walkAway] : [bar.walkAway, bar.value];
  const text = say('debrief.bars.row', {
    party: bar.party.short,
    value: figure(bar.value),
    walk: figure(bar.walkAway),
    best: bar.best === null ? 'none' : figure(bar.best),
  });
  return (
    <li class={`bar-row${bar.mine ? ' mine' : ''}${lost ? ' lost' : ''}`}>
      <Flag party={bar.party} size={20} bare mine={bar.mine} />
      <span class="name" aria-hidden="true">
        {bar.party.short}
      </span>
      <span class="track" role="img" aria-label={text}>
        <i class="fill" style={{ insetInlineStart: percent(at(low)), inlineSize: percent(at(high) - at(low)) }} />
        <i class="walk" style={{ insetInlineStart: percent(at(bar.walkAway)) }} />
        {bar.best === null ? null : <i class="ideal" style={{ insetInlineStart: percent(at(bar.best)) }} />}
      </span>
      <b class="num" aria-hidden="true">
        {figure(bar.value)}
      </b>
    </li>
  );
}

/** From walking away to the text, one row a member, in the order of the seats. */
export function Bars({ bars }: { readonly bars: BarsModel }) {
  const at = scale(bars.from, bars.to, 0, 100);
  const marks = ticks(bars.from, bars.to, 5);
  return (
    <ul class="bars" style={{ '--cells': marks.length - 1 }}>
      {bars.rows.map((bar) => (
        <Row key={bar.party.id} bar={bar} at={at} />
      ))}
      <li class="bar-row scale" aria-hidden="true">
        <span class="track">
          {marks.map((n) => (
            <i key={n} class="num" style={{ insetInlineStart: percent(at(n)) }}>
              {figure(n)}
            </i>
          ))}
        </span>
      </li>
    </ul>
  );
}
