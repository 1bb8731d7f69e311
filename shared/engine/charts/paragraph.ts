/** The life of one paragraph. No paragraph is agreed while a blocking bracket stands on it. */
import { setup } from 'xstate';

export type ParagraphEvent = {
  readonly type: 'bracket' | 'lift' | 'fall' | 'park' | 'unpark' | 'reopen' | 'drop' | 'adopt' | 'word';
  /** Brackets that block are left on it. */
  readonly blocked?: boolean;
};

const machine = setup({
  types: { context: {} as Record<never, never>, events: {} as ParagraphEvent },
  guards: { blocked: ({ event }) => event.blocked === true, free: ({ event }) => event.blocked !== true },
  actions: { record: () => {} },
});

export const paragraphChart = machine.createMachine({
  id: 'paragraph',
  context: {},
  initial: 'open',
  states: {
    open: {
      on: {
        bracket: { guard: 'blocked', target: 'bracketed' },
        fall: { guard: 'free', target: 'ad-ref' },
        park: 'parked',
        drop: 'dropped',
        word: { actions: 'record' },
      },
    },
    bracketed: {
      on: { lift: { guard: 'free', target: 'open' }, park: 'parked', drop: 'dropped', word: { actions: 'record' } },
    },
    parked: {
      on: {
        unpark: [{ guard: 'blocked', target: 'bracketed' }, { target: 'open' }],
        drop: 'dropped',
      },
    },
    'ad-ref': { on: { reopen: 'open', adopt: 'agreed' } },
    dropped: {},
    agreed: {},
  },
});
