/** From evidence to a rung: which, how sure, and what speaks for it. */

import { concepts } from './concepts.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import type { Features } from './features.ts';
import { featuresFor, type Model, type Rung } from './model.ts';
import { CAVEAT, NOTHING } from './qualifiers.ts';

export type Verdict = {
  readonly f: Features;
  readonly e: Evidence;
  /** `off`: not about the issue. `none`: it says that it commits to nothing. `bare`: the ladder says too little to compare with. */
  readonly kind: 'rung' | 'off' | 'none' | 'bare';
  readonly level: number;
  readonly rung: Rung | null;
  readonly second: Rung | null;
  readonly chances: readonly number[];
};

/** How much of the issue a text must speak of: less where hardly a word of it is foreign to the ladder, more where most are. */
const NEEDED = { plain: 0.9, usual: 1.5, strange: 2.2 };
const needed = (known: number): number => (known >= 0.6 ? NEEDED.plain : known < 0.25 ? NEEDED.strange : NEEDED.usual);
/** A ladder with fewer words of its own ("option 1") cannot tell what is off its topic. */
const FEW = 6;

function chancesOf(e: Evidence): readonly number[] {
  const total = e.content.map((c, k) => c + (e.verb[k] ?? 0) + (e.near[k] ?? 0));
  const most = Math.max(...total);
  const odds = total.map((t) => Math.exp(t - most));
  const sum = odds.reduce((a, b) => a + b, 0);
  return odds.map((o) => o / sum);
}

/** Calls on somebody to act: then a caveat only weakens. */
const calls = (f: Features): boolean => f.operative.verbs.some(({ worth }) => worth >= 6 && worth <= 11);
const says = (f: Features, id: string): boolean => f.qualifiers.some(({ qualifier }) => qualifier.id === id);
const takesBack = (f: Features): boolean => says(f, NOTHING) || (says(f, CAVEAT) && !calls(f));

function kindOf(f: Features, e: Evidence, model: Model): Verdict['kind'] {
  const words = new Set(model.rungs.flatMap((rung) => [...rung.share.keys()]));
  if (words.size < FEW) return 'bare';
  if (e.topic < needed(e.known)) return 'off';
  return takesBack(f) ? 'none' : 'rung';
}

export function judge(text: string, model: Model): Verdict {
  const f = featuresFor(model, text);
  const e = evidenceOf(f, model);
  const chances = chancesOf(e);
  const order = chances.map((_, k) => k).sort((a, b) => (chances[b] ?? 0) - (chances[a] ?? 0));
  const kind = kindOf(f, e, model);
  const rung = model.rungs[order[0] ?? -1] ?? null;
  const level = kind === 'rung' || kind === 'bare' ? (rung?.level ?? 0) : 0;
  return { f, e, kind, level, rung, second: model.rungs[order[1] ?? -1] ?? null, chances };
}

/** What it names of what its rung asks for. */
export function piecesFor({ e, rung }: Verdict, model: Model): Evidence['pieces'] {
  const k = rung === null ? -1 : model.rungs.indexOf(rung);
  const { common } = concepts();
  return e.pieces.filter((piece) => !common.has(piece.id) && (piece.byRung[k] ?? 0) > 0);
}
