import { apart, type Scale, type Slope, type Slopes, scale } from '../../../model/debrief/index.ts';
import { say } from '../../../model/index.ts';
import { Plot } from './Plot.tsx';

const TOP = 16;
const FOOT = 30;
const GAP = 16;

const heightFor = (slopes: Slopes): number => Math.max(238, slopes.rows.length * GAP + TOP + FOOT + 12);

/** Equal levels lie side by side, a little apart, so that no line hides another. */
function placed(slope: Slope, column: 0 | 1 | 2, y: Scale, step: number): number | null {
  const level = slope.levels[column];
  const among = slope.among[column];
  if (level === null || !among) return null;
  return y(level) + (among.place - (among.of - 1) / 2) * Math.min(7, (step * 0.7) / Math.max(1, among.of - 1));
}

function Line({
  slope,
  x,
  at,
}: {
  readonly slope: Slope;
  readonly x: readonly number[];
  readonly at: (c: 0 | 1 | 2) => number | null;
}) {
  const [draft, ours, real] = [at(0) ?? 0, at(1) ?? 0, at(2)];
  const [x0 = 0, x1 = 0, x2 = 0] = x;
  return (
    <g class={`slope${slope.mine ? ' mine' : ''}`}>
      <path d={`M${x0} ${draft}L${x1} ${ours}`} />
      {real === null ? null : <path class="then" d={`M${x1} ${ours}L${x2} ${real}`} />}
      <circle cx={x0} cy={draft} r="3.5" />
      <circle class="ours" cx={x1} cy={ours} r={slope.mine ? 5.5 : 4} />
      {real === null ? null : <rect x={x2 - 4} y={real - 4} width="8" height="8" />}
    </g>
  );
}

const altOf = (slopes: Slopes): string =>
  say('debrief.slope.alt', {
    rows: slopes.rows
      .map((r) => say('debrief.slope.row', { title: r.title, draft: r.levels[0], ours: r.levels[1] }))
      .join('; '),
  });

const cut = (title: string, most: number): string =>
  title.length > most ? `${title.slice(0, most - 1).trimEnd()}…` : title;

/** Zero draft, this table's text, history: one line a paragraph. Time runs one way in every script. */
export function SlopePlot({ slopes, ours }: { readonly slopes: Slopes; readonly ours: string }) {
  const height = heightFor(slopes);
  return (
    <Plot height={height} text={altOf(slopes)} class="slopes">
      {(width) => {
        const label = width < 380 ? 108 : 170;
        const x = slopes.history ? [label, (label + width - 34) / 2, width - 34] : [label, width - 34];
        const y = scale(0, slopes.top, height - FOOT - 10, TOP);
        const step = y(0) - y(1);
        const first = slopes.rows.map((row) => placed(row, 0, y, step) ?? 0);
        const names = apart(first, GAP, TOP, height - FOOT - 4);
        return (
          <>
            {Array.from({ length: slopes.top + 1 }, (_, level) => (
              <g key={`L${level}`}>
                <line class="grid" x1={label} x2={width - 34} y1={y(level)} y2={y(level)} />
                <text class="tick" x={width - 4} y={y(level) + 4} text-anchor="end">{`L${level}`}</text>
              </g>
            ))}
            {slopes.rows.map((row, i) => (
              <g key={row.issue}>
                <Line slope={row} x={x} at={(column) => placed(row, column, y, step)} />
                <path class="lead-in" d={`M${label - 13} ${names[i] ?? 0}L${label - 5} ${first[i] ?? 0}`} />
                <text class={`name${row.mine ? ' mine' : ''}`} x={label - 17} y={(names[i] ?? 0) + 4} text-anchor="end">
                  {cut(`${row.n} ${row.title}`, width < 380 ? 15 : 24)}
                </text>
              </g>
            ))}
            {[say('debrief.slope.draft'), ours, say('debrief.slope.real')].slice(0, x.length).map((name, i) => (
              <text key={name} class="column" x={Math.min(x[i] ?? 0, width - 30)} y={height - 6} text-anchor="middle">
                {name}
              </text>
            ))}
          </>
        );
      }}
    </Plot>
  );
}
