import { type ReadonlySignal, signal } from '@preact/signals';
import type { Session } from '../../shared/protocol/http.ts';
import { type Keep, keep } from './keep.ts';

/** A table this browser has a person at. The token is the person's and stays here. */
export type Held = Session & {
  readonly name: string;
  readonly title: string;
  readonly party?: string;
  readonly over?: boolean;
  readonly at: number;
};

const MOST = 12;

const isHeld = (value: unknown): value is Held =>
  typeof value === 'object' && value !== null && 'code' in value && 'token' in value && 'person' in value;

/** Newest first; one a table. */
export function createHeld(store: Keep) {
  const stored = store.read('tables');
  const list = signal<readonly Held[]>(Array.isArray(stored) ? stored.filter(isHeld) : []);
  const write = (next: readonly Held[]): void => {
    list.value = next.slice(0, MOST);
    store.write('tables', list.value);
  };
  const others = (code: string) => list.value.filter((held) => held.code !== code);
  return {
    list: list as ReadonlySignal<readonly Held[]>,
    of: (code: string): Held | undefined => list.value.find((held) => held.code === code),
    take: (held: Held): void => write([held, ...others(held.code)]),
    note: (code: string, more: Partial<Pick<Held, 'party' | 'over' | 'title' | 'host'>>): void => {
      write(list.value.map((held) => (held.code === code ? { ...held, ...more } : held)));
    },
    drop: (code: string): void => write(others(code)),
  };
}

export const held = createHeld(keep);
