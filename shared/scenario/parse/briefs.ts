import type { Brief, Sheet } from '../game.ts';
import { levelNames } from './cells.ts';
import type { Scenario, ScenarioLength } from './scenario.ts';
import type { ScenarioBrief } from './schema.ts';

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

/** Instructions for a seat whose file has none: what its sheet says, without its numbers. */
function plainBrief(scenario: Scenario, seat: string, sheet: Sheet | undefined): ScenarioBrief {
  const of = (tell: (id: string, names: readonly string[]) => string | null): Record<string, string> =>
    Object.fromEntries(
      Object.entries(scenario.issues).flatMap(([id, issue]) => {
        const text = sheet?.values[id] === undefined ? null : tell(id, levelNames(issue));
        return text === null ? [] : [[id, text]];
      }),
    );
  return {
    youAre: `You speak for ${scenario.parties[seat]?.name ?? seat}.`,
    wants: of((id, names) => `Best for you: ${names[sheet?.ideal[id] ?? 0] ?? ''}.`),
    limits: {},
    redLines: of((id, names) => {
      const never = sheet?.redLines[id]?.map((level) => names[level] ?? '') ?? [];
      return never.length === 0 ? null : `Never: ${never.join(', ')}.`;
    }),
    allies: {},
    noText: 'Without a text everything stays as it is.',
  };
}

/** Most important first, else in the order of the paragraphs; only what is played and, for red lines, holds. */
export function briefOf(scenario: Scenario, length: ScenarioLength, seat: string, sheet: Sheet | undefined): Brief {
  const brief = mergedBrief(scenario, length, seat) ?? plainBrief(scenario, seat, sheet);
  const order = [...length.issues].sort((a, b) => mattersIn(sheet, a) - mattersIn(sheet, b));
  const lines = (texts: Record<string, string>): { issue: string; text: string }[] =>
    order.flatMap((issue) => (texts[issue] === undefined ? [] : [{ issue, text: texts[issue] }]));
  const never = lines(brief.redLines).filter(({ issue }) => sheet === undefined || sheet.redLines[issue] !== undefined);
  return {
    youAre: brief.youAre,
    wants: lines(brief.wants),
    limits: lines(brief.limits),
    redLines: never,
    allies: Object.entries(brief.allies).map(([ally, text]) => ({ seat: ally, text })),
    noText: brief.noText,
  };
}
