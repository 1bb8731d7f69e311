import { X } from 'lucide';
import { say } from '../../model/index.ts';
import { roundCardOf, shortOf } from '../../model/table/index.ts';
import { IconButton } from '../ui/index.ts';
import { DealsOfRound } from './dealParts.ts';
import { useSight, useTable } from './table.ts';

function bandLine(now: string | null, was: string | null): string | null {
  if (now === null) return null;
  const band = (of: string): string => say(`band.${of as 'thin'}`);
  return was === null || was === now
    ? say('round.band', { now: band(now) })
    : say('round.band.was', { now: band(now), was: band(was) });
}

/** What the round did: brackets, what closed, who moved, and how it now stands for me. */
export function RoundCardView({ round }: { readonly round: number }) {
  const { view } = useTable();
  const s = useSight();
  const card = roundCardOf(s, round);
  const band = bandLine(card.band, card.was);
  return (
    <section class="phase-card round-card" aria-label={say('round.title', { n: round })}>
      <header>
        <h3 class="serif">{say('round.title', { n: round })}</h3>
        <IconButton icon={X} label={say('round.close')} onClick={() => view.readRound(round)} />
      </header>
      <p>
        {say('round.closed', { count: card.lifted, opened: card.opened })}{' '}
        {card.closed.length > 0 ? say('round.agreed', { count: card.closed.length, list: card.closed.join(', ') }) : ''}
      </p>
      {card.moves.map((move) => (
        <p key={`${move.seat}/${move.number}`}>
          {`${shortOf(s, move.seat)} ${say(`line.stance.${move.stance}`, { n: move.number })}.`}
        </p>
      ))}
      <DealsOfRound round={round} />
      {band ? <p class="own">{band}</p> : null}
    </section>
  );
}
