/** What the table could have believed of each member from what all could hear, against what was in its envelope. */
import type { PublicState } from '../engine/index.ts';
import type { Game, OpenGame, Sheet } from '../scenario/index.ts';
import type { IssueId, SeatId } from '../types/index.ts';
import { crossesRedLine, insideMandate } from '../value/index.ts';
import type { Standing } from './moments.ts';
import type { Reading } from './types.ts';

/** By member, issue and level: the share of its room that a level is thought to cost it. */
export type Believe = (
  open: OpenGame,
  state: PublicState,
) => ReadonlyMap<SeatId, { readonly costs: ReadonlyMap<IssueId, ArrayLike<number>> }>;

type Cell = {
  readonly issue: IssueId;
  readonly level: number;
  readonly believed: number;
  readonly actual: number;
  /** Beyond what its delegate may accept alone: whoever took that for a line was right to. */
  readonly outside: boolean;
  readonly red: boolean;
};

/** Never to be accepted: dearer than anything that has a price. */
const NEVER = 1e6;

const roomOf = (sheet: Sheet): number =>
  Math.max(1, Object.values(sheet.values).reduce((sum, values) => sum + Math.max(...values), 0) - sheet.walkAway);

function costOf(sheet: Sheet, issue: IssueId, level: number): number {
  if (crossesRedLine(sheet, issue, level)) return NEVER;
  const values = sheet.values[issue] ?? [];
  return (Math.max(...values) - (values[level] ?? 0)) / roomOf(sheet);
}

const cellsOf = (
  game: Game,
  sheet: Sheet,
  costs: ReadonlyMap<IssueId, ArrayLike<number>> | undefined,
): readonly Cell[] =>
  game.open.issues.flatMap(({ id, levels }) =>
    levels.map((_, level) => ({
      issue: id,
      level,
      believed: costs?.get(id)?.[level] ?? 0,
      actual: costOf(sheet, id, level),
      outside: !insideMandate(sheet, id, level),
      red: crossesRedLine(sheet, id, level),
    })),
  );

const order = (a: number, b: number): number => (Math.abs(a - b) < 1e-9 ? 0 : a < b ? -1 : 1);

/** Kendall's tau-b: pairs ranked alike less pairs ranked the other way, ties counted out on both sides. */
export function kendall(pairs: readonly { readonly believed: number; readonly actual: number }[]): number | null {
  let [sum, left, right] = [0, 0, 0];
  for (let i = 0; i < pairs.length; i++)
    for (let k = i + 1; k < pairs.length; k++) {
      const [a, b] = [pairs[i], pairs[k]];
      if (a === undefined || b === undefined) continue;
      const [x, y] = [order(a.believed, b.believed), order(a.actual, b.actual)];
      sum += x * y;
      left += Math.abs(x);
      right += Math.abs(y);
    }
  return left === 0 || right === 0 ? null : sum / Math.sqrt(left * right);
}

const share = (cost: number): number => Math.round(Math.min(1, Math.max(0, cost)) * 100) / 100;
/** Less than this apart is no misreading. */
const NOTABLE = 0.2;

function misreadIn(cells: readonly Cell[]): Reading['misread'] {
  const shown = cells.map((c) => ({ ...c, believed: share(c.believed), actual: share(c.actual) }));
  const gap = (c: Cell): number => (c.outside && c.believed > c.actual ? 0 : Math.abs(c.believed - c.actual));
  const [worst] = [...shown].sort((a, b) => gap(b) - gap(a));
  if (worst === undefined || gap(worst) < NOTABLE) return null;
  const { actual, believed, issue, level, red } = worst;
  return { issue, level, believed, actual, red };
}

const hundredth = (x: number | null): number | null => (x === null ? null : Math.round(x * 100) / 100);

export function readingsOf(
  game: Game,
  sheets: Readonly<Record<SeatId, Sheet>>,
  moments: readonly Standing[],
  believe: Believe,
): readonly Reading[] {
  const heard = moments.map(({ state, when }) => ({ when, beliefs: believe(game.open, state) }));
  const last = heard.at(-1)?.beliefs;
  const members = moments.at(-1)?.state.members ?? [];
  return members.flatMap((seat): Reading[] => {
    const sheet = sheets[seat];
    if (sheet === undefined) return [];
    const cells = cellsOf(game, sheet, last?.get(seat)?.costs);
    return [
      {
        seat,
        fit: hundredth(kendall(cells)),
        course: heard.map(({ beliefs, when }) => ({
          when,
          fit: hundredth(kendall(cellsOf(game, sheet, beliefs.get(seat)?.costs))),
        })),
        misread: misreadIn(cells),
      },
    ];
  });
}
