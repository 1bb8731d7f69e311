import { placed } from '../../text/index.ts';
import type { Paragraph, PublicState } from '../state.ts';
import { onParagraph, onProposal, onSeat, type Step, type Steps, tell } from './fold.ts';
import type { SealedSteps, SeatSteps } from './private.ts';
import { contested, ruled, tidied } from './text-readings.ts';

type Mine =
  | 'proposal.revised'
  | 'proposal.reintroduced'
  | 'proposal.rebased'
  | 'proposal.staled'
  | 'proposals.frozen'
  | 'paragraph.added'
  | 'paragraph.placed'
  | 'paragraph.absorbed'
  | 'text.compiled'
  | 'text.tidied'
  | 'reading.contested'
  | 'reading.ruled';

/** Whom the words were written by stays; everybody else reads them afresh. */
const revised: Step<'proposal.revised'> = (s, e) => {
  const status = s.members.includes(e.seat) ? 'tabled' : 'needs-sponsor';
  const next = onProposal(s, e.id, (p) => ({
    ...p,
    words: e.words,
    base: e.base,
    operation: e.second === undefined ? p.operation : { kind: 'split', second: e.second },
    earlier: [...p.earlier, p.words],
    sponsors: [e.seat],
    stances: {},
    stale: false,
    status,
  }));
  return tell(next, e, { seat: e.seat, proposal: e.id });
};

const reintroduced: Step<'proposal.reintroduced'> = (s, e) => {
  const next = onProposal(
    s,
    e.id,
    ({ endedAt: _ended, package: _package, joined: _joined, lifted: _lifted, ...p }) => ({
      ...p,
      seat: e.seat,
      sponsors: [e.seat],
      stances: {},
      status: 'tabled',
      base: e.base,
      round: s.round,
      at: e.at,
    }),
  );
  const used = (s.seats[e.seat]?.proposals ?? 0) + 1;
  return tell(onSeat(next, e.seat, { proposals: used }), e, { seat: e.seat, proposal: e.id });
};

const rebased: Step<'proposal.rebased'> = (s, e) => {
  const next = onProposal(s, e.id, (p) => ({
    ...p,
    words: e.words,
    base: e.base,
    earlier: p.words.text === e.words.text ? p.earlier : [...p.earlier, p.words],
  }));
  return tell(next, e, { proposal: e.id });
};

const added: Step<'paragraph.added'> = (s, e) => {
  const p: Paragraph = {
    id: e.id,
    issue: e.issue,
    title: e.title,
    place: e.place,
    status: 'open',
    origin: { by: e.by, from: e.from, ...(e.seat && { seat: e.seat }) },
    words: e.words,
    version: 0,
    versions: [{ version: 0, words: e.words, rev: s.rev, by: 'draft', at: e.at }],
    stances: {},
    brackets: [],
    bracketedSince: null,
    reserved: [],
    laid: [],
    reasons: [],
    contested: [],
  };
  const paragraphs = placed(s.paragraphs, p, e.after, e.place);
  return tell({ ...s, paragraphs }, e, { paragraph: e.id, text: e.by, ...(e.seat && { seat: e.seat }) });
};

const moved: Step<'paragraph.placed'> = (s, e) => {
  const p = s.paragraphs.find((x) => x.id === e.id);
  const paragraphs = p === undefined ? s.paragraphs : placed(s.paragraphs, p, e.after, e.place);
  const next: PublicState = { ...s, paragraphs };
  const taken =
    e.proposal === undefined ? next : onProposal(next, e.proposal, (x) => ({ ...x, status: 'taken', endedAt: e.at }));
  return tell(taken, e, { paragraph: e.id, to: e.place, ...(e.proposal && { proposal: e.proposal }) });
};

const absorbed: Step<'paragraph.absorbed'> = (s, e) =>
  tell(
    onParagraph(s, e.id, (p) => ({ ...p, into: e.into, status: 'dropped', brackets: [], bracketedSince: null })),
    e,
    { paragraph: e.id, to: e.into },
  );

export const textSteps: Steps<Mine> = {
  'proposal.revised': revised,
  'proposal.reintroduced': reintroduced,
  'proposal.rebased': rebased,
  'proposal.staled': (s, e) =>
    tell(
      onProposal(s, e.id, (p) => ({ ...p, stale: true })),
      e,
      { proposal: e.id },
    ),
  'proposals.frozen': (s, e) => tell({ ...s, frozen: e.frozen }, e, { to: e.frozen ? 'on' : 'off' }),
  'paragraph.added': added,
  'paragraph.placed': moved,
  'paragraph.absorbed': absorbed,
  'text.compiled': (s, e) => tell({ ...s, compiled: e.proposals }, e, { text: `${e.proposals.length}` }),
  'text.tidied': tidied,
  'reading.contested': contested,
  'reading.ruled': ruled,
};

/** What the seat itself keeps of it. */
export const textSeat: SeatSteps = {};

/** What the server alone keeps of it. */
export const textSealed: SealedSteps = {};
