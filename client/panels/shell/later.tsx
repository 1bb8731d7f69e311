import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';

const fetches = new Set<() => Promise<void>>();

/** Fetches every part that is left for later, so that it is there before anybody asks. What failed is asked for anew. */
export const fetchLater = async (): Promise<void> => {
  await Promise.all([...fetches].map((fetch) => fetch()));
};

/** A part of a screen that is not seen at first. Until its file is here nothing stands in its place. */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  const here = signal<{ readonly Part: ComponentType<P> } | null>(null);
  let asked: Promise<void> | null = null;
  const bring = async (): Promise<void> => {
    // Where a measurement of the first view ends.
    performance.mark?.('later');
    try {
      here.value = { Part: await load() };
    } catch {
      asked = null;
    }
  };
  const fetch = (): Promise<void> => {
    asked ??= bring();
    return asked;
  };
  fetches.add(fetch);
  return function Later(props: P) {
    const found = here.value;
    useEffect(() => void (found ?? fetch()), [found]);
    return found ? <found.Part {...props} /> : null;
  };
}

/** A file whose parts have their places already: fetched with the others, asked for anew where it failed. */
export function laterFile(load: () => Promise<void>): void {
  let asked: Promise<void> | null = null;
  fetches.add(() => {
    asked ??= load().catch(() => {
      asked = null;
    });
    return asked;
  });
}

/** Effects come after the paint: the first view never waits for the rest. */
export function useLater(): void {
  useEffect(() => void fetchLater(), []);
}
