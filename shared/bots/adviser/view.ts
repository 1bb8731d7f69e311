/** What the adviser believes of the members on one paragraph, and how it names them. */
import type { Paragraph, Reason } from '../../engine/index.ts';
import type { Issue } from '../../scenario/index.ts';
import type { SeatId } from '../../types/index.ts';
import { BARRED, type Beliefs, beliefsOf } from '../beliefs/index.ts';
import type { ChairInput } from '../input.ts';
import { TIERS, unitOf } from '../signals.ts';

/** What is dearer than this is refused; in units. */
const DEAR = TIERS.find((tier) => tier.name === 'costly')?.below ?? 0.32;

export type View = ChairInput & { readonly beliefs: Beliefs; readonly most: number };

export const viewOf = (c: ChairInput): View => ({
  ...c,
  beliefs: beliefsOf(c.open, c.state),
  most: DEAR * unitOf(c.open),
});

export const costAt = (v: View, seat: SeatId, issue: string, level: number): number =>
  v.beliefs.get(seat)?.costs.get(issue)?.[level] ?? 0;

export const bears = (v: View, seat: SeatId, issue: string, level: number): boolean => {
  const cost = costAt(v, seat, issue, level);
  return cost < BARRED && cost <= v.most;
};

export const holders = (p: Paragraph): readonly SeatId[] => p.brackets.map((b) => b.seat);

export const issueOf = (v: View, p: Paragraph): Issue | undefined => v.open.issues.find((i) => i.id === p.issue);
export const labelOf = (v: View, p: Paragraph, level: number): string => issueOf(v, p)?.levels[level] ?? `${level}`;

export const named = (v: ChairInput, seats: readonly SeatId[]): string =>
  seats.map((seat) => v.open.parties.find((x) => x.id === seat)?.short ?? seat).join(', ') || 'none';

export const because = (name: string, params: Record<string, string | number> = {}): Reason => ({
  phrase: `advice.${name}`,
  params,
});
