/** UN practice as one chart: which acts a phase is open to, and where the procedure goes next. */
import { setup } from 'xstate';
import type { CommandType } from '../commands.ts';

/** Facts for guards come in the event; the chart keeps none of its own. */
export type ProcedureEvent = {
  readonly type: CommandType | 'silence.held' | 'silence.broken' | 'adoption.failed';
  /** The round that closes is the last one. */
  readonly last?: boolean;
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
    refused: ({ event }) => event.refused === true,
    unspent: ({ event }) => event.spent !== true,
    cleanUnspent: ({ event }) => event.clean === true && event.spent !== true,
  },
});

const open = { actions: 'record' } as const;
const many = <T extends CommandType>(...types: T[]) =>
  Object.fromEntries(types.map((t) => [t, open])) as Record<T, typeof open>;

/** Wording and talk about it: the corridor, and what is like it. */
const drafting = many(
  'stance.take',
  'stance.drop',
  'proposal.table',
  'proposal.sponsor',
  'proposal.withdraw',
  'ready.set',
);
const gavelling = many('gavel.put', 'gavel.fall', 'paragraph.park', 'paragraph.unpark');

const round = machine.createStateConfig({
  initial: 'text',
  states: {
    text: { on: { ...many('ready.set', 'text.revise'), 'beat.close': 'reading' } },
    reading: { on: { ...many('ready.set', 'stance.take'), 'beat.close': 'corridor' } },
    corridor: { on: { ...drafting, ...many('paragraph.reopen'), 'beat.close': 'gavel' } },
    gavel: {
      on: {
        ...gavelling,
        ...many('stance.take', 'ready.set'),
        'beat.close': [
          { guard: 'clean', target: '#procedure.silence' },
          { guard: 'last', target: '#procedure.dropping' },
          { target: '#procedure.round' },
        ],
        'summary.issue': { guard: 'last', target: '#procedure.closed' },
      },
    },
  },
});

export const procedureChart = machine.createMachine({
  id: 'procedure',
  context: {},
  initial: 'lobby',
  on: many('message.say', 'note.send', 'brief.read', 'seat.take', 'seat.leave'),
  states: {
    lobby: { on: { 'table.start': 'opening' } },
    opening: { on: { ...many('statement.make', 'ready.set'), 'beat.close': 'round' } },
    round,
    dropping: {
      on: {
        ...many('drop.object', 'stance.take', 'ready.set'),
        'beat.close': [{ guard: 'refused', target: 'closed' }, { target: 'silence' }],
        'summary.issue': 'closed',
      },
    },
    silence: {
      on: {
        'silence.break': open,
        'silence.held': 'adoption',
        'silence.broken': 'consultation',
      },
    },
    consultation: {
      on: {
        ...drafting,
        ...gavelling,
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
        'adoption.object': open,
        'text.adopt': 'positions',
        'adoption.failed': 'closed',
        'summary.issue': 'closed',
      },
    },
    positions: { on: { ...many('position.give', 'ready.set'), 'beat.close': 'closed' } },
    // Nobody sits down at a table that is over; an empty transition keeps the root's from applying.
    closed: { on: { ...many('debrief.open', 'debrief.step', 'debrief.reveal', 'guess.make'), 'seat.take': {} } },
  },
});
