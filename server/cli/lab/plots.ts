/** Three small pictures as SVG: bars with intervals, a histogram, lines. Each stands beside a table that says the same. */
import type { Estimate } from '../../../shared/sim/index.ts';

const WIDTH = 640;
const LEFT = 150;
const RIGHT = 20;
const TOP = 36;
const ROW = 22;
const PLOT = WIDTH - LEFT - RIGHT;
const INK = '#1f2933';
const SOFT = '#9aa5b1';
const COLOURS = ['#1d5b8f', '#b45309', '#15803d', '#7c3aed', '#be123c', '#0f766e', '#a16207', '#475569'] as const;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const at = (share: number): number => Math.round((LEFT + PLOT * Math.min(1, Math.max(0, share))) * 10) / 10;

const text = (x: number, y: number, words: string, anchor = 'start', fill = INK): string =>
  `<text x="${x}" y="${y}" text-anchor="${anchor}" fill="${fill}">${escaped(words)}</text>`;

function picture(title: string, height: number, parts: readonly string[]): string {
  const head = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" font-family="system-ui, sans-serif" font-size="12">`;
  const ground = `<title>${escaped(title)}</title><rect width="${WIDTH}" height="${height}" fill="#ffffff"/>`;
  return `${head}${ground}${text(12, 20, title)}${parts.join('')}</svg>\n`;
}

const QUARTERS = [0, 0.25, 0.5, 0.75, 1];

const scale = (bottom: number): readonly string[] =>
  QUARTERS.flatMap((share) => [
    `<line x1="${at(share)}" x2="${at(share)}" y1="${TOP}" y2="${bottom}" stroke="${SOFT}" stroke-width="0.5"/>`,
    text(at(share), bottom + 14, `${100 * share} %`, 'middle', INK),
  ]);

export type Bar = { readonly name: string; readonly estimate: Estimate };

/** Shares of one, each with its 95 % interval. */
export function bars(title: string, rows: readonly Bar[]): string {
  const bottom = TOP + rows.length * ROW;
  const drawn = rows.flatMap(({ name, estimate: { value, low, high } }, i) => {
    const y = TOP + i * ROW;
    return [
      text(LEFT - 8, y + 15, name, 'end'),
      `<rect x="${LEFT}" y="${y + 4}" width="${at(value) - LEFT}" height="${ROW - 8}" fill="${COLOURS[0]}"/>`,
      `<line x1="${at(low)}" x2="${at(high)}" y1="${y + ROW / 2}" y2="${y + ROW / 2}" stroke="${INK}" stroke-width="2"/>`,
    ];
  });
  return picture(title, bottom + 24, [...scale(bottom), ...drawn]);
}

const BINS = 20;
const TALL = 160;

/** How often a share of one came out, in steps of five hundredths. */
export function histogram(title: string, values: readonly number[]): string {
  const counts = Array.from({ length: BINS }, () => 0);
  for (const value of values) {
    const bin = Math.min(BINS - 1, Math.max(0, Math.floor(value * BINS)));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  const most = Math.max(1, ...counts);
  const bottom = TOP + TALL;
  const drawn = counts.map((count, i) => {
    const height = Math.round((TALL * count * 10) / most) / 10;
    const width = PLOT / BINS - 2;
    return `<rect x="${at(i / BINS) + 1}" y="${bottom - height}" width="${width}" height="${height}" fill="${COLOURS[0]}"/>`;
  });
  return picture(title, bottom + 24, [...scale(bottom), ...drawn, text(LEFT - 8, TOP + 10, `${most} runs`, 'end')]);
}

export type Line = { readonly name: string; readonly values: readonly number[] };

/** Shares of one by round. */
export function lines(title: string, series: readonly Line[]): string {
  const bottom = TOP + TALL;
  const rounds = Math.max(2, ...series.map((x) => x.values.length));
  const y = (share: number): number => Math.round((bottom - TALL * Math.min(1, Math.max(0, share))) * 10) / 10;
  const grid = QUARTERS.flatMap((share) => [
    `<line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y(share)}" y2="${y(share)}" stroke="${SOFT}" stroke-width="0.5"/>`,
    text(LEFT - 8, y(share) + 4, `${100 * share} %`, 'end'),
  ]);
  const drawn = series.flatMap(({ name, values }, i) => {
    const colour = COLOURS[i % COLOURS.length] ?? INK;
    const points = values.map((value, round) => `${at(round / (rounds - 1))},${y(value)}`).join(' ');
    return [
      `<polyline points="${points}" fill="none" stroke="${colour}" stroke-width="2"/>`,
      text(12, TOP + 16 + i * 16, name, 'start', colour),
    ];
  });
  const ends = [text(at(0), bottom + 16, 'round 1', 'middle'), text(at(1), bottom + 16, `round ${rounds}`, 'middle')];
  return picture(title, Math.max(bottom, TOP + 16 * series.length) + 28, [...grid, ...drawn, ...ends]);
}
