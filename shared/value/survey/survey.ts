import type { Game, Outcome } from '../../scenario/index.ts';
import { createRandom, type IssueId, type SeatId } from '../../types/index.ts';
import { type Choice, type Compiled, choiceOf, compile, outcomeFrom } from '../compile.ts';
import { forEachAcceptable, outcomeCount } from '../enumerate.ts';
import { beyondMandate, EPSILON, isAcceptable, refusers } from '../judge.ts';
import { surplusesAt, surplusRatio } from '../ratios.ts';
import { isReachable, plainOutcome, reachableMasks } from '../reach.ts';
import { type Optimum, type ReferencePoints, referencePointsOf } from '../reference.ts';
import { better } from './better.ts';
import { type Chance, chancesOf, insideMandates } from './chances.ts';

/** A text that nobody had to negotiate. */
export type Dull = {
  readonly name: 'zero draft' | 'everything at its lowest' | 'everything at its middle';
  readonly outcome: Outcome;
  readonly refusers: readonly SeatId[];
  /** Of the best joint gain. */
  readonly share: number;
};

export type Survey = {
  readonly points: ReferencePoints;
  readonly outcomes: number;
  /** Share of all outcomes; sampled where they are too many to count. */
  readonly acceptable: { readonly share: number; readonly exact: boolean };
  readonly dull: readonly Dull[];
  /** Issues on which at most one level lies inside every mandate. */
  readonly narrow: readonly IssueId[];
  /** Members none of whose high issues has a rival two levels off. */
  readonly uncontested: readonly SeatId[];
  /** Deals of levels inside all mandates, spoken in plain wordings. */
  readonly inMandates: {
    readonly deals: number;
    readonly lookedAt: number;
    readonly acceptable: number;
    readonly beaten: number;
  };
  readonly bestReachable: boolean;
  readonly history: {
    readonly outcome: Outcome;
    readonly refusers: readonly SeatId[];
    readonly beyond: readonly SeatId[];
    readonly reachable: boolean;
    readonly share: number;
  } | null;
  readonly chances: readonly Chance[];
};

const COUNTABLE = 1e7;
const SAMPLE = 100_000;

function acceptableShare(game: Compiled): Survey['acceptable'] {
  const all = outcomeCount(game);
  if (all <= COUNTABLE) {
    let count = 0;
    forEachAcceptable(game, () => count++);
    return { share: count / all, exact: true };
  }
  return { share: sampledShare(game), exact: false };
}

function sampledShare(game: Compiled): number {
  const random = createRandom('acceptable');
  let hits = 0;
  for (let draw = 0; draw < SAMPLE; draw++) {
    const choice = game.sizes.map((size) => random.int(size));
    let refused = 0;
    for (let seat = 0; seat < game.members && refused === 0; seat++) {
      let surplus = -(game.walkAway[seat] ?? 0);
      for (let dim = 0; dim < choice.length; dim++) {
        const at = seat * game.width + (game.offsets[dim] ?? 0) + (choice[dim] ?? 0);
        surplus += game.values[at] ?? 0;
        refused |= game.red[at] ?? 0;
      }
      if (surplus < -1e-9) refused = 1;
    }
    hits += 1 - refused;
  }
  return hits / SAMPLE;
}

const allAt = (game: Game, level: (levels: number) => number): Outcome['levels'] =>
  Object.fromEntries(game.open.issues.map((issue) => [issue.id, level(issue.levels.length)]));

/** The zero draft as an outcome: its levels, and the phrases that its paragraphs contain. */
export function draftOutcome(game: Game): Outcome {
  const { paragraphs } = game.open.draft;
  const phrases = new Set(paragraphs.flatMap((paragraph) => paragraph.phrases));
  return {
    levels: Object.fromEntries(paragraphs.map((paragraph) => [paragraph.issue, paragraph.level])),
    phrases: game.open.phrases.map((phrase) => phrase.id).filter((id) => phrases.has(id)),
  };
}

function dullOnes(game: Game, compiled: Compiled, points: ReferencePoints): Dull[] {
  const named = [
    ['zero draft', draftOutcome(game)],
    [
      'everything at its lowest',
      plainOutcome(
        game.open,
        allAt(game, () => 0),
      ),
    ],
    [
      'everything at its middle',
      plainOutcome(
        game.open,
        allAt(game, (levels) => Math.floor((levels - 1) / 2)),
      ),
    ],
  ] as const;
  return named.map(([name, outcome]) => ({
    name,
    outcome,
    refusers: refusers(game, outcome),
    share: surplusRatio(compiled, outcome, points),
  }));
}

function narrowIssues(game: Game): IssueId[] {
  const sheets = memberSheets(game);
  return game.open.issues.flatMap((issue) => {
    const open = issue.levels.filter((_, level) =>
      sheets.every(([, sheet]) => sheet.mandate?.[issue.id]?.includes(level) ?? true),
    );
    return open.length <= 1 ? [issue.id] : [];
  });
}

const memberSheets = (game: Game) =>
  game.open.parties.flatMap((party) => {
    const sheet = game.sealed.sheets?.[party.id];
    return party.standing === 'member' && sheet !== undefined ? [[party.id, sheet] as const] : [];
  });

function uncontested(game: Game): SeatId[] {
  const sheets = memberSheets(game);
  const contested = (issue: IssueId, ideal: number): boolean =>
    sheets.some(([, other]) => Math.abs((other.ideal[issue] ?? 0) - ideal) >= 2);
  return sheets.flatMap(([seat, sheet]) => {
    const high = Object.keys(sheet.importance).filter((issue) => sheet.importance[issue] === 'high');
    return high.some((issue) => contested(issue, sheet.ideal[issue] ?? 0)) ? [] : [seat];
  });
}

/** Plain wordings decide the phrases, as a chair's own text would. */
function inMandates(game: Game, compiled: Compiled, sample: number): { facts: Survey['inMandates']; deals: Choice[] } {
  const { choices, count } = insideMandates(compiled, sample);
  const deals = choices
    .map((choice) => plainOutcome(game.open, outcomeFrom(compiled, choice).levels))
    .filter((outcome) => isAcceptable(game, outcome))
    .map((outcome) => choiceOf(compiled, outcome));
  const beaten = deals.filter((deal) => better(compiled, deal).found).length;
  return { facts: { deals: count, lookedAt: choices.length, acceptable: deals.length, beaten }, deals };
}

function historyOf(game: Game, compiled: Compiled, points: ReferencePoints): Survey['history'] {
  const { history } = game.sealed;
  if (history === null) return null;
  const levels = Object.fromEntries(Object.entries(history.issues).map(([issue, { level }]) => [issue, level]));
  const outcome = { levels, phrases: history.phrases };
  const beyond = memberSheets(game).filter(([, sheet]) => beyondMandate(sheet, outcome).length > 0);
  return {
    outcome,
    refusers: refusers(game, outcome),
    beyond: beyond.map(([seat]) => seat),
    reachable: isReachable(game.open, outcome),
    share: surplusRatio(compiled, outcome, points),
  };
}

/** Deals that are worth the same are the same here: one of them must have its wordings. */
function canBeWorded(game: Game, compiled: Compiled, best: Optimum): boolean {
  const { levels } = best.outcome;
  const ids = game.open.phrases.map((phrase) => phrase.id);
  return [...reachableMasks(game.open, levels)].some((mask) => {
    const outcome = { levels, phrases: ids.filter((_, bit) => (mask & (1 << bit)) !== 0) };
    const sum = surplusesAt(compiled, outcome).reduce((all, gain) => all + gain, 0);
    return sum >= best.value - EPSILON && isAcceptable(game, outcome);
  });
}

/** null in a scenario without values. `sample` = how many deals inside the mandates to look at. */
export function survey(game: Game, sample = 2000): Survey | null {
  const compiled = compile(game);
  if (compiled === null) return null;
  const points = referencePointsOf(compiled);
  const { facts, deals } = inMandates(game, compiled, sample);
  return {
    points,
    outcomes: outcomeCount(compiled),
    acceptable: acceptableShare(compiled),
    dull: dullOnes(game, compiled, points),
    narrow: narrowIssues(game),
    uncontested: uncontested(game),
    inMandates: facts,
    bestReachable: points.best === null || canBeWorded(game, compiled, points.best),
    history: historyOf(game, compiled, points),
    chances: chancesOf(compiled, deals),
  };
}
