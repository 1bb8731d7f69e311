/** What to change about a scenario, each piece of advice with what it leads to, worked out again. */
import { extremeOf } from '../better-off.ts';
import type { Compiled } from '../compile.ts';
import { type Terms, termsOf } from '../objectives.ts';
import { searched, USUAL } from '../search.ts';
import type { Watch } from '../watch.ts';
import { after, type Change, changedBy, redLines } from './changes.ts';
import { canHave, type Slack } from './reach.ts';
import type { Tally } from './tally.ts';

/** Shares of acceptable outcomes between which a table has something to find and a chance to find it. */
export const LOOSE = 0.2;
export const TIGHT = 0.001;

export type Advice = {
  readonly why: 'hopeless' | 'tight' | 'loose' | 'one-level' | 'narrow';
  readonly change: Change;
  /** Acceptable outcomes with the change; 0 where they are too rare to be estimated, and yet there is one. */
  readonly share: number;
  readonly exact: boolean;
  /** Levels open on the issue the advice is about. */
  readonly open?: number;
};

const QUICK = { ...USUAL, restarts: 6, nodes: 200_000 };
const FAR_BELOW = -1e6;

const lowered = (game: Compiled, index: number, to: number): Change => ({
  kind: 'walk-away',
  seat: game.seats[index] ?? '',
  from: game.walkAway[index] ?? 0,
  to,
});

/** As a person would write it: whole points, half a point where sheets are small. */
const rounded = (game: Compiled, value: number): number =>
  (game.most[0] ?? 0) >= 40 ? Math.floor(value + 1e-9) : Math.floor(value * 10 + 1e-9) / 10;

function advised(why: Advice['why'], game: Compiled, change: Change): Advice {
  const { share, exact } = after(game, change);
  return { why, change, share, exact };
}

/** The most a member can have once its own walk-away is out of the way; null = the others cannot agree either. */
function couldHave(game: Compiled, index: number): number | null {
  const change = lowered(game, index, FAR_BELOW);
  return extremeOf(changedBy(game, change), index, 1, QUICK).value;
}

/** Step by step, where not all have to accept. */
function allDownByTrial(game: Compiled): Change | null {
  const step = stepOf(game);
  const tries = Array.from({ length: 20 }, (_, nth): Change => ({ kind: 'walk-aways', by: -(nth + 1) * step }));
  return tries.find((change) => after(game, change).share > 0) ?? null;
}

/** How much all would have to come down together. */
function allDown(game: Compiled): Change | null {
  if (game.quorum < game.members) return allDownByTrial(game);
  const terms: Terms = { ...termsOf(game), gains: new Float64Array(game.members).fill(1) };
  const { found } = searched(game, 'ks', { terms }, QUICK);
  if (found === null || found.score >= 0) return null;
  return { kind: 'walk-aways', by: -Math.ceil(-found.score - 1e-9) };
}

/** Too rare for probes is not none. */
function opens(game: Compiled, { share, exact, change }: Advice): boolean {
  if (share > 0 || exact || game.quorum < game.members) return share > 0;
  return searched(changedBy(game, change), 'sum', {}, QUICK).found !== null;
}

/** Nothing is acceptable: one member down, or one red line away, or all down a little. */
function ofHopeless(game: Compiled): Advice[] {
  const one = game.seats.slice(0, game.members).flatMap((_, index) => {
    const value = couldHave(game, index);
    const least = game.walkAway[index] ?? 0;
    return value === null || value >= least ? [] : [lowered(game, index, rounded(game, value))];
  });
  const nearest = one.sort((a, b) => drop(a) - drop(b)).slice(0, 2);
  const down = allDown(game);
  const changes: Change[] = [...nearest, ...redLines(game).slice(0, 8), ...(down === null ? [] : [down])];
  const all = changes.map((change) => advised('hopeless', game, change));
  return all.filter((advice) => opens(game, advice)).slice(0, 4);
}

const drop = (change: Change): number => (change.kind === 'walk-away' ? change.from - change.to : 0);

/** A step that a delegation would notice. */
const stepOf = (game: Compiled): number => Math.max(0.1, rounded(game, (game.most[0] ?? 100) * 0.03));

/** Deals are there and rarely found: who gives most room for one step down, or by one red line. */
function ofTight(game: Compiled, share: number): Advice[] {
  const step = stepOf(game);
  const walks = game.seats
    .slice(0, game.members)
    .map((_, index) => lowered(game, index, (game.walkAway[index] ?? 0) - step));
  const changes: Change[] = [...walks, ...redLines(game)];
  const all = changes.map((change) => advised('tight', game, change));
  return all
    .filter((advice) => advice.share > share * 1.2)
    .sort((a, b) => b.share - a.share)
    .slice(0, 2);
}

/** Nearly anything will do: how much dearer no text has to be for everybody. */
function ofLoose(game: Compiled): Advice[] {
  const step = stepOf(game);
  for (let by = step; by <= 20 * step; by += step) {
    const advice = advised('loose', game, { kind: 'walk-aways', by });
    if (advice.share <= LOOSE / 2) return advice.share > TIGHT ? [advice] : [];
  }
  return [];
}

/** One acceptable level: whoever has to come down least for a second one. */
function ofOneLevel(game: Compiled, { issue, open }: Slack): Advice[] {
  const dim = game.issues.indexOf(issue);
  const others = [...Array(game.sizes[dim] ?? 0).keys()].filter((level) => !open.includes(level));
  const ways = others.flatMap((level) => {
    const lines = redLines(game).filter((line) => line.issue === issue && line.level === level);
    const only: Change[] = lines.length === 1 ? lines : [];
    const walks =
      lines.length > 0 ? [] : game.seats.slice(0, game.members).flatMap((_, index) => costOf(game, index, dim, level));
    return [...only, ...walks].filter((change) => opened(game, change, dim, level));
  });
  const [best] = ways.sort((a, b) => drop(a) - drop(b));
  return best === undefined ? [] : [{ ...advised('one-level', game, best), open: open.length + 1 }];
}

function opened(game: Compiled, change: Change, dim: number, level: number): boolean {
  if (game.quorum < game.members) return after(game, change).seen[dim]?.[level] === 1;
  return canHave(changedBy(game, change), dim, level) === true;
}

/** How far a member would have to come down for a deal with this level. */
function costOf(game: Compiled, index: number, dim: number, level: number): Change[] {
  const free = changedBy(game, lowered(game, index, FAR_BELOW));
  const limits = { allowed: (at: number, other: number) => at !== dim || other === level };
  const counts = new Float64Array(game.members);
  counts[index] = 1;
  const { found } = searched(free, 'sum', { limits, terms: { ...termsOf(free), counts } }, QUICK);
  if (found === null) return [];
  return [lowered(game, index, rounded(game, found.score + FAR_BELOW))];
}

/** One level inside all mandates: the level that fewest delegations would have to be allowed, and nobody may never accept. */
function ofNarrow(game: Compiled, issue: string): Advice[] {
  const dim = game.issues.indexOf(issue);
  const wider = [...Array(game.sizes[dim] ?? 0).keys()].flatMap((level) => {
    const at = (game.offsets[dim] ?? 0) + level;
    const marked = (table: Uint8Array) =>
      game.seats.slice(0, game.members).filter((_, seat) => table[seat * game.width + at] === 1);
    const seats = marked(game.outside);
    return seats.length === 0 || marked(game.red).length > 0 ? [] : [{ kind: 'mandate' as const, seats, issue, level }];
  });
  const [best] = wider.sort((a, b) => a.seats.length - b.seats.length);
  return best === undefined ? [] : [advised('narrow', game, best)];
}

export type Ills = {
  readonly tally: Tally;
  readonly slack: readonly Slack[];
  /** Issues with one level at most inside every mandate. */
  readonly narrow: readonly string[];
  readonly watch?: Watch;
};

/** Only for what ails it. */
export function adviceFor(game: Compiled, { tally: { share, high }, slack, narrow }: Ills): readonly Advice[] {
  if (share === 0 && high === 0) return ofHopeless(game);
  const lone = slack.filter(({ open, unknown }) => open.length === 1 && unknown.length === 0);
  return [
    ...(share < TIGHT ? ofTight(game, share) : []),
    ...(share > LOOSE ? ofLoose(game) : []),
    ...lone.slice(0, 3).flatMap((one) => ofOneLevel(game, one)),
    ...narrow.slice(0, 3).flatMap((issue) => ofNarrow(game, issue)),
  ];
}
