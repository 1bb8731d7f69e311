import { dealsOfRound } from '../../../model/table/deals/index.ts';
import { useSight } from '../table.ts';

/** In the round's card: what was tied together, and what fell apart. */
export function DealsOfRound({ round }: { readonly round: number }) {
  const s = useSight();
  return (
    <>
      {dealsOfRound(s, round).map((text) => (
        <p key={text}>{text}</p>
      ))}
    </>
  );
}
