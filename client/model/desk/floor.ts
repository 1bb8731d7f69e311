/** Who has spoken, newest first, and who has not yet in this round. */
import { recordOf } from '../table/record.ts';
import { type Sight, shortOf } from '../table/sight.ts';

export type Voice = {
  readonly key: string;
  readonly seat: string | null;
  readonly who: string;
  readonly quote: string;
  readonly at: number;
  readonly number: number | string;
};

export type Voices = {
  readonly last: readonly Voice[];
  /** Seats that have put nothing on record in this round. */
  readonly quiet: readonly string[];
};

const MOST = 3;

const firstOfEach = (voices: readonly Voice[]): readonly Voice[] =>
  voices.filter((voice, i) => voices.findIndex((one) => one.who === voice.who) === i);

export function voicesOf(s: Sight): Voices {
  const spoken = [...recordOf(s)]
    .reverse()
    .filter((line) => line.from !== 'table' && line.quote !== null)
    .map(
      (line): Voice => ({
        key: line.key,
        seat: line.seat,
        who: line.who,
        quote: line.quote ?? '',
        at: line.at,
        number: line.number,
      }),
    );
  const acted = new Set(
    s.pub.room.filter((line) => line.round === s.pub.round && line.seat !== undefined).map((line) => line.seat),
  );
  return {
    last: firstOfEach(spoken).slice(0, MOST),
    quiet: s.pub.order.filter((seat) => !acted.has(seat)),
  };
}

export const namesOf = (s: Sight, seats: readonly string[]): readonly string[] => seats.map((seat) => shortOf(s, seat));
