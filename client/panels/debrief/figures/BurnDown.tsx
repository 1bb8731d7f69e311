import { type Burn, scale, ticks } from '../../../model/debrief/index.ts';
import { say } from '../../../model/index.ts';
import { Plot } from './Plot.tsx';

const HEIGHT = 196;
const TOP = 26;
const FOOT = 26;
const START = 26;

/** Stairs: the number holds until it changes. */
function stairs(burn: Burn, x: (n: number) => number, y: (n: number) => number): string {
  const [first, ...rest] = burn.points;
  if (!first) return '';
  return rest.reduce((d, p) => `${d}H${x(p.x)}V${y(p.brackets)}`, `M${x(first.x)} ${y(first.brackets)}`);
}

function Parts({ burn, x }: { readonly burn: Burn; readonly x: (n: number) => number }) {
  const bottom = HEIGHT - FOOT;
  const narrow = x(1) - x(0) < 62;
  return (
    <>
      {burn.parts.map((part, i) => (
        <g key={part.label}>
          {i % 2 === 1 ? <rect class="band" x={x(i)} y={TOP} width={x(i + 1) - x(i)} height={bottom - TOP} /> : null}
          <text class="tick" x={(x(i) + x(i + 1)) / 2} y={HEIGHT - 8} text-anchor="middle">
            {narrow ? part.label.replace(/^(\p{L})\p{L}+ (?=\d)/u, '$1') : part.label}
          </text>
        </g>
      ))}
    </>
  );
}

function Peak({
  burn,
  x,
  y,
}: {
  readonly burn: Burn;
  readonly x: (n: number) => number;
  readonly y: (n: number) => number;
}) {
  const at = burn.points.find((p) => p.brackets === burn.peak);
  if (!at || burn.peak === 0) return null;
  const late = at.x > burn.parts.length * 0.6;
  return (
    <text class="call" x={x(at.x) + (late ? -4 : 4)} y={y(burn.peak) - 7} text-anchor={late ? 'end' : 'start'}>
      {say('debrief.burn.peak', { peak: burn.peak })}
    </text>
  );
}

/** Brackets over the rounds, falling (or not) to nothing. */
export function BurnDown({ burn, at = null }: { readonly burn: Burn; readonly at?: number | null }) {
  const text = say('debrief.burn.alt', { peak: burn.peak, left: burn.left });
  return (
    <Plot height={HEIGHT} text={text} class="burn">
      {(width) => {
        const x = scale(0, Math.max(1, burn.parts.length), START, width - 10);
        const y = scale(0, Math.max(1, burn.peak), HEIGHT - FOOT, TOP);
        const line = stairs(burn, x, y);
        return (
          <>
            <Parts burn={burn} x={x} />
            {ticks(0, Math.max(1, burn.peak), 4).map((n) => (
              <g key={n}>
                <line class="grid" x1={START} x2={width - 10} y1={y(n)} y2={y(n)} />
                <text class="tick" x={START - 7} y={y(n) + 4} text-anchor="end">
                  {n}
                </text>
              </g>
            ))}
            <path class="area" d={`${line}V${y(0)}H${x(0)}Z`} />
            <path class="stairs" d={line} />
            {burn.revs.map((r) => (
              <g key={r.rev}>
                <line class="rev" x1={x(r.x)} x2={x(r.x)} y1={TOP - 6} y2={HEIGHT - FOOT} />
                {x(1) - x(0) < 84 ? null : (
                  <text class="tick" x={x(r.x)} y={TOP - 11} text-anchor="middle">
                    {say('debrief.burn.rev', { rev: r.rev })}
                  </text>
                )}
              </g>
            ))}
            <Peak burn={burn} x={x} y={y} />
            {at === null ? null : <line class="now" x1={x(at)} x2={x(at)} y1={TOP - 4} y2={HEIGHT - FOOT} />}
            <circle class="end" cx={x(burn.parts.length)} cy={y(burn.left)} r="4.5" />
          </>
        );
      }}
    </Plot>
  );
}
