/** What a step may do and show, apart from where its data comes from: the live table, or a page for looking. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Reveal } from '../../../shared/engine/index.ts';
import type { Follow, Guess, Learned, Rule, StepId } from '../../model/debrief/index.ts';

export type Acts = {
  readonly say: (text: string) => void;
  readonly guess: (guess: Guess) => void;
  readonly step: (step: StepId) => void;
  readonly reveal: (what: Reveal) => void;
};

export type Doing = {
  readonly x: Learned;
  readonly code: string;
  /** This person leads: the host, or whoever plays alone. */
  readonly host: boolean;
  /** A seat, the chair or the host: may say something. */
  readonly speaks: boolean;
  readonly acts: Acts;
  readonly follow: Follow;
  readonly rule: Rule;
  /** Steps opened without a guess, for this visit. */
  readonly peek: { readonly has: (step: StepId) => boolean; readonly open: (step: StepId) => void };
  /** The last act that was refused, in words. */
  readonly refused: string | null;
  /** Everything is on paper: all of it open, no controls. */
  readonly paper: boolean;
};

const Context = createContext<Doing | null>(null);
export const DoingProvider = Context.Provider;

export function useDoing(): Doing {
  const doing = useContext(Context);
  if (!doing) throw new Error('a step of the debrief stands inside DebriefView');
  return doing;
}
