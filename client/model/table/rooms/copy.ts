/** A closed room's own draft as the screen reads it: the room's paragraphs in the place of the plenary's. */
import { type Paragraph, type RoomCopy, stageOf } from '../../../../shared/engine/index.ts';
import type { Sight } from '../sight.ts';

const copyOf = (s: Sight, room: string): RoomCopy | undefined => s.mine?.rooms[room];

/** Paragraphs keep their numbers: what the room was not given stays as it stands outside. */
export function copySight(s: Sight, room: string): Sight | null {
  const stage = stageOf(s.pub, s.mine, room);
  if (stage === null || stage.paragraphs.length === 0) return null;
  const own = new Map(stage.paragraphs.map((p) => [p.id, p]));
  return { ...s, pub: { ...stage, paragraphs: s.pub.paragraphs.map((p) => own.get(p.id) ?? p) } };
}

/** The paragraphs a room drafts on, in the order of the text. */
export function draftedIn(s: Sight, room: string): readonly Paragraph[] {
  const given = new Set(copyOf(s, room)?.paragraphs.map((p) => p.id));
  return copySight(s, room)?.pub.paragraphs.filter((p) => given.has(p.id)) ?? [];
}
