import { createHash, randomBytes, randomInt } from 'node:crypto';
import type { Ids } from './table/index.ts';

/** Without I, O, 0 and 1, which are misread from a wall. */
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** A secret is random enough that a plain hash cannot be turned back. */
const fingerprint = (secret: string): string => createHash('sha256').update(secret).digest('base64url');

export const ids: Ids = {
  secret: () => randomBytes(32).toString('base64url'),
  id: () => randomBytes(12).toString('base64url'),
  code: () => Array.from({ length: 6 }, () => LETTERS[randomInt(LETTERS.length)]).join(''),
  fingerprint,
};
