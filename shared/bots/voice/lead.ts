/** What comes before the reason: thanks, a reminder, a warning, the gain that made it possible. Public facts only. */
import { isLive, isMember, type Paragraph, type Proposal } from '../../engine/index.ts';
import type { Delegate } from '../input.ts';
import { judgeProposal, judgeStanding, stakesFor, type Verdict } from '../judge/index.ts';
import type { Persona } from '../personas/index.ts';
import { styleOf } from '../style.ts';
import { isLastRound, isLate } from '../tempo.ts';
import type { Line } from './recent.ts';

export type Tone = 'warm' | 'stiff' | 'technical' | 'blunt' | 'laconic' | 'brisk';

const TONES: Readonly<Record<Persona, Tone>> = {
  'bridge-builder': 'warm',
  hardliner: 'stiff',
  technician: 'technical',
  spoiler: 'blunt',
  quiet: 'laconic',
  broker: 'brisk',
};
export const toneOf = (d: Delegate): Tone => TONES[styleOf(d).persona];

export type Lead = {
  readonly lead: 'none' | 'gain' | 'closing' | 'moved' | 'favour' | 'slight' | 'again' | 'open';
  readonly who?: string;
  /** A phrase it wanted, and where it stands. */
  readonly gain?: string;
  readonly place?: string;
};

const NONE: Lead = { lead: 'none' };

/** "Sweden · EU" is called Sweden. */
const called = (d: Delegate, seat: string): string =>
  (d.open.parties.find((p) => p.id === seat)?.short ?? seat).split(' · ')[0] ?? seat;

export type Said = {
  readonly p: Paragraph;
  readonly x: Proposal | undefined;
  readonly verdict: Verdict;
  readonly phrase: string;
};

const without = (p: Paragraph, phrase: string): Paragraph => ({
  ...p,
  words: { ...p.words, phrases: p.words.phrases.filter((f) => f !== phrase) },
});

const judged = (d: Delegate, { p, x }: Said): Verdict =>
  x === undefined ? judgeStanding(d, d.state.paragraphs.find((y) => y.id === p.id) ?? p) : judgeProposal(d, p, x.words);

/** It objected before and does not now, and would again if that phrase went from another paragraph: then that is why. */
function gain(d: Delegate, said: Said, lines: readonly Line[]): Lead | null {
  const objected = lines.some((line) => line.paragraph === said.p.id && line.stance === 'object');
  if (!objected || said.verdict.stance === 'object' || !isLate(d.state) || !isMember(d.state, d.seat)) return null;
  for (const q of d.state.paragraphs) {
    if (q.id === said.p.id || q.status === 'dropped') continue;
    for (const phrase of q.words.phrases) {
      if (stakesFor(d).phrase(phrase) <= 0) continue;
      const paragraphs = d.state.paragraphs.map((y) => (y.id === q.id ? without(y, phrase) : y));
      const gone = judged({ ...d, state: { ...d.state, paragraphs } }, said).stance === 'object';
      const label = d.open.phrases.find((f) => f.id === phrase)?.label;
      if (gone && label !== undefined) return { lead: 'gain', gain: label, place: q.title };
    }
  }
  return null;
}

/** The last gavels come: an objection then is a warning. */
function closing(d: Delegate, { verdict }: Said): Lead | null {
  const near = d.state.rounds > 2 && d.state.round >= d.state.rounds - 1;
  const warns = verdict.stance === 'object' && isMember(d.state, d.seat);
  return warns && (near || isLastRound(d.state)) ? { lead: 'closing' } : null;
}

/** Somebody offers what is better for it than what stands. */
function moved(d: Delegate, { p, x }: Said): Lead | null {
  if (x === undefined || x.seat === d.seat) return null;
  const { cost } = stakesFor(d);
  return cost(p.issue, x.words.level) < cost(p.issue, p.words.level) - 1e-9
    ? { lead: 'moved', who: called(d, x.seat) }
    : null;
}

/** How the author has treated this seat's own wordings, as everybody saw. */
function turnAbout(d: Delegate, { verdict, x }: Said): Lead | null {
  if (x === undefined || x.seat === d.seat) return null;
  const mine = d.state.proposals.filter((y) => y.seat === d.seat);
  const who = called(d, x.seat);
  const backed = mine.some((y) => y.sponsors.includes(x.seat) || y.stances[x.seat]?.stance === 'support');
  if (verdict.stance !== 'object') return backed ? { lead: 'favour', who } : null;
  const refused = mine.some((y) => y.stances[x.seat]?.stance === 'object');
  return refused && !backed ? { lead: 'slight', who } : null;
}

const again = ({ p, phrase, verdict }: Said, lines: readonly Line[]): Lead | null =>
  lines.some((line) => line.paragraph === p.id && line.stance === verdict.stance && line.phrase === phrase)
    ? { lead: 'again' }
    : null;

/** Every so often a delegation is heard to be who it is. */
const OFTEN = 3;

function opener(d: Delegate, lines: readonly Line[]): Lead {
  const quiet = toneOf(d) === 'laconic' || !isMember(d.state, d.seat);
  return !quiet && (lines.length + styleOf(d).voice) % OFTEN === 0 ? { lead: 'open' } : NONE;
}

export function leadFor(d: Delegate, said: Said, lines: readonly Line[]): Lead {
  if (!isLive(said.p)) return NONE;
  const first = gain(d, said, lines) ?? closing(d, said) ?? moved(d, said);
  const second = first ?? turnAbout(d, said) ?? again(said, lines);
  return second ?? opener(d, lines);
}
