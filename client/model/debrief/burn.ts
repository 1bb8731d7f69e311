/** The burn-down: brackets over the beats. Each part of the game is given the same width, and time runs inside it. */
import type { Debrief } from '../../../shared/figures/types.ts';
import type { Learned, Twin } from './sight.ts';
import { say } from './words.ts';

/** `round` = null for the opening and the closing. */
export type Part = {
  readonly label: string;
  readonly round: number | null;
  readonly from: number;
  readonly to: number;
};
export type Burn = {
  readonly parts: readonly Part[];
  /** x from 0 to the number of parts. */
  readonly points: readonly { readonly x: number; readonly brackets: number }[];
  readonly revs: readonly { readonly x: number; readonly rev: number }[];
  readonly peak: number;
  readonly left: number;
};

const nameOf = (phase: Debrief['phases'][number]): string => {
  if (phase.phase.startsWith('round.')) return say('debrief.burn.round', { round: phase.round });
  return phase.phase === 'opening' ? say('debrief.burn.opening') : say('debrief.burn.closing');
};

const roundOf = (phase: Debrief['phases'][number]): number | null =>
  phase.phase.startsWith('round.') ? phase.round : null;

function partsOf(debrief: Debrief): readonly Part[] {
  const parts: { label: string; round: number | null; from: number; to: number }[] = [];
  const shown = debrief.phases.filter((p) => p.phase !== 'lobby' && p.phase !== 'closed');
  const end = Math.max(0, ...debrief.phases.map((p) => p.at), ...debrief.burnDown.map((b) => b.at));
  for (const phase of shown) {
    const label = nameOf(phase);
    const last = parts.at(-1);
    if (last) last.to = phase.at;
    if (last?.label !== label) parts.push({ label, round: roundOf(phase), from: phase.at, to: phase.at });
  }
  const last = parts.at(-1);
  if (last) last.to = end;
  return parts;
}

/** Where a moment lies; of a part that took no time at all, its end. */
function placeOf(parts: readonly Part[], at: number): number {
  let i = 0;
  while (i + 1 < parts.length && (parts[i + 1]?.from ?? 0) <= at) i++;
  const part = parts[i];
  if (!part) return 0;
  const span = part.to - part.from;
  return i + (span <= 0 ? 1 : Math.min(1, Math.max(0, (at - part.from) / span)));
}

export function burnOf(x: Learned): Burn {
  const { debrief } = x;
  const parts = partsOf(debrief);
  const points = debrief.burnDown.map((b) => ({ x: placeOf(parts, b.at), brackets: b.brackets }));
  const left = points.at(-1)?.brackets ?? 0;
  return {
    parts,
    points: [{ x: 0, brackets: 0 }, ...points, { x: parts.length, brackets: left }],
    revs: debrief.revs.map((r) => ({ x: placeOf(parts, r.at), rev: r.rev })),
    peak: debrief.bracketsPeak,
    left,
  };
}

/** How many stood at the end of a part, and the most during it. */
function during(burn: Burn, i: number): { readonly most: number; readonly end: number } {
  const before = burn.points.filter((p) => p.x <= i).at(-1)?.brackets ?? 0;
  const inside = burn.points.filter((p) => p.x > i && p.x <= i + 1).map((p) => p.brackets);
  return { most: Math.max(before, ...inside), end: inside.at(-1) ?? before };
}

export function burnTwin(burn: Burn): Twin {
  return {
    head: [say('debrief.burn.when'), say('debrief.burn.most'), say('debrief.burn.end')],
    rows: burn.parts.map((part, i) => {
      const { most, end } = during(burn, i);
      return [part.label, most, end];
    }),
  };
}
