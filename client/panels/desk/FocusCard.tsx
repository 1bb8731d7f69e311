import { planOf, reviseWhy } from '../../model/desk/index.ts';
import { useDesk, useDeskTable } from './desk.ts';
import { ParagraphCard } from './ParagraphCard.tsx';
import { RecordCard } from './RecordCard.tsx';
import { ReviseCard } from './ReviseCard.tsx';
import { SweepCard } from './SweepCard.tsx';

/** What the desk is about just now: the paragraph chosen, the gavel, the revised text, or what has happened. `bare`: without a choice of one's own. */
export function FocusCard({ bare = false }: { readonly bare?: boolean }) {
  const { view } = useDeskTable();
  const desk = useDesk();
  const { pub } = desk.sight;
  const selected = bare ? null : view.selected.value;
  if (selected !== null) return <ParagraphCard selected={selected} />;
  const gavel = pub.phase === 'round.gavel' || pub.phase === 'consultation';
  if (pub.put !== null || (gavel && desk.chair && planOf(desk).length > 0)) return <SweepCard />;
  if (desk.chair && reviseWhy(desk).why === null) return <ReviseCard />;
  return <RecordCard />;
}
