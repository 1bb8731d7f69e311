/** What of a growing list I have read, remembered a table: what came after is marked until it is. */
import { signal } from '@preact/signals';
import { keep } from '../../../model/index.ts';
import { useTable } from '../table.ts';

const kept = new Map<string, ReturnType<typeof signal<number>>>();

function readOf(name: string) {
  const found = kept.get(name) ?? signal<number>(Number(keep.read(name) ?? 0));
  kept.set(name, found);
  return found;
}

export function useRead(what: string, count: number) {
  const { live } = useTable();
  const name = `read/${what}/${live.code}`;
  const read = readOf(name);
  return {
    fresh: Math.max(0, count - (read.value ?? 0)),
    /** `nth` of the list, from 1. */
    isNew: (nth: number): boolean => nth > (read.value ?? 0),
    mark: (): void => {
      read.value = count;
      keep.write(name, count);
    },
  };
}
