import { type Desk, planOf, reviseWhy } from '../../model/desk/index.ts';
import { useDesk, useDeskTable } from './desk.ts';
import { ParagraphCard } from './ParagraphCard.tsx';
import { RecordCard } from './RecordCard.tsx';
import { ReviseCard } from './ReviseCard.tsx';
import { SweepCard } from './SweepCard.tsx';

const atGavel = (d: Desk): boolean => {
  const { phase, put } = d.sight.pub;
  const open = phase === 'round.gavel' || phase === 'consultation';
  return put !== null || (open && d.chair && planOf(d).length > 0);
};
const mayRevise = (d: Desk): boolean => d.chair && reviseWhy(d).why === null;

/** Is the chair asked for something just now? */
export const asksNow = (d: Desk): boolean => atGavel(d) || mayRevise(d);

/** What is asked of the chair: the gavel, or a revised text. */
export function AskCard() {
  return atGavel(useDesk()) ? <SweepCard /> : <ReviseCard />;
}

/** The paragraph chosen; else what is asked, unless that has a place of its own; else what has happened. */
export function FocusCard({ asked = false }: { readonly asked?: boolean }) {
  const { view } = useDeskTable();
  const desk = useDesk();
  const selected = view.selected.value;
  if (selected !== null) return <ParagraphCard selected={selected} />;
  return asksNow(desk) && !asked ? <AskCard /> : <RecordCard />;
}
