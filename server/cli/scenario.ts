/** `npm run scenario -- check FILE_OR_ID [--json]`, `-- new NAME [--from TEMPLATE]` and `-- schema`. */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { jsonSchemaOf } from '../../shared/scenario/parse/index.ts';
import { projectRoot } from '../root.ts';
import { listScenarios } from '../scenarios.ts';
import { type Answer, checkScenario, type Progress } from './scenario-check.ts';
import { newScenario, templates } from './scenario-new.ts';

const SCHEMA = join('scenarios', 'scenario.schema.json');

const usage = (root: string): Answer => ({
  ok: false,
  text: [
    'npm run scenario -- check FILE_OR_ID [--json]   is it well-formed, feasible, worth playing? what to change',
    'npm run scenario -- new NAME [--from TEMPLATE]  start one that plays at once',
    'npm run scenario -- schema                      write the JSON Schema that editors use',
    `scenarios here: ${listScenarios(root).join(', ')}; templates: ${templates(root).join(', ')}`,
  ].join('\n'),
});

function schema(root: string): Answer {
  writeFileSync(join(root, SCHEMA), `${JSON.stringify(jsonSchemaOf(), null, 2)}\n`);
  return { ok: true, text: `wrote ${SCHEMA}` };
}

/** One line that is written over, on a terminal only. */
const onTerminal: Progress = (length, done) => {
  if (process.stderr.isTTY) process.stderr.write(`\r${length}: ${Math.round(done * 100)} % `);
};

const wipe = (): void => {
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
};

const options = { json: { type: 'boolean', default: false }, from: { type: 'string' } } as const;

async function answer(args: readonly string[], root: string): Promise<Answer> {
  const { positionals, values } = parseArgs({ args: [...args], options, allowPositionals: true });
  const [act, what] = positionals;
  if (act === 'schema') return schema(root);
  if (act === 'new' && what !== undefined) return newScenario(what, root, values.from);
  if (act !== 'check' || what === undefined) return usage(root);
  const known = listScenarios(root).includes(what);
  const place = known ? what : resolve(process.env['INIT_CWD'] ?? process.cwd(), what);
  const checked = await checkScenario(place, root, values.json, onTerminal);
  wipe();
  return checked;
}

async function main(): Promise<void> {
  const root = projectRoot();
  const { ok, text } = await answer(process.argv.slice(2), root).catch((error: unknown) => ({
    ok: false,
    text: `${error instanceof Error ? error.message : String(error)}\n${usage(root).text}`,
  }));
  console.log(text);
  process.exitCode = ok ? 0 : 1;
}

await main();
