import * as z from 'zod/mini';
import { idSchema as id, settingsSchema } from '../engine/commands.ts';
import type { Phase } from '../engine/vocabulary.ts';
import type { Brief, Party, Sheet } from '../scenario/index.ts';

const name = z.string().check(z.maxLength(200));

/**
 * H2: POST /api/tables. `seats`: `people` = every seat is for people; `bots` = every seat is a bot; or by seat, where a
 * seat not named is a bot. `seat`: the maker's own, taken at once. `solo`: a game for one, which waits for that person.
 */
export const newTableSchema = z.strictObject({
  scenario: z.string().check(z.minLength(1), z.maxLength(64)),
  length: id,
  name,
  seats: z.union([z.enum(['people', 'bots']), z.record(id, z.enum(['people', 'bot']))]),
  chair: z.enum(['bot', 'person']),
  solo: z.optional(z.boolean()),
  seat: z.optional(id),
  settings: z.optional(settingsSchema),
});
export type NewTable = z.infer<typeof newTableSchema>;

/** H4: POST /api/tables/:code/people. */
export const joinSchema = z.strictObject({ name });
/** H5: POST /api/tables/:code/host. */
export const hostKeySchema = z.strictObject({ key: z.string().check(z.regex(/^[A-Za-z0-9_-]{22,86}$/)) });

/** What a person keeps: their id is public, their token is not. */
export type Session = {
  readonly code: string;
  readonly table: string;
  readonly person: string;
  readonly token: string;
  readonly host: boolean;
};

export type ScenarioLength = {
  readonly id: string;
  readonly minutes: number;
  readonly rounds: number;
  readonly issues: readonly { readonly id: string; readonly title: string }[];
  readonly parties: readonly Party[];
};
export type ScenarioSummary = {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly note: string;
  readonly lengths: readonly ScenarioLength[];
};

export type LobbyFacts = {
  readonly code: string;
  readonly title: string;
  readonly game: string;
  readonly length: string;
  readonly phase: Phase;
  /** When the table is forgotten unless something happens at it, ms; null = it is kept. */
  readonly keptUntil: number | null;
  readonly solo: boolean;
  readonly people: number;
  readonly seats: readonly { readonly seat: string; readonly player: string; readonly people: number }[];
};

/** H7: the caller's own seat and nobody else's; `sheet` is null in a scenario without values. */
export type OwnBrief = { readonly seat: string; readonly brief: Brief; readonly sheet: Sheet | null };

/** H12: the news of the scenario, for the host alone: what is to come, what has come, what was left out. */
export type NewsList = {
  readonly news: readonly {
    readonly id: string;
    readonly title: string;
    readonly text: string;
    readonly to: 'all' | readonly string[];
    /** Comes with that round by itself, where the table has news; null = only when it is sent. */
    readonly round: number | null;
    readonly status: 'to-come' | 'released' | 'skipped';
  }[];
};

/** H11: where others on the network find this server, best first; empty when it serves its own machine only. */
export type Addresses = { readonly addresses: readonly string[] };
