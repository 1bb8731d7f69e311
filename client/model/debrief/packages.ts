/** Step 7: packages that were there and that nobody offered. */
import { hasText } from '../../../shared/engine/index.ts';
import { changeOf } from './missed.ts';
import { called, issueNumber, type Learned, listed, membersOf, signed } from './sight.ts';
import { say } from './words.ts';

export type PackageLine = {
  readonly key: string;
  readonly places: readonly number[];
  readonly what: string;
  readonly total: string;
  readonly who: string;
  /** When it lay open, who could have offered it, whose capital would have had to be asked. */
  readonly when: string;
  /** The own gain, if the reader has a seat that gains. */
  readonly mine: number;
};

const names = (x: Learned, seats: readonly string[]): string => listed(seats.map((seat) => called(x, seat)));

export const packageLines = (x: Learned): readonly PackageLine[] =>
  x.debrief.packages.map((one) => {
    const gainers = membersOf(x).filter((p) => (one.gains[p.id] ?? 0) > 0);
    const { beyond, by, changes, gains, rounds, total } = one;
    return {
      key: changes.map((c) => `${c.issue}${c.to}`).join('/'),
      places: changes.map((c) => issueNumber(x, c.issue)),
      what: changes.map((c) => changeOf(x, c)).join(' · '),
      total: say('debrief.best.total', { points: signed(total) }),
      who: say(hasText(x.debrief.ending.kind) ? 'debrief.trade.who' : 'debrief.trade.who.none', {
        gains: listed(gainers.map((p) => `${called(x, p.id)} ${signed(gains[p.id] ?? 0)}`)),
      }),
      when: [
        say('debrief.packages.open', { count: rounds.length, rounds: listed(rounds.map(String)) }),
        by.length > 0 ? say('debrief.packages.by', { names: names(x, by) }) : '',
        beyond.length > 0 ? say('debrief.packages.beyond', { names: names(x, beyond) }) : '',
      ]
        .filter((part) => part !== '')
        .join(' '),
      mine: x.seat === null ? 0 : (gains[x.seat] ?? 0),
    };
  });
