/** Capital: asked about one package, answers for one level on one issue, to that seat alone (R11.10 to 11.12). */
import type { SeatId } from '../../types/index.ts';
import { valueOf } from '../../value/index.ts';
import type { CommandOf } from '../commands.ts';
import { capitalCalls, capitalTimers, isAlive, outcomeWith, outcomeWithout } from '../deals.ts';
import type { EventOf } from '../events.ts';
import { packageOf } from '../queries.ts';
import type { CapitalAsk } from '../state.ts';
import type { CapitalReason } from '../vocabulary.ts';
import { type Batch, emit } from './batch.ts';
import { charge } from './deals-goodwill.ts';
import type { Reactions } from './reactions.ts';

const own = (b: Batch, seat: SeatId): readonly CapitalAsk[] => b.seats[seat]?.capital ?? [];

/** R11.12: one call more than the free ones is paid for, and as sealed as the call. */
export function askCapital(b: Batch, c: CommandOf<'capital.ask'>, seat: SeatId): void {
  const one = packageOf(b.state, c.package);
  if (one === undefined) return;
  const { capitalMs } = b.state.settings;
  const { free } = capitalCalls(b.state, { capital: own(b, seat) });
  emit(
    b,
    {
      type: 'capital.asked',
      id: `capital/${seat}/${own(b, seat).length + 1}`,
      seat,
      package: one.id,
      issue: c.issue,
      level: outcomeWith(b.game.open, b.state, one).levels[c.issue] ?? 0,
      due: capitalMs === null ? null : b.at + capitalMs,
    },
    { seats: [seat] },
  );
  b.cause = '11.12';
  if (free === 0) charge(b, seat, 'third-capital', { sealed: true });
}

/** R11.11: yes where the seat's own sheet loses nothing by the package as a whole. */
function judged(b: Batch, seat: SeatId, ask: CapitalAsk): CapitalReason {
  const one = packageOf(b.state, ask.package);
  const sheet = b.game.sealed.sheets?.[seat];
  if (one === undefined || sheet === undefined || !isAlive(one)) return 'package-gone';
  const gain =
    valueOf(sheet, outcomeWith(b.game.open, b.state, one)) - valueOf(sheet, outcomeWithout(b.game.open, b.state, one));
  return gain < -1e-9 ? 'loses' : 'granted';
}

function answer(b: Batch, seat: SeatId, ask: CapitalAsk): void {
  const why = judged(b, seat, ask);
  const granted = why === 'granted';
  const { issue, level } = ask;
  b.cause = '11.11';
  emit(b, { type: 'capital.answered', id: ask.id, seat, granted, why }, { seats: [seat] });
  if (granted)
    emit(b, { type: 'leave.given', seat, issue, level, why: 'capital', package: ask.package }, { seats: [seat] });
}

const waiting = (b: Batch): readonly (readonly [SeatId, CapitalAsk])[] =>
  b.state.order.flatMap((seat) =>
    own(b, seat).flatMap((ask) => (ask.status === 'asked' ? [[seat, ask] as const] : [])),
  );

/** For the timers beside the main clock: when capital answers by itself, and that it does. */
export const capital = {
  timers: capitalTimers,
  ring: (b: Batch, id: string): void => {
    for (const [seat, ask] of waiting(b)) if (ask.id === id) answer(b, seat, ask);
  },
} as const;

/** R11.11: with the next round at the latest; after the last one as its gavel beat ends. */
function answerAll(b: Batch, e: EventOf<'phase.entered'>): void {
  const night = e.to === 'round.text' || e.to === 'dropping' || e.to === 'silence' || e.to === 'consultation';
  if (night) for (const [seat, ask] of waiting(b)) answer(b, seat, ask);
}

export const capitalReactions: Reactions = { 'phase.entered': answerAll };
