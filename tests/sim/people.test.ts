import { describe, expect, test } from '@jest/globals';
import { allows, type Command, type PublicState, type World } from '../../shared/engine/index.ts';
import { playTable, policyOf, type SeatMind, violationsOf } from '../../shared/sim/index.ts';
import { createRandom, type Random } from '../../shared/types/index.ts';
import { scenarioGame } from '../support/scenarios.ts';

const game = scenarioGame('hld-2013', 'short');
const because = { text: 'Because we say so.' };

const ready = (world: World, seat: string): Command | null =>
  world.public.seats[seat]?.ready === true ? null : { type: 'ready.set', ready: true };

const asSeat = (world: World, seat: string, command: Command | null): Command | null => {
  if (command === null) return null;
  const actor = { role: 'seat', seat, by: 'person' } as const;
  return allows({ open: game.open, state: world.public, actor, at: 0 }, command) === null ? command : null;
};

function anything(random: Random, state: PublicState): Command {
  const p = random.pick(state.paragraphs);
  const level = random.int(5);
  const stance = random.pick(['support', 'live-with', 'reserve', 'object'] as const);
  const proposal = state.proposals.length > 0 ? random.pick(state.proposals) : undefined;
  return random.pick<Command>([
    { type: 'stance.take', paragraph: p.id, stance, reason: because },
    {
      type: 'stance.take',
      paragraph: proposal?.paragraph ?? p.id,
      proposal: proposal?.id ?? '',
      stance,
      reason: because,
    },
    { type: 'proposal.table', paragraph: p.id, wording: { text: `Whatever ${random.int(1e6)} may bring;`, level } },
    { type: 'proposal.withdraw', proposal: proposal?.id ?? '' },
    { type: 'proposal.sponsor', proposal: proposal?.id ?? '' },
    { type: 'stance.drop', paragraph: p.id },
    { type: 'paragraph.reopen', paragraph: p.id, reason: because },
    { type: 'silence.break', paragraph: p.id, reason: because },
    { type: 'message.say', text: 'Distinguished colleagues,' },
  ]);
}

/** Does whatever comes to mind, a few times a beat. */
function erratic(seed: string): SeatMind {
  const random = createRandom(`erratic/${seed}`);
  return (world, _, seat) => {
    if (random.next() < 0.5) return asSeat(world, seat, ready(world, seat));
    return asSeat(world, seat, anything(random, world.public)) ?? asSeat(world, seat, ready(world, seat));
  };
}

describe('bots among people', () => {
  test.each(['mexico', 'emirates', 'iom'])('a seat that says nothing (%s) holds nobody up', (seat) => {
    for (const seed of ['1', '2', '3']) {
      const played = playTable(game, { seed, minds: { [seat]: policyOf('silent', seed) } });
      expect(played.world.public.ending?.kind).toBe('adopted');
      expect(violationsOf(played).filter((x) => x.kind === 'accept' && x.seat !== seat)).toEqual([]);
    }
  });

  test('a member that brackets everything to the end gets no text, and the table still ends', () => {
    const { world } = playTable(game, { seed: '1', minds: { niger: policyOf('always-object', '1') } });
    expect(world.public.phase).toBe('closed');
    expect(world.public.ending?.kind).toBe('summary');
  });

  test('whatever two people do, bots find an act or rest, and agree to nothing they must refuse', () => {
    for (let seed = 1; seed <= 8; seed++) {
      const minds = { mexico: erratic(`${seed}a`), sweden: erratic(`${seed}b`) };
      const played = playTable(game, { seed: `${seed}`, minds });
      expect([seed, played.world.public.phase]).toEqual([seed, 'closed']);
      const wrong = violationsOf(played).filter((x) => x.seat !== null && !(x.seat in minds));
      expect([seed, wrong]).toEqual([seed, []]);
    }
  });
});
