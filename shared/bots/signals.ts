/**
 * What a stated reason says, in a form that can be added up. A bot renders the term that decided its act into one of
 * these; bots, chair and debrief read it back. `on` and `aim` are levels of the issue, which everybody sees anyway.
 */
import type { Reason } from '../engine/index.ts';
import type { Issue, OpenGame } from '../scenario/index.ts';
import type { Params, PhraseId } from '../types/index.ts';

export const DIRECTIONS = ['weak', 'strong', 'other'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/**
 * How much a level costs the speaker, as a share of its room: the upper edge of each tier, the middle of it, and what
 * its two halves stand for. In units: where many issues share the room, each is spoken of more finely.
 */
export const TIERS = [
  { name: 'fine', below: 0.05, middle: 0.025, means: [0.0125, 0.0375] },
  { name: 'slight', below: 0.12, middle: 0.085, means: [0.0675, 0.1025] },
  { name: 'bearable', below: 0.2, middle: 0.16, means: [0.14, 0.18] },
  { name: 'costly', below: 0.32, middle: 0.26, means: [0.23, 0.29] },
  { name: 'dear', below: 0.5, middle: 0.41, means: [0.365, 0.455] },
  { name: 'heavy', below: 0.8, middle: 0.64, means: [0.57, 0.72] },
  { name: 'ruinous', below: Number.POSITIVE_INFINITY, middle: 1, means: [0.9, 1.2] },
] as const;
export type Tier = (typeof TIERS)[number];

export const unitOf = (open: OpenGame): number => Math.min(1, Math.max(0.25, 6 / Math.max(1, open.issues.length)));

/** Up to here, in units, a level is supported; above, it is lived with or refused. */
export const SUPPORTED = TIERS[0].below;

export const tierOf = (units: number): Tier => TIERS.find((tier) => units <= tier.below) ?? TIERS[6];

/** Whether a tier is meant in its lower half or its upper: said in words of its own. */
export type Shade = 'less' | 'more';
export const shadeOf = (units: number): Shade => (units <= tierOf(units).middle ? 'less' : 'more');

const unitsMeant = (name: string, shade: unknown): number | undefined =>
  TIERS.find((tier) => tier.name === name)?.means[shade === 'more' ? 1 : 0];

export const directionOf = (issue: Issue, on: number, aim: number): Direction =>
  issue.scale === 'options' ? 'other' : on < aim ? 'weak' : 'strong';

export type Signal =
  | { readonly kind: 'cost'; readonly on: number; readonly aim: number; readonly cost: number }
  | { readonly kind: 'barred'; readonly on: number; readonly aim: number; readonly direction: Direction }
  | { readonly kind: 'red-line'; readonly on: number }
  | { readonly kind: 'phrase'; readonly wanted: boolean; readonly phrase: PhraseId }
  | { readonly kind: 'whole'; readonly total: number };

/** How much is missing when the whole is worse than no text: a share of the room. */
export const SHORTFALLS = [
  { name: 'near', below: 0.1, means: 0.05 },
  { name: 'short', below: 0.3, means: 0.19 },
  { name: 'far', below: Number.POSITIVE_INFINITY, means: 0.5 },
] as const;

export const shortfallOf = (missing: number): string => SHORTFALLS.find((x) => missing <= x.below)?.name ?? 'far';
const missingOf = (name: string): number => SHORTFALLS.find((x) => x.name === name)?.means ?? 0.19;

const levelParam = (value: unknown): number => (typeof value === 'number' ? value : -1);

function phraseSignal(open: OpenGame, params: Params): Signal[] {
  const phrase = open.phrases.find((x) => x.label === params['phrase']);
  if (phrase === undefined || (params['words'] !== 'in' && params['words'] !== 'out')) return [];
  return [{ kind: 'phrase', wanted: params['words'] === 'in', phrase: phrase.id }];
}

function levelSignal(unit: number, name: string, detail: string, params: Params): Signal[] {
  const [on, aim] = [levelParam(params['on']), levelParam(params['aim'])];
  if (on < 0) return [];
  if (name === 'red-line') return [{ kind: 'red-line', on }];
  if (aim < 0) return [];
  if (name === 'mandate' || name === 'mandate-far')
    return [{ kind: 'barred', on, aim, direction: DIRECTIONS.find((d) => d === detail) ?? 'other' }];
  const units = name === 'aim' ? 0 : name === 'near' ? 0.03 : unitsMeant(detail, params['shade']);
  return units === undefined ? [] : [{ kind: 'cost', on, aim, cost: units * unit }];
}

const heard = new WeakMap<Reason, readonly Signal[]>();
const NOTHING: readonly Signal[] = [];

/** What a reason from the catalogue tells; typed reasons are for people, and tell nothing here. */
export function signalsOf(open: OpenGame, reason: Reason | undefined): readonly Signal[] {
  if (reason === undefined || !('phrase' in reason)) return NOTHING;
  const known = heard.get(reason) ?? parse(open, reason);
  heard.set(reason, known);
  return known;
}

function parse(open: OpenGame, reason: Extract<Reason, { phrase: string }>): readonly Signal[] {
  const [family, name = '', detail = ''] = reason.phrase.split('.');
  if (family !== 'reason') return [];
  if (name === 'whole') return [{ kind: 'whole', total: 1 + missingOf(detail) }];
  return [...levelSignal(unitOf(open), name, detail, reason.params), ...phraseSignal(open, reason.params)];
}
