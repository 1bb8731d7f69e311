/** What the checker finds out, and that its advice does what it says. */
import { describe, expect, test } from '@jest/globals';
import { adviceLines, chanceLines, durationLines } from '../../server/cli/scenario-advice.ts';
import type { Game, Sheet } from '../../shared/scenario/index.ts';
import { createRandom } from '../../shared/types/index.ts';
import { compile, referencePointsOf, whatIf } from '../../shared/value/index.ts';
import { examine, tally } from '../../shared/value/survey/index.ts';
import { hldGame } from '../scenarios/hld.ts';
import { everyOutcome, plainBest, plainlyAcceptable, plainValue, randomGame, type Shape } from './random-game.ts';

const SEED = 'examine-1';
const SHAPE: Shape = { members: 4, issues: 4, levels: 4, phrases: 0, walkAway: [48, 58] };
const QUORUM: Shape = { ...SHAPE, quorum: 3, pairs: 2 };

const compiledOf = (game: Game) => {
  const compiled = compile(game);
  if (compiled === null) throw new Error('no values');
  return compiled;
};
const findingsOf = (game: Game) => {
  const { findings } = examine({ ...game, open: { ...game.open, draft: NO_DRAFT } });
  if (findings === null) throw new Error('no values');
  return findings;
};
const NO_DRAFT = { title: '', preamble: [], paragraphs: [] };

function withSheets(game: Game, change: (seat: string, sheet: Sheet) => Sheet): Game {
  const sheets = Object.entries(game.sealed.sheets ?? {}).map(([id, sheet]) => [id, change(id, sheet)] as const);
  return { ...game, sealed: { ...game.sealed, sheets: Object.fromEntries(sheets) } };
}
const raised = (game: Game, by: number): Game =>
  withSheets(game, (_, sheet) => ({ ...sheet, walkAway: sheet.walkAway + by }));
const games = (shape: Shape, many: number): Game[] =>
  Array.from({ length: many }, (_, run) => ({
    ...randomGame(createRandom(`${SEED}/${run}`), shape),
  })).map((game) => withSheets(game, (_, sheet) => ({ ...sheet, mandate: null })));

const shareOf = (game: Game): number => {
  const all = everyOutcome(game);
  return all.filter((outcome) => plainlyAcceptable(game, outcome)).length / all.length;
};

describe.each([
  ['consensus', SHAPE],
  ['quorum with pairs', QUORUM],
])(`tally, %s, seed ${SEED}`, (_, shape) => {
  test('counts what looking at every outcome counts', () => {
    for (const game of games(shape, 4)) {
      const counted = tally(compiledOf(game));
      const deals = everyOutcome(game).filter((outcome) => plainlyAcceptable(game, outcome));
      expect(counted.share).toBeCloseTo(shareOf(game), 12);
      for (const [index, { id }] of game.open.parties.entries()) {
        const sheet = game.sealed.sheets?.[id] as Sheet;
        const gains = deals.map((deal) => plainValue(sheet, deal) - sheet.walkAway);
        if (deals.length > 0) expect(counted.seats[index]?.best).toBeCloseTo(Math.max(...gains), 9);
        expect(counted.seats[index]?.well).toBeCloseTo(
          gains.filter((gain) => gain >= 10).length / Math.max(1, gains.length),
          9,
        );
      }
    }
  });

  test('probes come to the same, within their interval nearly always', () => {
    let inside = 0;
    for (const game of games(shape, 10)) {
      const probed = tally(compiledOf(game), { countable: 0, probes: 1500 });
      const truth = shareOf(game);
      if (probed.low - 1e-12 <= truth && truth <= probed.high + 1e-12) inside++;
      expect(Math.abs(probed.share - truth)).toBeLessThan(0.02);
    }
    expect(inside).toBeGreaterThanOrEqual(7);
  });
});

describe(`advice, seed ${SEED}`, () => {
  test('for a hopeless game opens it, each piece alone, by the share it names', () => {
    let given = 0;
    for (const game of games(SHAPE, 4).map((one) => raised(one, 12))) {
      const { grade, advice } = findingsOf(game);
      if (plainBest(game).acceptable > 0) continue;
      expect(grade).toBe('hopeless');
      for (const { change, share } of advice) {
        const mended = withSheets(game, (seat, sheet) => {
          if (change.kind === 'walk-aways') return { ...sheet, walkAway: sheet.walkAway + change.by };
          if (change.kind === 'walk-away' && change.seat === seat) return { ...sheet, walkAway: change.to };
          return change.kind === 'red-line' && change.seat === seat ? { ...sheet, redLines: {} } : sheet;
        });
        expect(shareOf(mended)).toBeCloseTo(share, 12);
        expect(share).toBeGreaterThan(0);
        given++;
      }
    }
    expect(given).toBeGreaterThan(2);
  });

  test('for a trivial game leaves something to negotiate', () => {
    const [game] = games(SHAPE, 1).map((one) => raised(one, -40));
    if (game === undefined) throw new Error('no game');
    const { grade, advice } = findingsOf(game);
    expect([grade, advice[0]?.why, advice[0]?.change.kind]).toEqual(['loose', 'loose', 'walk-aways']);
    expect(advice[0]?.share).toBeLessThanOrEqual(0.1);
    const { change } = advice[0] ?? {};
    if (change?.kind === 'walk-aways') expect(shareOf(raised(game, change.by))).toBeCloseTo(advice[0]?.share ?? 0, 12);
  });
});

describe('hld-2013 with one thing wrong', () => {
  const game = hldGame('short');

  test('red lines that leave an issue one level are named, with who could give way', () => {
    const shut = withSheets(game, (seat, sheet) =>
      seat === 'niger' ? { ...sheet, redLines: { ...sheet.redLines, return: [2, 3, 4] } } : sheet,
    );
    const tight = withSheets(shut, (seat, sheet) =>
      seat === 'sweden' ? { ...sheet, redLines: { ...sheet.redLines, return: [0] } } : sheet,
    );
    const findings = findingsOf(tight);
    expect(findings.slack.find(({ issue }) => issue === 'return')).toEqual({ issue: 'return', open: [1], unknown: [] });
    const advice = findings.advice.find(({ why }) => why === 'one-level');
    expect(advice).toMatchObject({ change: { kind: 'red-line', issue: 'return' }, open: 2 });
    const text = [...chanceLines(findings), ...adviceLines(findings)].join('\n');
    expect(text).toMatch(/return: only L1 can be accepted/);
    expect(text).toMatch(/try: take the red line of (niger|sweden) off return L\d: .* and a second level opens/);
  });

  test('mandates that leave one level are widened where fewest have to give, and never into a red line', () => {
    const narrow = withSheets(game, (seat, sheet) =>
      seat === 'emirates' ? { ...sheet, mandate: { ...sheet.mandate, crisis: [2] } } : sheet,
    );
    const findings = findingsOf(narrow);
    const advice = findings.advice.find(({ why }) => why === 'narrow');
    expect(advice?.change).toEqual({ kind: 'mandate', seats: ['emirates'], issue: 'crisis', level: 3 });
    expect(adviceLines(findings).join()).toMatch(
      /let emirates go to L3 on crisis: one more level lies inside every mandate/,
    );
  });

  test('two who cannot agree at all are named', () => {
    const apart = withSheets(game, (seat, sheet) =>
      seat === 'emirates' || seat === 'bangladesh' ? { ...sheet, walkAway: 84 } : sheet,
    );
    const { grade, odds, complaints } = findingsOf(apart);
    expect(grade).toBe('hopeless');
    expect(odds[0]).toMatchObject({ together: false });
    expect(complaints.map(({ message }) => message).join()).toMatch(/can agree on no text at all/);
  });

  test('the time it takes is near to what it says', () => {
    const { duration } = examine({ ...game, sealed: { ...game.sealed, sheets: null } });
    expect(duration.stances).toBe(60);
    expect(duration.minutes.solo).toBeGreaterThan(30);
    expect(duration.minutes.class).toBeLessThan(100);
    expect(durationLines(duration).join('\n')).toMatch(/60 stances a reading/);
  });
});

describe('what if', () => {
  const game = hldGame('short');
  const history = game.sealed.history;
  if (history === null) throw new Error('no history');
  const levels = Object.fromEntries(Object.entries(history.issues).map(([id, { level }]) => [id, level]));
  const outcome = { levels, phrases: history.phrases };

  test('names who gains and who loses, and who would no longer accept', () => {
    const answer = whatIf(game, outcome, { return: 4 });
    expect(answer?.gain).toEqual(['sweden', 'united-states']);
    expect(answer?.lose).toEqual(expect.arrayContaining(['bangladesh', 'niger', 'philippines']));
    expect(answer?.acceptable).toBe(false);
    expect(answer?.lost.length).toBeGreaterThan(0);
    expect(answer?.won).toEqual([]);
    expect(answer?.outcome.levels['return']).toBe(4);
  });

  test('nothing changes, nobody moves', () => {
    const answer = whatIf(game, outcome, {});
    expect([answer?.gain, answer?.lose, answer?.acceptable]).toEqual([[], [], true]);
    expect(whatIf({ ...game, sealed: { ...game.sealed, sheets: null } }, outcome, {})).toBeNull();
  });
});

describe('long work', () => {
  test('tells how far it is and stops when asked, with bounds that hold', () => {
    const game = compiledOf(hldGame('full'));
    const heard: number[] = [];
    const stopped = referencePointsOf(game, {
      enumerable: 1e7,
      restarts: 2,
      nodes: 1e7,
      watch: (done) => {
        heard.push(done);
        return false;
      },
    });
    const whole = referencePointsOf(game);
    expect(heard.length).toBeGreaterThan(0);
    expect(heard).toEqual([...heard].sort((a, b) => a - b));
    for (const key of ['best', 'nash', 'kalaiSmorodinsky'] as const) {
      expect(stopped[key]?.value ?? 0).toBeLessThanOrEqual((whole[key]?.value ?? 0) * (1 + 1e-9));
      expect(stopped[key]?.bound ?? 0).toBeGreaterThanOrEqual((whole[key]?.value ?? 0) * (1 - 1e-9));
    }
  });
});
