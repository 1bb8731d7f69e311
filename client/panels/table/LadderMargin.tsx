import type { Paragraph } from '../../../shared/engine/index.ts';
import { say } from '../../model/index.ts';
import { type Edge, type Scale, scaleOf } from '../../model/table/index.ts';
import { useSight } from './table.ts';

const TOP = 14;
const HEIGHT = 140;
const yOf = (level: number, top: number): number => TOP + HEIGHT * (1 - level / top);
const STAR = 'M0-9l2.7 5.6 6.1.8-4.5 4.2 1.1 6.1L0 3.8l-5.4 2.9 1.1-6.1-4.5-4.2 6.1-.8z';

const edgeNames = (edges: readonly Edge[]): string =>
  edges.length === 0 ? 'none' : edges.map((e) => (e.below ? Math.ceil(e.at) : Math.floor(e.at))).join(', ');

export const scaleAloud = (scale: Scale): string =>
  say('margin.say', {
    level: scale.level,
    top: scale.top,
    name: scale.names[scale.level] ?? '',
    aim: scale.aim ?? 'none',
    mandate: edgeNames(scale.mandate),
    red: edgeNames(scale.redLine.map((e) => ({ ...e, below: !e.below }))),
  });

/** Labels that would lie on one another move apart. */
function spread(wanted: readonly { readonly y: number; readonly id: string }[]): ReadonlyMap<string, number> {
  const placed = new Map<string, number>();
  let last = Number.NEGATIVE_INFINITY;
  for (const one of [...wanted].sort((a, b) => a.y - b.y)) {
    const y = Math.max(one.y, last + 14);
    placed.set(one.id, y);
    last = y;
  }
  return placed;
}

type Label = { readonly id: string; readonly y: number; readonly text: string; readonly tone: string };

function labelsOf(scale: Scale): readonly Label[] {
  const at = (level: number): number => yOf(level, scale.top);
  return [
    { id: 'reads', y: at(scale.level), text: say('margin.reads', { level: scale.level }), tone: 'reads' },
    ...(scale.aim === null ? [] : [{ id: 'aim', y: at(scale.aim), text: say('margin.aim'), tone: 'aim' }]),
    ...scale.mandate.map((e, i) => ({ id: `m${i}`, y: at(e.at), text: say('margin.mandate'), tone: 'aim' })),
    ...scale.redLine.map((e, i) => ({ id: `r${i}`, y: at(e.at), text: say('margin.red'), tone: 'red' })),
  ];
}

function Rungs({ scale }: { readonly scale: Scale }) {
  return (
    <>
      {Array.from({ length: scale.top + 1 }, (_, level) => (
        <g key={level}>
          <text x="8" y={yOf(level, scale.top) + 4} class="tick">
            {level}
          </text>
          <circle cx="28" cy={yOf(level, scale.top)} r="2" class={level <= scale.level ? 'dot on' : 'dot'} />
        </g>
      ))}
    </>
  );
}

function Labels({ scale }: { readonly scale: Scale }) {
  const labels = labelsOf(scale);
  const placed = spread(labels);
  return (
    <>
      {labels.map((label) => {
        const y = placed.get(label.id) ?? label.y;
        return (
          <g key={label.id}>
            {label.id === 'aim' ? <path d={STAR} transform={`translate(42 ${y}) scale(.62)`} class="star" /> : null}
            <text x="50" y={y + 4} class={`label ${label.tone}`}>
              {label.text}
            </text>
          </g>
        );
      })}
    </>
  );
}

/** Upright beside the text. Aim, mandate and red line are for my eyes only and never on the projector. */
export function LadderMargin({ p }: { readonly p: Paragraph }) {
  const s = useSight();
  const scale = scaleOf(s, p);
  if (!scale.ladder) return <OptionRow scale={scale} />;
  const at = (level: number): number => yOf(level, scale.top);
  return (
    <figure class="margin">
      <figcaption class="visually-hidden">{scaleAloud(scale)}</figcaption>
      <svg viewBox="0 0 128 168" width="128" height="168" aria-hidden="true" focusable="false">
        <line x1="28" x2="28" y1={at(0)} y2={at(scale.top)} class="rail" />
        <line x1="28" x2="28" y1={at(0)} y2={at(scale.level)} class="fill" />
        <Rungs scale={scale} />
        <path d={`M37 ${at(scale.level)}l8-5.5v11z`} class="pointer" />
        {scale.mandate.map((e) => (
          <path key={e.at} d={`M19 ${at(e.at)}h18`} class="mandate" />
        ))}
        {scale.redLine.map((e) => (
          <path key={e.at} d={`M19 ${at(e.at)}h18`} class="red" />
        ))}
        <Labels scale={scale} />
      </svg>
    </figure>
  );
}

/** An issue without order has named choices, no meter. */
function OptionRow({ scale }: { readonly scale: Scale }) {
  return (
    <ul class="options">
      {scale.names.map((name, level) => (
        <li key={name} class={level === scale.level ? 'on' : ''}>
          {name}
        </li>
      ))}
    </ul>
  );
}

/** The same lying down, for a phone. */
export function LadderBar({ p }: { readonly p: Paragraph }) {
  const s = useSight();
  const scale = scaleOf(s, p);
  if (!scale.ladder) return <OptionRow scale={scale} />;
  const share = (level: number): string => `${(100 * level) / scale.top}%`;
  return (
    <figure class="bar-margin">
      <figcaption class="visually-hidden">{scaleAloud(scale)}</figcaption>
      <span aria-hidden="true">
        {say('margin.reads.of', { level: '', top: '' }).split(' ')[0]} <b class="num">{scale.level}</b>
        {` / ${scale.top}`}
      </span>
      <span class="bar" aria-hidden="true">
        <i class="f" style={{ inlineSize: share(scale.level) }} />
        {scale.mandate.map((e) => (
          <i key={e.at} class="m" style={{ insetInlineStart: share(e.at) }} />
        ))}
        {scale.redLine.map((e) => (
          <i key={e.at} class="r" style={{ insetInlineStart: share(e.at) }} />
        ))}
        {scale.aim === null ? null : (
          <svg
            aria-hidden="true"
            class="a"
            style={{ insetInlineStart: share(scale.aim) }}
            viewBox="-10 -10 20 20"
            width="18"
            height="18"
          >
            <path d={STAR} class="star" />
          </svg>
        )}
      </span>
      <BarKey scale={scale} />
    </figure>
  );
}

/** What the signs on the bar mean, as far as they stand there. */
function BarKey({ scale }: { readonly scale: Scale }) {
  return (
    <small class="bar-key" aria-hidden="true">
      {scale.redLine.length > 0 ? <span class="r">{say('margin.red')}</span> : null}
      {scale.mandate.length > 0 ? <span class="m">{say('margin.mandate')}</span> : null}
      {scale.aim === null ? null : <span class="a">{say('margin.aim')}</span>}
    </small>
  );
}
