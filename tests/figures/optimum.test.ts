/** What acts were worth and what could have been better, against trying everything by hand. */
import { describe, expect, test } from '@jest/globals';
import { type NewEvent, outcomeOf, replay, transact, type World } from '../../shared/engine/index.ts';
import { commandsFor } from '../../shared/figures/alternatives.ts';
import { type ActWorth, commonOf, type Debrief, debriefOf, kendall } from '../../shared/figures/index.ts';
import type { Outcome, Sheet } from '../../shared/scenario/index.ts';
import { playFrom, playTable } from '../../shared/sim/index.ts';
import { must } from '../../shared/types/index.ts';
import { smallGame } from '../support/game.ts';
import { scenarioGame } from '../support/scenarios.ts';
import { because, chair, clock, type Hand, host, seat, sitDown } from '../support/table.ts';

const sheetOf = (id: string): Sheet => must(smallGame.sealed.sheets?.[id], 'a sheet');
const worth = (id: string, levels: Outcome['levels']): number =>
  Object.entries(sheetOf(id).values).reduce(
    (sum, [issue, values]) => sum + must(values[levels[issue] ?? 0], 'a level'),
    0,
  );
const MEMBERS = ['ada', 'bel', 'cor'];
/** No red lines, no phrases in this game: at least the walk-away is all there is to it. */
const fine = (levels: Outcome['levels']): boolean => MEMBERS.every((id) => worth(id, levels) >= sheetOf(id).walkAway);
const beyond = (id: string, levels: Outcome['levels']): number =>
  Object.entries(levels).filter(([issue, level]) => !must(sheetOf(id).mandate?.[issue], 'a mandate').includes(level))
    .length;
const mark = (id: string, levels: Outcome['levels']): number => worth(id, levels) - 5 * beyond(id, levels);

function finish(t: Hand): void {
  t.until('silence');
  for (const ms of [30_000, 10_000]) {
    t.now += ms;
    t.act(clock, { type: 'clock.due', generation: t.world.public.generation });
  }
  t.until('closed');
  t.act(host, { type: 'debrief.open' });
}

/** Cor asks for little care and gets it; ada fights it without wording and lets go. */
function played(): Hand {
  const t = sitDown();
  t.until('round.corridor');
  t.act(seat('cor'), { type: 'proposal.table', paragraph: 'para-care', wording: { ready: 'care/1' } });
  t.act(seat('ada'), { type: 'stance.take', paragraph: 'para-pay', stance: 'object', reason: because });
  t.act(seat('ada'), { type: 'stance.take', paragraph: 'para-pay', stance: 'live-with' });
  t.until('round.gavel');
  t.act(chair, { type: 'gavel.put', paragraph: 'para-care', proposal: 'p1' });
  t.act(chair, { type: 'gavel.fall' });
  t.act(chair, { type: 'gavel.put', paragraph: 'para-pay' });
  t.act(chair, { type: 'gavel.fall' });
  finish(t);
  return t;
}

const debriefed = (t: Hand, viewer: string | null = null): Debrief =>
  debriefOf({ game: t.world.game, log: t.log, viewer });
const costOf = (d: Debrief, id: string): ActWorth | null => d.acts?.bySeat.find((x) => x.seat === id)?.cost ?? null;

describe('play loss', () => {
  const t = played();
  const ended = outcomeOf(smallGame.open, t.world.public).levels;
  const debrief = debriefed(t);

  test('an act is measured against every rung of its paragraph, the rest as it was agreed', () => {
    expect(ended).toEqual({ pay: 2, care: 1 });
    const rungs = [0, 1, 2, 3, 4].map((care) => ({ ...ended, care })).filter(fine);
    const best = Math.max(...rungs.map((levels) => mark('cor', levels)));
    const act = costOf(debrief, 'cor');
    expect(act).toMatchObject({
      kind: 'wording',
      paragraph: 'para-care',
      level: 1,
      round: 1,
      value: mark('cor', ended),
    });
    expect(act?.loss).toBeCloseTo(best - mark('cor', ended));
    expect(act?.loss).toBeGreaterThan(0);
    const { better } = must(act, 'an act');
    if (better?.kind !== 'wording') throw new Error('a wording');
    expect(mark('cor', { ...ended, care: better.level })).toBe(best);
    expect(fine({ ...ended, care: better.level })).toBe(true);
  });

  test('a bracket is compared with letting the text stand, its price saved, and with wording for it', () => {
    const act = must(costOf(debrief, 'ada'), 'ada paid for a bracket that changed nothing');
    // One goodwill for a bracket without wording; what came is the text as it had been.
    expect(act).toMatchObject({
      kind: 'held',
      paragraph: 'para-pay',
      level: 2,
      price: 1,
      value: mark('ada', ended) - 1,
    });
    const held = Math.max(
      ...[0, 1, 2, 3, 4]
        .map((pay) => ({ ...ended, pay }))
        .filter(fine)
        .map((l) => mark('ada', l) - 1),
    );
    expect(act.loss).toBeCloseTo(Math.max(mark('ada', ended), held) - act.value);
  });

  test('whose words stand is told what they gave; nothing is told of who did nothing', () => {
    expect(debrief.acts?.bySeat.find((x) => x.seat === 'bel')).toEqual({
      seat: 'bel',
      made: null,
      cost: null,
      acts: 0,
      sound: 0,
    });
    const made = debriefed(gavelled('ada', 'care/1')).acts?.bySeat.find((x) => x.seat === 'ada')?.made;
    expect(made).toMatchObject({
      kind: 'wording',
      gain: worth('ada', { pay: 0, care: 1 }) - worth('ada', { pay: 0, care: 2 }),
    });
  });

  test('what is named better was open at that moment: the engine takes it from the seat', () => {
    const game = scenarioGame('hld-2013', 'short');
    const { log } = playTable(game, { seed: 'better' });
    const bettered = must(commonOf({ game, log }).weighed, 'acts').filter((w) => w.worth.better !== null);
    expect(bettered.length).toBeGreaterThan(3);
    for (const { deed, worth: act } of bettered) {
      const commands = commandsFor(must(act.better, 'a better act'), deed);
      const world = replay(game, log.slice(0, deed.index));
      const actor = { role: 'seat', seat: deed.seat, by: 'bot' } as const;
      const taken = commands.some((command) => transact(world, { command, actor, at: deed.at }).ok);
      expect([act.better?.kind, commands.length === 0 || taken]).toEqual([act.better?.kind, true]);
    }
  });
});

/** One wording, put and taken; the other paragraph is dropped. */
function gavelled(by: string, ready: string): Hand {
  const t = sitDown();
  t.until('round.corridor');
  t.act(seat(by), { type: 'proposal.table', paragraph: 'para-care', wording: { ready } });
  t.act(seat('ada'), { type: 'stance.take', paragraph: 'para-pay', stance: 'object', reason: because });
  t.until('round.gavel');
  t.act(chair, { type: 'gavel.put', paragraph: 'para-care', proposal: 'p1' });
  t.act(chair, { type: 'gavel.fall' });
  t.until('dropping');
  t.act(chair, { type: 'beat.close' });
  finish(t);
  return t;
}

describe('against the best there is', () => {
  const debrief = debriefed(played());
  const { pay = 0, care = 0 } = debrief.outcome.levels;
  const every = [0, 1, 2, 3, 4].flatMap((p) => [0, 1, 2, 3, 4].map((c) => ({ pay: p, care: c })));
  const gains = (levels: Outcome['levels']) => MEMBERS.map((id) => worth(id, levels) - sheetOf(id).walkAway);
  const own = gains({ pay, care });

  test('Nash and Kalai-Smorodinsky, as shares of what enumeration finds', () => {
    const product = (all: readonly number[]) => all.reduce((a, b) => a * b, 1);
    const nash = Math.max(...every.filter(fine).map((l) => product(gains(l))));
    expect(debrief.measures?.nash?.ratio).toBeCloseTo((product(own) / nash) ** (1 / 3), 1);
    const least = (all: readonly number[]) => Math.min(...all.map((g) => g / (100 - 40)));
    const ks = Math.max(...every.filter(fine).map((l) => least(gains(l))));
    expect(debrief.measures?.ks?.ratio).toBeCloseTo(least(own) / ks, 1);
    expect(MEMBERS[own.indexOf(Math.min(...own))]).toBe(debrief.measures?.worst);
  });

  test('dominated or not, and by what', () => {
    const better = every.filter((l) => gains(l).every((g, i) => g >= (own[i] ?? 0)));
    const total = Math.max(...better.map((l) => gains(l).reduce((a, b) => a + b, 0))) - own.reduce((a, b) => a + b, 0);
    expect(debrief.measures?.dominated?.total ?? 0).toBeCloseTo(total);
  });

  test('the most each could have had while the others keep their walk-aways', () => {
    for (const id of MEMBERS)
      expect(debrief.measures?.reach[id]).toMatchObject({
        value: Math.max(...every.filter(fine).map((l) => worth(id, l))),
        proven: true,
      });
  });

  test('a missed package: nobody loses, and no other pair of changes gives more', () => {
    const totals = every
      .filter((l) => gains(l).every((g, i) => g >= (own[i] ?? 0)))
      .map((l) => gains(l).reduce((a, b) => a + b, 0) - own.reduce((a, b) => a + b, 0));
    const best = Math.max(...totals);
    expect(debrief.packages[0]?.total ?? 0).toBeCloseTo(best);
    for (const one of debrief.packages) expect(one.rounds).toEqual([1]);
  });
});

describe('reading others', () => {
  const t = played();
  const truth = (id: string) => ({
    costs: new Map(
      Object.entries(sheetOf(id).values).map(([issue, values]) => [issue, values.map((v) => (50 - v) / 60)]),
    ),
  });
  const turned = (id: string) => ({
    costs: new Map(Object.entries(sheetOf(id).values).map(([issue, values]) => [issue, values.map((v) => v / 60)])),
  });
  const read = (of: typeof truth) => {
    const believe = () => new Map(MEMBERS.map((id) => [id, of(id)]));
    return must(debriefOf({ game: t.world.game, log: t.log, viewer: null, believe }).readings, 'readings');
  };

  test('who knows the envelopes ranks everything rightly, who turns them round everything wrongly', () => {
    expect(read(truth).map((r) => [r.fit, r.misread])).toEqual(MEMBERS.map(() => [1, null]));
    for (const one of read(turned)) {
      expect(one.fit).toBe(-1);
      expect(one.misread).not.toBeNull();
      expect(one.course.at(-1)).toEqual({ when: 'end', fit: -1 });
    }
  });

  test('rank correlation: ties count on neither side, nothing to compare is nothing', () => {
    const pairs = (all: readonly (readonly [number, number])[]) =>
      all.map(([believed, actual]) => ({ believed, actual }));
    expect(
      kendall(
        pairs([
          [1, 1],
          [2, 2],
          [3, 3],
        ]),
      ),
    ).toBe(1);
    expect(
      kendall(
        pairs([
          [1, 1],
          [2, 3],
          [3, 2],
        ]),
      ),
    ).toBeCloseTo(1 / 3);
    expect(
      kendall(
        pairs([
          [1, 1],
          [1, 2],
          [2, 3],
        ]),
      ),
    ).toBeCloseTo(2 / Math.sqrt(6));
    expect(
      kendall(
        pairs([
          [1, 1],
          [1, 2],
        ]),
      ),
    ).toBeNull();
  });
});

describe('over time', () => {
  const debrief = debriefed(played());

  test('the words go from the draft to the end, level by level', () => {
    const care = debrief.strength.find((line) => line.issue === 'care');
    expect(care?.points.map((p) => [p.when, p.level, p.strength])).toEqual([
      ['opening', 2, 0.5],
      [1, 1, 0.25],
      ['end', 1, 0.25],
    ]);
  });

  test('a position is what one put, held or let pass; at the end everybody stands by the text', () => {
    const cor = must(
      debrief.lines.find((line) => line.seat === 'cor'),
      'cor',
    );
    expect(cor.points.map((p) => p.when)).toEqual(['opening', 1, 'end']);
    expect(cor.points[0]?.own).toBe(worth('cor', { pay: 2, care: 2 }));
    expect(cor.points.at(-1)?.own).toBe(worth('cor', { pay: 2, care: 1 }));
  });

  test('who let go moved towards whoever brought the words', () => {
    expect(debrief.moved).toEqual([{ from: null, to: 'ada', times: 1 }]);
  });
});

describe('one branch replayed', () => {
  const onward = (world: World, at: number): World => playFrom(world, at, { seed: 'branch' }).world;

  test('from before the act, with the better one in it, to an end of its own', () => {
    const t = played();
    const seen: World[] = [];
    const continueFrom = (world: World, at: number) => {
      seen.push(world);
      return onward(world, at);
    };
    const { told, weighed } = commonOf({ game: t.world.game, log: t.log, continueFrom });
    const branch = must(told.branch, 'a branch');
    const costs = must(weighed, 'acts').map((w) => w.worth.loss);
    expect(branch.act.loss).toBeGreaterThan(0);
    expect(costs).toContain(branch.act.loss);
    expect(seen[0]?.public.order.every((id) => seen[0]?.public.seats[id]?.player === 'bot')).toBe(true);
    const { better } = branch.act;
    if (better?.kind === 'wording')
      expect(
        seen[0]?.public.proposals.some((p) => p.seat === branch.act.seat && p.words.ready === better.wording),
      ).toBe(true);
    expect(Object.keys(branch.values)).toEqual(['ada', 'bel', 'cor', 'obs']);
    expect(told.branchWhy).toBe('told');
  });

  test('bots that come to no end, and a game without values, are said and no fault', () => {
    const t = played();
    const never = (): World => {
      throw new Error('no end');
    };
    expect(commonOf({ game: t.world.game, log: t.log, continueFrom: never }).told).toMatchObject({
      branch: null,
      branchWhy: 'not-played',
    });
    const bare = { ...t.world.game, sealed: { ...t.world.game.sealed, sheets: null } };
    expect(commonOf({ game: bare, log: t.log, continueFrom: never }).told).toMatchObject({
      branch: null,
      branchWhy: 'no-values',
      measures: null,
      readings: null,
    });
  });
});

describe('secrets', () => {
  /** Two tables that differ in nothing but who broke the silence. */
  function broken(by: string): Hand {
    const t = sitDown();
    t.until('round.corridor');
    t.act(seat('cor'), { type: 'proposal.table', paragraph: 'para-care', wording: { ready: 'care/3' } });
    t.act(seat('ada'), { type: 'stance.take', paragraph: 'para-pay', stance: 'object', reason: because });
    t.until('dropping');
    t.act(chair, { type: 'beat.close' });
    t.act(seat(by), { type: 'silence.break', paragraph: 'para-care', reason: because });
    t.act(chair, { type: 'beat.close' });
    for (const ms of [30_000, 10_000]) {
      t.now += ms;
      t.act(clock, { type: 'clock.due', generation: t.world.public.generation });
    }
    t.until('closed');
    t.act(host, { type: 'debrief.open' });
    return t;
  }
  const onward = (world: World, at: number): World => playFrom(world, at, { seed: 'branch' }).world;
  const told = (by: string, viewer: string | null, open = false): string => {
    const t = broken(by);
    if (open) t.act(host, { type: 'debrief.reveal', what: 'silence-breaker' });
    return JSON.stringify(debriefOf({ game: t.world.game, log: t.log, viewer, continueFrom: onward }));
  };
  const brokeIt = (debrief: string): readonly string[] => {
    const all = JSON.parse(debrief) as Debrief;
    const acts = [...(all.acts?.own ?? []), ...(all.acts?.bySeat ?? []).flatMap((x) => [x.cost, x.made])];
    return acts.flatMap((act) => (act?.kind === 'silence-broken' ? [act.seat] : []));
  };

  test.each([null, 'ada', 'obs'])('%s reads the same whoever it was, until it is opened', (viewer) => {
    expect(told('bel', viewer)).toBe(told('cor', viewer));
    expect(told('bel', viewer, true)).not.toBe(told('cor', viewer, true));
  });

  test('whoever broke it finds the act among its own, nobody else does', () => {
    expect(brokeIt(told('bel', 'bel')).every((id) => id === 'bel')).toBe(true);
    for (const viewer of ['ada', 'cor', 'obs', null]) expect(brokeIt(told('bel', viewer))).toEqual([]);
  });
});

test('no event of the log is handed out with the figures', () => {
  const t = played();
  const seqs = (events: readonly NewEvent[]) => events.length;
  const text = JSON.stringify(debriefed(t));
  expect(seqs(t.log)).toBeGreaterThan(10);
  expect(text).not.toContain('"index"');
  expect(text).not.toContain('"before"');
});
