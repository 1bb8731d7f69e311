/** Who holds the text up: by seat, with the newest reason in its own words. */
import { isLive } from '../../../shared/engine/index.ts';
import { numberOf, reasonText, type Sight, seated } from '../table/sight.ts';

export type Holder = {
  readonly seat: string;
  readonly objects: readonly (number | string)[];
  readonly reserves: readonly (number | string)[];
  readonly newest: { readonly number: number | string; readonly text: string; readonly at: number } | null;
};

type Hold = {
  readonly seat: string;
  readonly number: number | string;
  readonly reserve: boolean;
  readonly text: string;
  readonly at: number;
};

function holdsOn(s: Sight): readonly Hold[] {
  return s.pub.paragraphs.filter(isLive).flatMap((p) => {
    const number = numberOf(s, p.id);
    const objects = p.brackets.map(
      (b): Hold => ({ seat: b.seat, number, reserve: false, text: reasonText(s, b.reason), at: b.at }),
    );
    const reserves = Object.entries(p.stances)
      .filter(([seat, taken]) => taken.stance === 'reserve' && s.pub.members.includes(seat))
      .map(([seat, taken]): Hold => {
        const text = taken.reason === undefined ? '' : reasonText(s, taken.reason);
        return { seat, number, reserve: true, text, at: taken.at };
      });
    return [...objects, ...reserves];
  });
}

function holderOf(seat: string, holds: readonly Hold[]): Holder {
  const mine = holds.filter((hold) => hold.seat === seat);
  const newest = [...mine].sort((a, b) => b.at - a.at).find((hold) => hold.text !== '') ?? null;
  return {
    seat,
    objects: mine.filter((hold) => !hold.reserve).map((hold) => hold.number),
    reserves: mine.filter((hold) => hold.reserve).map((hold) => hold.number),
    newest: newest && { number: newest.number, text: newest.text, at: newest.at },
  };
}

/** Those who hold most first. */
export function holdersOf(s: Sight): readonly Holder[] {
  const holds = holdsOn(s);
  const seats = seated(s, [...new Set(holds.map((hold) => hold.seat))]);
  const weight = (h: Holder): number => h.objects.length * 100 + h.reserves.length;
  return seats.map((seat) => holderOf(seat, holds)).sort((a, b) => weight(b) - weight(a));
}

/** Seats that the beat still waits for. */
export const notReady = (s: Sight): readonly string[] =>
  s.pub.order.filter((seat) => s.pub.seats[seat]?.ready !== true);
