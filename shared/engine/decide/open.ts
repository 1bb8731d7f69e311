import type { Game } from '../../scenario/index.ts';
import type { CommandOf } from '../commands.ts';
import type { EventBody, NewEvent, Settings } from '../events.ts';
import type { Player, PriceId } from '../vocabulary.ts';

const DEFAULTS = {
  faceDown: 'first',
  proposalsPerRound: 2,
  reopensPerRound: 1,
  putMs: 6000,
  lastCallMs: 60_000,
  dealsPerRound: 1,
  capitalCalls: 2,
  capitalMs: null,
  groupsFrom: 12,
  votes: 'none',
  silenceTries: 2,
  silenceEnds: 'first',
  important: false,
  news: true,
} as const;

const SOLO_CAPITAL_MS = 20_000;

/** play.md's table of goodwill, as amounts; the sign is the occasion's. */
export const PRICES: Readonly<Record<PriceId, number>> = {
  'bracket-first': 0,
  'bracket-middle': 1,
  'bracket-last': 2,
  'bracket-bare': 1,
  'sole-holder': 1,
  'won-over': 1,
  sponsored: 1,
  'third-proposal': 1,
  reopen: 2,
  'reopen-last': 4,
  'package-left': 2,
  'declared-crossed': 2,
  'silence-open': 2,
  'silence-adref': 3,
  reservation: 2,
  'vote-asked': 4,
  'half-way': 1,
  'third-capital': 2,
  named: 2,
  endorsed: 2,
  'broke-ranks': 1,
};

function settingsOf(game: Game, c: CommandOf<'table.open'>): Settings {
  const { clocks, prices, ...rest } = c.settings;
  const chosen = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  const priced = Object.fromEntries(Object.entries(prices ?? {}).filter(([, n]) => n !== undefined));
  return {
    ...DEFAULTS,
    // Alone nobody waits for the next round to hear from home.
    ...(c.solo && { capitalMs: SOLO_CAPITAL_MS }),
    ...chosen,
    prices: { ...PRICES, ...priced } as Settings['prices'],
    clocks: { ...game.open.clocks, ...clocks },
  };
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
