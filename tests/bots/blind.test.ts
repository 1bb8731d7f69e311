import { describe, expect, test } from '@jest/globals';
import { nextForChair, nextForSeat } from '../../shared/bots/index.ts';
import { type Command, isMember, type World } from '../../shared/engine/index.ts';
import type { Game, Sheet } from '../../shared/scenario/index.ts';
import { playTable } from '../../shared/sim/index.ts';
import { scenarioGame } from '../support/scenarios.ts';

const SEED = '7';
const game = scenarioGame('hld-2013', 'short');

type Step = { readonly world: World; readonly role: string; readonly seat: string | undefined; readonly act: Command };

const steps: Step[] = [];
playTable(game, {
  seed: SEED,
  watch: (world, actor, act) => {
    steps.push({ world, role: actor.role, seat: actor.seat, act });
  },
});

/** A copy through JSON: a mind that has just come in knows nothing but the state. */
const fresh = <T>(value: T): T => JSON.parse(JSON.stringify(value));

describe('minds without memory', () => {
  test('the chair does the same from a copy of the public state alone', () => {
    const chairs = steps.filter((s) => s.role === 'chair');
    expect(chairs.length).toBeGreaterThan(20);
    for (const { world, act } of chairs) {
      const at = world.public.phaseSinceMs + 1e6;
      expect(nextForChair({ open: fresh(game.open), state: fresh(world.public), seed: SEED, at })).toEqual(act);
    }
  });

  test('a seat does the same after a rejoin, from public state, own feed and own sheet', () => {
    const open = fresh(game.open);
    const shown = steps.filter((s) => s.role === 'seat' && !s.world.public.faceDown);
    for (const { world, seat = '', act } of shown.filter((_, i) => i % 7 === 0)) {
      const sheet = fresh(game.sealed.sheets?.[seat] ?? null);
      const own = fresh(world.seats[seat] ?? null);
      expect(nextForSeat({ open, state: fresh(world.public), own, seat, sheet, seed: SEED })).toEqual(act);
    }
  });

  test('nothing a bot says holds a number of its sheet', () => {
    // The chair has no sheet; it may name the round.
    for (const { act } of steps.filter((s) => s.role === 'seat')) {
      if (!('reason' in act) || act.reason === undefined || !('params' in act.reason)) continue;
      const numbers = Object.entries(act.reason.params).filter(([, value]) => typeof value === 'number');
      for (const [name, value] of numbers) {
        expect(['on', 'aim']).toContain(name);
        expect(Number.isInteger(value) && Number(value) <= 4).toBe(true);
      }
    }
  });

  test('an observer never brackets, blocks or breaks silence', () => {
    const observers = steps.filter(({ world, seat }) => seat !== undefined && !isMember(world.public, seat));
    const kinds = new Set(observers.map(({ act }) => act.type));
    const verbs = ['evidence.play', 'initiative.serve', 'posture.take', 'sounding.ask', 'text.judge'];
    const words = ['proposal.table', 'ready.set', 'stance.take', 'statement.make'];
    expect([...kinds].sort()).toEqual([...verbs, ...words].sort());
    const holders = steps.flatMap(({ world }) => world.public.paragraphs.flatMap((p) => p.brackets.map((x) => x.seat)));
    expect(holders.length).toBeGreaterThan(100);
    expect(holders.filter((seat) => !game.open.parties.some((p) => p.id === seat && p.standing === 'member'))).toEqual(
      [],
    );
  });
});

/** No text is worth anything to this member. */
function greedy(g: Game, seat: string): Game {
  const sheets: Record<string, Sheet> = { ...g.sealed.sheets };
  const own = sheets[seat];
  if (own !== undefined) sheets[seat] = { ...own, walkAway: 200 };
  return { ...g, sealed: { ...g.sealed, sheets } };
}

describe('the end', () => {
  test('a member for whom every text is worse than none ends the table in a summary', () => {
    for (const seed of ['1', '2', '3']) {
      const { world } = playTable(greedy(game, 'niger'), { seed });
      expect(world.public.ending?.kind).toBe('summary');
    }
  });

  test('a stand-in keeps the place, says nothing and lets nothing cross a red line', () => {
    const mind = (world: World, _own: unknown, seat: string) =>
      nextForSeat({
        open: world.game.open,
        state: world.public,
        own: null,
        seat,
        sheet: world.game.sealed.sheets?.[seat] ?? null,
        seed: SEED,
        kind: 'stand-in',
      });
    const { log, world } = playTable(game, { seed: SEED, minds: { niger: mind } });
    const own = log.filter((e) => e.actor.role === 'seat' && e.actor.seat === 'niger').map((e) => e.type);
    expect([...new Set(own)]).toEqual(['ready.set']);
    expect(world.public.phase).toBe('closed');
  });
});
