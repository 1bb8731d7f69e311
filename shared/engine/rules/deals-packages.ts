/** What a package may hold, whom it binds, and who may do what with it. */
import type { Refusal } from '../../types/index.ts';
import { isBinding, signersOf } from '../deals.ts';
import { changesIn, isLive, isMember, packageOf, paragraphOf, proposalOf } from '../queries.ts';
import type { Package, Proposal } from '../state.ts';
import { type Guard, no, type Query } from './query.ts';
import { issueAbout, textOfWording } from './wordings.ts';

type AskedPart = NonNullable<Query['act']['parts']>[number];

const onPart = (q: Query, part: AskedPart): Query => ({
  ...q,
  act: { type: 'proposal.table', paragraph: part.paragraph },
});

function partFits(q: Query, part: AskedPart): Refusal | null {
  const { paragraph } = part;
  const p = paragraphOf(q.state, paragraph);
  if (p === undefined) return no(true, 'rule/unknown-paragraph', { paragraph });
  if (!isLive(p)) return no(true, 'rule/paragraph-closed', { paragraph });
  if ('proposal' in part) return proposalFits(q, part.proposal, paragraph);
  const issue = issueAbout(onPart(q, part));
  const same = issue !== undefined && textOfWording(issue, part.wording) === p.words.text;
  // Keeping the words is something to give while somebody holds a bracket on them.
  return no(same && p.brackets.length === 0, 'rule/no-change');
}

function proposalFits(q: Query, proposal: string, paragraph: string): Refusal | null {
  const x = proposalOf(q.state, proposal);
  if (x === undefined || x.paragraph !== paragraph) return no(true, 'rule/unknown-proposal', { proposal });
  const open = x.status === 'tabled' || x.status === 'needs-sponsor';
  return (
    no(!open, 'rule/proposal-closed', { status: x.status }) ??
    no(x.stale, 'rule/proposal-stale', { proposal }) ??
    no(x.package !== undefined, 'rule/in-package') ??
    no(isOthers(q, x), 'rule/not-theirs', { seat: x.seat })
  );
}

/** Bound into a package a wording is put with it alone (12.17), so its author is asked. */
function isOthers({ act, actor, state }: Query, x: Proposal): boolean {
  if (!Array.isArray(act.to) || !isMember(state, x.seat)) return false;
  return x.seat !== actor.seat && !(act.to as readonly string[]).includes(x.seat);
}

/** 12.1: open paragraphs, each once: other words, the same where a bracket is on them, or a proposal on the table. */
export const partsFit: Guard = (q) => {
  const parts = q.act.parts ?? [];
  for (const part of parts) {
    const found = partFits(q, part);
    if (found !== null) return found;
  }
  return no(new Set(parts.map((part) => part.paragraph)).size < parts.length, 'rule/package-twice');
};

/** 12.2: other members, each once. */
export const partiesFit: Guard = ({ act, actor, state }) => {
  const to = Array.isArray(act.to) ? (act.to as readonly string[]) : undefined;
  if (to === undefined) return null;
  const strange = to.some((seat) => seat === actor.seat || !isMember(state, seat));
  return no(strange || new Set(to).size < to.length, 'rule/package-to');
};

const isOffered = (one: Package | undefined): boolean => one?.status === 'offered';

/** Offers that one seat answers with another package in a round. */
const COUNTERS = 3;

/** An offer made to oneself is answered with another one, and whoever made it is asked. */
function countersFit({ act, actor, state }: Query): Refusal | null {
  const other = packageOf(state, act.counters);
  if (other === undefined) return no(true, 'rule/unknown-package');
  const mine = actor.seat !== undefined && other.to.includes(actor.seat);
  const to = Array.isArray(act.to) ? (act.to as readonly string[]) : undefined;
  const answered = state.packages.filter(
    (x) => x.counters !== undefined && x.seat === actor.seat && x.round === state.round,
  );
  return (
    no(!isOffered(other), 'rule/package-closed', { status: other.status }) ??
    no(!mine, 'rule/not-your-package') ??
    no(answered.length >= COUNTERS, 'rule/enough', { of: 'counters', most: COUNTERS }) ??
    no(to !== undefined && !to.includes(other.seat), 'rule/counter-to', { seat: other.seat })
  );
}

/** 12.3: so many new packages and initiatives a round; to answer with one is free. */
export const dealsLeft: Guard = (q) => {
  const { act, actor, state } = q;
  if (act.counters !== undefined) return countersFit(q);
  const used = (actor.seat === undefined ? 0 : state.seats[actor.seat]?.deals) ?? 0;
  const { dealsPerRound } = state.settings;
  return no(used >= dealsPerRound, 'rule/deal-budget', { budget: dealsPerRound });
};

type OnPackage = (one: Package, seat: string) => Refusal | null;

/** Whoever was asked, while it is on offer, once. */
const answerable: OnPackage = (one, seat) =>
  no(!one.to.includes(seat), 'rule/not-your-package') ??
  no(!isOffered(one), 'rule/package-closed', { status: one.status }) ??
  no(one.answers[seat] !== undefined, 'rule/already-answered');

const withdrawable: OnPackage = (one, seat) =>
  no(one.seat !== seat, 'rule/not-your-package') ?? no(!isOffered(one), 'rule/package-closed', { status: one.status });

/** An offer of one's own is withdrawn, not left. */
const leavable: OnPackage = (one, seat) => {
  const signed = signersOf(one).includes(seat) && !(isOffered(one) && one.seat === seat);
  const open = isOffered(one) || one.status === 'accepted';
  return no(!signed, 'rule/not-your-package') ?? no(!open, 'rule/package-closed', { status: one.status });
};

const BY_ACT: Readonly<Record<string, OnPackage>> = {
  'package.answer': answerable,
  'package.withdraw': withdrawable,
  'package.leave': leavable,
};

/** 12.4 */
export const packageMine: Guard = ({ act, actor, state }) => {
  if (act.package === undefined || actor.seat === undefined) return null;
  const one = packageOf(state, act.package);
  if (one === undefined) return no(true, 'rule/unknown-package');
  return BY_ACT[act.type]?.(one, actor.seat) ?? null;
};

/** 12.17: what a package binds together is put and taken in together. */
export const partsTogether: Guard = ({ act, state }) => {
  const named =
    act.type === 'gavel.put'
      ? act.package === undefined
        ? [act.proposal]
        : []
      : changesIn(
          state,
          (act.changes ?? []).filter((c) => !('package' in c)),
        ).map((c) => c.proposal);
  const bound = named.some((id) => isBinding(state, proposalOf(state, id)?.package));
  return no(bound, 'rule/in-package');
};
