/** One delegation works on the shape of the document; the bots answer it by what the text would come to, and finish. */
import { expect, test } from '@jest/globals';
import { nextForSeat } from '../../shared/bots/index.ts';
import { type Command, decide, type ProposalKind } from '../../shared/engine/index.ts';
import { playTable, type SeatMind } from '../../shared/sim/index.ts';
import { createRandom, type Random } from '../../shared/types/index.ts';
import { hldGame } from '../scenarios/hld.ts';
import { anyCommand } from '../support/anyCommand.ts';

const KINDS = ['paragraph.propose', 'proposal.delete', 'proposal.move', 'proposal.split', 'proposal.merge'] as const;
const WHO = 'mexico';

/** Two acts of some kind in each corridor, whatever they are; for the rest it plays as the others do. */
function shaper(random: Random): SeatMind {
  return (world, own, seat) => {
    const { game, public: state } = world;
    const used = state.seats[seat]?.proposals ?? 0;
    for (let tries = 0; state.phase === 'round.corridor' && used < 2 && tries < 20; tries++) {
      const command: Command = anyCommand(world, random, random.pick(KINDS));
      const actor = { role: 'seat', seat, by: 'bot' } as const;
      if (decide(world, { command, actor, at: 1e9 }).ok) return command;
    }
    const sheet = game.sealed.sheets?.[seat] ?? null;
    return nextForSeat({ open: game.open, state, own, seat, sheet, seed: 'shaper' });
  };
}

test('every table comes to an end, some of it is taken in, and what was refused is nowhere in the text', () => {
  const taken = new Set<ProposalKind>();
  const objected = new Set<ProposalKind>();
  for (let i = 0; i < 6; i++) {
    const minds = { [WHO]: shaper(createRandom(`shape/${i}`)) };
    const { world } = playTable(hldGame('short'), { seed: `shape-${i}`, minds });
    const s = world.public;
    expect([i, s.phase]).toEqual([i, 'closed']);
    for (const x of s.proposals) {
      if (x.status === 'taken') taken.add(x.operation.kind);
      if (Object.values(x.stances).some((y) => y.stance === 'object')) objected.add(x.operation.kind);
    }
    for (const p of s.paragraphs)
      expect([p.id, p.status !== 'agreed' || p.words.text !== '' || p.origin.by === 'draft']).toEqual([p.id, true]);
  }
  expect(taken.size).toBeGreaterThan(1);
  expect([...objected]).toEqual(expect.arrayContaining(['delete']));
});
