/** UN practice as one chart: which acts a phase is open to, and where the procedure goes next. */
import { setup } from 'xstate';
import type { CommandType } from '../commands.ts';
import { recordedIn } from '../rights.ts';
import type { Phase } from '../vocabulary.ts';

/** Facts for guards come in the event; the chart keeps none of its own. */
export type ProcedureEvent = {
  readonly type:
    | CommandType
    | 'silence.held'
    | 'silence.broken'
    | 'adoption.failed'
    | 'vote.called'
    | 'vote.carried'
    | 'vote.lost';
  /** The round that closes is the last one. */
  readonly last?: boolean;
  /** So many rounds are behind the table that its chair may end it. */
  readonly long?: boolean;
  /** No paragraph is open, parked or bracketed any more. */
  readonly clean?: boolean;
  /** A member would not let a bracketed paragraph be dropped. */
  readonly refused?: boolean;
  /** Silence has been broken as often as the preset allows. */
  readonly spent?: boolean;
};

const machine = setup({
  types: { context: {} as Record<never, never>, events: {} as ProcedureEvent },
  // An act that moves nothing needs an action, or `can` would not count it as open.
  actions: { record: () => {} },
  guards: {
    clean: ({ event }) => event.clean === true,
    last: ({ event }) => event.last === true,
    long: ({ event }) => event.last === true || event.long === true,
    refused: ({ event }) => event.refused === true,
    unspent: ({ event }) => event.spent !== true,
    cleanUnspent: ({ event }) => event.clean === true && event.spent !== true,
  },
});

/** What the table of rights opens in a phase without moving it. */
const records = (phase: Phase) =>
  Object.fromEntries(recordedIn(phase).map((type) => [type, { actions: 'record' }] as const)) as Partial<
    Record<CommandType, { actions: 'record' }>
  >;

const round = machine.createStateConfig({
  initial: 'text',
  states: {
    text: { on: { ...records('round.text'), 'beat.close': 'reading' } },
    reading: { on: { ...records('round.reading'), 'beat.close': 'corridor' } },
    corridor: { on: { ...records('round.corridor'), 'beat.close': 'gavel' } },
    gavel: {
      on: {
        ...records('round.gavel'),
        'beat.close': [
          { guard: 'clean', target: '#procedure.silence' },
          { guard: 'last', target: '#procedure.dropping' },
          { target: '#procedure.round' },
        ],
        'summary.issue': { guard: 'long', target: '#procedure.closed' },
      },
    },
  },
});

export const procedureChart = machine.createMachine({
  id: 'procedure',
  context: {},
  initial: 'lobby',
  states: {
    lobby: { on: { ...records('lobby'), 'table.start': 'opening' } },
    opening: { on: { ...records('opening'), 'beat.close': 'round' } },
    round,
    dropping: {
      on: {
        ...records('dropping'),
        'beat.close': [{ guard: 'refused', target: 'closed' }, { target: 'silence' }],
        'summary.issue': 'closed',
      },
    },
    silence: {
      on: { ...records('silence'), 'silence.held': 'adoption', 'silence.broken': 'consultation' },
    },
    consultation: {
      on: {
        ...records('consultation'),
        'silence.open': { guard: 'cleanUnspent', target: 'silence' },
        'floor.take': { guard: 'clean', target: 'adoption' },
        'beat.close': [
          { guard: 'cleanUnspent', target: 'silence' },
          { guard: 'clean', target: 'adoption' },
          { target: 'closed' },
        ],
        'summary.issue': 'closed',
      },
    },
    adoption: {
      on: {
        ...records('adoption'),
        'text.adopt': 'positions',
        'adoption.failed': 'closed',
        'vote.called': 'vote',
        'summary.issue': 'closed',
      },
    },
    vote: { on: { ...records('vote'), 'vote.carried': 'positions', 'vote.lost': 'closed' } },
    positions: { on: { ...records('positions'), 'beat.close': 'closed' } },
    closed: { on: records('closed') },
  },
});
