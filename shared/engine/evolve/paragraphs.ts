import type { SeatId } from '../../types/index.ts';
import type { Reason } from '../commands.ts';
import type { EventOf } from '../events.ts';
import type { Bracket, Paragraph, Proposal, PublicState, ReasonLine, StanceTaken } from '../state.ts';
import { liftedByCondition } from './deals-conditions.ts';
import { onParagraph, onProposal, onSeat, type Step, stanceOf, tell, without } from './fold.ts';

/** For reading back: who repeats itself pushes out the oldest. */
const REASONS = 80;

const withReason = (p: Paragraph, line: Omit<ReasonLine, 'reason'>, reason: Reason | undefined): Paragraph =>
  reason === undefined ? p : { ...p, reasons: [...p.reasons.slice(1 - REASONS), { ...line, reason }] };

export const cardLaid: Step<'card.laid'> = (s, e) =>
  onParagraph(s, e.paragraph, (p) => ({ ...p, laid: [...p.laid.filter((x) => x !== e.seat), e.seat] }));

export const stanceTaken: Step<'stance.taken'> = (s, e) => {
  const taken = stanceOf(s, e);
  const line = {
    seat: e.seat,
    stance: e.stance,
    round: s.round,
    at: e.at,
    ...(e.proposal && { proposal: e.proposal }),
  };
  const told = tell(s, e, {
    seat: e.seat,
    paragraph: e.paragraph,
    stance: e.stance,
    ...(e.proposal && { proposal: e.proposal }),
    ...(e.reason && { reason: e.reason }),
  });
  if (e.proposal === undefined)
    return onParagraph(told, e.paragraph, (p) => withReason(stood(p, e.seat, taken), line, e.reason));
  const next = onProposal(told, e.proposal, (p) => ({ ...p, stances: { ...p.stances, [e.seat]: taken } }));
  return e.reason === undefined ? next : onParagraph(next, e.paragraph, (p) => withReason(p, line, e.reason));
};

const stood = (p: Paragraph, seat: SeatId, taken: StanceTaken): Paragraph => ({
  ...p,
  stances: { ...p.stances, [seat]: taken },
  reserved: taken.stance === 'reserve' ? [...p.reserved.filter((x) => x !== seat), seat] : p.reserved,
  laid: p.laid.includes(seat) ? p.laid.filter((x) => x !== seat) : p.laid,
});

export const stanceDropped: Step<'stance.dropped'> = (s, e) =>
  e.proposal !== undefined
    ? onProposal(s, e.proposal, (p) => ({ ...p, stances: without(p.stances, e.seat) }))
    : onParagraph(s, e.paragraph, (p) => ({ ...p, stances: without(p.stances, e.seat) }));

export const bracketOpened: Step<'bracket.opened'> = (s, e) => {
  const bracket: Bracket = {
    id: e.id,
    seat: e.seat,
    reason: e.reason,
    round: s.round,
    at: e.at,
    ...(e.words && { words: e.words }),
    ...(e.proposal && { proposal: e.proposal }),
  };
  const next = onParagraph({ ...s, bracketCount: s.bracketCount + 1 }, e.paragraph, (p) => ({
    ...p,
    brackets: [...p.brackets.filter((b) => b.seat !== e.seat), bracket],
    bracketedSince: p.bracketedSince ?? s.round,
  }));
  return tell(next, e, { seat: e.seat, paragraph: e.paragraph, reason: e.reason });
};

/** What it was lifted for keeps the bracket, in case that falls apart. */
function keptAside(s: PublicState, e: EventOf<'bracket.lifted'>): PublicState {
  const held = s.paragraphs.find((p) => p.id === e.paragraph)?.brackets.find((x) => x.id === e.id);
  if (held === undefined) return s;
  const next = e.why === 'condition' ? liftedByCondition(s, e.seat, e.paragraph, held) : s;
  return e.proposal === undefined
    ? next
    : onProposal(next, e.proposal, (p) => ({
        ...p,
        lifted: [...(p.lifted ?? []).filter((x) => x.seat !== held.seat), held],
      }));
}

export const bracketLifted: Step<'bracket.lifted'> = (s, e) => {
  const next = onParagraph(keptAside(s, e), e.paragraph, (p) => {
    const brackets = p.brackets.filter((b) => b.id !== e.id);
    return { ...p, brackets, bracketedSince: brackets.length === 0 ? null : p.bracketedSince };
  });
  return tell(next, e, { seat: e.seat, paragraph: e.paragraph, ...(e.proposal && { proposal: e.proposal }) });
};

export const proposalTabled: Step<'proposal.tabled'> = (s, e) => {
  const proposal: Proposal = {
    id: e.id,
    paragraph: e.paragraph,
    seat: e.seat,
    sponsors: [e.seat, ...(e.sponsors ?? []).filter((seat) => seat !== e.seat)],
    words: e.words,
    base: e.base,
    status: e.needsSponsor ? 'needs-sponsor' : 'tabled',
    operation: e.operation ?? { kind: 'replace' },
    ...(e.amends && { amends: e.amends }),
    ...(e.package && { package: e.package }),
    stale: false,
    earlier: [],
    withObjection: e.withObjection,
    ...(e.reason && { reason: e.reason }),
    stances: {},
    round: s.round,
    at: e.at,
  };
  // What comes with its sponsors was agreed in a room or a package already.
  const free = e.withObjection || e.package !== undefined || e.sponsors !== undefined;
  const used = (s.seats[e.seat]?.proposals ?? 0) + (free ? 0 : 1);
  const next = onSeat({ ...s, proposals: [...s.proposals, proposal] }, e.seat, { proposals: used });
  return tell(next, e, { seat: e.seat, paragraph: e.paragraph, proposal: e.id, ...(e.reason && { reason: e.reason }) });
};

export const proposalSponsored: Step<'proposal.sponsored'> = (s, e) => {
  const next = onProposal(s, e.id, (p) => ({
    ...p,
    sponsors: [...p.sponsors, e.seat],
    status: p.status === 'needs-sponsor' && s.members.includes(e.seat) ? 'tabled' : p.status,
  }));
  return tell(next, e, { seat: e.seat, proposal: e.id });
};

export const proposalWithdrawn: Step<'proposal.withdrawn'> = (s, e) =>
  tell(
    onProposal(s, e.id, (p) => ({ ...p, status: 'withdrawn', endedAt: e.at })),
    e,
    { seat: e.seat, proposal: e.id },
  );

export const proposalLapsed: Step<'proposal.lapsed'> = (s, e) =>
  onProposal(s, e.id, (p) => ({ ...p, status: 'lapsed', endedAt: e.at }));

/** Who read the old words otherwise has nothing to contest; who read the proposal otherwise reads the text so now. */
const contestedAfter = (p: Paragraph, taken: string | undefined): Paragraph['contested'] =>
  p.contested
    .filter((x) => x.proposal !== undefined)
    .map((x) => (x.proposal === taken ? { seat: x.seat, level: x.level } : x));

export const textReplaced: Step<'text.replaced'> = (s, e) => {
  let next = onParagraph(s, e.paragraph, (p) => ({
    ...p,
    words: e.words,
    version: e.version,
    contested: contestedAfter(p, e.proposal),
    versions: [
      ...p.versions,
      {
        version: e.version,
        words: e.words,
        rev: s.rev,
        by: e.by,
        at: e.at,
        ...(e.proposal && { proposal: e.proposal }),
      },
    ],
  }));
  if (e.proposal !== undefined) next = onProposal(next, e.proposal, (p) => ({ ...p, status: 'taken', endedAt: e.at }));
  return tell(next, e, { paragraph: e.paragraph, text: e.by, ...(e.proposal && { proposal: e.proposal }) });
};

export const paragraphMoved: Step<'paragraph.moved'> = (s, e) => {
  const next = onParagraph(s, e.id, ({ gavelled: _was, ...p }) => {
    const moved = { ...p, status: e.to, ...(e.gavelled && { gavelled: e.gavelled }) };
    return e.seat && e.reason
      ? withReason(moved, { seat: e.seat, stance: 'reopen', round: s.round, at: e.at }, e.reason)
      : moved;
  });
  const reopens = e.seat === undefined ? next : onSeat(next, e.seat, { reopens: (s.seats[e.seat]?.reopens ?? 0) + 1 });
  const line = { paragraph: e.id, to: e.to, ...(e.seat && { seat: e.seat }), ...(e.reason && { reason: e.reason }) };
  return tell(reopens, e, line);
};
