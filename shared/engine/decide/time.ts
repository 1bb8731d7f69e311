import { must } from '../../types/index.ts';
import { leftAt } from '../evolve/index.ts';
import { deadlineOf, isClean, peopleSeats } from '../queries.ts';
import { type Batch, emit } from './batch.ts';
import { adopt, endSilence } from './closing.ts';
import { countVote } from './meeting-votes.ts';
import { closeBeat, proceed } from './phases.ts';

/** What a deadline does: silence holds, the text is adopted, a beat closes. */
export function clockRunsOut(b: Batch): void {
  const { phase, settings, silence } = b.state;
  if (phase === 'silence') endSilence(b);
  else if (phase === 'adoption') adopt(b);
  else if (phase === 'vote') countVote(b);
  else if (phase === 'consultation' && isClean(b.state) && silence.tries >= settings.silenceTries)
    proceed(b, 'floor.take');
  else closeBeat(b);
}

export function extendClock(b: Batch, ms: number): void {
  const left = leftAt(must(b.state.clock, 'a clock runs (2.7)'), b.at);
  emit(b, { type: 'clock.set', leftMs: left + ms, why: 'extended' });
}

const SHARE_FOR_LAST_CALL = 0.75;

/** R2.8: three quarters of the seats with people are ready, so the rest have a last call; never in solo play. */
export function lastCall(b: Batch): void {
  const { lastCallMs } = b.state.settings;
  const deadline = deadlineOf(b.state);
  if (lastCallMs === null || b.state.solo || b.state.lastCall || deadline === null) return;
  const seats = peopleSeats(b.state);
  const ready = seats.filter((seat) => b.state.seats[seat]?.ready === true).length;
  if (seats.length === 0 || ready < seats.length * SHARE_FOR_LAST_CALL || deadline - b.at <= lastCallMs) return;
  emit(b, { type: 'clock.set', leftMs: lastCallMs, why: 'last-call' });
}
