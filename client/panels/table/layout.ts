/** Which of the three arrangements fits, and whether there is height for the room. */
import { type ReadonlySignal, signal } from '@preact/signals';

export type Layout = 'wide' | 'tablet' | 'phone';

const canAsk = typeof window !== 'undefined' && typeof window.matchMedia === 'function';

function follow<T>(query: string, read: (matches: boolean) => T): ReadonlySignal<T> {
  if (!canAsk) return signal(read(false));
  const media = window.matchMedia(query);
  const at = signal(read(media.matches));
  media.addEventListener('change', (event) => {
    at.value = read(event.matches);
  });
  return at;
}

const narrow = follow('(max-width: 1279px)', (yes) => yes);
const phone = follow('(max-width: 767px)', (yes) => yes);
/** Below this the band becomes the strip by itself. */
export const low = follow('(max-height: 719px)', (yes) => yes);

export const layoutNow = (): Layout => (phone.value ? 'phone' : narrow.value ? 'tablet' : 'wide');
