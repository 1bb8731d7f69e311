/** Pieces that several commands share. */
import * as z from 'zod/mini';
import { LIMITS } from './limits.ts';

export { LIMITS };

/** No name that every object answers to: `seats['constructor']` is there at every table. */
const isOwnName = (name: string): boolean => !(name in Object.prototype);
export const idSchema = z.string().check(z.minLength(1), z.maxLength(64), z.refine(isOwnName));
export const id = idSchema;
export const text = (max: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(max));
export const int = z.number().check(z.int(), z.minimum(0));
export const level = z.number().check(z.int(), z.minimum(0), z.maximum(49));
export const ms = z.number().check(z.int(), z.minimum(1000), z.maximum(3_600_000));

/** A phrase of the catalogue with its parameters (bots, buttons). */
const phraseSchema = z.strictObject({
  phrase: z.string().check(z.maxLength(80)),
  params: z
    .record(z.string().check(z.maxLength(40)), z.union([z.string().check(z.maxLength(200)), z.number()]))
    .check(z.refine((all) => Object.keys(all).length <= LIMITS.params)),
  variant: z.optional(int),
});
export type Phrased = z.infer<typeof phraseSchema>;

/** A typed reason or text, or a phrase of the catalogue. */
export const reasonSchema = z.union([
  z.strictObject({ text: text(LIMITS.reason), lang: z.optional(z.string().check(z.maxLength(12))) }),
  phraseSchema,
]);
export type Reason = z.infer<typeof reasonSchema>;
export const reason = z.optional(reasonSchema);

/**
 * Either a ready-made wording of the scenario, or free text. `level` is the author's claim; without it the reading
 * stands. `quotes` names the agreed language it was taken from.
 */
export const wordingSchema = z.union([
  z.strictObject({ ready: id }),
  z.strictObject({ text: text(LIMITS.wording), level: z.optional(level), quotes: z.optional(id) }),
]);
export type WordingInput = z.infer<typeof wordingSchema>;

export const obj = z.strictObject;

/** What is told to others: typed words, or a phrase that says what they mean, or both. */
export const told = { text: z.optional(text(LIMITS.message)), said: z.optional(phraseSchema) };
type Told = { readonly text?: string | undefined; readonly said?: Phrased | undefined };
export const tells = z.refine<Told>((c) => c.text !== undefined || c.said !== undefined);
export const type = <T extends string>(name: T) => z.literal(name);
export const ids = (max: number) => z.array(id).check(z.minLength(1), z.maxLength(max));
export const paragraph = id;
/** The text version an act is about; an older one is refused. */
export const version = z.optional(int);
/** The closed room in which it is done; absent = in the plenary. */
export const room = z.optional(id);
