/** News, cut down to what a length plays: an issue that is not there has no price and no mandate. */
import type { Effect, Inject } from '../game.ts';
import type { Scenario, ScenarioLength } from './scenario.ts';
import type { ScenarioEffect, ScenarioInject } from './schema.ts';

/** null = nothing of it is left in this length. */
function effectOf(effect: ScenarioEffect, to: Inject['to'], played: readonly string[]): Effect | null {
  if (effect.kind === 'quiet') return { kind: 'quiet', ms: effect.seconds * 1000 };
  if (effect.kind === 'agenda') return played.includes(effect.issue) ? effect : null;
  const issues = effect.issues.filter((id) => played.includes(id));
  if (issues.length === 0) return null;
  if (effect.kind === 'price') return { kind: 'price', price: 'bracket', issues, factor: effect.factor };
  if (effect.kind === 'no-goodwill') return { kind: 'no-goodwill', issues };
  // A line to single seats is theirs alone unless it says otherwise.
  const seats = effect.seats ?? (to === 'all' ? undefined : to);
  return { kind: 'mandates', issues, towards: effect.towards, ...(seats && { seats }) };
}

function injectOf(id: string, inject: ScenarioInject, played: readonly string[]): Inject | null {
  const { title, text, to, round } = inject;
  const effects = inject.effects.flatMap((effect) => effectOf(effect, to, played) ?? []);
  return inject.effects.length > 0 && effects.length === 0 ? null : { id, title, text, to, round, effects };
}

export const injectsOf = (scenario: Scenario, length: ScenarioLength): readonly Inject[] =>
  Object.entries(scenario.injects).flatMap(([id, inject]) => injectOf(id, inject, length.issues) ?? []);
