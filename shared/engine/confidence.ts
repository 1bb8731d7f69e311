/** Confidence in the chair (R11.13), asked by rules, screens and bots alike. */
import type { Paragraph, PublicState } from './state.ts';

/** Do the chair's own words stand here, issued in this round? */
export function isOwnWording(s: PublicState, p: Paragraph): boolean {
  const last = p.versions.at(-1);
  return last?.by === 'chair' && last.proposal === undefined && s.revised && last.rev === s.rev - 1;
}

/** Without confidence the chair's wording needs as many members who carry it. */
export const SPONSORS_WITHOUT_CONFIDENCE = 2;
