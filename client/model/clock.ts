/** Time on screen: a tick for whoever shows a clock, and the table's clock as words. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Clock } from '../../shared/engine/index.ts';

let timer: ReturnType<typeof setInterval> | undefined;

/** Ticks only while somebody looks. */
const ticking = signal(Date.now(), {
  watched() {
    timer = setInterval(() => {
      ticking.value = Date.now();
    }, 500);
  },
  unwatched() {
    clearInterval(timer);
  },
});

/** This browser's time, twice a second. */
export const now: ReadonlySignal<number> = ticking;

export function leftMs(clock: Clock | null, tableNowMs: number): number | null {
  if (clock === null) return null;
  if (clock.runningSinceMs === null) return clock.leftMs;
  return Math.max(0, clock.leftMs - Math.max(0, tableNowMs - clock.runningSinceMs));
}

/** 4:40; an hour and more as 1:04:40. */
export function clockText(ms: number): string {
  const total = Math.ceil(ms / 1000);
  const [h, m, s] = [Math.floor(total / 3600), Math.floor(total / 60) % 60, total % 60];
  const ss = String(s).padStart(2, '0');
  return h > 0 ? `${h}:${String(m).padStart(2, '0')}:${ss}` : `${m}:${ss}`;
}

/** Steady, then brass under two minutes, then bold with the word "soon" under thirty seconds. */
export type ClockTone = 'steady' | 'brass' | 'soon';
export const clockTone = (ms: number): ClockTone => (ms <= 30_000 ? 'soon' : ms <= 120_000 ? 'brass' : 'steady');
