/** The reader of wordings: asked for when somebody begins to write, and then a moment after the last key. */
import { signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import type { OpenGame } from '../../../../shared/scenario/game.ts';
import type { Reading as Read } from '../../../../shared/text/index.ts';
import type { Reading } from '../../../model/table/writing/reader.ts';
import { useSight } from '../table.ts';

const here = signal<{ readonly open: OpenGame; readonly reader: Reading } | null>(null);

async function bring(open: OpenGame): Promise<void> {
  const { readerFor } = await import('../../../model/table/writing/reader.ts');
  here.value = { open, reader: readerFor(open) };
}

/** null until its file is here; without it one may write all the same, and the server reads. */
export function useReader(): Reading | null {
  const { open } = useSight();
  const found = here.value?.open === open ? here.value.reader : null;
  useEffect(() => {
    if (found === null) void bring(open).catch(() => undefined);
  }, [open]);
  return found;
}

const PAUSE_MS = 120;

/** The text once the keys rest; the first one at once. */
export function useSettled(text: string): string {
  const [settled, settle] = useState(text);
  useEffect(() => {
    const id = setTimeout(() => settle(text), PAUSE_MS);
    return () => clearTimeout(id);
  }, [text]);
  return settled;
}

export function useReading(text: string, issue: string): Read | null {
  const reader = useReader();
  return reader?.read(useSettled(text), issue) ?? null;
}
