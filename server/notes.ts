import pino from 'pino';
import type { Note } from './table/index.ts';

/** The log of the machinery: ids, codes and numbers. Names and what people wrote never pass here. */
export function createNotes(level: string): Note {
  const logger = pino({ level, base: null, serializers: { error: pino.stdSerializers.err } });
  return (grade, what, facts) => logger[grade](facts, what);
}
