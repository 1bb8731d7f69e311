/** The scenarios that come with the game, read again only when their files change: reading one costs as much as many acts. */
import type { ScenarioLength, ScenarioSummary } from '../shared/protocol/index.ts';
import { gameOf, type Scenario } from '../shared/scenario/parse/index.ts';
import { listScenarios, readScenario, stampOf } from './scenarios.ts';

export type Library = {
  /** Null for what is not there or has problems; `npm run scenario` says which. */
  readonly read: (id: string) => Scenario | null;
  readonly summaries: () => readonly ScenarioSummary[];
};

type Book = { readonly stamp: string; readonly scenario: Scenario | null; readonly summary: ScenarioSummary | null };

function lengthOf(scenario: Scenario, id: string): ScenarioLength[] {
  const game = gameOf(scenario, id);
  if (!game.ok) return [];
  const { minutes, rounds, issues, parties } = game.value.open;
  return [{ id, minutes, rounds, issues: issues.map((issue) => ({ id: issue.id, title: issue.title })), parties }];
}

function summaryOf(scenario: Scenario): ScenarioSummary {
  const { id, title, summary, note } = scenario;
  const lengths = Object.keys(scenario.lengths).flatMap((length) => lengthOf(scenario, length));
  return { id, title, summary, note, lengths };
}

function readBook(id: string, root: string, stamp: string): Book {
  const read = readScenario(id, root);
  return read.ok
    ? { stamp, scenario: read.value, summary: summaryOf(read.value) }
    : { stamp, scenario: null, summary: null };
}

export function createLibrary(root: string): Library {
  const books = new Map<string, Book>();
  const book = (id: string): Book => {
    const stamp = stampOf(id, root);
    const found = books.get(id);
    const fresh = found?.stamp === stamp ? found : readBook(id, root, stamp);
    books.set(id, fresh);
    return fresh;
  };
  return {
    // A request may name what comes with the game, never a path.
    read: (id) => (listScenarios(root).includes(id) ? book(id).scenario : null),
    summaries: () => listScenarios(root).flatMap((id) => book(id).summary ?? []),
  };
}
