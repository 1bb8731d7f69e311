/** From a compact or written-out sheet to the values that everything reads. */
import type { PairTerm, Sheet } from '../game.ts';
import { mostOf } from '../most.ts';
import { type Importance, issuesOf, ladderValues, levelCount, openCell, phraseIdsOf } from './cells.ts';
import type { Scenario, ScenarioIssue, ScenarioLength, ScenarioSheet } from './scenario.ts';

type Table = Record<string, number[]>;

function valuesOf(length: ScenarioLength, sheet: ScenarioSheet, id: string, issue: ScenarioIssue): number[] {
  const written = sheet.values[id];
  const cell = sheet.issues[id];
  if (written !== undefined) return [...written];
  return cell === undefined
    ? Array.from({ length: levelCount(issue) }, () => 0)
    : ladderValues(length, openCell(cell), levelCount(issue));
}

/** Terms on the same two issues as one table, the earlier issue of the length first. */
function pairsOf(length: ScenarioLength, sheet: ScenarioSheet, table: Table): PairTerm[] {
  const terms = new Map<string, { issues: [string, string]; worth: number[][] }>();
  for (const { issues, when, worth } of sheet.pairs) {
    const turned = length.issues.indexOf(issues[0]) > length.issues.indexOf(issues[1]);
    const [a, b] = turned ? [issues[1], issues[0]] : issues;
    const blank = {
      issues: [a, b] as [string, string],
      worth: table[a]?.map(() => table[b]?.map(() => 0) ?? []) ?? [],
    };
    const term = terms.get(`${a} ${b}`) ?? blank;
    terms.set(`${a} ${b}`, term);
    for (const [first, second] of when) {
      const row = term.worth[turned ? second : first];
      const at = turned ? first : second;
      if (row !== undefined) row[at] = (row[at] ?? 0) + worth;
    }
  }
  return [...terms.values()];
}

/** Observers have no walk-away and no phrases: their best possible text is 100. */
function scaled(table: Table, pairs: readonly PairTerm[]): { values: Table; pairs: readonly PairTerm[] } {
  const best = mostOf(table, pairs);
  if (best === 0) return { values: table, pairs };
  const up = (values: readonly number[]): number[] => values.map((v) => (v * 100) / best);
  return {
    values: Object.fromEntries(Object.entries(table).map(([id, values]) => [id, up(values)])),
    pairs: pairs.map((term) => ({ ...term, worth: term.worth.map(up) })),
  };
}

const span = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);

/** For values written out: an issue is as important as its share of the widest one. */
function importanceOf(sheet: ScenarioSheet, table: Table, id: string): Importance {
  const cell = sheet.issues[id];
  if (cell !== undefined) return openCell(cell).importance;
  const widest = Math.max(...Object.values(table).map(span));
  const share = widest === 0 ? 0 : span(table[id] ?? [0]) / widest;
  return share >= 2 / 3 ? 'high' : share >= 1 / 3 ? 'middle' : 'low';
}

function idealOf(sheet: ScenarioSheet, values: readonly number[], id: string): number {
  const cell = sheet.issues[id];
  return cell === undefined ? values.indexOf(Math.max(...values)) : openCell(cell).ideal;
}

const all = (count: number): number[] => Array.from({ length: count }, (_, level) => level);

function mandateOf(sheet: ScenarioSheet, id: string, issue: ScenarioIssue): number[] {
  const cell = sheet.issues[id];
  const given = sheet.mandates[id] ?? (cell === undefined ? null : openCell(cell).mandate);
  const never = sheet.redLines[id] ?? [];
  return given ?? all(levelCount(issue)).filter((level) => !never.includes(level));
}

function hasMandates(length: ScenarioLength): boolean {
  return Object.values(length.sheets ?? {}).some(
    (sheet) =>
      Object.keys(sheet.mandates).length > 0 ||
      Object.values(sheet.issues).some((cell) => openCell(cell).mandate !== null),
  );
}

function phraseValues(scenario: Scenario, length: ScenarioLength, sheet: ScenarioSheet): Sheet['phrases'] {
  const worth = length.points?.phrase ?? 0;
  const entries = phraseIdsOf(scenario, length).map((id) => {
    const present = sheet.in.includes(id) ? worth : 0;
    const absent = sheet.out.includes(id) ? worth : 0;
    return [id, sheet.phrases[id] ?? { present, absent }] as const;
  });
  return Object.fromEntries(entries);
}

export function expandSheet(scenario: Scenario, length: ScenarioLength, seat: string, sheet: ScenarioSheet): Sheet {
  const issues = issuesOf(scenario, length);
  const observer = scenario.parties[seat]?.standing === 'observer';
  const raw: Table = Object.fromEntries(issues.map(([id, issue]) => [id, valuesOf(length, sheet, id, issue)]));
  const joint = pairsOf(length, sheet, raw);
  const { values, pairs } = observer ? scaled(raw, joint) : { values: raw, pairs: joint };
  const per = <T>(f: (id: string, issue: ScenarioIssue) => T): Record<string, T> =>
    Object.fromEntries(issues.map(([id, issue]) => [id, f(id, issue)]));
  return {
    values,
    phrases: observer ? {} : phraseValues(scenario, length, sheet),
    ...(pairs.length > 0 && { pairs }),
    ideal: per((id) => idealOf(sheet, values[id] ?? [], id)),
    mandate: hasMandates(length) ? per((id, issue) => mandateOf(sheet, id, issue)) : null,
    redLines: Object.fromEntries(issues.flatMap(([id]) => (sheet.redLines[id] ? [[id, sheet.redLines[id]]] : []))),
    importance: per((id) => importanceOf(sheet, values, id)),
    walkAway: observer ? 0 : sheet.walkAway,
  };
}
