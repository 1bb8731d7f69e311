/** Packages a seat would offer: give where it is cheap for it, take where it is dear, and nobody asked comes out worse. */
import { capitalCalls, isLive, type Paragraph } from '../../engine/index.ts';
import { plainWording, type Wording } from '../../scenario/index.ts';
import type { SeatId } from '../../types/index.ts';
import { isOneStepBeyond } from '../../value/index.ts';
import { type Belief, beliefsOf } from '../beliefs/index.ts';
import type { Delegate } from '../input.ts';
import { stakesFor } from '../judge/index.ts';
import { unitOf } from '../signals.ts';
import { styleOf } from '../style.ts';

export type Move = {
  readonly paragraph: Paragraph;
  readonly wording: Wording;
  readonly gain: number;
  /** The same in points alone, as capital would reckon. */
  readonly worth: number;
  /** One step past the seat's mandate: capital must be asked. */
  readonly beyond: boolean;
};
export type Swap = { readonly parts: readonly [Move, Move]; readonly to: readonly SeatId[]; readonly score: number };

/** What a level is worth less than nothing counts as, where the seat may not accept it. */
const BARRED = 0.6;

function costOf(d: Delegate, p: Paragraph, level: number): number {
  const stakes = stakesFor(d);
  const cost = stakes.cost(p.issue, level);
  return stakes.bar(p.issue, level) === null ? cost : Math.max(cost, BARRED);
}

/** The plain wording of each other level that the seat may accept, or that capital might let it accept. */
function movesOn(d: Delegate, paragraph: Paragraph): readonly Move[] {
  const issue = d.open.issues.find((i) => i.id === paragraph.issue);
  if (issue === undefined) return [];
  const now = costOf(d, paragraph, paragraph.words.level);
  const mayAsk = d.own !== null && capitalCalls(d.state, d.own).free > 0;
  return issue.levels.flatMap((_, level) => {
    const wording = plainWording(issue, level);
    const same = level === paragraph.words.level || wording === undefined;
    const bar = stakesFor(d).bar(issue.id, level);
    const beyond = bar === 'mandate' && mayAsk && isOneStepBeyond(d.open, d.sheet, issue.id, level);
    if (same || (bar !== null && !beyond)) return [];
    const { cost } = stakesFor(d);
    const worth = cost(issue.id, paragraph.words.level) - cost(issue.id, level);
    return [{ paragraph, wording, gain: now - cost(issue.id, level), worth, beyond }];
  });
}

/** From here on a believed cost means: barred. */
const BARRED_FOR_THEM = 1;
/** What a step past their mandate may cost others, who have a capital to ask as well. */
const STEP_BEYOND = 0.15;

function costFor(b: Belief, issue: string, level: number): number {
  const costs = b.costs.get(issue) ?? [];
  const cost = costs[level] ?? 0;
  if (cost < BARRED_FOR_THEM) return cost;
  const near = [costs[level - 1], costs[level + 1]].filter((c) => c !== undefined && c < BARRED_FOR_THEM);
  return near.length === 0 ? cost : Math.max(...(near as number[])) + STEP_BEYOND;
}

const believed = (b: Belief, { paragraph, wording }: Move): number =>
  costFor(b, paragraph.issue, paragraph.words.level) - costFor(b, paragraph.issue, wording.level);

/** Less than this, as a share of one's room, moves nobody. */
const LEAST = 0.03;

/** So much of its room a seat that is not asked may be expected to give. */
const BYSTANDER = 0.1;

/** Whose brackets stand on either half. */
const holds = (parts: readonly [Move, Move], seat: SeatId): boolean =>
  parts.some(({ paragraph }) => paragraph.brackets.some((x) => x.seat === seat));

/** Whoever stands in the way of one half and gains by the other; null = somebody would be hurt. */
function partners(d: Delegate, parts: readonly [Move, Move], beliefs: ReadonlyMap<SeatId, Belief>): SeatId[] | null {
  const least = LEAST * unitOf(d.open);
  const to: SeatId[] = [];
  for (const [seat, b] of beliefs) {
    if (seat === d.seat) continue;
    const [one, two] = [believed(b, parts[0]), believed(b, parts[1])];
    const concerned = holds(parts, seat) || Math.min(one, two) < -least;
    if (one + two < (concerned ? 0 : -BYSTANDER * unitOf(d.open))) return null;
    if (concerned) to.push(seat);
  }
  return to;
}

/** The more must say yes, the likelier is a no. */
const PER_PARTNER = 0.03;

/** What was offered once is not offered again. */
const isOffered = (d: Delegate, [a, b]: readonly [Move, Move]): boolean =>
  d.state.packages.some((x) =>
    [a, b].every((m) => x.parts.some((p) => p.paragraph === m.paragraph.id && p.words.level === m.wording.level)),
  );

/** Capital gives leave once a package, and only where nothing is lost by the whole. */
const refusedAtHome = (a: Move, b: Move): boolean =>
  (a.beyond && b.beyond) || ((a.beyond || b.beyond) && a.worth + b.worth < 0);

function swapOf(d: Delegate, a: Move, b: Move, beliefs: ReadonlyMap<SeatId, Belief>): Swap | null {
  const own = a.gain + b.gain;
  const parts = [a, b] as const;
  if (own < LEAST * unitOf(d.open) || refusedAtHome(a, b) || isOffered(d, parts)) return null;
  const to = partners(d, parts, beliefs);
  if (to === null || to.length === 0) return null;
  let others = 0;
  for (const [seat, belief] of beliefs) if (seat !== d.seat) others += believed(belief, a) + believed(belief, b);
  const regard = styleOf(d).regard;
  const asking = PER_PARTNER * to.length;
  return { parts, to, score: own + (regard * 3 * others) / Math.max(1, beliefs.size) - asking };
}

/** Where nothing is contested a plain proposal does; so at least one half touches a bracket. `bold`: one for which capital is asked. */
export function bestSwap(d: Delegate, bold = false): Swap | null {
  const live = d.state.paragraphs.filter((p) => isLive(p) && p.words.text !== '');
  const moves = live.map((p) => movesOn(d, p));
  const beliefs = beliefsOf(d.open, d.state);
  let best: Swap | null = null;
  for (const [i, mine] of moves.entries())
    for (const theirs of moves.slice(i + 1))
      for (const a of mine)
        for (const b of theirs) {
          if (a.paragraph.brackets.length + b.paragraph.brackets.length === 0) continue;
          if (bold && !a.beyond && !b.beyond) continue;
          const found = swapOf(d, a, b, beliefs);
          if (found !== null && found.score > (best?.score ?? 0)) best = found;
        }
  return best;
}
