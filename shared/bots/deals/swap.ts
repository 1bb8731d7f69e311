/** Packages a seat would offer: give where it is cheap for it, take where it is dear, and nobody asked comes out worse. */
import type { SeatId } from '../../types/index.ts';
import type { Delegate } from '../input.ts';
import { unitOf } from '../signals.ts';
import { type Style, styleOf } from '../style.ts';
import { heading, headingWith } from './heading.ts';
import { dealable, type Move, movesOn, othersOf } from './moves.ts';

export type Swap = { readonly parts: readonly Move[]; readonly to: readonly SeatId[]; readonly score: number };

/** Less than this, as a share of one's room, moves nobody. */
const LEAST = 0.03;

/** So much of its room a seat that is not asked may be expected to give. */
const BYSTANDER = 0.1;

/** The more must say yes, the likelier is a no. */
const PER_PARTNER = 0.03;

/** What a bracket holder's yes is worth to a seat that asks nobody's reasons. */
const PER_HOLDER = 0.02;

const ownGain = (parts: readonly Move[]): number => parts.reduce((sum, m) => sum + m.gain, 0);

/** Whose brackets stand on any part. */
const holds = (parts: readonly Move[], seat: SeatId): boolean =>
  parts.some(({ paragraph }) => paragraph.brackets.some((x) => x.seat === seat));

type Field = {
  readonly d: Delegate;
  readonly style: Style;
  readonly others: readonly SeatId[];
  readonly least: number;
  readonly bystander: number;
};

type Party = { readonly to: readonly SeatId[]; readonly hurt: number; readonly sum: number };

/** Whoever stands in the way of one part and gains by another; `hurt` = by how much the worst of them would lose. */
function partiesTo({ bystander, least, others, style }: Field, parts: readonly Move[]): Party {
  if (!style.anticipates) {
    const to = others.filter((seat) => holds(parts, seat));
    return { to, hurt: 0, sum: PER_HOLDER * to.length };
  }
  const to: SeatId[] = [];
  let hurt = 0;
  let sum = 0;
  for (const [i, seat] of others.entries()) {
    let gain = 0;
    let worst = 0;
    for (const { theirs } of parts) {
      gain += theirs[i] ?? 0;
      worst = Math.min(worst, theirs[i] ?? 0);
    }
    const concerned = worst < -least || holds(parts, seat);
    if (concerned) to.push(seat);
    hurt = Math.max(hurt, (concerned ? 0 : -bystander) - gain);
    sum += gain;
  }
  return { to, hurt, sum };
}

/** What was offered once is not offered again. */
const isOffered = ({ state }: Delegate, parts: readonly Move[]): boolean =>
  state.packages.some((x) =>
    parts.every((m) => x.parts.some((p) => p.paragraph === m.paragraph.id && p.words.level === m.wording.level)),
  );

/** Capital gives leave once a package, and only where nothing is lost by the whole. */
function refusedAtHome(parts: readonly Move[]): boolean {
  const beyond = parts.filter((m) => m.beyond).length;
  return beyond > 1 || (beyond === 1 && parts.reduce((sum, m) => sum + m.worth, 0) < 0);
}

const scoreOf = (f: Field, parts: readonly Move[], { sum, to }: Party): number =>
  ownGain(parts) + f.style.regard * ((3 * sum) / (f.others.length + 1)) - PER_PARTNER * to.length;

/** Where nothing is contested a plain proposal does; so at least one part touches a bracket. */
const isContested = (parts: readonly Move[]): boolean => parts.some((m) => m.paragraph.brackets.length > 0);

function swapOf(f: Field, parts: readonly Move[], party: Party): Swap | null {
  if (party.hurt > 0 || party.to.length === 0 || ownGain(parts) < f.least) return null;
  if (!isContested(parts) || refusedAtHome(parts) || isOffered(f.d, parts)) return null;
  return { parts, to: party.to, score: scoreOf(f, parts, party) };
}

/** So many pairs that come near are tried with a third paragraph. */
const NEAR = 8;

type Near = { readonly parts: readonly [Move, Move]; readonly promise: number };

/** A third paragraph to make up for what two would cost: the seat itself, or whoever is hurt. */
function widened(f: Field, near: readonly Near[], moves: readonly Move[]): readonly Swap[] {
  const hopeful = [...near].sort((a, b) => b.promise - a.promise).slice(0, NEAR);
  return hopeful.flatMap(({ parts }) =>
    moves.flatMap((third) => {
      const known = parts.some((m) => m.paragraph === third.paragraph);
      const three = [...parts, third];
      const swap = known ? null : swapOf(f, three, partiesTo(f, three));
      return swap === null ? [] : [swap];
    }),
  );
}

/** Swaps looked at twice: against where the text is heading anyway. */
const SHORTLIST = 5;
/** How much worse the text may become for all by two paragraphs that a seat ties together; by three, nothing. */
const COMMON = 0.2;

/** Worth offering: better for the seat than where the text is heading, and no worse for the table. */
function secondLook(d: Delegate, found: readonly Swap[]): Swap | null {
  const shortlist = [...found].sort((a, b) => b.score - a.score).slice(0, SHORTLIST);
  const [first] = shortlist;
  if (first === undefined || !styleOf(d).anticipates) return first ?? null;
  const free = heading(d);
  let best: { readonly swap: Swap; readonly worth: number } | null = null;
  for (const swap of shortlist) {
    const { all, own } = headingWith(d, swap.parts);
    const worth = own - free.own + styleOf(d).regard * (all - free.all);
    if (own < free.own || all < free.all - COMMON * (3 - swap.parts.length) || worth <= (best?.worth ?? 0)) continue;
    best = { swap, worth };
  }
  return best?.swap ?? null;
}

type Pair = readonly [Move, Move];

function* pairs(moves: readonly (readonly Move[])[], bold: boolean): Generator<Pair> {
  for (const [i, ones] of moves.entries())
    for (const others of moves.slice(i + 1))
      for (const a of ones) for (const b of others) if (!bold || a.beyond || b.beyond) yield [a, b];
}

/** `bold`: only those for which capital is asked, and those are hard enough to close with two paragraphs. */
export function bestSwap(d: Delegate, bold = false): Swap | null {
  const unit = unitOf(d.open);
  const style = styleOf(d);
  const others = othersOf(d).map(([seat]) => seat);
  const field: Field = { d, style, others, least: LEAST * unit, bystander: BYSTANDER * unit };
  const moves = dealable(d).map((p) => movesOn(d, p));
  const near: Near[] = [];
  const found: Swap[] = [];
  for (const parts of pairs(moves, bold)) {
    const party = partiesTo(field, parts);
    const swap = swapOf(field, parts, party);
    if (swap !== null) found.push(swap);
    else if (!bold && style.foresight > 2) near.push({ parts, promise: scoreOf(field, parts, party) - party.hurt });
  }
  return secondLook(d, found) ?? secondLook(d, widened(field, near, moves.flat()));
}
