/** Which words could be put on a paragraph now, and the order in which the chair goes through them all. */
import {
  against,
  type Package,
  type Paragraph,
  type Proposal,
  type PublicState,
  packagesOn,
} from '../../../shared/engine/index.ts';
import type { Refusal } from '../../../shared/types/index.ts';
import { listed } from '../list.ts';
import { liveProposals, numberOf, partyOf, type Sight, seated } from '../table/sight.ts';
import { say } from '../words.ts';
import type { Desk } from './sight.ts';
import { accepting } from './support.ts';

export type Choice = {
  readonly proposal: string | null;
  readonly label: string;
  readonly text: string;
  readonly level: number;
  readonly accepting: readonly string[];
  readonly against: readonly string[];
  readonly why: Refusal | null;
};

const standing = (d: Desk, p: Paragraph): Choice => ({
  proposal: null,
  label: say('desk.put.stands'),
  text: p.words.text,
  level: p.words.level,
  accepting: seated(
    d.sight,
    d.sight.pub.order.filter((seat) => accepting(p.stances[seat]?.stance)),
  ),
  against: seated(
    d.sight,
    p.brackets.map((b) => b.seat),
  ),
  why: d.asked('chair', { type: 'gavel.put', paragraph: p.id }),
});

const offered = (d: Desk, p: Paragraph, x: Proposal): Choice => ({
  proposal: x.id,
  label: say('desk.put.wording', { who: partyOf(d.sight, x.seat).short }),
  text: x.words.text,
  level: x.words.level,
  accepting: seated(
    d.sight,
    d.sight.pub.order.filter((seat) => accepting(x.stances[seat]?.stance) || x.sponsors.includes(seat)),
  ),
  against: seated(d.sight, against(d.sight.pub, p, x)),
  why: d.asked('chair', { type: 'gavel.put', paragraph: p.id, proposal: x.id }),
});

/** As it stands first, then every wording on the table, the fewest against first. */
export function choicesOn(d: Desk, p: Paragraph): readonly Choice[] {
  const wordings = liveProposals(d.sight, p.id).map((x) => offered(d, p, x));
  const better = (a: Choice, b: Choice): number =>
    a.against.length - b.against.length || b.accepting.length - a.accepting.length;
  return [standing(d, p), ...wordings.sort(better)];
}

export type PlanLine = {
  readonly paragraph: string;
  readonly number: number | string;
  readonly title: string;
  /** What would be put; null = nothing that nobody stands against. */
  readonly choice: Choice | null;
  /** All of a package at once, in place of its paragraphs one by one. */
  readonly pack: string | null;
  readonly brackets: number;
  readonly parked: boolean;
};

const settled = (p: Paragraph): boolean => p.status === 'ad-ref' || p.status === 'agreed' || p.status === 'dropped';

/** The accepted package a paragraph lies in: what it ties together is put together (R12.17). */
export const boundIn = (d: Desk, p: Paragraph): Package | undefined =>
  packagesOn(d.sight.pub, p.id).find((x) => x.status === 'accepted');

export const packNumbers = (d: Desk, pack: Package): string =>
  listed(pack.parts.map((part) => `${numberOf(d.sight, part.paragraph)}`));

export const putPackage = (d: Desk, pack: Package): Refusal | null =>
  d.asked('chair', { type: 'gavel.put', package: pack.id });

/** One line a package, where its first paragraph stands; what is bound passes with it or not at all. */
function packLine(d: Desk, p: Paragraph, pack: Package): readonly PlanLine[] {
  if (pack.parts[0]?.paragraph !== p.id) return [];
  const why = putPackage(d, pack);
  const may = why === null || why.code === 'rule/already-put';
  const list = packNumbers(d, pack);
  const brackets = new Set(pack.parts.map((part) => part.paragraph));
  return [
    {
      paragraph: p.id,
      number: numberOf(d.sight, p.id),
      title: say('desk.pack', { list }),
      choice: null,
      pack: may ? pack.id : null,
      brackets: d.sight.pub.paragraphs.filter((x) => brackets.has(x.id)).reduce((sum, x) => sum + x.brackets.length, 0),
      parked: false,
    },
  ];
}

/** As it stands wherever nobody blocks it; else a wording that nobody stands against. What is parked stays parked. */
export function planOf(d: Desk): readonly PlanLine[] {
  return d.sight.pub.paragraphs
    .filter((p) => !settled(p))
    .flatMap((p) => {
      const pack = boundIn(d, p);
      return pack === undefined ? [planLine(d, p)] : packLine(d, p, pack);
    });
}

const planLine = (d: Desk, p: Paragraph): PlanLine => ({
  paragraph: p.id,
  number: numberOf(d.sight, p.id),
  title: p.title,
  choice: p.status === 'parked' ? null : (choicesOn(d, p).find((c) => passes(c)) ?? null),
  pack: null,
  brackets: p.brackets.length,
  parked: p.status === 'parked',
});

/** Open, or closed only because another paragraph lies before the gavel just now. */
const passes = (c: Choice): boolean => c.why === null || (c.why.code === 'rule/already-put' && c.against.length === 0);

export const passing = (plan: readonly PlanLine[]): readonly PlanLine[] =>
  plan.filter((line) => line.choice !== null || line.pack !== null);

export type Sweep =
  | {
      readonly do: 'put';
      readonly paragraph: string;
      readonly proposal: string | null;
      readonly pack: string | null;
    }
  | { readonly do: 'fall' }
  | { readonly do: 'wait' }
  | { readonly do: 'end' };

const gavelling = (s: PublicState): boolean => s.phase === 'round.gavel' || s.phase === 'consultation';

/** The next step of going through the text: `done` were put already and are not put twice. */
export function sweepStep(d: Desk, done: readonly string[], leftMs: number): Sweep {
  const { pub } = d.sight;
  if (!gavelling(pub)) return { do: 'end' };
  if (pub.paused) return { do: 'wait' };
  if (pub.put !== null) return leftMs > 0 ? { do: 'wait' } : { do: 'fall' };
  const next = passing(planOf(d)).find((line) => !done.includes(line.paragraph));
  if (next === undefined) return { do: 'end' };
  return { do: 'put', paragraph: next.paragraph, proposal: next.choice?.proposal ?? null, pack: next.pack };
}

export const sweepable = (s: Pick<Sight, 'pub'>): boolean => gavelling(s.pub) && !s.pub.paused;
