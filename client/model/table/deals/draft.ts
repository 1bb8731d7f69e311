/** The package I am writing: kept across a reload, until it is offered or thrown away. */
import { type Signal, signal } from '@preact/signals';
import type { Keep } from '../../keep.ts';
import type { DraftPart } from './parts.ts';

export type DealDraft = {
  readonly parts: readonly DraftPart[];
  /** Who must say yes beside me; null = whoever the cards ask, until I choose. */
  readonly to: readonly string[] | null;
  readonly reason: string;
  /** The package it answers. */
  readonly counters: string | null;
};
export const NO_DEAL: DealDraft = { parts: [], to: null, reason: '', counters: null };

const isDraft = (value: unknown): value is DealDraft =>
  typeof value === 'object' &&
  value !== null &&
  Array.isArray((value as DealDraft).parts) &&
  (value as DealDraft).parts.every((part) => typeof part?.paragraph === 'string');

export function createDealDraft(code: string, keep: Keep) {
  const name = `deal/${code}`;
  const stored = keep.read(name);
  const draft: Signal<DealDraft> = signal(isDraft(stored) ? { ...NO_DEAL, ...stored } : NO_DEAL);
  const write = (change: Partial<DealDraft>): void => {
    draft.value = { ...draft.value, ...change };
    keep.write(name, draft.value);
  };
  return {
    draft,
    write,
    /** One part a paragraph: a later one takes the place of the earlier. */
    add: (part: DraftPart): void =>
      write({ parts: [...draft.value.parts.filter((x) => x.paragraph !== part.paragraph), part] }),
    remove: (paragraph: string): void =>
      write({ parts: draft.value.parts.filter((part) => part.paragraph !== paragraph) }),
    start: (begun: DealDraft): void => write(begun),
    drop: (): void => {
      draft.value = NO_DEAL;
      keep.drop(name);
    },
  };
}
export type Dealing = ReturnType<typeof createDealDraft>;
