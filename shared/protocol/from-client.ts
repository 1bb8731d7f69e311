import * as z from 'zod/mini';
import { type Command, idSchema as id } from '../engine/commands.ts';

/** Roles a socket may claim; the server holds each against what it knows of the person. */
export const WIRE_ROLES = ['host', 'chair', 'seat', 'person'] as const;
export type WireRole = (typeof WIRE_ROLES)[number];

const number = z.number().check(z.int(), z.minimum(0));

export const tokenSchema = z.string().check(z.regex(/^[A-Za-z0-9_-]{22,86}$/));

/** P4. Without a token: a spectator, who has the public feed and may do nothing. */
export const helloSchema = z.strictObject({
  protocol: number,
  fold: number,
  code: z.string().check(z.maxLength(16)),
  token: z.nullable(tokenSchema),
  /** The newest numbers this client has folded; null = nothing, or nothing it trusts. */
  seen: z.nullable(z.strictObject({ n: number, own: z.nullable(z.strictObject({ seat: id, n: number })) })),
});
export type Hello = z.infer<typeof helloSchema>;

/** P6. The command itself is parsed by its type. */
export const envelopeSchema = z.strictObject({
  cmdId: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
  as: z.enum(WIRE_ROLES),
  command: z.looseObject({ type: z.string().check(z.maxLength(40)) }),
});
export type Envelope = { readonly cmdId: string; readonly as: WireRole; readonly command: Command };
