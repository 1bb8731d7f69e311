import { err, hashOf, ok, type Result } from '../../types/index.ts';
import { runChecks } from './checks/index.ts';
import { fill, homeOf } from './fill/index.ts';
import { type Report, reporter, reportZod, type ScenarioProblem } from './problems.ts';
import type { Scenario } from './scenario.ts';
import { scenarioSchema, type Written } from './schema.ts';
import { readSources, type SourceFile } from './sources.ts';

/** Whatever file a length stands in, menus offer the shortest first. */
function shortestFirst(scenario: Scenario): Scenario {
  const lengths = Object.entries(scenario.lengths).sort(([, a], [, b]) => a.minutes - b.minutes);
  return { ...scenario, lengths: Object.fromEntries(lengths) };
}

/** One scenario out of one or more YAML files; all problems at once, in the order of the files. */
export function parseScenarioFiles(files: readonly SourceFile[]): Result<Scenario, readonly ScenarioProblem[]> {
  const sources = readSources(files);
  if (sources.problems.length > 0) return err(sources.problems);
  const problems: ScenarioProblem[] = [];
  const report = reporter(sources, problems);
  const shape = scenarioSchema.safeParse(sources.value);
  if (!shape.success) {
    for (const issue of shape.error.issues) reportZod(issue, report);
    return err(problems);
  }
  const scenario = checked(shape.data, report);
  return problems.length === 0 ? ok(shortestFirst(scenario)) : err(problems);
}

/** Problems of what was filled in are told where it was written. */
function checked(written: Written, report: Report): Scenario {
  const atHome: Report = (path, message, mend) => report(homeOf(written, path), message, mend);
  const scenario = fill(written, atHome);
  runChecks(scenario, atHome);
  return scenario;
}

export const parseScenario = (yaml: string, fileName: string): Result<Scenario, readonly ScenarioProblem[]> =>
  parseScenarioFiles([{ name: fileName, text: yaml }]);

/** Names the content: a table keeps playing what it began with, whatever the file says later. */
export const scenarioHash = (scenario: Scenario): string => {
  const { $schema: _, ...content } = scenario;
  return hashOf(content);
};

/** `file:line path: message (mend)`, as compilers write it. */
export const problemLine = (problem: ScenarioProblem): string =>
  `${problem.file}:${problem.line} ${problem.path === '' ? '' : `${problem.path}: `}${problem.message} (${problem.mend})`;
