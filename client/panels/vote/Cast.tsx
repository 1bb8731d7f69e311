import { say } from '../../model/index.ts';
import { partyOf, type Sight, shortOf } from '../../model/table/index.ts';
import type { VoteView } from '../../model/table/meeting/index.ts';
import { Flag } from '../ui/index.ts';

type Props = { readonly s: Sight; readonly vote: VoteView; readonly flag?: number };

/** Who has voted, never how: the others stand paler beside them. */
export function Cast({ s, vote, flag = 26 }: Props) {
  const seats = [...vote.cast, ...vote.missing];
  return (
    <div class="cast">
      <b class="num">{say('vote.cast', { cast: vote.cast.length, of: seats.length })}</b>
      <ul>
        {seats.map((seat) => {
          const done = vote.cast.includes(seat);
          return (
            <li key={seat} class={done ? 'done' : ''} title={shortOf(s, seat)}>
              <Flag party={partyOf(s, seat)} size={flag} bare />
              <span class="visually-hidden">
                {say(done ? 'vote.seat.voted' : 'vote.seat.waits', { who: shortOf(s, seat) })}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
