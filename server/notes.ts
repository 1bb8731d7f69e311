import pino from 'pino';
import type { Note } from './table/index.ts';

type Said = {
  readonly name: string;
  readonly code?: string;
  readonly message?: string;
  readonly at: readonly string[];
};

/** A database puts the row it could not take into its error, a parser the text it could not read. */
const quotes = (error: Error, code: string | undefined): boolean =>
  error instanceof SyntaxError || (code !== undefined && !/^(E[A-Z]+|ERR_\w+|SQLITE_\w+)$/.test(code));

/** An error without what it may quote: its kind, its code and where it happened. */
export function errorSaid(error: unknown): Said {
  if (!(error instanceof Error)) return { name: typeof error, at: [] };
  const { code } = error as { code?: unknown };
  const known = typeof code === 'string' ? code : undefined;
  const at = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const frames = at.slice(0, 12).map((line) => line.trim());
  return {
    name: error.name,
    ...(known === undefined ? {} : { code: known }),
    ...(quotes(error, known) ? {} : { message: error.message.slice(0, 300) }),
    at: frames,
  };
}

/** The log of the machinery: ids, codes and numbers. Names and what people wrote never pass here. */
export function createNotes(level: string, to?: pino.DestinationStream): Note {
  const options = { level, base: null, serializers: { error: errorSaid } };
  const logger = to === undefined ? pino(options) : pino(options, to);
  return (grade, what, facts) => logger[grade](facts, what);
}
