import { LIMITS } from '../engine/commands.ts';

// Controls, half characters, zero-width marks and bidi overrides: one name passes for another, or the line turns around.
const UNSEEN =
  /[\p{Cc}\p{Cs}\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\ufff9-\ufffb]/gu;
/** What a cut through the middle of a character leaves. */
const HALF = /\p{Cs}/gu;
// More than two marks on one letter climb over the neighbouring lines.
const PILES = /(\p{M}{2})\p{M}+/gu;

/** P15: a person's name as everybody will see it; empty when nothing is left. */
export const cleanName = (raw: string): string =>
  raw
    .normalize('NFC')
    .replace(UNSEEN, '')
    .replace(PILES, '$1')
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, LIMITS.name)
    .replace(HALF, '')
    .trim();

/** P16: codes are typed by people, so case and spacing do not matter; null when it cannot be a code. */
export function cleanCode(raw: string): string | null {
  const code = raw.toUpperCase().replace(/[\s-]/g, '');
  return /^[A-HJ-NP-Z2-9]{6}$/.test(code) ? code : null;
}
