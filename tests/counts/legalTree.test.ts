/**
 * The rule book frozen in a few numbers: how many of all concrete acts are accepted one, two and three acts deep, on three
 * small tables, scenario wordings only. A changed number means a changed rule: say so in RULES.md and the changelog, then
 * change it here.
 */
import { describe, expect, test } from '@jest/globals';
import { type Phase, RIGHTS, transact, type World } from '../../shared/engine/index.ts';
import type { Game, Party } from '../../shared/scenario/index.ts';
import { everyAct } from '../support/everyAct.ts';
import { smallGame } from '../support/game.ts';
import { clock, type Hand, sitDown } from '../support/table.ts';

const standings: Readonly<Record<string, Partial<Party>>> = {
  cor: { standing: 'observer', stakeholder: 'organization' },
  obs: { standing: 'observer', stakeholder: 'civil-society' },
};

/** Some of the small game's parties, its first question, three rungs of the ladder. */
function cut(seats: readonly string[]): Game {
  const { open, sealed } = smallGame;
  const issues = open.issues
    .slice(0, 1)
    .map((i) => ({ ...i, levels: i.levels.slice(1, 4), wordings: i.wordings.slice(0, 3) }));
  const parties = open.parties.filter((p) => seats.includes(p.id)).map((p) => ({ ...p, ...standings[p.id] }));
  const draft = { ...open.draft, paragraphs: open.draft.paragraphs.slice(0, 1) };
  return { open: { ...open, issues, parties, draft }, sealed };
}

const TABLES: Readonly<Record<string, { game: Game; settings: object }>> = {
  'two members': { game: cut(['ada', 'bel']), settings: { putMs: 0 } },
  'a member and observers': { game: cut(['ada', 'cor', 'obs']), settings: { putMs: 0 } },
  'two members who may vote': { game: cut(['ada', 'bel']), settings: { putMs: 0, votes: 'amendments', groupsFrom: 2 } },
};

/** Talk, seats and the server's bookkeeping are left out three acts deep: they commute with all the rest. */
const negotiates = ([actor, command]: ReturnType<typeof everyAct>[number]): boolean =>
  (actor.role === 'seat' || actor.role === 'chair') && RIGHTS[command.type].paused !== true;

function count(world: World, depth: number, all = depth < 3): number {
  let sum = 0;
  for (const [actor, command] of everyAct(world).filter((act) => all || negotiates(act))) {
    const result = transact(world, { command, actor, at: 1e7 });
    if (result.ok) sum += depth === 1 ? 1 : count(result.value.world, depth - 1, all);
  }
  return sum;
}

function reach(t: Hand, phase: Phase): void {
  if (phase !== 'adoption') {
    t.until(phase);
    return;
  }
  t.until('silence');
  t.now += 30_000;
  t.act(clock, { type: 'clock.due', generation: t.world.public.generation });
}

/** Table, phase, and the counts as deep as they are quick to make. */
const COUNTS: readonly (readonly [string, Phase, readonly number[]])[] = [
  ['two members', 'lobby', [19, 392]],
  ['two members', 'opening', [41, 1617]],
  ['two members', 'round.text', [43, 1794]],
  ['two members', 'round.reading', [50, 2444]],
  ['two members', 'round.corridor', [77, 5918]],
  ['two members', 'round.gavel', [52, 2601, 32077]],
  ['two members', 'silence', [24, 696]],
  ['two members', 'adoption', [31, 869]],
  ['a member and observers', 'lobby', [26, 712]],
  ['a member and observers', 'opening', [48, 2252]],
  ['a member and observers', 'round.text', [51, 2565]],
  ['a member and observers', 'round.reading', [64, 4037]],
  ['a member and observers', 'round.corridor', [93, 8816]],
  ['a member and observers', 'round.gavel', [64, 3991, 50759]],
  ['a member and observers', 'silence', [30, 984]],
  ['a member and observers', 'adoption', [43, 1713]],
  ['two members who may vote', 'lobby', [19, 394]],
  ['two members who may vote', 'opening', [43, 1783]],
  ['two members who may vote', 'round.text', [45, 1968]],
  ['two members who may vote', 'round.reading', [52, 2646]],
  ['two members who may vote', 'round.corridor', [79, 6236]],
  ['two members who may vote', 'round.gavel', [54, 2819]],
  ['two members who may vote', 'silence', [24, 706]],
  ['two members who may vote', 'adoption', [37, 1205, 1240]],
];

describe('legal acts of small tables', () => {
  test.each(COUNTS)('%s, %s: %j', (name, phase, counts) => {
    const table = TABLES[name];
    if (table === undefined) throw new Error('a named table');
    const t = sitDown(table.settings, table.game);
    reach(t, phase);
    expect(counts.map((_, i) => count(t.world, i + 1))).toEqual(counts);
  });
});
