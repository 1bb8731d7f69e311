import type { Reason } from '../commands.ts';
import type { Bracket, Paragraph, Proposal, ReasonLine } from '../state.ts';
import { onParagraph, onProposal, onSeat, type Step, stanceOf, tell, without } from './fold.ts';

const withReason = (p: Paragraph, line: Omit<ReasonLine, 'reason'>, reason: Reason | undefined): Paragraph =>
  reason === undefined ? p : { ...p, reasons: [...p.reasons, { ...line, reason }] };

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
  let next = onParagraph(s, e.paragraph, (p) => withReason(p, line, e.reason));
  if (e.proposal !== undefined) {
    next = onProposal(next, e.proposal, (p) => ({ ...p, stances: { ...p.stances, [e.seat]: taken } }));
  } else {
    next = onParagraph(next, e.paragraph, (p) => ({
      ...p,
      stances: { ...p.stances, [e.seat]: taken },
      reserved: e.stance === 'reserve' ? [...p.reserved.filter((x) => x !== e.seat), e.seat] : p.reserved,
      laid: p.laid.filter((x) => x !== e.seat),
    }));
  }
  return tell(next, e, {
    seat: e.seat,
    paragraph: e.paragraph,
    stance: e.stance,
    ...(e.proposal && { proposal: e.proposal }),
    ...(e.reason && { reason: e.reason }),
  });
};

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

export const bracketLifted: Step<'bracket.lifted'> = (s, e) => {
  const next = onParagraph(s, e.paragraph, (p) => {
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
    sponsors: [e.seat],
    words: e.words,
    base: e.base,
    status: e.needsSponsor ? 'needs-sponsor' : 'tabled',
    withObjection: e.withObjection,
    ...(e.reason && { reason: e.reason }),
    stances: {},
    round: s.round,
    at: e.at,
  };
  const used = (s.seats[e.seat]?.proposals ?? 0) + (e.withObjection ? 0 : 1);
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
    onProposal(s, e.id, (p) => ({ ...p, status: 'withdrawn' })),
    e,
    { seat: e.seat, proposal: e.id },
  );

export const proposalLapsed: Step<'proposal.lapsed'> = (s, e) =>
  onProposal(s, e.id, (p) => ({ ...p, status: 'lapsed' }));

export const textReplaced: Step<'text.replaced'> = (s, e) => {
  let next = onParagraph(s, e.paragraph, (p) => ({
    ...p,
    words: e.words,
    version: e.version,
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
  if (e.proposal !== undefined) next = onProposal(next, e.proposal, (p) => ({ ...p, status: 'taken' }));
  return tell(next, e, { paragraph: e.paragraph, text: e.by, ...(e.proposal && { proposal: e.proposal }) });
};

export const paragraphMoved: Step<'paragraph.moved'> = (s, e) => {
  const next = onParagraph(s, e.id, (p) => {
    const moved = { ...p, status: e.to };
    return e.seat && e.reason
      ? withReason(moved, { seat: e.seat, stance: 'reopen', round: s.round, at: e.at }, e.reason)
      : moved;
  });
  const reopens = e.seat === undefined ? next : onSeat(next, e.seat, { reopens: (s.seats[e.seat]?.reopens ?? 0) + 1 });
  const line = { paragraph: e.id, to: e.to, ...(e.seat && { seat: e.seat }), ...(e.reason && { reason: e.reason }) };
  return tell(reopens, e, line);
};
