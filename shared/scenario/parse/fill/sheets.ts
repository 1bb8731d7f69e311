/** A sheet in which levels have numbers and every part is there. */
import { levelNames } from '../cells.ts';
import { type Path, type Report, suggestion } from '../problems.ts';
import type { ScenarioIssue, ScenarioPair, ScenarioSheet } from '../scenario.ts';
import type { WrittenSheet } from '../schema.ts';
import { PAIR, type WrittenPair } from '../sheet-schema.ts';

type Issues = Readonly<Record<string, ScenarioIssue>>;
type Named = number | string;

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

function levelOf(names: readonly string[], named: Named): number | null {
  if (typeof named === 'number') return named;
  const found = names.findIndex((name) => same(name, named));
  return found >= 0 ? found : /^\d+$/.test(named) ? Number(named) : null;
}

function levelsOf(id: string, some: Named | readonly Named[], issues: Issues, at: Path, report: Report): number[] {
  const issue = issues[id];
  const names = issue === undefined ? [] : levelNames(issue);
  return [some].flat().flatMap((named) => {
    const level = levelOf(names, named as Named);
    if (level === null && issue !== undefined)
      report([...at, id], `${id} has no level called ${named}`, suggestion(String(named), names));
    return level ?? [];
  });
}

type Values = NonNullable<WrittenSheet['values']>[string];

/** By name: one for every level, in whatever order. */
function valuesOf(id: string, values: Values, issues: Issues, at: Path, report: Report): number[] {
  const issue = issues[id];
  if (Array.isArray(values) || issue === undefined) return Array.isArray(values) ? values : [];
  const names = levelNames(issue);
  const row: (number | undefined)[] = names.map(() => undefined);
  for (const [name, worth] of Object.entries(values)) {
    const level = levelOf(names, name);
    if (level === null || level >= names.length)
      report([...at, id, name], `${id} has no level called ${name}`, suggestion(name, names));
    else row[level] = worth;
  }
  const missing = names.filter((_, level) => row[level] === undefined);
  if (missing.length > 0) report([...at, id], `no value for ${missing.join(', ')}`, 'write one value a level');
  return row.map((worth) => worth ?? 0);
}

const span = (text: string): number[] => {
  const [from = 0, to = from] = text.split('-').map(Number);
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
};

/** `wage 2-3 with site 1 = 4`: every combination of the two spans. */
export function pairOf(pair: WrittenPair): ScenarioPair {
  if (typeof pair !== 'string') return pair;
  const [, first = '', low = '', , second = '', high = '', , worth = '0'] = PAIR.exec(pair) ?? [];
  const when = span(low).flatMap((a) => span(high).map((b) => [a, b] as const));
  return { issues: [first, second], when, worth: Number(worth) };
}

export function sheetFrom(sheet: WrittenSheet, issues: Issues, at: Path, report: Report): ScenarioSheet {
  const lists = (part: 'mandates' | 'redLines'): Record<string, number[]> =>
    Object.fromEntries(
      Object.entries(sheet[part] ?? {}).map(([id, some]) => [id, levelsOf(id, some, issues, [...at, part], report)]),
    );
  const values = Object.entries(sheet.values ?? {});
  return {
    walkAway: sheet.walkAway ?? 0,
    issues: sheet.issues ?? {},
    values: Object.fromEntries(values.map(([id, row]) => [id, valuesOf(id, row, issues, [...at, 'values'], report)])),
    mandates: lists('mandates'),
    redLines: lists('redLines'),
    in: sheet.in ?? [],
    out: sheet.out ?? [],
    phrases: sheet.phrases ?? {},
    pairs: (sheet.pairs ?? []).map(pairOf),
  };
}
