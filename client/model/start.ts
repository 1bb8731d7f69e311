/** From the start page to a table: what the server is asked and what its answers mean in words. */
import type { BotLevel } from '../../shared/engine/vocabulary.ts';
import type { NewTable, ScenarioSummary, Session } from '../../shared/protocol/http.ts';
import { err, ok, type Result } from '../../shared/types/index.ts';
import { sayRefusal } from '../../shared/words/index.ts';
import { type ApiError, api } from './api.ts';
import { held } from './held.ts';
import { say, words } from './words.ts';

export type Choice = { readonly scenario: string; readonly length: string; readonly level?: BotLevel };

/** What one press starts. */
export const DEFAULT_CHOICE: Choice = { scenario: 'hld-2013', length: 'short' };

/** The wished scenario and length, or the first there is. */
export function knownChoice(scenarios: readonly ScenarioSummary[], wish: Choice): Choice {
  const known = scenarios.find((s) => s.id === wish.scenario)?.lengths.some((l) => l.id === wish.length);
  const [first] = scenarios;
  const length = first?.lengths[0];
  return known || !first || !length ? wish : { ...wish, scenario: first.id, length: length.id };
}

/** A scenario names its lengths; the usual ones have a word of their own. */
export const lengthName = (id: string): string => {
  const key = `length.${id}`;
  return words.value.knows(key) ? say(key) : id;
};

/** The default scenario stands first, whatever the server's order. */
const usualFirst = (list: readonly ScenarioSummary[]): readonly ScenarioSummary[] =>
  [...list].sort((a, b) => Number(b.id === DEFAULT_CHOICE.scenario) - Number(a.id === DEFAULT_CHOICE.scenario));

/** What can be played; null when nobody answers, so that the page can say so and ask again. */
export async function askScenarios(): Promise<readonly ScenarioSummary[] | null> {
  const answer = await api.scenarios();
  return answer.ok ? usualFirst(answer.value.scenarios) : null;
}

/** The sentence of an answer that was no. */
export function describeError(error: ApiError): string {
  if (error.kind === 'away') return say('join.away.plain');
  const { code } = error.refusal;
  if (code === 'session/unknown-table') return say('join.unknown');
  if (code === 'session/table-full') return say('join.full');
  return sayRefusal(words.value, error.refusal);
}

export function remember(session: Session, name: string, title: string): void {
  const { code, table, person, token, host } = session;
  held.take({ code, table, person, token, host, name, title, at: Date.now() });
}

/** Makes a table and keeps its token; gives the code. */
export async function makeTable(wish: NewTable, title: string): Promise<Result<Session, ApiError>> {
  const made = await api.makeTable(wish);
  if (!made.ok) return err(made.error);
  remember(made.value, wish.name, title);
  return ok(made.value);
}

export async function playAlone({ scenario, length, level }: Choice): Promise<Result<string, ApiError>> {
  const wish: NewTable = {
    scenario,
    length,
    name: say('start.alone.name'),
    seats: 'bots',
    chair: 'bot',
    solo: true,
    ...(level !== undefined && level !== 'standard' && { settings: { botLevel: level } }),
  };
  const made = await makeTable(wish, '');
  return made.ok ? ok(made.value.code) : made;
}

export async function joinTable(code: string, name: string, title: string): Promise<Result<Session, ApiError>> {
  const joined = await api.join(code, name);
  if (joined.ok) remember(joined.value, name, title);
  return joined;
}
