/** How much there is to read, and about how long a scenario plays: the clocks of the rules, stretched by its size. */
import type { Brief, Game } from '../../scenario/index.ts';

export type Duration = {
  /** Of the longest brief, of the draft, and of all ready-made wordings together. */
  readonly words: { readonly brief: number; readonly draft: number; readonly wordings: number };
  /** Paragraphs times seats: the stances that a reading asks for. */
  readonly stances: number;
  readonly minutes: { readonly solo: number; readonly class: number; readonly workshop: number };
};

const wordsIn = (text: string): number => text.split(/\s+/u).filter((word) => word !== '').length;
const total = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + wordsIn(text), 0);

const briefWords = ({ youAre, wants, limits, redLines, allies, noText }: Brief): number =>
  total([youAre, noText, ...[...wants, ...limits, ...redLines, ...allies].map(({ text }) => text)]);

/** Read with care, in a language that may not be one's own. */
const WORDS_A_MINUTE = 150;
/** What the rules' clocks were made for. */
const USUAL = { issues: 6, seats: 10 };

type Clock = { readonly round: number; readonly last: number; readonly around: number };
const CLOCKS = {
  solo: { round: 6, last: 4, around: 15 },
  class: { round: 10, last: 6, around: 35 },
  workshop: { round: 12, last: 7, around: 47 },
} as const satisfies Record<string, Clock>;

export function durationOf({ open, sealed }: Game): Duration {
  const [issues, seats] = [open.issues.length, open.parties.length];
  const brief = Math.max(0, ...Object.values(sealed.briefs).map(briefWords));
  const draft = total(open.draft.paragraphs.map(({ text }) => text));
  // Half of a beat goes by the paragraphs and half by those who speak to them; alone, nobody else speaks.
  const size = (alone: boolean): number =>
    (issues / USUAL.issues + (alone ? 1 : Math.max(0.5, seats / USUAL.seats))) / 2;
  const minutes = ({ round, last, around }: Clock, alone: boolean): number =>
    Math.round(around + (brief + draft) / WORDS_A_MINUTE + (round * (open.rounds - 1) + last) * size(alone));
  return {
    words: { brief, draft, wordings: total(open.issues.flatMap((issue) => issue.wordings.map(({ text }) => text))) },
    stances: issues * seats,
    minutes: {
      solo: minutes(CLOCKS.solo, true),
      class: minutes(CLOCKS.class, false),
      workshop: minutes(CLOCKS.workshop, false),
    },
  };
}
