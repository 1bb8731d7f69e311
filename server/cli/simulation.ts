/** Whole negotiations by bots, as often as asked, and what they come to. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Game } from '../../shared/scenario/index.ts';
import { gameOf, problemLine, type Scenario } from '../../shared/scenario/parse/index.ts';
import {
  differentOutcomes,
  type Figures,
  figuresOf,
  figuresOfRun,
  playTable,
  type RunFigures,
  yardstickOf,
} from '../../shared/sim/index.ts';
import { projectRoot } from '../root.ts';
import { listScenarios, readScenario } from '../scenarios.ts';

class UsageError extends Error {}

type Wanted = {
  readonly scenario: string;
  readonly length: string | undefined;
  readonly runs: number;
  readonly seed: number;
  readonly json: boolean;
};

const USAGE = 'npm run simulate -- SCENARIO [--length LENGTH] [--runs 100] [--seed 1] [--json]';

function wholeNumber(name: string, text: string, least: number): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < least)
    throw new UsageError(`--${name} takes a whole number from ${least} on, not "${text}".`);
  return value;
}

function orUsage<T>(parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    const [what] = (error instanceof Error ? error.message : String(error)).split('. ');
    throw new UsageError(`${what?.replace(/\.$/, '')}. ${USAGE}`);
  }
}

function readArguments(args: readonly string[]): Wanted {
  const options = {
    length: { type: 'string' },
    runs: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    json: { type: 'boolean', default: false },
  } as const;
  const { positionals, values } = orUsage(() => parseArgs({ args: [...args], options, allowPositionals: true }));
  const [scenario, extra] = positionals;
  if (scenario === undefined) throw new UsageError(`Which scenario? ${USAGE}`);
  if (extra !== undefined) throw new UsageError(`"${extra}" is one argument too many. ${USAGE}`);
  const runs = wholeNumber('runs', values.runs, 1);
  return { scenario, length: values.length, runs, seed: wholeNumber('seed', values.seed, 0), json: values.json };
}

function scenarioFor(wanted: Wanted, root: string): Scenario {
  const known = listScenarios(root).includes(wanted.scenario);
  const place = known ? wanted.scenario : resolve(process.env['INIT_CWD'] ?? process.cwd(), wanted.scenario);
  const read = readScenario(place, root);
  if (read.ok) return read.value;
  if (read.error[0]?.message === 'no such scenario')
    throw new UsageError(
      `There is no scenario "${wanted.scenario}". Take one of ${listScenarios(root).join(', ')}, or a path to a YAML file.`,
    );
  throw new UsageError(`The scenario cannot be played:\n${read.error.map(problemLine).join('\n')}`);
}

function gameFor(scenario: Scenario, length: string | undefined): Game {
  const lengths = Object.keys(scenario.lengths);
  const chosen = length ?? (lengths.includes('short') ? 'short' : (lengths[0] ?? ''));
  const game = gameOf(scenario, chosen);
  if (!game.ok)
    throw new UsageError(`${scenario.id} has no length "${chosen}". It has ${lengths.join(' and ')}: use --length.`);
  return game.value;
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

function table(game: Game, figures: Figures & { seconds: number }, runs: readonly RunFigures[]): string {
  const bound = figures.proven ? '' : ' or less: the best deal is only known up to a bound';
  const inMandates =
    figures.surplusInMandates === null ? [] : [['  inside all mandates', percent(figures.surplusInMandates)]];
  const rows = [
    ['agreements', `${figures.agreements} of ${figures.runs} (${figures.feasible} with an acceptable outcome)`],
    ['violations', `${figures.violations}`],
    ['rounds, mean', figures.rounds.toFixed(2)],
    ['joint gain of the best', `${percent(figures.surplus)}${bound}`],
    ...inMandates,
    ['Nash product ratio', figures.npr.toFixed(3)],
    ['different outcomes', `${differentOutcomes(runs)}`],
    ['runs with a bracket lifted', `${runs.filter((run) => run.lifted > 0).length}`],
    ['most issues left at L0', `${Math.max(0, ...runs.map((run) => run.silent))} of ${game.open.issues.length}`],
    ['seconds', figures.seconds.toFixed(1)],
  ];
  const head = `${game.open.title}, ${game.open.length}: ${figures.runs} tables of bots`;
  return [head, ...rows.map(([name = '', value = '']) => `  ${name.padEnd(28)}${value}`)].join('\n');
}

function simulate(wanted: Wanted): string {
  const started = performance.now();
  const game = gameFor(scenarioFor(wanted, projectRoot()), wanted.length);
  const yardstick = yardstickOf(game);
  if (yardstick === null)
    throw new UsageError(`${game.open.title} has no values, so bots have nothing to negotiate with.`);
  const runs = Array.from({ length: wanted.runs }, (_, i) =>
    figuresOfRun(yardstick, playTable(game, { seed: `${wanted.seed + i}` })),
  );
  const seconds = Math.round(performance.now() - started) / 1000;
  const figures = { ...figuresOf(runs), seconds };
  return wanted.json ? JSON.stringify(figures) : table(game, figures, runs);
}

/** What to print, and whether it went well: bad arguments and broken scenarios come back as a sentence. */
export function simulation(args: readonly string[]): { readonly ok: boolean; readonly text: string } {
  try {
    return { ok: true, text: simulate(readArguments(args)) };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { ok: false, text: error.message };
  }
}
