import type { Party } from '../../../../shared/scenario/game.ts';
import { figure, type Pair, type Scale, scale } from '../../../model/debrief/index.ts';
import { say } from '../../../model/index.ts';
import { Plot } from './Plot.tsx';

const HEIGHT = 236;
const START = 30;
const FOOT = 26;
const TOP = 20;

type Axes = { readonly x: Scale; readonly y: Scale; readonly width: number };
const END = 14;
/** About as wide as the name of the edge. */
const NAME = 164;

function Frame({ pair, axes }: { readonly pair: Pair; readonly axes: Axes }) {
  const { x, y, width } = axes;
  return (
    <>
      <path class="axis" d={`M${START} ${TOP}V${HEIGHT - FOOT}H${width - END}`} />
      <line class="walk-line" x1={x(pair.walk.a)} x2={x(pair.walk.a)} y1={TOP} y2={HEIGHT - FOOT} />
      <line class="walk-line" x1={START} x2={width - END} y1={y(pair.walk.b)} y2={y(pair.walk.b)} />
    </>
  );
}

/** The edge and its name, at the end where it is out of the way. */
function Edge({ pair, axes }: { readonly pair: Pair; readonly axes: Axes }) {
  const { x, y, width } = axes;
  const d = pair.frontier.map((p, i) => `${i === 0 ? 'M' : 'L'}${x(p.a)} ${y(p.b)}`).join('');
  const [first] = pair.frontier;
  if (!first) return null;
  const [fx, fy] = [x(first.a), y(first.b)];
  const left = fx > 190;
  const tight = !left && fx + NAME > width;
  const at = left ? { x: fx - 8, y: fy + 4 } : { x: tight ? width - 2 : fx + 8, y: Math.min(fy - 5, TOP - 8) };
  return (
    <>
      <path class="edge" d={d} />
      <text class="edge-name" x={at.x} y={at.y} text-anchor={left || tight ? 'end' : 'start'}>
        {say('debrief.pair.edge')}
      </text>
    </>
  );
}

type Spot = {
  readonly kind: 'ours' | 'real' | 'best';
  readonly cx: number;
  readonly cy: number;
  readonly label: string;
};

function spotsOf(pair: Pair, { x, y }: Axes): readonly Spot[] {
  const marks = [
    { kind: 'best', at: pair.best, label: say('debrief.pair.joint') },
    { kind: 'real', at: pair.history, label: say('debrief.pair.real') },
    { kind: 'ours', at: pair.ours, label: say('debrief.pair.you') },
  ] as const;
  return marks.flatMap(({ kind, at, label }) => (at ? [{ kind, cx: x(at.a), cy: y(at.b), label }] : []));
}

/** The label goes to the free side: not off the picture, not over another mark. */
const isLeft = (spot: Spot, all: readonly Spot[], width: number): boolean =>
  spot.cx > width - 90 ||
  all.some((o) => o !== spot && Math.abs(o.cy - spot.cy) < 16 && o.cx >= spot.cx && o.cx - spot.cx < 90);

function Mark({ spot, left }: { readonly spot: Spot; readonly left: boolean }) {
  const { kind, cx, cy, label } = spot;
  return (
    <g class={`mark ${kind}`}>
      {kind === 'ours' ? <circle cx={cx} cy={cy} r="7.5" /> : null}
      {kind === 'real' ? <rect x={cx - 5} y={cy - 5} width="10" height="10" /> : null}
      {kind === 'best' ? <path d={`M${cx} ${cy - 7}l7 7-7 7-7-7z`} /> : null}
      <text x={cx + (left ? -13 : 13)} y={cy + 4} text-anchor={left ? 'end' : 'start'}>
        {label}
      </text>
    </g>
  );
}

type Props = { readonly pair: Pair; readonly a: Party; readonly b: Party };

function altOf({ pair, a, b }: Props): string {
  const ours = pair.ours
    ? say('debrief.pair.alt.ours', { a: figure(pair.ours.a), b: figure(pair.ours.b) })
    : say('debrief.pair.alt.none');
  return say('debrief.pair.alt', { a: a.short, b: b.short, ours });
}

/** Possible texts by what two members have of them, and how far out the edge is. */
export function PairPlot(props: Props) {
  const { pair, a, b } = props;
  return (
    <Plot height={HEIGHT} text={altOf(props)} class="pair">
      {(width) => {
        const x = scale(pair.from.a, pair.to.a, START, width - END);
        const y = scale(pair.from.b, pair.to.b, HEIGHT - FOOT, TOP);
        const axes = { x, y, width };
        const spots = spotsOf(pair, axes);
        return (
          <>
            <Frame pair={pair} axes={axes} />
            {pair.cloud.map((p, i) => (
              <circle key={`${i}/${p.a}`} class="dot" cx={x(p.a)} cy={y(p.b)} r="1.9" />
            ))}
            <Edge pair={pair} axes={axes} />
            <text class="tick" x={width - END} y={HEIGHT - 8} text-anchor="end">
              {say('debrief.pair.x', { party: a.short })}
            </text>
            <text class="tick" transform={`translate(14 ${TOP}) rotate(-90)`} text-anchor="end">
              {say('debrief.pair.x', { party: b.short })}
            </text>
            {spots.map((spot) => (
              <Mark key={spot.kind} spot={spot} left={isLeft(spot, spots, width)} />
            ))}
          </>
        );
      }}
    </Plot>
  );
}
