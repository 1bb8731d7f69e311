/** Small random games, and a second, simpler way to judge them: no tables, no pruning, no shared code. */
import type { Game, Outcome, PairTerm, Sheet } from '../../shared/scenario/index.ts';
import type { Random } from '../../shared/types/index.ts';

export type Shape = {
  readonly members: number;
  readonly issues: number;
  readonly levels: number;
  readonly phrases: number;
  readonly walkAway: readonly [number, number];
  readonly quorum?: number;
  /** Terms on two issues together that a member may have. */
  readonly pairs?: number;
};

const range = (n: number): number[] => Array.from({ length: n }, (_, index) => index);

/** Either issue first, now and then twice the same two, sometimes none. */
function randomPair(random: Random, shape: Shape): PairTerm[] {
  const a = random.int(shape.issues);
  const b = random.int(shape.issues);
  if (a === b) return [];
  const worth = range(shape.levels).map(() => range(shape.levels).map(() => random.int(21) - 8));
  return [{ issues: [`i${a}`, `i${b}`], worth }];
}

function randomSheet(random: Random, shape: Shape): Sheet {
  const issues = range(shape.issues).map((i) => `i${i}`);
  const phrases = range(shape.phrases).map((p) => `p${p}`);
  const [low, high] = shape.walkAway;
  const per = <T>(make: () => T): Record<string, T> => Object.fromEntries(issues.map((issue) => [issue, make()]));
  return {
    values: per(() => range(shape.levels).map(() => random.int(30))),
    phrases: Object.fromEntries(phrases.map((p) => [p, { present: random.int(5), absent: random.int(5) }])),
    ...(shape.pairs !== undefined && { pairs: range(shape.pairs).flatMap(() => randomPair(random, shape)) }),
    ideal: per(() => 0),
    mandate: per(() => range(shape.levels).filter((level) => level === 0 || random.next() < 0.7)),
    redLines: random.next() < 0.4 ? { i0: [random.int(shape.levels)] } : {},
    importance: per(() => 'middle'),
    walkAway: low + random.int(high - low + 1),
  };
}

export function randomGame(random: Random, shape: Shape): Game {
  const seats = range(shape.members).map((seat) => `s${seat}`);
  const party = (id: string) => ({
    id,
    name: id,
    short: id,
    code: id.toUpperCase(),
    stakeholder: 'origin' as const,
    standing: 'member' as const,
    emblem: 'xx',
    profile: id,
  });
  const open = {
    parties: seats.map(party),
    issues: range(shape.issues).map((i) => ({
      id: `i${i}`,
      title: `i${i}`,
      question: '?',
      scale: 'options' as const,
      levels: range(shape.levels).map(String),
      wordings: [],
    })),
    phrases: range(shape.phrases).map((p) => ({ id: `p${p}`, label: `p${p}`, match: [`p${p}`] })),
    decision:
      shape.quorum === undefined
        ? { rule: 'consensus' as const }
        : { rule: 'quorum' as const, k: shape.quorum, indispensable: ['s0'] },
  };
  const sheets = Object.fromEntries(seats.map((seat) => [seat, randomSheet(random, shape)]));
  // the rest of a game is words, which values never read
  return { open, sealed: { sheets, briefs: {}, history: null } } as unknown as Game;
}

export function everyOutcome(game: Game): Outcome[] {
  let all: Outcome[] = [{ levels: {}, phrases: [] }];
  for (const issue of game.open.issues)
    all = all.flatMap((outcome) =>
      issue.levels.map((_, level) => ({ ...outcome, levels: { ...outcome.levels, [issue.id]: level } })),
    );
  for (const { id } of game.open.phrases)
    all = all.flatMap((outcome) => [outcome, { ...outcome, phrases: [...outcome.phrases, id] }]);
  return all;
}

const sheetsOf = (game: Game): Sheet[] => game.open.parties.map(({ id }) => game.sealed.sheets?.[id] as Sheet);

export function plainValue(sheet: Sheet, outcome: Outcome): number {
  const levels = Object.entries(outcome.levels).map(
    ([issue, level]) => (sheet.values[issue] as number[])[level] as number,
  );
  const phrases = Object.entries(sheet.phrases).map(([id, worth]) =>
    outcome.phrases.includes(id) ? worth.present : worth.absent,
  );
  const pairs = (sheet.pairs ?? []).map(
    ({ issues: [a, b], worth }) =>
      (worth[outcome.levels[a] as number] as number[])[outcome.levels[b] as number] as number,
  );
  return [...levels, ...phrases, ...pairs].reduce((sum, points) => sum + points, 0);
}

const yes = (sheet: Sheet, outcome: Outcome): boolean =>
  plainValue(sheet, outcome) >= sheet.walkAway &&
  Object.entries(sheet.redLines).every(([issue, levels]) => !levels.includes(outcome.levels[issue] as number));

export function plainlyAcceptable(game: Game, outcome: Outcome): boolean {
  const votes = sheetsOf(game).map((sheet) => yes(sheet, outcome));
  const { decision } = game.open;
  if (decision.rule === 'consensus') return votes.every(Boolean);
  return votes[0] === true && votes.filter(Boolean).length >= decision.k;
}

export type PlainBest = {
  readonly sum: number;
  readonly inMandates: number;
  readonly nash: number;
  readonly ks: number;
};

export function plainBest(game: Game): PlainBest & { readonly acceptable: number } {
  const sheets = sheetsOf(game);
  const all = everyOutcome(game);
  const most = sheets.map((sheet) => Math.max(...all.map((outcome) => plainValue(sheet, outcome))));
  const best = { sum: -Infinity, inMandates: -Infinity, nash: -Infinity, ks: -Infinity, acceptable: 0 };
  for (const outcome of all) {
    if (!plainlyAcceptable(game, outcome)) continue;
    const gains = sheets.map((sheet) => plainValue(sheet, outcome) - sheet.walkAway);
    const glad = sheets.map((sheet) => yes(sheet, outcome));
    const sum = gains.reduce((all, gain) => all + gain, 0);
    const inside = sheets.every((sheet) =>
      Object.entries(outcome.levels).every(([issue, level]) => (sheet.mandate?.[issue] ?? []).includes(level)),
    );
    const counted = gains.filter((_, seat) => glad[seat]);
    const shares = gains.map((gain, seat) => gain / ((most[seat] as number) - (sheets[seat] as Sheet).walkAway));
    best.acceptable++;
    best.sum = Math.max(best.sum, sum);
    if (inside) best.inMandates = Math.max(best.inMandates, sum);
    best.nash = Math.max(
      best.nash,
      counted.reduce((product, gain) => product * gain, 1),
    );
    best.ks = Math.max(best.ks, Math.min(...shares.filter((_, seat) => glad[seat])));
  }
  return best;
}
