import { say } from '../../model/index.ts';
import { listed } from '../../model/list.ts';
import { partyOf, type Sight, shortOf } from '../../model/table/index.ts';
import { ROLL, type Roll, type RollWord } from '../../model/table/meeting/index.ts';
import { Flag } from '../ui/index.ts';
import { BallotMark } from './BallotMark.tsx';

type Sized = { readonly s: Sight; readonly flag?: number };

function Row({ s, word, seats, flag = 26 }: Sized & { readonly word: RollWord; readonly seats: readonly string[] }) {
  return (
    <li data-ballot={word}>
      <span class="roll-word">
        <BallotMark of={word} size={Math.round(flag * 0.7)} />
        <b class="num">{seats.length}</b> {say(`vote.roll.${word}`)}
      </span>
      <span class="visually-hidden">{listed(seats.map((seat) => shortOf(s, seat)))}</span>
      <span class="roll-seats" aria-hidden="true">
        {seats.map((seat) => (
          <span key={seat} class="roll-seat" title={shortOf(s, seat)}>
            <Flag party={partyOf(s, seat)} size={flag} bare />
            <bdi>{partyOf(s, seat).code}</bdi>
          </span>
        ))}
      </span>
    </li>
  );
}

type RollProps = {
  readonly roll: Roll;
  /** Its title and outcome stand beside it already. */
  readonly bare?: boolean;
};

/** How everybody voted, read out: who is in no list was absent. */
export function RollCall({ s, roll, flag = 26, bare = false }: Sized & RollProps) {
  return (
    <section class={`roll ${roll.tie ? 'tie' : roll.carried ? 'carried' : 'lost'}`} aria-label={roll.title}>
      {bare ? null : (
        <p class="roll-head">
          <b>{roll.title}</b> <span>{roll.text}</span>
        </p>
      )}
      <ul>
        {ROLL.filter((word) => roll.seats[word].length > 0).map((word) => (
          <Row key={word} s={s} word={word} seats={roll.seats[word]} flag={flag} />
        ))}
      </ul>
    </section>
  );
}
