import { deadlineOf, dropRefused, isClean } from '../queries.ts';
import type { Query } from './query.ts';
import { type Guard, no } from './query.ts';

/** Silence may be tried this often. */
export const SILENCE_TRIES = 2;

/** The facts the procedure chart's guards ask for. */
export const factsOf = ({ open, state }: Pick<Query, 'open' | 'state'>) => ({
  last: state.round >= state.rounds,
  clean: isClean(state),
  refused: dropRefused(open, state),
  spent: state.silence.tries >= SILENCE_TRIES,
});

/** Acts outside the procedure: people, time, the server's bookkeeping. */
const OUTSIDE = new Set([
  'seat.assign',
  'seat.hand',
  'head.name',
  'chair.hand',
  'table.pause',
  'table.resume',
  'clock.extend',
  'clock.due',
  'clock.shift',
]);

export const chartAllows: Guard = (q) => {
  const { act, charts, state } = q;
  if (OUTSIDE.has(act.type))
    return no(
      act.type !== 'seat.hand' &&
        act.type !== 'seat.assign' &&
        act.type !== 'head.name' &&
        act.type !== 'chair.hand' &&
        state.phase === 'closed',
      'rule/not-now',
      { phase: state.phase },
    );
  if (act.type === 'table.end') return no(state.phase === 'closed', 'rule/not-now', { phase: state.phase });
  if (charts.procedure(state.phase, { type: act.type, ...factsOf(q) }) !== null) return null;
  return no(true, 'rule/not-now', { phase: state.phase });
};

/** Talk goes on in a pause; so does whatever the host does. */
const IN_PAUSE = new Set([
  'message.say',
  'note.send',
  'brief.read',
  'seat.take',
  'seat.leave',
  'clock.shift',
  'head.name',
]);

export const notPaused: Guard = ({ act, actor, state }) =>
  no(state.paused && actor.role !== 'host' && actor.role !== 'table' && !IN_PAUSE.has(act.type), 'rule/paused');

export const pauseState: Guard = ({ act, state }) => {
  if (act.type === 'table.pause')
    return (
      no(state.paused, 'rule/already-paused') ?? no(state.phase === 'lobby', 'rule/not-now', { phase: state.phase })
    );
  return no(act.type === 'table.resume' && !state.paused, 'rule/not-paused');
};

export const clockRuns: Guard = ({ state }) => no(state.clock === null, 'rule/no-clock');

export const clockDue: Guard = ({ act, at, state }) => {
  const deadline = deadlineOf(state);
  const stale =
    deadline === null || at < deadline || (act.generation !== undefined && act.generation !== state.clock?.generation);
  return no(stale, 'rule/stale-clock');
};

export const spokeOnce: Guard = ({ act, actor, state }) => {
  if (act.type === 'statement.make')
    return no(
      state.statements.some((x) => x.seat === actor.seat),
      'rule/already-spoken',
    );
  return no(
    state.positions.some((x) => x.seat === actor.seat),
    'rule/already-spoken',
  );
};

export const knownIssues: Guard = ({ act, open }) => {
  const unknown = act.priorities?.find((issue) => !open.issues.some((i) => i.id === issue));
  return no(unknown !== undefined, 'rule/unknown-paragraph', { paragraph: unknown ?? '' });
};

export const cleanText: Guard = ({ state }) =>
  no(state.phase === 'consultation' && !isClean(state), 'rule/open-text', {
    open: state.paragraphs.filter((p) => p.status === 'open' || p.status === 'bracketed' || p.status === 'parked')
      .length,
  });

/** The debrief is opened once, and led once it is open. */
export const debriefOpen: Guard = ({ act, state }) =>
  act.type === 'debrief.open'
    ? no(state.debrief !== null, 'rule/no-change')
    : no(state.debrief === null, 'rule/not-now', { phase: state.phase });
