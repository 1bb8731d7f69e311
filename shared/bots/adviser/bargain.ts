/** Another paragraph that might pay for this one: its holder lives with the words here, and gains there. */
import type { Paragraph } from '../../engine/index.ts';
import type { SeatId } from '../../types/index.ts';
import { BARRED } from '../beliefs/index.ts';
import { groupFor } from '../chair/groups.ts';
import { wordedIn } from '../weighed.ts';
import type { Advice } from './types.ts';
import { because, costAt, holders, issueOf, labelOf, named, type View } from './view.ts';

/** So much of its room a member that is not paid may be expected to give. */
const BYSTANDER = 0.12;

type Pay = {
  readonly q: Paragraph;
  readonly level: number;
  readonly paid: readonly SeatId[];
  readonly gives: readonly SeatId[];
  readonly sum: number;
};

const gainOf = (v: View, seat: SeatId, q: Paragraph, level: number): number =>
  costAt(v, seat, q.issue, q.words.level) - costAt(v, seat, q.issue, level);

/** Holders who could let this stand for that. */
const paidBy = (v: View, p: Paragraph, q: Paragraph, level: number): readonly SeatId[] =>
  holders(p).filter((seat) => {
    const here = costAt(v, seat, p.issue, p.words.level);
    const gain = gainOf(v, seat, q, level);
    return here < BARRED && gain > 0 && here - gain <= v.most;
  });

function payAt(v: View, p: Paragraph, q: Paragraph, level: number): Pay | null {
  const paid = paidBy(v, p, q, level);
  const net = v.state.members.map((seat) => ({ seat, gain: gainOf(v, seat, q, level) }));
  const hurt = net.some(({ gain, seat }) => gain < -BYSTANDER * (v.most / 0.32) && !paid.includes(seat));
  const barred = v.state.members.some((seat) => costAt(v, seat, q.issue, level) >= BARRED);
  if (paid.length === 0 || hurt || barred) return null;
  const gives = net.filter(({ gain }) => gain < 0).map(({ seat }) => seat);
  return { q, level, paid, gives, sum: net.reduce((sum, x) => sum + x.gain, 0) };
}

export function bargainFor(v: View, p: Paragraph): Advice | null {
  const others = wordedIn(v.state).filter((q) => q.id !== p.id && q.issue !== p.issue);
  const pays = others.flatMap((q) =>
    (issueOf(v, q)?.levels ?? []).flatMap((_, level) => (level === q.words.level ? [] : (payAt(v, p, q, level) ?? []))),
  );
  const [best] = pays.sort((a, b) => b.paid.length - a.paid.length || b.sum - a.sum);
  const command = best === undefined ? null : groupFor(v, p, best.q);
  if (best === undefined || command === null) return null;
  const params = {
    p: p.id,
    q: best.q.id,
    level: labelOf(v, best.q, best.level),
    who: named(v, best.paid),
    count: best.paid.length,
    gives: named(v, best.gives),
  };
  return {
    command,
    because: because('bargain', params),
    ground: { kind: 'signals', seats: best.paid, paragraphs: [best.q.id] },
  };
}
