import { apart, figure, type Line, linesAlt, momentText, scale, ticks } from '../../../model/debrief/index.ts';
import { Plot } from './Plot.tsx';

const TOP = 14;
const FOOT = 28;
const SIDE = 30;
const GAP = 14;

/** Dashes tell the lines apart where colour cannot. */
const DASHES = ['', '6 3', '2 3', '8 3 2 3'];

function rangeOf(lines: readonly Line[]): readonly [number, number] {
  const all = lines.flatMap((line) => line.points.map((p) => p.own));
  return [Math.floor(Math.min(...all) / 10) * 10, Math.ceil(Math.max(...all) / 10) * 10];
}

/** Own positions over time, one line a member, each named at its end. Time runs one way in every script. */
export function LinesPlot({ lines }: { readonly lines: readonly Line[] }) {
  const height = Math.max(250, lines.length * GAP + TOP + FOOT + 20);
  const [low, high] = rangeOf(lines);
  const moments = lines[0]?.points.map((p) => p.when) ?? [];
  return (
    <Plot height={height} text={linesAlt(lines)} class="lines">
      {(width) => {
        const names = width < 380 ? 74 : 96;
        const x = scale(0, Math.max(1, moments.length - 1), SIDE, width - names);
        const y = scale(low, high, height - FOOT, TOP);
        const ends = apart(
          lines.map((line) => y(line.last)),
          GAP,
          TOP,
          height - FOOT,
        );
        return (
          <>
            {ticks(low, high, 5).map((n) => (
              <g key={n}>
                <line class="grid" x1={SIDE} x2={width - names} y1={y(n)} y2={y(n)} />
                <text class="tick" x={SIDE - 6} y={y(n) + 4} text-anchor="end">
                  {figure(n)}
                </text>
              </g>
            ))}
            {moments.map((when, i) =>
              i === 0 || i === moments.length - 1 ? (
                <text key={String(when)} class="column" x={x(i)} y={height - 6} text-anchor={i === 0 ? 'start' : 'end'}>
                  {momentText(when)}
                </text>
              ) : (
                <line key={String(when)} class="grid" x1={x(i)} x2={x(i)} y1={height - FOOT} y2={height - FOOT + 5} />
              ),
            )}
            {lines.map((line, i) => (
              <g key={line.party.id} class={`course${line.mine ? ' mine' : ''}`}>
                <path
                  d={line.points.map((p, k) => `${k === 0 ? 'M' : 'L'}${x(k)} ${y(p.own)}`).join('')}
                  stroke-dasharray={DASHES[i % DASHES.length]}
                />
                <circle cx={x(moments.length - 1)} cy={y(line.last)} r="3.5" />
                <path
                  class="lead-in"
                  d={`M${width - names + 5} ${y(line.last)}L${width - names + 12} ${ends[i] ?? 0}`}
                />
                <text class="name" x={width - names + 15} y={(ends[i] ?? 0) + 4}>
                  {width < 380 ? line.party.code : line.party.short.split(' · ')[0]}
                </text>
              </g>
            ))}
          </>
        );
      }}
    </Plot>
  );
}
