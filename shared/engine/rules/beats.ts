import { deadlineOf, dropRefused, isClean } from '../queries.ts';
import { RIGHTS } from '../rights.ts';
import type { Query } from './query.ts';
import { type Guard, no } from './query.ts';

/** R15.13: from this gavel on the chair of a table with more rounds may end it without a text. */
const LONG = 8;

/** The facts the procedure chart's guards ask for. */
export const factsOf = ({ open, state }: Pick<Query, 'open' | 'state'>) => ({
  last: state.round >= state.rounds,
  long: state.round >= LONG,
  clean: isClean(state),
  refused: dropRefused(open, state),
  spent: state.silence.tries >= state.settings.silenceTries,
});

export const chartAllows: Guard = (q) => {
  const { act, charts, state } = q;
  const open = charts.procedure(state.phase, { type: act.type, ...factsOf(q) }) !== null;
  return no(!open, 'rule/not-now', { phase: state.phase });
};

/** Talk goes on in a pause and in a suspension; so does whatever the host does. */
export const notPaused: Guard = ({ act, actor, state }) => {
  const { paused, suspended } = RIGHTS[act.type];
  if (actor.role === 'host' || actor.role === 'table') return null;
  return (
    no(state.paused && paused !== true, 'rule/paused') ??
    no(state.suspended !== null && suspended !== true, 'rule/suspended')
  );
};

export const pauseState: Guard = ({ act, state }) => {
  if (act.type === 'table.pause')
    return (
      no(state.paused, 'rule/already-paused') ?? no(state.phase === 'lobby', 'rule/not-now', { phase: state.phase })
    );
  return no(act.type === 'table.resume' && !state.paused, 'rule/not-paused');
};

export const clockRuns: Guard = ({ state }) => no(state.clock === null, 'rule/no-clock');

/** What is timed beside the main clock is known to the server alone. */
const timerDue: Guard = ({ act, at, server }) => {
  if (server === undefined || act.timer === undefined) return null;
  const due = server.timers().find((timer) => timer.id === act.timer);
  return no(due === undefined || at < due.at, 'rule/stale-clock');
};

export const clockDue: Guard = (q) => {
  const { act, at, state } = q;
  if (act.type === 'timer.due') return timerDue(q);
  const deadline = deadlineOf(state);
  const stale =
    deadline === null || at < deadline || (act.generation !== undefined && act.generation !== state.clock?.generation);
  return no(stale, 'rule/stale-clock');
};

export const spokeOnce: Guard = ({ actor, state }) =>
  no(
    state.statements.some((x) => x.seat === actor.seat),
    'rule/already-spoken',
  );

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
