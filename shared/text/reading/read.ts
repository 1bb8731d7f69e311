/** One reading: the rung, how strong, how sure, and why. */
import { type Issue, type Phrase, phrasesIn } from '../../scenario/index.ts';
import { apart, becauseOf } from './because.ts';
import { judge, piecesFor, type Verdict } from './judge.ts';
import { type Model, modelOf } from './model.ts';
import { forceOf, strengthOf } from './stance.ts';
import type { Because, Reading } from './types.ts';

/** Three decimals: what is recorded is the same on every machine. */
const rounded = (x: number): number => Math.round(x * 1000) / 1000;

/** How sure where the ladder gives nothing to compare with, where the text takes everything back, and at most. */
const BARE = 0.15;
const NONE = 0.75;
const SUREST = 0.97;
const APART = 0.6;
const FEW_WORDS = 3;

function confidenceOf(v: Verdict, model: Model): number {
  if (v.kind === 'bare') return BARE;
  if (v.kind === 'none') return NONE;
  if (v.kind === 'off') return SUREST - (0.45 * v.e.topic) / (v.e.topic + 1);
  const chance = Math.max(...v.chances);
  const words = Math.min(1, 0.7 + (0.3 * v.e.topic) / FEW_WORDS);
  const said = v.f.operative.worth === null ? 0.9 : 1;
  return Math.min(SUREST, chance * words * said * (apart(v, model) ? APART : 1));
}

function judged(text: string, model: Model): Omit<Reading, 'phrases'> {
  const v = judge(text, model);
  const silent = v.kind === 'off' || v.kind === 'none';
  return {
    level: v.level,
    strength: silent ? 0 : strengthOf(v.level, forceOf(v.f, piecesFor(v, model).length, model.year), model.top),
    confidence: confidenceOf(v, model),
    because: becauseOf(v, model),
  };
}

/** A ladder's own wording stands on its own rung; how strong it is comes from its words. */
function same(text: string, level: number, model: Model): Omit<Reading, 'phrases'> {
  const v = judge(text, model);
  const here = { ...v, kind: 'rung' as const, level, rung: model.rungs.find((rung) => rung.level === level) ?? null };
  return {
    level,
    strength: strengthOf(level, forceOf(v.f, piecesFor(here, model).length, model.year), model.top),
    confidence: 1,
    because: [because('reading.same', { level, name: model.issue.levels[level] ?? '' })],
  };
}

const because = (key: Because['key'], params: Because['params'] = {}): Because => ({ key, params });
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

function readOn(issue: Issue, text: string): Omit<Reading, 'phrases'> {
  const own = issue.wordings.find((w) => w.text !== '' && plain(w.text) === text);
  if (issue.scale === 'options')
    return { level: own?.level ?? 0, strength: 0, confidence: own ? 1 : 0, because: [because('reading.options')] };
  if (text === '') return { level: 0, strength: 0, confidence: 1, because: [because('reading.silent')] };
  const model = modelOf(issue);
  return own ? same(text, own.level, model) : judged(text, model);
}

export function read(text: string, issue: Issue, phrases: readonly Phrase[]): Reading {
  const { level, strength, confidence, because: why } = readOn(issue, plain(text));
  return {
    level,
    strength: rounded(strength),
    confidence: rounded(confidence),
    because: why,
    phrases: phrasesIn(text, phrases),
  };
}
