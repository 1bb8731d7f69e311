/** Own acts on their way, shown in words at the thing concerned. */
import type { Command } from '../../shared/engine/index.ts';
import type { Refusal } from '../../shared/types/index.ts';

export type Pending = {
  readonly cmdId: string;
  readonly command: Command;
  readonly state: 'sending' | 'saved' | 'refused';
  readonly refusal?: Refusal;
  /** The feed number under which it will be, or has been, seen. */
  readonly seenAt?: { readonly feed: 'public' | 'seat'; readonly n: number };
};

const MOST_SETTLED = 20;

/** Who tries another seat has read why the first was refused; a stance or a wording keeps its answer beside its form. */
const overtaken = (old: Pending, command: Command): boolean =>
  old.state === 'refused' && command.type === 'seat.take' && old.command.type === 'seat.take';

export const sent = (list: readonly Pending[], cmdId: string, command: Command): readonly Pending[] => [
  ...list.filter((p) => p.cmdId !== cmdId && !overtaken(p, command)),
  { cmdId, command, state: 'sending' },
];

export function answered(
  list: readonly Pending[],
  cmdId: string,
  answer: { readonly saved: NonNullable<Pending['seenAt']> } | { readonly refusal: Refusal },
): readonly Pending[] {
  const next = list.map((p): Pending => {
    if (p.cmdId !== cmdId) return p;
    return 'saved' in answer
      ? { cmdId, command: p.command, state: 'saved', seenAt: answer.saved }
      : { cmdId, command: p.command, state: 'refused', refusal: answer.refusal };
  });
  const settled = next.filter((p) => p.state !== 'sending');
  const old = new Set(settled.slice(0, Math.max(0, settled.length - MOST_SETTLED)));
  return next.filter((p) => !old.has(p));
}

/** A saved act is dropped once the replica shows it: from then on the table itself is the answer. */
export const shown = (list: readonly Pending[], publicN: number, ownN: number): readonly Pending[] => {
  const seen = (p: Pending): boolean =>
    p.seenAt !== undefined && p.seenAt.n <= (p.seenAt.feed === 'public' ? publicN : ownN);
  return list.some(seen) ? list.filter((p) => !seen(p)) : list;
};

export const sendingOf = (list: readonly Pending[], type: Command['type']): Pending | undefined =>
  list.find((p) => p.state === 'sending' && p.command.type === type);
