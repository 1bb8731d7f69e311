/** What every part of the projector is handed: the public table, and how large one of its 810 lines is. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext, useEffect } from 'preact/hooks';
import { must } from '../../../shared/types/index.ts';
import type { Live } from '../../model/index.ts';
import type { Sight } from '../../model/table/index.ts';

export const WIDTH = 1440;
export const HEIGHT = 810;

export type Screen = { readonly live: Live; readonly s: Sight; readonly unit: number };

const measure = (): number => Math.min(innerWidth / WIDTH, innerHeight / HEIGHT) || 1;

const size = signal(1);
/** Pixels a line; the picture keeps its 16 to 9. */
export const unit: ReadonlySignal<number> = size;

export function useUnit(): number {
  useEffect(() => {
    const resize = () => {
      size.value = measure();
    };
    resize();
    addEventListener('resize', resize);
    return () => removeEventListener('resize', resize);
  }, []);
  return size.value;
}

export const ScreenContext = createContext<Screen | null>(null);
export const useScreen = (): Screen => must(useContext(ScreenContext), 'inside the projector');
