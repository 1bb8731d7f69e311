/** The shape of a sheet: what the outcome is worth to one party. */
import { z } from 'zod';

export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'ids are lower-case words joined by hyphens')
  .describe('lower-case words joined by hyphens');
export const level = z.int().min(0).max(49);

const cell = z.union([
  z
    .string()
    .regex(/^[HML]\d{1,2}( ?\[\d{1,2}-\d{1,2}\])?$/, 'a cell reads like H3 or H3 [2-4]')
    .describe('importance (H, M, L), ideal level, mandate: H3 [2-4]'),
  z.strictObject({
    importance: z.enum(['high', 'middle', 'low']),
    ideal: level,
    mandate: z.array(level).min(1).optional(),
  }),
]);

const named = z.union([level, z.string()]).describe('a level by its number from 0, or by its name');
const some = z.union([z.array(named).min(1), named]);

const SPAN = '\\d{1,2}(-\\d{1,2})?';
const NAME = '[a-z0-9]+(?:-[a-z0-9]+)*';
export const PAIR = new RegExp(`^(${NAME}) (${SPAN}) with (${NAME}) (${SPAN}) = ([+-]?\\d+(?:\\.\\d+)?)$`);

const pair = z
  .union([
    z.string().regex(PAIR, 'a pair reads like `wage 2-3 with site 1 = 4`'),
    z.strictObject({
      issues: z.tuple([id, id]),
      when: z
        .array(z.tuple([level, level]))
        .min(1)
        .describe('levels of the first and of the second issue, one pair or several'),
      worth: z.number().describe('added to the sum when both stand; below 0 it costs'),
    }),
  ])
  .describe('a value for two levels together: wage 2-3 with site 1 = 4');

/** Everything may be left out, so that a party can hold its sheet itself. */
export const sheetFields = {
  walkAway: z.number().optional().describe('the value of no text; default 0; observers have none'),
  issues: z.record(id, cell).optional().describe('value by importance and distance from the ideal'),
  values: z
    .record(
      id,
      z.union([z.array(z.number()).min(2), z.record(z.string(), z.number())], {
        error: 'write one number a level in their order, as in [0, 10, 25], or by name, as in { low: 0, high: 25 }',
      }),
    )
    .optional()
    .describe('value of each level, written out: in order, or by the names of the levels'),
  mandates: z.record(id, some).optional().describe('levels the delegate may accept alone'),
  redLines: z.record(id, some).optional().describe('levels never to be accepted'),
  in: z.array(id).optional().describe('phrases wanted in the text'),
  out: z.array(id).optional().describe('phrases wanted out of the text'),
  phrases: z
    .record(id, z.strictObject({ present: z.number(), absent: z.number() }))
    .optional()
    .describe('value of a phrase being in and being out, written out'),
  pairs: z.array(pair).optional(),
};

export const sheet = z.strictObject(sheetFields);
export type WrittenSheet = z.infer<typeof sheet>;

export type Cell = z.infer<typeof cell>;
export type WrittenPair = z.infer<typeof pair>;
