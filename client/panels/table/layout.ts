/** Which of the three arrangements fits: the window's size, measured in the reader's text size. */
import { signal } from '@preact/signals';
import { settings } from '../../model/index.ts';

export type Layout = 'wide' | 'tablet' | 'phone';

const sizeNow = () =>
  typeof window === 'undefined' ? { w: 1440, h: 900 } : { w: window.innerWidth || 1440, h: window.innerHeight || 900 };
const size = signal(sizeNow());
if (typeof window !== 'undefined') {
  addEventListener('resize', () => {
    size.value = sizeNow();
  });
}

const SCALE = { small: 0.9375, usual: 1, large: 1.125, largest: 1.3125 } as const;
const scale = (): number => SCALE[settings.value.text];

export const layoutNow = (): Layout => {
  const width = size.value.w / scale();
  return width < 768 ? 'phone' : width < 1280 ? 'tablet' : 'wide';
};

/** Where the picture would push what matters below the fold, the band becomes the strip by itself. */
export const isLow = (): boolean => size.value.h / scale() < (layoutNow() === 'wide' ? 790 : 720);
