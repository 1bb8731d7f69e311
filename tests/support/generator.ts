/** Games drawn from a seed: any size, ladders or options, consensus or quorum, as tight as asked, or impossible. */
import type { DecisionRule, Game, Issue, Party, Sheet, Stakeholder } from '../../shared/scenario/index.ts';
import { createRandom, type Random } from '../../shared/types/index.ts';

export type Recipe = {
  readonly seed: string;
  readonly parties: number;
  readonly issues: number;
  readonly levels: number;
  readonly scale: 'ladder' | 'options';
  readonly rounds: number;
  /** Share of outcomes that all members can accept; 0 = none can be. */
  readonly acceptable: number;
  readonly quorum?: { readonly k: number; readonly indispensable: number };
};

type Table = readonly (readonly (readonly number[])[])[];

const stakeholders: readonly Stakeholder[] = ['origin', 'destination', 'transit'];

const partyOf = (id: string, index: number): Party => ({
  id,
  name: id,
  short: id,
  code: id.toUpperCase(),
  stakeholder: stakeholders[index % 3] ?? 'origin',
  standing: 'member',
  emblem: 'xx',
  profile: id,
});

function issueOf(id: string, recipe: Recipe): Issue {
  const levels = Array.from({ length: recipe.levels }, (_, level) => `Option ${level + 1}`);
  const wordings = levels.map((text, level) => ({
    id: `${id}/${level}`,
    level,
    text: `${text} of ${id}`,
    phrases: [],
  }));
  return { id, title: id, question: id, scale: recipe.scale, levels, wordings };
}

/** Weights that sum to 100, uneven enough for priorities. */
function weightsOf(random: Random, issues: number): number[] {
  const raw = Array.from({ length: issues }, () => -Math.log(1 - random.next()) + 0.15);
  const sum = raw.reduce((a, b) => a + b, 0);
  return raw.map((x) => (100 * x) / sum);
}

function valuesOf(random: Random, recipe: Recipe, weight: number): number[] {
  const top = recipe.levels - 1;
  const ideal = random.int(recipe.levels);
  const reach = Math.max(ideal, top - ideal, 1);
  const shares = Array.from({ length: recipe.levels }, (_, level) =>
    recipe.scale === 'ladder' ? 1 - Math.abs(level - ideal) / reach : random.next(),
  );
  const best = Math.max(...shares);
  return shares.map((share) => Math.round(weight * (share / best)));
}

const valueAt = (table: Table, party: number, outcome: readonly number[]): number =>
  outcome.reduce((sum, level, issue) => sum + (table[party]?.[issue]?.[level] ?? 0), 0);

const draw = (random: Random, recipe: Recipe): number[] =>
  Array.from({ length: recipe.issues }, () => random.int(recipe.levels));

/** The outcome that serves the worst-off best, of many drawn. */
function witnessOf(random: Random, recipe: Recipe, table: Table): number[] {
  let best = { outcome: draw(random, recipe), worst: -1 };
  for (let i = 0; i < 3000; i++) {
    const outcome = draw(random, recipe);
    const worst = Math.min(...table.map((_, party) => valueAt(table, party, outcome)));
    if (worst > best.worst) best = { outcome, worst };
  }
  return best.outcome;
}

/** Walk-aways between the average outcome (0) and the witness (1), or above it. */
function walkAways(table: Table, witness: readonly number[], share: number): number[] {
  return table.map((rows, party) => {
    const mean = rows.reduce((sum, row) => sum + row.reduce((a, b) => a + b, 0) / row.length, 0);
    return Math.round(mean * (1 - share) + valueAt(table, party, witness) * share);
  });
}

function shareAcceptable(table: Table, outcomes: readonly (readonly number[])[], walk: readonly number[]): number {
  const good = outcomes.filter((o) => walk.every((least, party) => valueAt(table, party, o) >= least));
  return good.length / outcomes.length;
}

function tightened(random: Random, recipe: Recipe, table: Table): number[] {
  const witness = witnessOf(random, recipe, table);
  if (recipe.acceptable === 0) return impossible(table);
  const sample = Array.from({ length: 4000 }, () => draw(random, recipe));
  let [low, high] = [-2, 1];
  for (let i = 0; i < 12; i++) {
    const middle = (low + high) / 2;
    if (shareAcceptable(table, sample, walkAways(table, witness, middle)) > recipe.acceptable) low = middle;
    else high = middle;
  }
  return walkAways(table, witness, high);
}

/** More than the members can have together: the best joint sum, shared out, and a little on top for each. */
function impossible(table: Table): number[] {
  const issues = table[0]?.length ?? 0;
  let best = 0;
  for (let issue = 0; issue < issues; issue++) {
    const levels = table[0]?.[issue]?.length ?? 0;
    const sums = Array.from({ length: levels }, (_, level) =>
      table.reduce((sum, rows) => sum + (rows[issue]?.[level] ?? 0), 0),
    );
    best += Math.max(...sums);
  }
  return table.map(() => Math.ceil(best / table.length) + 2);
}

function sheetOf(rows: readonly (readonly number[])[], walkAway: number): Sheet {
  const ids = rows.map((_, issue) => `i${issue + 1}`);
  const per = <T>(make: (row: readonly number[]) => T): Record<string, T> =>
    Object.fromEntries(rows.map((row, issue) => [ids[issue] ?? '', make(row)]));
  return {
    values: per((row) => row),
    phrases: {},
    ideal: per((row) => row.indexOf(Math.max(...row))),
    mandate: null,
    redLines: {},
    importance: per((row) => (Math.max(...row) >= 200 / rows.length ? 'high' : 'middle')),
    walkAway,
  };
}

const decisionOf = (recipe: Recipe, ids: readonly string[]): DecisionRule =>
  recipe.quorum === undefined
    ? { rule: 'consensus' }
    : { rule: 'quorum', k: recipe.quorum.k, indispensable: ids.slice(0, recipe.quorum.indispensable) };

const NO_CLOCKS = {
  opening: null,
  text: null,
  reading: null,
  corridor: null,
  gavel: null,
  dropping: null,
  silence: 1000,
  consultation: null,
  adoption: null,
  positions: null,
};

export function generate(recipe: Recipe): Game {
  const random = createRandom(`game/${recipe.seed}`);
  const ids = Array.from({ length: recipe.parties }, (_, i) => `s${i + 1}`);
  const issues = Array.from({ length: recipe.issues }, (_, i) => issueOf(`i${i + 1}`, recipe));
  const table: Table = ids.map(() => weightsOf(random, recipe.issues).map((w) => valuesOf(random, recipe, w)));
  const walk = tightened(random, recipe, table);
  const start = draw(random, recipe);
  return {
    open: {
      scenario: `generated-${recipe.seed}`,
      length: 'only',
      title: 'Generated',
      summary: '',
      note: '',
      minutes: 30,
      rounds: recipe.rounds,
      decision: decisionOf(recipe, ids),
      parties: ids.map(partyOf),
      issues,
      phrases: [],
      draft: {
        title: 'Generated',
        preamble: [],
        paragraphs: issues.map((issue, i) => ({
          id: `p-${issue.id}`,
          issue: issue.id,
          title: issue.id,
          text: issue.wordings[start[i] ?? 0]?.text ?? '',
          level: start[i] ?? 0,
          phrases: [],
        })),
      },
      shelf: [],
      evidence: [],
      clocks: NO_CLOCKS,
    },
    sealed: {
      injects: [],
      sheets: Object.fromEntries(ids.map((id, i) => [id, sheetOf(table[i] ?? [], walk[i] ?? 0)])),
      briefs: {},
      history: null,
    },
  };
}

/** A spread of small games; every tenth has no acceptable outcome. */
export function recipeAt(seed: number, rounds = 6): Recipe {
  const random = createRandom(`recipe/${seed}`);
  const parties = 3 + random.int(6);
  const quorum = random.next() < 0.25 ? { quorum: { k: parties - 1, indispensable: 2 } } : {};
  return {
    seed: `${seed}`,
    parties,
    issues: 3 + random.int(5),
    levels: 3 + random.int(3),
    scale: random.next() < 0.5 ? 'ladder' : 'options',
    rounds,
    acceptable: seed % 10 === 0 ? 0 : 0.02 + 0.08 * random.next(),
    ...quorum,
  };
}
