import { EvidenceSheet } from '../observer/EvidenceSheet.tsx';
import { PostureSheet } from '../observer/PostureSheet.tsx';
import { SoundingSheet } from '../observer/SoundingSheet.tsx';
import { Apart } from '../rooms/Apart.tsx';
import { RoomSheet } from '../rooms/RoomSheet.tsx';
import { useTable } from '../table.ts';

/** What lies over the page beside its forms: a room, a card of evidence, a sounding, a place for the round. */
export function Asides() {
  const { view } = useTable();
  const open = view.aside.value;
  if (open === null) return null;
  if (open.kind === 'room') return <RoomSheet key={open.id} id={open.id} />;
  if (open.kind === 'apart') return <Apart seat={open.seat} />;
  if (open.kind === 'evidence') return <EvidenceSheet paragraph={open.paragraph} />;
  if (open.kind === 'sounding') return <SoundingSheet paragraph={open.paragraph} />;
  return <PostureSheet />;
}
