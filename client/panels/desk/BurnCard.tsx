import { liveParagraphs } from '../../../shared/engine/index.ts';
import { type BurnPicture, burnTable, pictureOf } from '../../model/desk/index.ts';
import { now, say } from '../../model/index.ts';
import { Card } from '../ui/index.ts';
import { useDesk, useDeskTable } from './desk.ts';

const BOX = { w: 430, h: 186, left: 30, right: 20, top: 22, bottom: 24 } as const;
const X = (x: number): number => BOX.left + x * (BOX.w - BOX.left - BOX.right);
const Y = (y: number): number => BOX.h - BOX.bottom - y * (BOX.h - BOX.top - BOX.bottom);

/** Brackets stand until somebody lifts them, so the line goes in steps. */
function pathOf(line: BurnPicture['line']): string {
  const [first, ...rest] = line;
  if (first === undefined) return '';
  return rest.reduce(
    (d, p) => `${d}H${X(p.x).toFixed(1)}V${Y(p.y).toFixed(1)}`,
    `M${X(first.x).toFixed(1)} ${Y(first.y).toFixed(1)}`,
  );
}

function Axes({ picture }: { readonly picture: BurnPicture }) {
  return (
    <>
      {picture.levels.map((level) => (
        <g key={level.brackets}>
          <line class="level" x1={BOX.left} x2={BOX.w - BOX.right} y1={Y(level.y)} y2={Y(level.y)} />
          <text x={BOX.left - 8} y={Y(level.y) + 4} text-anchor="end">
            {level.brackets}
          </text>
        </g>
      ))}
      {picture.minutes.map((tick, i) => (
        <text key={tick.minute} x={X(tick.x)} y={BOX.h - 6} text-anchor="middle">
          {i === picture.minutes.length - 1 ? `${tick.minute} ${say('desk.burn.min')}` : tick.minute}
        </text>
      ))}
    </>
  );
}

function Revs({ picture }: { readonly picture: BurnPicture }) {
  return (
    <>
      {picture.revs.map((rev) => (
        <g key={rev.rev} class="rev">
          <line x1={X(rev.x)} x2={X(rev.x)} y1={BOX.top - 8} y2={BOX.h - BOX.bottom} />
          <text x={X(rev.x) + 4} y={BOX.top - 2}>
            {say('desk.rev', { rev: rev.rev })}
          </text>
        </g>
      ))}
    </>
  );
}

function Picture({ picture }: { readonly picture: BurnPicture }) {
  const d = pathOf(picture.line);
  const first = picture.line[0];
  const high = picture.now.y > 0.86;
  const early = picture.now.x < 0.55;
  return (
    <svg viewBox={`0 0 ${BOX.w} ${BOX.h}`} aria-hidden="true" focusable="false">
      <Axes picture={picture} />
      <path class="under" d={`${d}V${Y(0)}H${X(first?.x ?? 0)}Z`} />
      <Revs picture={picture} />
      <path class="line" d={d} />
      <circle class="now" cx={X(picture.now.x)} cy={Y(picture.now.y)} r="5" />
      <text
        class="now"
        x={X(picture.now.x) + (early ? 9 : -8)}
        y={Y(picture.now.y) + (early ? 4 : high ? 20 : -9)}
        text-anchor={early ? 'start' : 'end'}
      >
        {say('desk.burn.now', { count: picture.now.brackets })}
      </text>
    </svg>
  );
}

function Twin() {
  const { view } = useDeskTable();
  const { sight } = useDesk();
  return (
    <details class="twin">
      <summary>{say('desk.burn.table')}</summary>
      <table>
        <thead>
          <tr>
            {(['round', 'most', 'end'] as const).map((head) => (
              <th key={head} scope="col">
                {say(`desk.burn.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody class="num">
          {burnTable(view.burn.value, sight.pub).map((row) => (
            <tr key={row.round}>
              <th scope="row">{row.round}</th>
              <td>{row.most}</td>
              <td>{row.end}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** Brackets left, over the minutes of the meeting. */
export function BurnCard() {
  const { live, view } = useDeskTable();
  const { sight } = useDesk();
  const burn = view.burn.value;
  // The line grows with time, but nobody needs it twice a second.
  const second = Math.floor(now.value / 5000) * 5000;
  const picture = pictureOf(burn, sight.pub, live.tableTime(second));
  const peak = Math.max(0, ...burn.points.map((p) => p.brackets));
  return (
    <Card
      title={say('desk.burn.title')}
      note={say('desk.burn.note', { left: liveParagraphs(sight.pub).length })}
      class="burn-card"
    >
      {peak === 0 ? (
        <p class="dim empty">{say('desk.burn.none')}</p>
      ) : (
        <>
          <p class="visually-hidden">{say('desk.burn.say', { count: picture.now.brackets, peak })}</p>
          <Picture picture={picture} />
          <Twin />
        </>
      )}
    </Card>
  );
}
