import { err, hashOf, ok, type Result } from '../../types/index.ts';
import { runChecks } from './checks/index.ts';
import { reporter, reportZod, type ScenarioProblem } from './problems.ts';
import { type Scenario, scenarioSchema } from './schema.ts';
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
  if (shape.success) runChecks(shape.data, report);
  else for (const issue of shape.error.issues) reportZod(issue, report);
  return shape.success && problems.length === 0 ? ok(shortestFirst(shape.data)) : err(problems);
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
