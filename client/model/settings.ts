import { computed, effect, type Signal, signal } from '@preact/signals';
import { type Keep, keep } from './keep.ts';

/** What a person sets for this browser. Every value is also an attribute of <html>, read by the styles. */
export type Settings = {
  readonly theme: 'follow' | 'day' | 'night';
  readonly page: 'follow' | 'ivory' | 'dark';
  readonly text: 'small' | 'usual' | 'large' | 'largest';
  readonly motion: 'follow' | 'full' | 'less';
  readonly room: 'strip' | 'band' | 'hall';
  readonly keys: 'on' | 'off';
};

export const CHOICES: { readonly [K in keyof Settings]: readonly Settings[K][] } = {
  theme: ['follow', 'day', 'night'],
  page: ['follow', 'ivory', 'dark'],
  text: ['small', 'usual', 'large', 'largest'],
  motion: ['follow', 'full', 'less'],
  room: ['strip', 'band', 'hall'],
  keys: ['on', 'off'],
};

const FIRST: Settings = { theme: 'follow', page: 'follow', text: 'usual', motion: 'follow', room: 'band', keys: 'on' };

/** Stored settings may be older or broken: each value is taken only if it is still a choice. */
export function readSettings(from: Keep): Settings {
  const stored = from.read('settings');
  const found = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
  const valid = Object.entries(CHOICES).filter(([name, values]) =>
    (values as readonly unknown[]).includes(found[name]),
  );
  return { ...FIRST, ...Object.fromEntries(valid.map(([name]) => [name, found[name]])) };
}

export const settings: Signal<Settings> = signal(readSettings(keep));

export function setSetting<K extends keyof Settings>(name: K, value: Settings[K]): void {
  settings.value = { ...settings.value, [name]: value };
  keep.write('settings', settings.value);
}

export type Look = { readonly room: 'day' | 'night'; readonly page: 'ivory' | 'dark' };

/** Light system: day and ivory. Dark system: night and dark. Either may be set apart. */
export function lookOf(chosen: Pick<Settings, 'theme' | 'page'>, systemDark: boolean): Look {
  const room = chosen.theme === 'follow' ? (systemDark ? 'night' : 'day') : chosen.theme;
  return { room, page: chosen.page === 'follow' ? (room === 'night' ? 'dark' : 'ivory') : chosen.page };
}

/** How it looks now; the room is told, the page reads it from <html>. */
export const lookNow: Signal<Look> = signal({ room: 'day', page: 'ivory' });

const systemStill = signal(false);

/** Cross-fades only: as set here, else as the system wishes. */
export const lessMotion = computed(() => {
  const { motion } = settings.value;
  return motion === 'less' || (motion === 'follow' && systemStill.value);
});

/** Writes the settings to <html> and keeps them in step with the system. */
export function followSettings(root: HTMLElement, dark: MediaQueryList, still: MediaQueryList): void {
  systemStill.value = still.matches;
  still.addEventListener('change', (event) => {
    systemStill.value = event.matches;
  });
  const systemDark = signal(dark.matches);
  dark.addEventListener('change', (event) => {
    systemDark.value = event.matches;
  });
  effect(() => {
    const { text, motion } = settings.value;
    const look = lookOf(settings.value, systemDark.value);
    lookNow.value = look;
    Object.assign(root.dataset, { room: look.room, page: look.page, text, motion });
  });
}
