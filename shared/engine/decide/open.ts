import type { Game } from '../../scenario/index.ts';
import type { CommandOf } from '../commands.ts';
import type { EventBody, NewEvent, Settings } from '../events.ts';
import type { Player } from '../vocabulary.ts';

const DEFAULTS = {
  faceDown: 'first',
  proposalsPerRound: 2,
  reopensPerRound: 1,
  putMs: 6000,
  lastCallMs: 60_000,
} as const;

function settingsOf(game: Game, c: CommandOf<'table.open'>): Settings {
  const { clocks, ...rest } = c.settings;
  const chosen = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  return { ...DEFAULTS, ...chosen, clocks: { ...game.open.clocks, ...clocks } };
}

/** The first two events of a log: the table as everybody sees it, and its seed. */
export function openingEvents(game: Game, c: CommandOf<'table.open'>, at: number): NewEvent[] {
  const seats: Record<string, Player> = Object.fromEntries(
    game.open.parties.map((p) => [p.id, c.seats[p.id] ?? 'bot']),
  );
  const opened: EventBody = {
    type: 'table.opened',
    table: c.table,
    scenario: c.scenario,
    solo: c.solo,
    settings: settingsOf(game, c),
    seats,
    chair: c.chair,
    ...(c.workshop && { workshop: c.workshop }),
  };
  const head = { v: 1 as const, at, actor: { role: 'table', by: 'server' } as const };
  return [
    { ...opened, ...head, audience: 'all' },
    { type: 'table.seeded', seed: c.seed, ...head, audience: 'sealed' },
  ];
}
