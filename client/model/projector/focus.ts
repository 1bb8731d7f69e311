/** Which paragraph the back row sees: the one put, else the one last acted on. It never jumps to and fro. */
import { isLive, type Paragraph, type PublicState } from '../../../shared/engine/index.ts';
import { paragraphOfLine } from '../table/since.ts';

const ACTS = new Set([
  'stance.taken',
  'bracket.opened',
  'bracket.lifted',
  'proposal.tabled',
  'proposal.sponsored',
  'proposal.withdrawn',
  'paragraph.put',
  'text.replaced',
  'drop.objected',
  'silence.broken',
  'message.said',
]);

const moved = (to: string | undefined): boolean =>
  to === 'ad-ref' || to === 'parked' || to === 'open' || to === 'dropped';

/** In this part of the meeting: what was closed before it is no news. */
const thisPart = (s: PublicState): PublicState['room'] =>
  s.room.slice(s.room.map((line) => line.type).lastIndexOf('phase.entered') + 1);

const lastActedOn = (s: PublicState): string | undefined =>
  [...thisPart(s)]
    .reverse()
    .map((line) =>
      ACTS.has(line.type) || (line.type === 'paragraph.moved' && moved(line.to))
        ? paragraphOfLine({ pub: s }, line)
        : undefined,
    )
    .find((id) => id !== undefined);

const mostHeld = (s: PublicState): Paragraph | undefined =>
  [...s.paragraphs].filter(isLive).sort((a, b) => b.brackets.length - a.brackets.length)[0];

export const wantedFocus = (s: PublicState): string =>
  s.put?.paragraph ?? lastActedOn(s) ?? (mostHeld(s) ?? s.paragraphs[0])?.id ?? '';

export type Shown = { readonly paragraph: string; readonly sinceMs: number };

/** Long enough to read who did what; what is put comes at once. */
export const DWELL_MS = 6000;

export function nextShown(s: PublicState, shown: Shown | null, nowMs: number): Shown {
  const paragraph = wantedFocus(s);
  if (shown === null) return { paragraph, sinceMs: nowMs };
  if (paragraph === shown.paragraph) return shown;
  const waits = s.put === null && nowMs - shown.sinceMs < DWELL_MS;
  return waits ? shown : { paragraph, sinceMs: nowMs };
}
