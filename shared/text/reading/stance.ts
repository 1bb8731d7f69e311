/** Verbs and qualifiers together: how much a text binds, on the scale of verbs. */
import type { Features } from './features.ts';
import type { Quantity } from './quantities.ts';

/** Qualifiers soften a level less than they soften a wording: *on a voluntary basis* may stand on every rung. */
const ON_LEVEL = 0.3;

export const shiftOf = (f: Features): number => f.qualifiers.reduce((sum, { qualifier }) => sum + qualifier.steps, 0);
export const levelShift = (f: Features): number => ON_LEVEL * shiftOf(f);

/** Further verbs of a text add a little: a call beside a welcome is more than the call. */
const FURTHER = 0.3;
const MOST_FURTHER = 3;

function furtherOf(f: Features): number {
  const worths = f.operative.verbs.map((verb) => verb.worth).sort((a, b) => b - a);
  return Math.min(MOST_FURTHER, FURTHER * worths.slice(1).reduce((sum, worth) => sum + worth, 0));
}

/** More of a share is more where it says how far something reaches; elsewhere a number is a limit. */
const REACHES = /^(?:cover|covers|covering|coverage|least|half|extend|share)$/;
/** A usual number gives `worth`; half of it `steep` times ln 2 more. Any number is better than none. */
const UNITS: Readonly<Record<Quantity['unit'], { worth: number; usual: number; steep: number }>> = {
  percent: { worth: 2, usual: 5, steep: 2 },
  years: { worth: 3, usual: 2, steep: 2 },
  days: { worth: 1, usual: 30, steep: 1.2 },
};
const REACH = { worth: 2, usual: 50, steep: -2 };
const LEAST_OF_A_NUMBER = 0.3;
const MOST_OF_A_NUMBER = 3.2;

/** Less is stronger: a lower limit, a shorter rhythm, a shorter term. */
function numbersOf(f: Features): number {
  const reach = f.tokens.some(({ word }) => REACHES.test(word));
  const steps = f.quantities.map(({ unit, value }) => {
    const { worth, usual, steep } = reach && unit === 'percent' ? REACH : UNITS[unit];
    return worth - steep * Math.log(value / usual);
  });
  return steps.length === 0 ? 0 : Math.min(MOST_OF_A_NUMBER, Math.max(LEAST_OF_A_NUMBER, ...steps));
}

const A_YEAR = 0.45;
const MOST_OF_YEARS = 1.5;

/** A date sooner than the ladder's own is stronger, a later one weaker. */
function datesOf(f: Features, usual: number | null): number {
  const years = f.qualifiers.filter((q) => q.qualifier.id === 'date').flatMap((q) => q.words.match(/\d{4}/g) ?? []);
  if (usual === null || years.length === 0) return 0;
  const sooner = A_YEAR * (usual - Math.min(...years.map(Number)));
  return Math.max(-MOST_OF_YEARS, Math.min(MOST_OF_YEARS, sooner));
}

/** What a text that only states something is worth. */
export const UNSAID = 3;
/** Each thing a text names of what its rung asks for. */
const A_PIECE = 0.3;
const MOST_PIECES = 8;

/** On the scale of verbs, with everything that softens or hardens it; `pieces` = how much of its rung it names, `year` = the ladder's. */
export const forceOf = (f: Features, pieces: number, year: number | null): number =>
  (f.operative.worth ?? UNSAID) +
  furtherOf(f) +
  shiftOf(f) +
  numbersOf(f) +
  datesOf(f, year) +
  A_PIECE * Math.min(MOST_PIECES, pieces);

export const HIGHEST = 13;
/** The rest of the strength is the rung. */
export const OF_FORCE = 0.5;
const LEAST = 0.03;
/** So that the strongest wordings can still be told apart. */
const SPAN = 0.63;

/** One step on the scale of verbs, in levels of a ladder. */
export const stepOf = (top: number): number => (OF_FORCE * top) / HIGHEST;

const clamp = (x: number): number => Math.min(1, Math.max(0.01, x));

/** 0 to 1; typical wordings of a rung lie near the rung's own place on the ladder. */
export const strengthOf = (level: number, force: number, top: number): number =>
  clamp(LEAST + (SPAN * ((1 - OF_FORCE) * level + stepOf(top) * force)) / top);

/** Back to a place on the ladder, as "reads 2.6". */
export const placeOf = (strength: number, top: number): number =>
  Math.min(top, Math.max(0, ((strength - LEAST) / SPAN) * top));
