/** Packages, and what they do to the proposals and paragraphs they hold together. */
import type { PackageId } from '../../types/index.ts';
import type { Package, Proposal, PublicState } from '../state.ts';
import type { PackageStatus } from '../vocabulary.ts';
import { onParagraph, onProposal, onSeat, type Step, tell } from './fold.ts';

const onPackage = (s: PublicState, id: PackageId, change: Partial<Package>): PublicState => ({
  ...s,
  packages: s.packages.map((x) => (x.id === id ? { ...x, ...change } : x)),
});

const turns = (s: PublicState, id: PackageId, status: PackageStatus): PublicState => onPackage(s, id, { status });

export const packageOffered: Step<'package.offered'> = (s, e) => {
  const one: Package = {
    id: e.id,
    seat: e.seat,
    parts: e.parts,
    to: e.to,
    answers: {},
    status: 'offered',
    round: s.round,
    at: e.at,
    ...(e.counters && { counters: e.counters }),
    ...(e.reason && { reason: e.reason }),
  };
  const countered = e.counters === undefined ? s : turns(s, e.counters, 'countered');
  // R12.3: answering an offer with another one is free.
  const deals = (s.seats[e.seat]?.deals ?? 0) + (e.counters === undefined ? 1 : 0);
  const next = onSeat({ ...countered, packages: [...countered.packages, one] }, e.seat, { deals });
  return tell(next, e, { seat: e.seat, to: e.id, ...(e.reason && { reason: e.reason }) });
};

export const packageAnswered: Step<'package.answered'> = (s, e) => {
  const answers = s.packages.find((x) => x.id === e.id)?.answers ?? {};
  const answer = { accept: e.accept, ...(e.reason && { reason: e.reason }) };
  const next = onPackage(s, e.id, {
    answers: { ...answers, [e.seat]: answer },
    ...(e.accept ? {} : { status: 'refused' }),
  });
  const line = { seat: e.seat, to: e.id, text: e.accept ? 'yes' : 'no', ...(e.reason && { reason: e.reason }) };
  return tell(next, e, line);
};

export const packageAccepted: Step<'package.accepted'> = (s, e) => tell(turns(s, e.id, 'accepted'), e, { to: e.id });
export const packageWithdrawn: Step<'package.withdrawn'> = (s, e) =>
  tell(turns(s, e.id, 'withdrawn'), e, { seat: e.seat, to: e.id });

const marked = (s: PublicState, id: PackageId, by: PackageId | null): PublicState => {
  const parts = s.packages.find((x) => x.id === id)?.parts ?? [];
  return parts.reduce(
    (next, part) =>
      onParagraph(next, part.paragraph, ({ package: _was, ...p }) => (by === null ? p : { ...p, package: by })),
    s,
  );
};

export const packageDone: Step<'package.done'> = (s, e) =>
  tell(marked(turns(s, e.id, 'done'), e.id, e.id), e, { to: e.id });

export const packageReopened: Step<'package.reopened'> = (s, e) =>
  tell(marked(turns(s, e.id, 'accepted'), e.id, null), e, {
    to: e.id,
    paragraph: e.paragraph,
    ...(e.seat && { seat: e.seat }),
  });

/** What lay on the table before is what it was; who joined it for the package's sake carries it no more. */
function unlinked(p: Proposal): Proposal {
  const { package: _package, joined = [], ...rest } = p;
  return { ...rest, sponsors: p.sponsors.filter((seat) => !joined.includes(seat)) };
}

export const packageFell: Step<'package.fell'> = (s, e) => {
  const why = {
    ...(e.seat && { seat: e.seat }),
    ...(e.paragraph && { paragraph: e.paragraph }),
    ...(e.reason && { reason: e.reason }),
  };
  const parts = s.packages.find((x) => x.id === e.id)?.parts ?? [];
  const earlier = new Set(parts.map((part) => part.proposal));
  const proposals = s.proposals.map((p) =>
    p.package === e.id && p.status === 'tabled' && earlier.has(p.id) ? unlinked(p) : p,
  );
  return tell(onPackage({ ...s, proposals }, e.id, { status: 'fallen', fell: why }), e, { to: e.id, ...why });
};

export const proposalLinked: Step<'proposal.linked'> = (s, e) =>
  onProposal(s, e.id, (p) => ({
    ...p,
    package: e.package,
    joined: e.joined,
    sponsors: [...p.sponsors, ...e.joined],
    status: p.status === 'needs-sponsor' && e.joined.some((seat) => s.members.includes(seat)) ? 'tabled' : p.status,
  }));
