/** The table of rights as Markdown, read off `rights.ts`, so that RULES.md cannot lie. */
import { COMMAND_TYPES, type CommandType, PHASES, type Phase, RIGHTS } from '../../shared/engine/index.ts';

const SHORT: Readonly<Record<Phase, string>> = {
  lobby: 'lobby',
  opening: 'opening',
  'round.text': 'text',
  'round.reading': 'reading',
  'round.corridor': 'corridor',
  'round.gavel': 'gavel',
  dropping: 'dropping',
  silence: 'silence',
  consultation: 'consultation',
  adoption: 'adoption',
  vote: 'vote',
  positions: 'positions',
  closed: 'closed',
};

const phasesOf = (phases: readonly Phase[]): string => {
  const missing = PHASES.filter((p) => !phases.includes(p));
  if (missing.length === 0) return 'always';
  if (missing.length <= 3) return `all but ${missing.map((p) => SHORT[p]).join(', ')}`;
  return phases.map((p) => SHORT[p]).join(', ');
};

function row(type: CommandType): string {
  const right = RIGHTS[type];
  const who = right.roles.map((role) => (role === 'seat' ? (right.standing ?? 'seat') : role)).join(', ');
  const also = [
    right.head && 'the head',
    right.paused && 'in a pause',
    right.suspended && 'in a suspension',
    right.moves && 'moves the meeting',
  ].filter(Boolean);
  return `| \`${type}\` | ${who} | ${right.in.length === 0 ? 'before the first' : phasesOf(right.in)} | ${also.join('; ')} |`;
}

export const drawRights = (): string =>
  ['| act | who | open in | also |', '|---|---|---|---|', ...COMMAND_TYPES.map(row)].join('\n');
