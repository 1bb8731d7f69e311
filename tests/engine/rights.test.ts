/** The table of rights: every act, by every actor and standing, in every part of the meeting. */
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import {
  type Actor,
  CHARTS,
  COMMAND_TYPES,
  type CommandType,
  check,
  GUARDS,
  type Guards,
  PHASES,
  type Phase,
  type PublicState,
  RIGHTS,
} from '../../shared/engine/index.ts';
import type { Game, Party } from '../../shared/scenario/index.ts';
import { drawRights } from '../support/drawRights.ts';
import { smallGame } from '../support/game.ts';
import { seat, sitDown } from '../support/table.ts';

/** Two members, an organization, civil society. */
const standings: Readonly<Record<string, Partial<Party>>> = {
  cor: { standing: 'observer', stakeholder: 'organization' },
  obs: { standing: 'observer', stakeholder: 'civil-society' },
};
const game: Game = {
  ...smallGame,
  open: { ...smallGame.open, parties: smallGame.open.parties.map((p) => ({ ...p, ...standings[p.id] })) },
};

const ACTORS: Readonly<Record<string, Actor>> = {
  host: { role: 'host', by: 'person', person: 'h' },
  chair: { role: 'chair', by: 'person', person: 'c' },
  person: { role: 'person', by: 'person', person: 'x' },
  clock: { role: 'clock', by: 'server' },
  table: { role: 'table', by: 'server' },
  member: seat('ada'),
  organization: seat('cor'),
  'civil-society': seat('obs'),
};
const CASES = ['running', 'paused', 'suspended'] as const;

/** Only the rules that the table of rights feeds. */
const FED = ['1.1', '1.2', '1.3', '2.1', '2.2'];
const guards = Object.fromEntries(
  Object.entries(GUARDS).map(([rule, guard]) => [rule, FED.includes(rule) ? guard : () => null]),
) as unknown as Guards;

const base = sitDown({ putMs: 0 }, game).world.public;
const stateIn = (phase: Phase, how: (typeof CASES)[number]): PublicState => ({
  ...base,
  phase,
  paused: how === 'paused',
  suspended: how === 'suspended' ? { adjourn: false, due: null, at: 0 } : null,
});

/** What the table says, read by hand: who, then standing, then pause, then the part of the meeting. */
function expected(type: CommandType, name: string, phase: Phase, how: (typeof CASES)[number]): string {
  const right = RIGHTS[type];
  const actor = ACTORS[name] as Actor;
  if (!right.roles.includes(actor.role)) return '1.1';
  if (right.standing !== undefined && actor.role === 'seat') {
    const fits = right.standing === name || (right.standing === 'observer' && name !== 'member');
    if (!fits) return '1.3';
  }
  const outside = actor.role === 'host' || actor.role === 'table';
  if (how === 'paused' && right.paused !== true && !outside) return '2.2';
  if (how === 'suspended' && right.suspended !== true && !outside) return '2.2';
  return right.in.includes(phase) ? 'open' : '2.1';
}

/** Acts that the chart opens on conditions: what it asks is the facts' business and tested with the charts. */
const FACTS: Readonly<Partial<Record<CommandType, readonly Phase[]>>> = {
  'summary.issue': ['round.gavel'],
  'silence.open': ['consultation'],
  'floor.take': ['consultation'],
};
/** Not asked of the chart: the opening is no act of a running table, and deadlines have their own rule. */
const UNASKED = new Set<CommandType>(['table.open', 'clock.due', 'timer.due']);

describe.each(COMMAND_TYPES.filter((t) => !UNASKED.has(t)).map((t) => [t]))('[1.1] [1.3] [2.1] [2.2] %s', (type) => {
  const cells = Object.keys(ACTORS).flatMap((name) =>
    PHASES.flatMap((phase) => CASES.map((how) => [name, phase, how] as const)),
  );
  const found = (name: string, phase: Phase, how: (typeof CASES)[number]): string => {
    const q = { open: game.open, state: stateIn(phase, how), own: null, charts: CHARTS, at: 1e9, whole: false };
    return check({ ...q, actor: ACTORS[name] as Actor, act: { type } }, guards)?.rule ?? 'open';
  };

  test('is open and closed where the table says', () => {
    const asked = cells.filter(([, phase]) => FACTS[type]?.includes(phase) !== true);
    expect(asked.map(([n, p, h]) => `${n} ${p} ${h}: ${found(n, p, h)}`)).toEqual(
      asked.map(([n, p, h]) => `${n} ${p} ${h}: ${expected(type, n, p, h)}`),
    );
  });

  test('is open to somebody somewhere, and closed to somebody', () => {
    const all = cells.map(([n, p, h]) => expected(type, n, p, h));
    expect(all).toContain('open');
    expect(all.some((x) => x !== 'open')).toBe(true);
  });
});

test('RULES.md shows the table of rights as it is', () => {
  const file = new URL('../../shared/engine/RULES.md', import.meta.url);
  const page = readFileSync(file, 'utf8');
  const drawn = page.replace(
    /<!-- rights -->[\s\S]*<!-- \/rights -->/,
    `<!-- rights -->\n${drawRights()}\n<!-- /rights -->`,
  );
  // REDRAW=1 writes the table instead of comparing it.
  if (process.env['REDRAW'] === '1') writeFileSync(file, drawn);
  else expect(page).toBe(drawn);
});
