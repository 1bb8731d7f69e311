import type { Brief, Sheet } from '../game.ts';
import type { Scenario, ScenarioBrief, ScenarioLength } from './schema.ts';

const RANK = { high: 0, middle: 1, low: 2 } as const;

/** The common brief with what this length says otherwise; lines of issues not played fall away later. */
export function mergedBrief(scenario: Scenario, length: ScenarioLength, seat: string): ScenarioBrief | undefined {
  const common = scenario.briefs[seat];
  const change = length.briefs[seat];
  if (common === undefined || change === undefined) return common;
  return {
    youAre: change.youAre ?? common.youAre,
    noText: change.noText ?? common.noText,
    wants: { ...common.wants, ...change.wants },
    limits: { ...common.limits, ...change.limits },
    redLines: { ...common.redLines, ...change.redLines },
    allies: { ...common.allies, ...change.allies },
  };
}

const mattersIn = (sheet: Sheet | undefined, issue: string): number => RANK[sheet?.importance[issue] ?? 'low'];

/** Most important first, else in the order of the paragraphs; only what is played and, for red lines, holds. */
export function briefOf(scenario: Scenario, length: ScenarioLength, seat: string, sheet: Sheet | undefined): Brief {
  const brief = mergedBrief(scenario, length, seat);
  const order = [...length.issues].sort((a, b) => mattersIn(sheet, a) - mattersIn(sheet, b));
  const lines = (texts: Record<string, string> = {}): { issue: string; text: string }[] =>
    order.flatMap((issue) => (texts[issue] === undefined ? [] : [{ issue, text: texts[issue] }]));
  const never = lines(brief?.redLines).filter(
    ({ issue }) => sheet === undefined || sheet.redLines[issue] !== undefined,
  );
  return {
    youAre: brief?.youAre ?? '',
    wants: lines(brief?.wants),
    limits: lines(brief?.limits),
    redLines: never,
    allies: Object.entries(brief?.allies ?? {}).map(([ally, text]) => ({ seat: ally, text })),
    noText: brief?.noText ?? '',
  };
}
