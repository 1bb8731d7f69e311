import type * as z from 'zod/mini';
import { err, ok, type Refusal, type Result, refuse } from '../types/index.ts';
import { type Hello, helloSchema } from './from-client.ts';

type Issue = z.core.$ZodIssue;

/** Cut, because it may be the sender's own key of any length. */
const pathOf = (issue: Issue): string => issue.path.map(String).join('.').slice(0, 120) || 'message';

/** The first fault in words that name the place; a text over its limit is told apart, for it can be mended by hand. */
function refusalOf(issues: readonly Issue[]): Refusal {
  const issue = issues[0];
  if (issue === undefined) return refuse('protocol/malformed', { path: 'message', problem: 'invalid' });
  if (issue.code === 'invalid_union') {
    const [nearest] = [...issue.errors].sort((a, b) => a.length - b.length);
    const inner = nearest?.map((one) => ({ ...one, path: [...issue.path, ...one.path] })) ?? [];
    const long = issue.errors.flat().find((one) => one.code === 'too_big' && one.origin === 'string');
    if (long !== undefined) return refusalOf([{ ...long, path: [...issue.path, ...long.path] }]);
    if (inner.length > 0) return refusalOf(inner);
  }
  if (issue.code === 'too_big' && issue.origin === 'string')
    return refuse('protocol/too-long', { path: pathOf(issue), max: Number(issue.maximum) });
  return refuse('protocol/malformed', { path: pathOf(issue), problem: issue.code });
}

/** Parses what came from outside; never throws. */
export function parse<T>(schema: z.ZodMiniType<T>, raw: unknown): Result<T, Refusal> {
  const parsed = schema.safeParse(raw);
  return parsed.success ? ok(parsed.data) : err(refusalOf(parsed.error.issues));
}

export const parseHello = (raw: unknown): Result<Hello, Refusal> => parse(helloSchema, raw);
