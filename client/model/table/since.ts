/** What changed on a paragraph since I looked at it. */
import type { Paragraph, RoomLine } from '../../../shared/engine/index.ts';
import { isMe, type Sight } from './sight.ts';

/** Table time of my last look, by paragraph; nothing seen counts from `since`. */
export type Seen = { readonly since: number; readonly at: Readonly<Record<string, number>> };

const TELLING = new Set(['text.replaced', 'bracket.opened', 'bracket.lifted', 'proposal.tabled', 'proposal.withdrawn']);

/** Opening and lifting a bracket move a paragraph too, and are told by themselves. */
const MOVES = new Set(['ad-ref', 'parked', 'dropped']);

/** Stances mark themselves in the trays; of them only a reserve, which holds the paragraph back, counts as a change. */
const tells = (line: RoomLine): boolean =>
  TELLING.has(line.type) ||
  (line.type === 'paragraph.moved' && (MOVES.has(line.to ?? '') || line.seat !== undefined)) ||
  (line.type === 'stance.taken' && line.stance === 'reserve' && line.proposal === undefined);

export const seenAt = (seen: Seen, paragraph: string): number => seen.at[paragraph] ?? seen.since;

/** A line about a wording is a line about its paragraph. */
export const paragraphOfLine = (s: Pick<Sight, 'pub'>, line: RoomLine): string | undefined =>
  line.paragraph ?? s.pub.proposals.find((p) => p.id === line.proposal)?.paragraph;

export const changesSince = (s: Sight, seen: Seen, p: Pick<Paragraph, 'id'>): readonly RoomLine[] => {
  const from = seenAt(seen, p.id);
  return s.pub.room.filter(
    (line) => line.at > from && tells(line) && paragraphOfLine(s, line) === p.id && !isMe(s, line.seat),
  );
};

/** The words as they were when I last looked, if they are others now. */
export function textThen(p: Paragraph, seen: Seen): string | null {
  const from = seenAt(seen, p.id);
  const then = [...p.versions].reverse().find((v) => v.at <= from) ?? p.versions[0];
  return then === undefined || then.words.text === p.words.text ? null : then.words.text;
}
