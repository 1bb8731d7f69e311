import { describe, expect, test } from '@jest/globals';
import {
  instructed,
  judgeProposal,
  judgeStanding,
  nextForSeat,
  weighed,
  withoutTerm,
} from '../../shared/bots/index.ts';
import { type Command, paragraphOf, proposalOf, type World } from '../../shared/engine/index.ts';
import type { Game, Sheet } from '../../shared/scenario/index.ts';
import { playTable } from '../../shared/sim/index.ts';
import { en } from '../../shared/words/en/index.ts';
import { sayAny } from '../../shared/words/index.ts';
import { generate, recipeAt } from '../support/bank/index.ts';
import { scenarioGame } from '../support/scenarios.ts';

type StanceTaken = Extract<Command, { type: 'stance.take' }>;
type Said = { readonly world: World; readonly seat: string; readonly act: StanceTaken; readonly seed: string };

const SEEDS = ['1', '2', '3'];

/** Every stance with a reason in a whole negotiation, with the world in which it was taken. */
function stancesOf(game: Game, seed: string): Said[] {
  const said: Said[] = [];
  playTable(game, {
    seed,
    watch: (world, actor, act) => {
      if (act.type === 'stance.take' && act.reason !== undefined)
        said.push({ world, seat: actor.seat ?? '', act, seed });
    },
  });
  return said;
}

function stanceWith(sheet: Sheet, { world, seat, act, seed }: Said): string {
  const { game } = world;
  // What moves or deletes is judged in the terms of a wording.
  const state = weighed(world.public);
  const delegate = { open: game.open, state, own: world.seats[seat] ?? null, seat, sheet, seed };
  const p = paragraphOf(state, act.paragraph);
  if (p === undefined) throw new Error('the paragraph of the act');
  const x = proposalOf(state, act.proposal);
  return (x === undefined ? judgeStanding(delegate, p) : judgeProposal(delegate, p, x.words)).stance;
}

/** Acts that stay as they were when the term of their reason is taken out: reasons that were not true. */
function untrue(game: Game, seed: string): string[] {
  return stancesOf(game, seed).flatMap((said) => {
    const { public: state, seats } = said.world;
    const envelope = game.sealed.sheets?.[said.seat];
    const sheet = envelope && instructed(envelope, state, seats[said.seat] ?? null);
    const issue = paragraphOf(said.world.public, said.act.paragraph)?.issue;
    if (sheet === undefined || issue === undefined || said.act.reason === undefined) return [];
    const without = withoutTerm(sheet, issue, said.act.reason);
    const label = 'phrase' in said.act.reason ? said.act.reason.phrase : '';
    const where = `seed ${seed}, ${said.seat} on ${issue}: ${said.act.stance}, ${label}`;
    if (stanceWith(sheet, said) !== said.act.stance) return [`${where}: not decided so`];
    return without === null || stanceWith(without, said) === said.act.stance ? [where] : [];
  });
}

describe('stated reasons', () => {
  test.each(['short', 'full'])('hld-2013 %s: without its term no stance and no bracket stays as it is', (length) => {
    const game = scenarioGame('hld-2013', length);
    for (const seed of length === 'full' ? ['1'] : SEEDS) {
      expect(stancesOf(game, seed).length).toBeGreaterThan(100);
      expect(untrue(game, seed)).toEqual([]);
    }
  });

  test('the same on generated games', () => {
    for (let seed = 1; seed <= 12; seed++) expect(untrue(generate(recipeAt(seed)), `${seed}`)).toEqual([]);
  });

  test('nor does an objection to the end of it: to dropping, in silence, to adoption', () => {
    const last = ['drop.object', 'silence.break', 'adoption.object'];
    const said: string[] = [];
    for (let seed = 1; seed <= 30; seed++) {
      const game = generate({ ...recipeAt(seed, 2), acceptable: seed % 2 === 0 ? 0 : 0.02 });
      playTable(game, {
        seed: `${seed}`,
        watch: (world, actor, act, own) => {
          if (!last.includes(act.type)) return;
          const seat = actor.seat ?? '';
          const sheet = game.sealed.sheets?.[seat];
          if (sheet === undefined || !('reason' in act) || act.reason === undefined) return;
          const title = 'params' in act.reason ? act.reason.params['issue'] : '';
          const issue = game.open.issues.find((x) => x.title === title)?.id ?? '';
          const without = withoutTerm(sheet, issue, act.reason);
          const input = { open: game.open, state: world.public, own, seat, seed: `${seed}` };
          said.push(`${act.type} ${without === null ? act.type : nextForSeat({ ...input, sheet: without })?.type}`);
        },
      });
    }
    expect(said.length).toBeGreaterThan(10);
    for (const line of said) expect(new Set(line.split(' ')).size).toBe(2);
  });

  test('every bracket has a reason, and every reason can be said in whole sentences without a number', () => {
    const game = scenarioGame('hld-2013', 'short');
    const phrases = new Set<string>();
    for (const seed of SEEDS) {
      const { log } = playTable(game, { seed });
      for (const event of log) {
        if (!('reason' in event) || event.reason === undefined) continue;
        expect('phrase' in event.reason && Object.hasOwn(en, event.reason.phrase)).toBe(true);
        if (!('phrase' in event.reason)) continue;
        phrases.add(event.reason.phrase);
        const sentence = sayAny(event.reason.phrase, event.reason.params);
        expect(sentence).not.toMatch(/[{}]|undefined|\bL\d|points?\b/);
        expect(sentence).toMatch(/[.?”]$/);
      }
      expect(log.filter((e) => e.type === 'bracket.opened' && !('phrase' in e.reason))).toEqual([]);
    }
    expect(phrases.size).toBeGreaterThan(12);
  });
});
