/** `npm run scenario -- check`: what a scenario comes to, for people or as JSON. */
import type { Game } from '../../shared/scenario/index.ts';
import { gameOf, problemLine, type Scenario } from '../../shared/scenario/parse/index.ts';
import type { Examined } from '../../shared/value/survey/index.ts';
import { figure } from '../figuring/index.ts';
import { readScenario } from '../scenarios.ts';
import { adviceLines, chanceLines, durationLines } from './scenario-advice.ts';
import { complaintLines, headLines, surveyLines } from './scenario-report.ts';

export type Answer = { readonly ok: boolean; readonly text: string };

const NO_VALUES = 'no values: people can play it; bots only stand in, and the debrief has no figures';

type Checked = { readonly length: string; readonly game: Game; readonly examined: Examined };

function lengthLines({ length, game, examined }: Checked): string[] {
  const { duration, findings } = examined;
  const head = [...headLines(game), ...durationLines(duration)];
  if (findings === null) return [`\n${length}: ${[...head, NO_VALUES].join('\n  ')}`];
  const { survey, complaints } = findings;
  const body = [
    ...surveyLines(game, survey),
    ...chanceLines(findings),
    ...complaintLines(complaints),
    ...adviceLines(findings),
  ];
  return [`\n${length}: ${[...head, ...body].join('\n  ')}`];
}

/** An error is what no table could play. */
const broken = ({ examined }: Checked): boolean =>
  examined.findings?.complaints.some((complaint) => complaint.kind === 'error') ?? false;

function jsonOf(scenario: Scenario, all: readonly Checked[]): string {
  const lengths = all.map(({ length, examined }) => [length, { ...examined.duration, ...examined.findings }] as const);
  const { id, title } = scenario;
  return JSON.stringify({ id, title, problems: [], lengths: Object.fromEntries(lengths) }, tidied, 1);
}

/** Rows of bytes read as lists. */
const tidied = (_: string, value: unknown): unknown => (value instanceof Uint8Array ? [...value] : value);

export type Progress = (length: string, done: number) => void;

async function checkAll(scenario: Scenario, onProgress: Progress): Promise<Checked[]> {
  const all: Checked[] = [];
  for (const length of Object.keys(scenario.lengths)) {
    const game = gameOf(scenario, length);
    if (!game.ok) continue;
    const examined = await figure(game.value, { onProgress: (done) => onProgress(length, done) });
    all.push({ length, game: game.value, examined });
  }
  return all;
}

/** `place` = an id, or a path. */
export async function checkScenario(
  place: string,
  root: string,
  json = false,
  onProgress: Progress = () => {},
): Promise<Answer> {
  const read = readScenario(place, root);
  if (!read.ok) {
    const lines = [...read.error.map(problemLine), `${read.error.length} to mend`];
    return { ok: false, text: json ? JSON.stringify({ problems: read.error }, null, 1) : lines.join('\n') };
  }
  const all = await checkAll(read.value, onProgress);
  const lines = [`${read.value.id}: ${read.value.title}\nwell-formed`, ...all.flatMap(lengthLines)];
  return { ok: !all.some(broken), text: json ? jsonOf(read.value, all) : lines.join('\n') };
}
