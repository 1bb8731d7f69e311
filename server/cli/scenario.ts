/** `npm run scenario -- check FILE_OR_ID` and `-- schema`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gameOf, jsonSchemaOf, problemLine, type Scenario } from '../../shared/scenario/parse/index.ts';
import { complaintsOf, survey } from '../../shared/value/survey/index.ts';
import { listScenarios, readScenario } from '../scenarios.ts';
import { complaintLines, headLines, surveyLines } from './scenario-report.ts';

const SCHEMA = join('scenarios', 'scenario.schema.json');

function usage(root: string): number {
  console.log('npm run scenario -- check FILE_OR_ID   is it well-formed, feasible, worth playing?');
  console.log('npm run scenario -- schema             write the JSON Schema that editors use');
  console.log(`scenarios here: ${listScenarios(root).join(', ')}`);
  return 1;
}

/** Prints one length; true where it cannot be played as it is. */
function checkLength(scenario: Scenario, length: string): boolean {
  const game = gameOf(scenario, length);
  if (!game.ok) return true;
  console.log(`\n${length}: ${headLines(game.value).join('\n  ')}`);
  const found = survey(game.value);
  if (found === null) {
    console.log('  no values: people can play it; bots only stand in, and the debrief has no figures');
    return false;
  }
  const complaints = complaintsOf(found);
  for (const text of [...surveyLines(game.value, found), ...complaintLines(complaints)]) console.log(`  ${text}`);
  return complaints.some((complaint) => complaint.kind === 'error');
}

function check(idOrPath: string, root: string): number {
  const scenario = readScenario(idOrPath, root);
  if (!scenario.ok) {
    for (const problem of scenario.error) console.log(problemLine(problem));
    console.log(`${scenario.error.length} to mend`);
    return 1;
  }
  const { id, title, lengths } = scenario.value;
  console.log(`${id}: ${title}\nwell-formed`);
  const broken = Object.keys(lengths).filter((length) => checkLength(scenario.value, length));
  return broken.length > 0 ? 1 : 0;
}

function schema(root: string): number {
  writeFileSync(join(root, SCHEMA), `${JSON.stringify(jsonSchemaOf(), null, 2)}\n`);
  console.log(`wrote ${SCHEMA}`);
  return 0;
}

function main([act, what]: readonly string[], root: string): number {
  if (act === 'schema') return schema(root);
  return act === 'check' && what !== undefined ? check(what, root) : usage(root);
}

process.exitCode = main(process.argv.slice(2), process.cwd());
