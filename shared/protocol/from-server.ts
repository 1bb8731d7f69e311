import * as z from 'zod/mini';
import type { NewEvent } from '../engine/events.ts';
import type { PublicState, SeatState } from '../engine/state.ts';
import type { ErrorCode, Params } from '../types/index.ts';

const number = z.number().check(z.int(), z.minimum(0));
const id = z.string();

// Events and states are the server's own; the client checks the frame and takes an unknown event as a reason to resync.
const event = z.custom<NewEvent>((value) => typeof (value as { type?: unknown } | null)?.type === 'string');
const state = <T>() => z.custom<T>((value) => typeof value === 'object' && value !== null);

/** P8, P9: events `first`, `first + 1`, ... of one feed. */
export const publicBatchSchema = z.strictObject({ first: number, events: z.array(event) });
export type PublicBatch = { readonly first: number; readonly events: readonly NewEvent[] };

/** P9: `after` is the public number the event follows, so that a replica folds both feeds in the table's order. */
const ownEntry = z.strictObject({ after: number, event });
export type OwnEntry = { readonly after: number; readonly event: NewEvent };
export const ownBatchSchema = z.strictObject({ seat: id, first: number, events: z.array(ownEntry) });
export type OwnBatch = { readonly seat: string; readonly first: number; readonly events: readonly OwnEntry[] };

/** Either the whole state at `n`, or what is missing after the last seen number. */
const publicFeed = z.union([z.strictObject({ n: number, state: state<PublicState>() }), publicBatchSchema]);
const ownFeed = z.union([
  z.strictObject({ n: number, state: state<SeatState>() }),
  z.strictObject({ first: number, events: z.array(ownEntry) }),
]);
export type Snapshot<T> = { readonly n: number; readonly state: T };
export type Tail<E> = { readonly first: number; readonly events: readonly E[] };
export type PublicFeed = Snapshot<PublicState> | Tail<NewEvent>;
export type OwnFeed = Snapshot<SeatState> | Tail<OwnEntry>;

/** P10: sent in the welcome, and whenever the person's seat changes; null = no seat, no private feed. */
export const seatedSchema = z.nullable(z.strictObject({ seat: id, feed: ownFeed }));
export type Seated = { readonly seat: string; readonly feed: OwnFeed } | null;

/** P11: who is there. Names travel here only, never in events. */
export const presenceSchema = z.strictObject({
  people: z.array(
    z.strictObject({ person: id, name: z.string(), seat: z.nullable(id), host: z.boolean(), connected: z.boolean() }),
  ),
  /** Connections with the public feed only and no name. */
  spectators: number,
});
export type Presence = z.infer<typeof presenceSchema>;

/** P12. */
export const hashSchema = z.strictObject({ n: number, hash: z.string() });
export type StateHash = z.infer<typeof hashSchema>;

const code = z.custom<ErrorCode>((value) => typeof value === 'string');
const params = z.custom<Params>((value) => typeof value === 'object' && value !== null);

/** P13: something the connection should know; `replaced` and `draining` are followed by its end. */
export const noticeSchema = z.strictObject({
  kind: z.enum(['replaced', 'draining', 'refused']),
  code: z.optional(code),
  params: z.optional(params),
  retryAfterMs: z.optional(number),
});
export type Notice = z.infer<typeof noticeSchema>;

export const refusedSchema = z.strictObject({ ok: z.literal(false), code, params, rule: z.optional(z.string()) });
export type Refused = { readonly ok: false; readonly code: ErrorCode; readonly params: Params; readonly rule?: string };

/** P7. */
export const ackSchema = z.union([
  z.strictObject({ ok: z.literal(true), feed: z.enum(['public', 'seat']), n: number }),
  refusedSchema,
]);
export type Ack = z.infer<typeof ackSchema>;

/** P5: the answer to a hello. */
export const welcomeSchema = z.strictObject({
  ok: z.literal(true),
  protocol: number,
  fold: number,
  /** The server's time, ms, for the clocks on screen. */
  now: z.number(),
  table: z.strictObject({ code: z.string(), title: z.string(), game: z.string(), length: z.string() }),
  you: z.nullable(z.strictObject({ person: id, name: z.string(), host: z.boolean() })),
  public: publicFeed,
  own: seatedSchema,
  presence: presenceSchema,
});
export type Welcome = Omit<z.infer<typeof welcomeSchema>, 'public' | 'own'> & {
  readonly public: PublicFeed;
  readonly own: Seated;
};
export const helloAnswerSchema = z.union([welcomeSchema, refusedSchema]);
export type HelloAnswer = Welcome | Refused;

/** Server messages by name; what a client may be sent and nothing else. */
export const SERVER_MESSAGES = {
  events: publicBatchSchema,
  own: ownBatchSchema,
  seated: seatedSchema,
  presence: presenceSchema,
  hash: hashSchema,
  notice: noticeSchema,
} as const;

export type ServerMessages = {
  readonly events: PublicBatch;
  readonly own: OwnBatch;
  readonly seated: Seated;
  readonly presence: Presence;
  readonly hash: StateHash;
  readonly notice: Notice;
};
export type ServerMessageName = keyof ServerMessages;
