/**
 * Reference points a second way: totals are built up issue by issue, and a row of totals that another row matches or
 * beats for every member is dropped. Sum, product and worst share grow with every total, so the best rows survive. Issues
 * tied by pairs are taken together. Reads sheets, shares nothing with `shared/value`.
 */
import type { Game, Sheet } from '../../shared/scenario/index.ts';

type Row = readonly number[];
type Part = readonly (readonly Row[])[];

const sheetsOf = (game: Game): Sheet[] => game.open.parties.map(({ id }) => game.sealed.sheets?.[id] as Sheet);

const never = (sheets: readonly Sheet[], issue: string, level: number): boolean =>
  sheets.some((sheet) => sheet.redLines[issue]?.includes(level) === true);

/** Issues that stand in one pair, or in a chain of them. */
function clusters(game: Game): string[][] {
  let groups = game.open.issues.map(({ id }) => [id]);
  for (const sheet of sheetsOf(game))
    for (const { issues } of sheet.pairs ?? []) {
      const tied = groups.filter((group) => issues.some((id) => group.includes(id)));
      groups = [...groups.filter((group) => !tied.includes(group)), tied.flat()];
    }
  return groups;
}

/** All rows that one cluster can give. */
function rowsOf(game: Game, cluster: readonly string[]): Row[] {
  const sheets = sheetsOf(game);
  const sizes = cluster.map((id) => game.open.issues.find((issue) => issue.id === id)?.levels.length as number);
  const rows: Row[] = [];
  for (let code = 0; code < sizes.reduce((a, b) => a * b, 1); code++) {
    let rest = code;
    const at: Record<string, number> = {};
    for (const [index, id] of cluster.entries()) {
      at[id] = rest % (sizes[index] as number);
      rest = Math.floor(rest / (sizes[index] as number));
    }
    if (cluster.some((id) => never(sheets, id, at[id] as number))) continue;
    rows.push(
      sheets.map((sheet) => {
        let sum = 0;
        for (const id of cluster) sum += sheet.values[id]?.[at[id] as number] as number;
        for (const { issues, worth } of sheet.pairs ?? [])
          if (at[issues[0]] !== undefined && at[issues[1]] !== undefined)
            sum += worth[at[issues[0]] as number]?.[at[issues[1]] as number] as number;
        return sum;
      }),
    );
  }
  return rows;
}

const phraseRows = (game: Game, id: string): Row[] => [
  sheetsOf(game).map((sheet) => sheet.phrases[id]?.absent ?? 0),
  sheetsOf(game).map((sheet) => sheet.phrases[id]?.present ?? 0),
];

const partsOf = (game: Game): Part => [
  ...clusters(game).map((cluster) => rowsOf(game, cluster)),
  ...game.open.phrases.map(({ id }) => phraseRows(game, id)),
];

/** The rows that no other row matches everywhere; the fullest first, so that most fall at once. */
function undominated(rows: readonly Row[]): Row[] {
  const total = new Map(rows.map((row) => [row, row.reduce((a, b) => a + b, 0)] as const));
  const kept: Row[] = [];
  for (const row of [...rows].sort((a, b) => (total.get(b) as number) - (total.get(a) as number)))
    if (!kept.some((other) => other.every((own, seat) => own >= (row[seat] as number)))) kept.push(row);
  return kept;
}

const bestOf = (rows: readonly Row[], seat: number): number => Math.max(...rows.map((row) => row[seat] as number));

/** Undominated totals in which all have their walk-away. */
function frontier(game: Game): Row[] {
  const walkAway = sheetsOf(game).map((sheet) => sheet.walkAway);
  const parts = partsOf(game).map(undominated);
  if (parts.some((rows) => rows.length === 0)) return [];
  let sums: Row[] = [walkAway.map(() => 0)];
  for (const [index, rows] of parts.entries()) {
    const later = parts.slice(index + 1);
    const need = walkAway.map((own, seat) => own - later.reduce((sum, other) => sum + bestOf(other, seat), 0));
    const next = sums.flatMap((sum) => rows.map((row) => row.map((own, seat) => own + (sum[seat] as number))));
    sums = undominated(next.filter((row) => row.every((own, seat) => own >= (need[seat] as number))));
  }
  return sums;
}

/** The most a member could have if it chose alone, red lines or not. */
function mostOf(game: Game): number[] {
  const free = { ...game, sealed: { ...game.sealed, sheets: withoutRedLines(game) } };
  const parts = partsOf(free);
  return sheetsOf(game).map((_, seat) => parts.reduce((sum, rows) => sum + bestOf(rows, seat), 0));
}

const withoutRedLines = (game: Game): Record<string, Sheet> =>
  Object.fromEntries(Object.entries(game.sealed.sheets ?? {}).map(([id, sheet]) => [id, { ...sheet, redLines: {} }]));

export type Second = { readonly sum: number; readonly nash: number; readonly ks: number } | null;

/** By consensus only; null = nothing is acceptable to all. */
export function secondOpinion(game: Game): Second {
  const rows = frontier(game);
  if (rows.length === 0) return null;
  const walkAway = sheetsOf(game).map((sheet) => sheet.walkAway);
  const most = mostOf(game);
  const gains = rows.map((row) => row.map((own, seat) => own - (walkAway[seat] as number)));
  const share = (own: number, seat: number): number => own / ((most[seat] as number) - (walkAway[seat] as number));
  return {
    sum: Math.max(...gains.map((row) => row.reduce((a, b) => a + b, 0))),
    nash: Math.max(...gains.map((row) => row.reduce((a, b) => a * b, 1))),
    ks: Math.max(...gains.map((row) => Math.min(...row.map(share)))),
  };
}
