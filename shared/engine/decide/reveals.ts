/** What each sealed kind is opened as, at the host's tap. */
import type { CommandOf } from '../commands.ts';
import type { BodyOf } from '../events.ts';
import type { Reveal } from '../vocabulary.ts';
import { type Batch, emit } from './batch.ts';
import { pricesOpened, promisesOpened } from './deals-reveals.ts';
import { soundingsOpened } from './observers-soundings.ts';

type Opened = Omit<BodyOf<'debrief.revealed'>, 'type' | 'what'>;

const isOpen = (b: Batch, what: Reveal): boolean => b.state.debrief?.opened.includes(what) === true;

const OPENED: Readonly<Partial<Record<Reveal, (b: Batch) => Opened>>> = {
  'silence-breaker': (b) => ({
    seats: b.sealed.silenceBreakers,
    // Opened already: now that the breakers have names, what was promised about silence is marked, too.
    ...(isOpen(b, 'promises') && { promises: promisesOpened(b, true) }),
  }),
  'sealed-prices': (b) => ({ seats: [], prices: pricesOpened(b) }),
  promises: (b) => ({ seats: [], promises: promisesOpened(b, isOpen(b, 'silence-breaker')) }),
  soundings: (b) => ({ seats: [], soundings: soundingsOpened(b) }),
};

export const revealSealed = (b: Batch, { what }: CommandOf<'debrief.reveal'>): void =>
  emit(b, { type: 'debrief.revealed', what, ...(OPENED[what]?.(b) ?? { seats: [] }) });
