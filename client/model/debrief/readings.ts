/** Step 4: what the table could have known of each member before the envelopes were opened. */
import type { Moment, Reading } from '../../../shared/figures/types.ts';
import type { Party } from '../../../shared/scenario/game.ts';
import { partyOf } from '../table/sight.ts';
import { sentences } from './head.ts';
import { called, figure, issueTitle, type Learned, listed, mostOf, type Twin } from './sight.ts';
import { say } from './words.ts';

export type Read = {
  readonly party: Party;
  readonly mine: boolean;
  /** -1 to 1; null = nothing to compare. */
  readonly fit: number | null;
  readonly word: string;
  readonly misread: string | null;
};

const wordFor = (fit: number): string =>
  say(`debrief.read.word.${fit >= 0.85 ? 'open' : fit >= 0.65 ? 'fair' : fit >= 0.4 ? 'hard' : 'closed'}`);

const costFor = (share: number): string =>
  say(
    `debrief.cost.${share < 0.08 ? 'none' : share < 0.35 ? 'some' : share < 0.65 ? 'much' : share < 1 ? 'most' : 'all'}`,
  );

function misreadText(x: Learned, { misread, seat }: Reading): string | null {
  if (misread === null) return null;
  const about = { level: misread.level, issue: issueTitle(x, misread.issue), party: called(x, seat) };
  if (misread.red) return say('debrief.read.line', about);
  return say('debrief.read.over', {
    ...about,
    believed: costFor(misread.believed),
    actual: costFor(misread.actual),
  });
}

/** In seat order; none where nobody believed anything or there is nothing to be true. */
export const readsOf = (x: Learned): readonly Read[] =>
  (x.debrief.readings ?? []).map((one) => ({
    party: partyOf(x, one.seat),
    mine: one.seat === x.seat,
    fit: one.fit,
    word: one.fit === null ? say('debrief.read.word.silent') : wordFor(one.fit),
    misread: misreadText(x, one),
  }));

const GOOD = 0.8;

function whenText(when: Moment): string {
  if (typeof when === 'number') return say('debrief.read.when.round', { round: when });
  return say(`debrief.read.when.${when}`);
}

/** Who was hardest to read, by what it was misread most; and who could be known soonest. */
export function readingText(x: Learned): string {
  const all = (x.debrief.readings ?? []).filter((one) => one.fit !== null);
  const silent = (x.debrief.readings ?? []).filter((one) => one.fit === null).map((one) => called(x, one.seat));
  const hard = mostOf(all, (one) => -(one.fit ?? 0));
  const clear = mostOf(all, (one) => one.fit ?? 0);
  const first = clear?.course.find((at) => (at.fit ?? 0) >= GOOD);
  return sentences(
    hard && say('debrief.read.hardest', { party: called(x, hard.seat) }),
    hard && misreadText(x, hard),
    silent.length > 0 && say('debrief.read.silent', { names: listed(silent) }),
    clear && first && say('debrief.read.soon', { party: called(x, clear.seat), when: whenText(first.when) }),
  );
}

export const readsTwin = (reads: readonly Read[]): Twin => ({
  head: [say('debrief.read.member'), say('debrief.read.fit'), say('debrief.read.misread')],
  rows: reads.map((one) => [
    one.party.short,
    one.fit === null ? one.word : `${figure(one.fit)} · ${one.word}`,
    one.misread ?? say('debrief.read.none'),
  ]),
});

/** For the head of the step: the one thing to take away. */
export function hardestText(x: Learned): string | null {
  const hard = mostOf(
    (x.debrief.readings ?? []).filter((one) => one.fit !== null),
    (one) => -(one.fit ?? 0),
  );
  return hard ? say('debrief.read.hardest', { party: called(x, hard.seat) }) : null;
}
