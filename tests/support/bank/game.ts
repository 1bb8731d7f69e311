/** Games drawn from a seed: any size, ladders or options, consensus or quorum, as tight as asked, or impossible. */
import type { DecisionRule, Game, Issue, Party, Sheet, Stakeholder } from '../../../shared/scenario/index.ts';
import { createRandom, type Random } from '../../../shared/types/index.ts';
import { type Recipe, sizesOf } from './recipe.ts';
import { type Table, tableOf } from './values.ts';
import { type Barred, draw, walkAways } from './walkAways.ts';

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

function issueOf(id: string, scale: Issue['scale'], size: number): Issue {
  const levels = Array.from({ length: size }, (_, level) => `Option ${level + 1}`);
  const wordings = levels.map((text, level) => ({
    id: `${id}/${level}`,
    level,
    text: `${text} of ${id}`,
    phrases: [],
  }));
  return { id, title: id, question: id, scale, levels, wordings };
}

/** With that chance a member may not have the level it likes least. */
const LEAST_LIKED = 0.3;

function worstLevels(random: Random, table: Table, chance: number): Barred {
  return table.map((rows) =>
    rows.map((row) => (random.next() < chance && row.length > 2 ? [row.indexOf(Math.min(...row))] : [])),
  );
}

type Own = {
  readonly rows: Table[number];
  readonly outside: Barred[number];
  readonly red: Barred[number];
  readonly walkAway: number;
};

function sheetOf({ outside, red, rows, walkAway }: Own, mandates: boolean): Sheet {
  const per = <T>(make: (row: readonly number[], issue: number) => T): Record<string, T> =>
    Object.fromEntries(rows.map((row, issue) => [`i${issue + 1}`, make(row, issue)]));
  return {
    values: per((row) => row),
    phrases: {},
    ideal: per((row) => row.indexOf(Math.max(...row))),
    mandate: mandates
      ? per((row, i) => row.map((_, level) => level).filter((level) => !outside[i]?.includes(level)))
      : null,
    redLines: per((_, i) => red[i] ?? []),
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

function sheetsOf(random: Random, recipe: Recipe, ids: readonly string[]): Record<string, Sheet> {
  const table = tableOf(random, recipe);
  const outside = worstLevels(random, table, recipe.mandates === true ? LEAST_LIKED : 0);
  const red = worstLevels(random, table, recipe.redLines === true ? 1 / recipe.issues : 0);
  const barred = table.map((rows, p) => rows.map((_, i) => [...(outside[p]?.[i] ?? []), ...(red[p]?.[i] ?? [])]));
  const walk = walkAways(random, recipe, table, barred);
  return Object.fromEntries(
    ids.map((id, p) => {
      const own = { rows: table[p] ?? [], outside: outside[p] ?? [], red: red[p] ?? [], walkAway: walk[p] ?? 0 };
      return [id, sheetOf(own, recipe.mandates === true)];
    }),
  );
}

function draftOf(random: Random, recipe: Recipe, issues: readonly Issue[]): Game['open']['draft'] {
  const start = draw(random, recipe);
  const paragraphs = issues.map((issue, i) => ({
    id: `p-${issue.id}`,
    issue: issue.id,
    title: issue.id,
    text: issue.wordings[start[i] ?? 0]?.text ?? '',
    level: start[i] ?? 0,
    phrases: [],
  }));
  return { title: 'Generated', preamble: [], paragraphs };
}

export function generate(recipe: Recipe): Game {
  const random = createRandom(`game/${recipe.seed}`);
  const ids = Array.from({ length: recipe.parties }, (_, i) => `s${i + 1}`);
  const issues = sizesOf(recipe).map((size, i) => issueOf(`i${i + 1}`, recipe.scale, size));
  const sheets = sheetsOf(random, recipe, ids);
  const open: Game['open'] = {
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
    draft: draftOf(random, recipe, issues),
    shelf: [],
    evidence: [],
    clocks: NO_CLOCKS,
  };
  return { open, sealed: { injects: [], sheets, briefs: {}, history: null } };
}
