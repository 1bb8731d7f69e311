/** Packages of up to three changes that everyone missed, and when they could have been offered. */
import { allows, isLive, type NewEvent, type PublicState } from '../engine/index.ts';
import type { Game, Outcome } from '../scenario/index.ts';
import type { IssueId, SeatId } from '../types/index.ts';
import { type Compiled, choiceOf, EPSILON, valueAt } from '../value/index.ts';
import { walk } from './story.ts';
import type { MissedPackage } from './types.ts';
import { yardstickOf } from './yardstick.ts';

const SHOWN = 3;
const MOST_CHANGES = 3;

type Step = { readonly dim: number; readonly to: number; readonly gains: Float64Array; readonly red: boolean };
type Bundle = { readonly steps: readonly Step[]; readonly gains: Float64Array; readonly total: number };

/** Every level of every issue that is not the present one, and what it would change for each member. */
function stepsOf(game: Compiled, base: Uint8Array): readonly Step[] {
  const at = (seat: number, dim: number, level: number): number => seat * game.width + (game.offsets[dim] ?? 0) + level;
  const value = (seat: number, dim: number, level: number): number => game.values[at(seat, dim, level)] ?? 0;
  const seats = Array.from({ length: game.members }, (_, seat) => seat);
  return game.issues.flatMap((_, dim) =>
    Array.from({ length: game.sizes[dim] ?? 0 }, (__, to) => to)
      .filter((to) => to !== base[dim])
      .map((to) => ({
        dim,
        to,
        gains: Float64Array.from(seats, (seat) => value(seat, dim, to) - value(seat, dim, base[dim] ?? 0)),
        red: seats.some((seat) => game.red[at(seat, dim, to)] === 1),
      })),
  );
}

/** `floor`: what each member may lose at most (below 0), or must win at least. */
function bundlesOf(steps: readonly Step[], members: number, floor: Float64Array): readonly Bundle[] {
  const found: Bundle[] = [];
  const add = (chosen: readonly Step[], gains: Float64Array, from: number): void => {
    if (chosen.length > 0 && gains.every((gain, seat) => gain >= (floor[seat] ?? 0) - EPSILON)) {
      const total = gains.reduce((sum, gain) => sum + gain, 0);
      if (total > EPSILON) found.push({ steps: chosen, gains, total });
    }
    if (chosen.length === MOST_CHANGES) return;
    for (let i = from; i < steps.length; i++) {
      const step = steps[i];
      if (step === undefined || step.red || chosen.at(-1)?.dim === step.dim) continue;
      add(
        [...chosen, step],
        gains.map((gain, seat) => gain + (step.gains[seat] ?? 0)),
        i + 1,
      );
    }
  };
  add([], new Float64Array(members), 0);
  return found;
}

/** Of two that do the same for all, the one with fewer changes; and no two shown that turn on the same paragraph. */
function distinct(found: readonly Bundle[]): readonly Bundle[] {
  const sorted = [...found].sort((a, b) => b.total - a.total || a.steps.length - b.steps.length);
  const seen = new Set<number>();
  return sorted.filter(({ steps }) => {
    const fresh = steps.every((s) => !seen.has(s.dim));
    if (fresh) for (const s of steps) seen.add(s.dim);
    return fresh;
  });
}

type Corridor = { readonly round: number; readonly state: PublicState };

/** The last corridor state of each round: what was open then had been open all through it. */
function corridorsOf(game: Game, log: readonly NewEvent[]): readonly Corridor[] {
  const found: Corridor[] = [];
  walk(game, log, (before, e) => {
    if (e.type === 'phase.entered' && before.phase === 'round.corridor')
      found.push({ round: before.round, state: before });
  });
  return found;
}

const isOpenFor = (state: PublicState, issues: readonly IssueId[]): boolean =>
  issues.every((issue) => state.paragraphs.some((p) => p.issue === issue && isLive(p)));

const couldOffer = (game: Game, state: PublicState, seat: SeatId): boolean =>
  allows(
    { open: game.open, state, actor: { role: 'seat', seat, by: 'person' }, at: state.phaseSinceMs },
    { type: 'package.offer' },
  ) === null;

function told(
  game: Game,
  compiled: Compiled,
  base: Outcome,
  bundle: Bundle,
  corridors: readonly Corridor[],
): MissedPackage {
  const changes = bundle.steps.map(({ dim, to }) => {
    const issue = compiled.issues[dim] ?? '';
    return { issue, from: base.levels[issue] ?? 0, to };
  });
  const open = corridors.filter(({ state }) =>
    isOpenFor(
      state,
      changes.map((c) => c.issue),
    ),
  );
  const members = compiled.seats.slice(0, compiled.members);
  const gain = (seat: SeatId): number => Math.round((bundle.gains[members.indexOf(seat)] ?? 0) * 100) / 100;
  const last = open.at(-1)?.state;
  const beyond = (seat: SeatId): boolean =>
    changes.some(({ issue, to }) => game.sealed.sheets?.[seat]?.mandate?.[issue]?.includes(to) === false);
  return {
    changes,
    gains: Object.fromEntries(members.map((seat) => [seat, gain(seat)])),
    total: Math.round(bundle.total * 100) / 100,
    rounds: open.map(({ round }) => round),
    beyond: members.filter(beyond),
    by: last === undefined ? [] : members.filter((seat) => gain(seat) > EPSILON && couldOffer(game, last, seat)),
  };
}

/**
 * With a text: nobody would have lost by them and somebody gained. Without one: from the text as it stood last they lead to
 * one that every member's sheet accepts.
 */
export function missedPackages(
  game: Game,
  log: readonly NewEvent[],
  base: Outcome,
  text: boolean,
): readonly MissedPackage[] {
  const yard = yardstickOf(game);
  if (yard === null) return [];
  const { compiled } = yard;
  const choice = choiceOf(compiled, base);
  const red = (seat: number): boolean =>
    compiled.issues.some(
      (_, dim) => compiled.red[seat * compiled.width + (compiled.offsets[dim] ?? 0) + (choice[dim] ?? 0)] === 1,
    );
  const floor = Float64Array.from({ length: compiled.members }, (_, seat) =>
    text ? 0 : (compiled.walkAway[seat] ?? 0) - valueAt(compiled, seat, choice),
  );
  // A line that is crossed already has to be uncrossed first: too much for a package to promise.
  if (!text && Array.from({ length: compiled.members }, (_, seat) => seat).some(red)) return [];
  const found = distinct(bundlesOf(stepsOf(compiled, choice), compiled.members, floor)).slice(0, SHOWN);
  if (found.length === 0) return [];
  const corridors = corridorsOf(game, log);
  return found.map((bundle) => told(game, compiled, base, bundle, corridors));
}
