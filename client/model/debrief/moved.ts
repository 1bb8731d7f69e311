/** Step 8: whose words moved whom. */
import { called, type Learned, mostOf, type Twin } from './sight.ts';
import { say } from './words.ts';

export type Mover = {
  readonly seat: string | null;
  readonly name: string;
  readonly mine: boolean;
  readonly times: number;
  /** Whom, and how often, in seat order. */
  readonly towards: readonly { readonly seat: string; readonly name: string; readonly times: number }[];
};

const nameOf = (x: Learned, seat: string | null): string =>
  seat === null ? say('debrief.moved.chair') : called(x, seat);

/** Everybody whose words moved somebody, those who moved most first. */
export function moversOf(x: Learned): readonly Mover[] {
  const from = [...new Set(x.debrief.moved.map((m) => m.from))];
  return from
    .map((seat) => {
      const own = x.debrief.moved.filter((m) => m.from === seat);
      const towards = x.pub.order.flatMap((to) => {
        const times = own.find((m) => m.to === to)?.times ?? 0;
        return times === 0 ? [] : [{ seat: to, name: called(x, to), times }];
      });
      return {
        seat,
        name: nameOf(x, seat),
        mine: seat !== null && seat === x.seat,
        times: towards.reduce((sum, one) => sum + one.times, 0),
        towards,
      };
    })
    .sort((a, b) => b.times - a.times);
}

export function moversText(movers: readonly Mover[]): string {
  const first = mostOf(movers, (m) => m.times);
  return first ? say('debrief.moved.says', { from: first.name, times: first.times }) : say('debrief.moved.none');
}

/** The whole matrix: rows move, columns are moved. */
export function moversTwin(x: Learned, movers: readonly Mover[]): Twin {
  const moved = x.pub.order.filter((seat) => movers.some((m) => m.towards.some((one) => one.seat === seat)));
  return {
    head: [say('debrief.moved.from'), ...moved.map((seat) => called(x, seat))],
    rows: movers.map((m) => [m.name, ...moved.map((seat) => m.towards.find((one) => one.seat === seat)?.times ?? '')]),
  };
}
