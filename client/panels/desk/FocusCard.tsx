import { type Desk, planOf, reviseWhy } from '../../model/desk/index.ts';
import { BallotCard } from './BallotCard.tsx';
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
const atVote = (d: Desk): boolean => d.sight.pub.phase === 'vote';
const mayRevise = (d: Desk): boolean => d.chair && reviseWhy(d).why === null;

/** Is the chair asked for something just now? */
export const asksNow = (d: Desk): boolean => atVote(d) || atGavel(d) || mayRevise(d);

/** What is asked of the chair: a vote, the gavel, or a revised text. */
export function AskCard() {
  const desk = useDesk();
  if (atVote(desk)) return <BallotCard />;
  return atGavel(desk) ? <SweepCard /> : <ReviseCard />;
}

/** The paragraph chosen; else what is asked, unless that has a place of its own; else what has happened. */
export function FocusCard({ asked = false }: { readonly asked?: boolean }) {
  const { view } = useDeskTable();
  const desk = useDesk();
  const selected = view.selected.value;
  if (selected !== null) return <ParagraphCard selected={selected} />;
  return asksNow(desk) && !asked ? <AskCard /> : <RecordCard />;
}
