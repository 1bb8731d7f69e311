/**
 * The rules as this browser asks them. They come right after a screen's first view (`judging.ts`): until then every act
 * looks open, and the server, which decides anyway, refuses what is not.
 */
import { signal } from '@preact/signals';
import type { Ask, allows, LegalAct, legal } from '../../shared/engine/index.ts';
import type { Refusal } from '../../shared/types/index.ts';

export type Judge = { readonly allows: typeof allows; readonly legal: typeof legal };
type Sketch = Parameters<typeof allows>[1];
type About = Parameters<typeof legal>[1];

export const judge = signal<Judge | null>(null);

/** Why an act is closed; null = open, or nothing to judge by yet. */
export const refusalOf = (ask: Ask | null, sketch: Sketch): Refusal | null =>
  ask === null ? null : (judge.value?.allows(ask, sketch) ?? null);

/** Every act of a role; none before the rules are here. */
export const legalActs = (ask: Ask | null, about?: About): readonly LegalAct[] =>
  ask === null ? [] : (judge.value?.legal(ask, about) ?? []);
