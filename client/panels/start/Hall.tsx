import type { Party } from '../../../shared/scenario/game.ts';
import { emblemUrl } from '../../emblems/index.ts';
import { say } from '../../model/index.ts';
import { HALL, type Place, places, skyline } from './hall-shape.ts';

const { width: W, height: H, cx, cy, rx, ry, floor } = HALL;
const arc = (grow: number) => `M${cx - rx * grow} ${cy}A${rx * grow} ${ry * grow} 0 0 1 ${cx + rx * grow} ${cy}`;

function Defs() {
  return (
    <defs>
      <linearGradient id="hall-wall" x1="0" y1="0" x2="0" y2="1">
        <stop offset="0" stop-color="#0a1526" />
        <stop offset="1" stop-color="#182a48" />
      </linearGradient>
      <linearGradient id="hall-wood" x1="0" y1="0" x2="0" y2="1">
        <stop offset="0" stop-color="#33200f" />
        <stop offset="1" stop-color="#6a4524" />
      </linearGradient>
      <radialGradient id="hall-floor" cx=".5" cy=".7" r=".62">
        <stop offset="0" stop-color="#3a527c" />
        <stop offset=".45" stop-color="#20345a" />
        <stop offset="1" stop-color="#0e1a2e" />
      </radialGradient>
      <linearGradient id="hall-table" x1="0" y1="0" x2="0" y2="1">
        <stop offset="0" stop-color="#a9703f" />
        <stop offset=".5" stop-color="#8b5730" />
        <stop offset="1" stop-color="#6b3f20" />
      </linearGradient>
      <linearGradient id="hall-front" x1="0" y1="0" x2="0" y2="1">
        <stop offset="0" stop-color="#5a3318" />
        <stop offset="1" stop-color="#2c180b" />
      </linearGradient>
      <radialGradient id="hall-glow">
        <stop offset="0" stop-color="#ffe3a6" stop-opacity=".7" />
        <stop offset=".5" stop-color="#ffc766" stop-opacity=".2" />
        <stop offset="1" stop-color="#ffc766" stop-opacity="0" />
      </radialGradient>
      <linearGradient id="hall-paper" x1="0" y1="0" x2="0" y2="1">
        <stop offset="0" stop-color="#f6ecd2" />
        <stop offset="1" stop-color="#fffbef" />
      </linearGradient>
      <linearGradient id="hall-veil" x1="0" y1="0" x2="0" y2="1">
        <stop offset="0" stop-color="#0a1220" stop-opacity=".84" />
        <stop offset=".36" stop-color="#0a1220" stop-opacity=".34" />
        <stop offset=".62" stop-color="#0a1220" stop-opacity="0" />
      </linearGradient>
    </defs>
  );
}

function WindowPane({ x, seed }: { readonly x: number; readonly seed: number }) {
  const { towers, panes } = skyline(seed);
  return (
    <g transform={`translate(${x} 27)`}>
      <rect width="122" height="188" rx="2" fill="#16284a" />
      {towers.map((tall, i) => (
        <rect key={`t${tall}`} x={i * 17.4} y={188 - tall * 188} width="16.8" height={tall * 188} fill="#0d1b33" />
      ))}
      {panes.map(([tower, up]) => (
        <rect
          key={`p${up}`}
          x={tower * 17.4 + 3 + ((up * 97) % 1) * 9}
          y={186 - up * 184}
          width="2"
          height="2.4"
          fill="#f5c76a"
          opacity=".7"
        />
      ))}
      <path d="M61 0v188M0 0h122v188H0z" fill="none" stroke="#0a1526" stroke-width="3" />
    </g>
  );
}

function Room() {
  const slats = Array.from({ length: 83 }, (_, i) => `M${i * 17.4} 241v58`).join('');
  return (
    <>
      <rect width={W} height={H} fill="url(#hall-wall)" />
      {[12, 166, 1152, 1306].map((x) => (
        <WindowPane key={x} x={x} seed={x * 7 + 3} />
      ))}
      <rect y="241" width={W} height="58" fill="url(#hall-wood)" />
      <path d={slats} stroke="#000" stroke-opacity=".22" stroke-width="1.8" />
      <rect y="238" width={W} height="3.5" fill="#e0ac46" opacity=".5" />
      {[343, 1097].map((x) => (
        <g key={x}>
          <circle cx={x} cy="150" r="102" fill="url(#hall-glow)" opacity=".8" />
          <rect x={x - 3} y="132" width="6" height="20" rx="2" fill="#ffe2a8" />
        </g>
      ))}
      <rect y={floor} width={W} height={H - floor} fill="url(#hall-floor)" />
      <rect y={floor - 4} width={W} height="4" fill="#3b2413" />
    </>
  );
}

const Person = ({
  x,
  y,
  scale,
  rim,
}: {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly rim: string;
}) => (
  <g transform={`translate(${x} ${y}) scale(${scale * 1.18})`}>
    <path d="M-17 26c0-20 7-27 17-27s17 7 17 27z" fill="#0a1322" />
    <circle cy="-11" r="8.6" fill="#0a1322" />
    <path
      d="M-16.5 24c.3-18 6.8-24.5 16.5-24.5M-8.5-11A8.5 8.5 0 0 1 0-19.5"
      fill="none"
      stroke={rim}
      stroke-opacity=".6"
      stroke-width="1.4"
    />
  </g>
);

const RIM = {
  origin: '#7fe3c4',
  destination: '#ae9bfa',
  transit: '#f0a050',
  organization: '#7cc6fa',
  'civil-society': '#e07fae',
} as const;

function Table() {
  return (
    <>
      <path
        d={`${arc(1.02)}L${cx + rx * 0.86} ${H + 40}A${rx * 0.86} ${ry * 0.9} 0 0 0 ${cx - rx * 0.86} ${H + 40}Z`}
        fill="url(#hall-table)"
      />
      <path d={arc(1.0)} fill="none" stroke="#000" stroke-opacity=".14" stroke-width="16" />
      <path d={`${arc(0.865)}V${H + 40}H${cx - rx * 0.865}Z`} fill="url(#hall-front)" />
      <path d={arc(0.865)} fill="none" stroke="#e0ac46" stroke-width="2.4" opacity=".85" />
      <path
        d={`M${cx - rx * 0.855} ${cy + 30}A${rx * 0.855} ${ry * 0.8} 0 0 1 ${cx + rx * 0.855} ${cy + 30}V${H + 40}H${cx - rx * 0.855}Z`}
        fill="url(#hall-floor)"
      />
      <ellipse cx={cx} cy="430" rx="330" ry="110" fill="url(#hall-glow)" opacity=".55" />
    </>
  );
}

const LINES = [
  { y: 353, half: 68, colour: '#b98a2c' },
  { y: 367, half: 78, colour: '#b98a2c' },
  { y: 383, half: 88, colour: '#b5533f', held: true },
  { y: 397, half: 96, colour: '#a9a294' },
  { y: 412, half: 106, colour: '#b5533f', held: true },
  { y: 427, half: 116, colour: '#4a6a9a' },
] as const;

function Paper() {
  return (
    <>
      <path d="M592 340h256l40 96H552z" fill="url(#hall-paper)" />
      <path d="M552 436h336v5H552z" fill="#c9b27a" />
      <rect x="596" y="375" width="248" height="15" rx="4" fill="#e0ac46" opacity=".3" />
      {LINES.map((line) => (
        <g key={line.y} stroke={line.colour} fill="none" stroke-width="3.6" stroke-linecap="round">
          <path d={`M${cx - line.half} ${line.y}h${line.half * 2}`} />
          {'held' in line ? (
            <path
              d={`M${cx - line.half - 7} ${line.y - 6}h-6v12h6M${cx + line.half + 7} ${line.y - 6}h6v12h-6`}
              stroke="#9c2115"
              stroke-width="3"
            />
          ) : null}
        </g>
      ))}
    </>
  );
}

function Plate({ place }: { readonly place: Place }) {
  const { party, scale } = place;
  const wide = 46 + party.short.length * 8.9;
  return (
    <g transform={`translate(${place.x} ${place.y}) scale(${scale})`}>
      <rect
        x={-wide / 2}
        y="-15"
        width={wide}
        height="30"
        rx="3"
        fill={party.standing === 'observer' ? '#dfe5ef' : '#f6f0e2'}
      />
      <rect x={-wide / 2} y="13" width={wide} height="2.4" fill={RIM[party.stakeholder]} />
      <image href={emblemUrl(party.emblem)} x={-wide / 2 + 7} y="-10" width="20" height="20" />
      <text x={-wide / 2 + 33} y="5.5" font-size="16" font-weight="600" fill="#1b2433">
        {party.short}
      </text>
    </g>
  );
}

/** The hall at night, still: light enough for the first view, where the living room would not be. */
export function Hall({ parties }: { readonly parties: readonly Party[] }) {
  const seated = places(parties);
  return (
    <svg
      class="hall-picture"
      viewBox={`0 0 ${W} ${H}`}
      preserveAspectRatio="xMidYMax slice"
      role="img"
      aria-label={say('start.hall')}
    >
      <Defs />
      <Room />
      {seated.map((place) => (
        <Person key={place.party.id} {...place.figure} scale={place.scale * 1.05} rim={RIM[place.party.stakeholder]} />
      ))}
      <Person x={cx} y={cy - ry * 1.09 - 6} scale={0.78} rim="#e0ac46" />
      <Table />
      <g transform={`translate(${cx} 309)`}>
        <path d="M-104-22h208l14 44h-236z" fill="#3b2110" />
        <rect x="-38" y="-10" width="76" height="20" rx="2" fill="#f3ecdd" />
        <text y="5" text-anchor="middle" font-size="13" font-weight="700" letter-spacing=".04em" fill="#1b2433">
          {say('chair.plate')}
        </text>
      </g>
      <Paper />
      {seated.map((place) => (
        <Plate key={place.party.id} place={place} />
      ))}
      <rect width={W} height={H} fill="url(#hall-veil)" />
    </svg>
  );
}
