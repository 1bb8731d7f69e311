/** What the laboratory is asked for: its arguments, or a sentence about them. */
import { parseArgs } from 'node:util';
import { BOT_LEVELS, type BotLevel } from '../../../shared/engine/index.ts';
import {
  CHAIR_POLICIES,
  isChairPolicy,
  isPersona,
  isPolicy,
  PERSONAS,
  POLICIES,
  type Policy,
  type Setup,
} from '../../../shared/sim/index.ts';

export class UsageError extends Error {}

export type Mode = 'plain' | 'tournament' | 'audit';

export type Wanted = {
  readonly scenario: string;
  /** `all`: every length of it. */
  readonly length: string | undefined;
  readonly runs: number;
  readonly seed: number;
  readonly setup: Setup;
  readonly mode: Mode;
  /** The rows of a tournament or an audit. */
  readonly policies: readonly Policy[];
  readonly json: boolean;
  readonly details: boolean;
  readonly csv: string | undefined;
  readonly report: string | undefined;
  readonly resume: string | undefined;
  /** 0 = in this process. */
  readonly workers: number;
};

export const USAGE =
  'npm run simulate -- SCENARIO [--length LENGTH] [--runs 100] [--seed 1] [--json] [--details] ' +
  '[--seat SEAT=POLICY] [--persona SEAT=NAME] [--level LEVEL] [--chair POLICY] [--tournament | --audit] ' +
  '[--policies A,B] [--csv FILE] [--report FILE] [--resume FILE] [--workers N]';

/** play.md's list: policies that need no skill. */
export const FIXED: readonly Policy[] = [
  'always-object',
  'silent',
  'accept-all',
  'wait-to-the-end',
  'flooding',
  'liar',
];

const OPTIONS = {
  length: { type: 'string' },
  runs: { type: 'string', default: '100' },
  seed: { type: 'string', default: '1' },
  json: { type: 'boolean', default: false },
  details: { type: 'boolean', default: false },
  seat: { type: 'string', multiple: true },
  persona: { type: 'string', multiple: true },
  level: { type: 'string' },
  chair: { type: 'string' },
  tournament: { type: 'boolean', default: false },
  audit: { type: 'boolean', default: false },
  policies: { type: 'string' },
  csv: { type: 'string' },
  report: { type: 'string' },
  resume: { type: 'string' },
  workers: { type: 'string' },
} as const;

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

/** The name, if it is one of those known. */
function oneOf<T extends string>(name: string, text: string, is: (text: string) => text is T, known: readonly T[]): T {
  if (!is(text)) throw new UsageError(`--${name} knows no "${text}". Choose one of ${known.join(', ')}.`);
  return text;
}

/** `SEAT=NAME` as often as given. */
function pairs<T extends string>(
  name: string,
  given: readonly string[],
  is: (text: string) => text is T,
  known: readonly T[],
): Record<string, T> {
  return Object.fromEntries(
    given.map((text) => {
      const [seat = '', value = ''] = text.split('=');
      if (seat === '' || value === '') throw new UsageError(`--${name} takes SEAT=NAME, not "${text}".`);
      return [seat, oneOf(name, value, is, known)] as const;
    }),
  );
}

const isLevel = (text: string): text is BotLevel => (BOT_LEVELS as readonly string[]).includes(text);

type Given = ReturnType<typeof given>['values'];
const given = (args: readonly string[]) =>
  orUsage(() => parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true }));

const setupOf = (values: Given): Setup => ({
  seats: pairs('seat', values.seat ?? [], isPolicy, POLICIES),
  personas: pairs('persona', values.persona ?? [], isPersona, PERSONAS),
  level: values.level === undefined ? null : oneOf('level', values.level, isLevel, BOT_LEVELS),
  chair: values.chair === undefined ? null : oneOf('chair', values.chair, isChairPolicy, CHAIR_POLICIES),
});

function policiesOf({ audit, policies }: Given): readonly Policy[] {
  if (policies === undefined) return audit ? FIXED : POLICIES;
  return policies.split(',').map((name) => oneOf('policies', name, isPolicy, POLICIES));
}

/** `cores`: threads where nothing is said. */
export function wantedFrom(args: readonly string[], cores: number): Wanted {
  const { positionals, values } = given(args);
  const [scenario, extra] = positionals;
  if (scenario === undefined) throw new UsageError(`Which scenario? ${USAGE}`);
  if (extra !== undefined) throw new UsageError(`"${extra}" is one argument too many. ${USAGE}`);
  if (values.audit && values.tournament) throw new UsageError('--audit and --tournament are two different things.');
  return {
    scenario,
    length: values.length,
    runs: wholeNumber('runs', values.runs, 1),
    seed: wholeNumber('seed', values.seed, 0),
    setup: setupOf(values),
    mode: values.audit ? 'audit' : values.tournament ? 'tournament' : 'plain',
    policies: policiesOf(values),
    json: values.json,
    details: values.details,
    csv: values.csv,
    report: values.report,
    resume: values.resume,
    workers: values.workers === undefined ? cores : wholeNumber('workers', values.workers, 0),
  };
}
