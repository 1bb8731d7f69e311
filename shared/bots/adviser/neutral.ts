/** The proof of an advice: the table without what it rests on. Asked again there, the adviser says something else. */
import type { PublicState } from '../../engine/index.ts';
import type { OpenGame } from '../../scenario/index.ts';
import type { SeatId } from '../../types/index.ts';
import type { Ground } from './types.ts';

type Table = { readonly open: OpenGame; readonly state: PublicState };

const without = <T>(all: Readonly<Record<SeatId, T>>, seats: readonly SeatId[]): Record<SeatId, T> =>
  Object.fromEntries(Object.entries(all).filter(([seat]) => !seats.includes(seat)));

/** As if these seats had never spoken of these paragraphs; their brackets stand, with nobody knowing what for. */
function unheard(s: PublicState, seats: readonly SeatId[], ids: readonly string[]): PublicState {
  const paragraphs = s.paragraphs.map((p) =>
    ids.includes(p.id)
      ? { ...p, stances: without(p.stances, seats), reasons: p.reasons.filter((x) => !seats.includes(x.seat)) }
      : p,
  );
  const proposals = s.proposals
    .filter((x) => !(ids.includes(x.paragraph) && seats.includes(x.seat)))
    .map((x) =>
      ids.includes(x.paragraph)
        ? { ...x, stances: without(x.stances, seats), sponsors: x.sponsors.filter((seat) => !seats.includes(seat)) }
        : x,
    );
  return { ...s, paragraphs, proposals };
}

const BLANK = { text: '…' } as const;

/** The brackets that are said not to be there. */
function held(s: PublicState, id: string): PublicState {
  const brackets = s.members.map((seat, i) => ({ id: `none/${i}`, seat, reason: BLANK, round: s.round, at: 0 }));
  const paragraphs = s.paragraphs.map((p) => (p.id === id ? { ...p, status: 'bracketed' as const, brackets } : p));
  return { ...s, paragraphs };
}

function unbracketed(s: PublicState, id: string): PublicState {
  const paragraphs = s.paragraphs.map((p) =>
    p.id === id ? { ...p, status: 'open' as const, brackets: [], bracketedSince: null } : p,
  );
  return { ...s, paragraphs };
}

function unready(s: PublicState): PublicState {
  const seats = Object.entries(s.seats).map(([seat, info]) => [seat, { ...info, ready: false }] as const);
  return { ...s, seats: Object.fromEntries(seats) };
}

/** Nothing lies on the table, and nobody has said anything. */
const silent = (s: PublicState): PublicState => ({
  ...unheard(
    s,
    s.order,
    s.paragraphs.map((p) => p.id),
  ),
  statements: [],
  proposals: [],
  packages: [],
});

const isWhole = (reason: object): boolean =>
  'phrase' in reason && typeof reason.phrase === 'string' && reason.phrase.startsWith('reason.whole');

const wholesUnsaid = (s: PublicState): PublicState => ({
  ...s,
  paragraphs: s.paragraphs.map((p) => ({ ...p, reasons: p.reasons.filter((x) => !isWhole(x.reason)) })),
});

/** Somebody says something in this round. */
function spokenNow(s: PublicState): PublicState {
  const [seat = ''] = s.members;
  const line = { seat, stance: 'object' as const, reason: BLANK, round: s.round, at: s.phaseSinceMs };
  return { ...s, paragraphs: s.paragraphs.map((p) => ({ ...p, reasons: [...p.reasons, line] })) };
}

const played = ({ open, state }: Table, id: string): Table => {
  const issue = state.paragraphs.find((p) => p.id === id)?.issue;
  return { open: { ...open, evidence: open.evidence.filter((card) => card.issue !== issue) }, state };
};

export function withoutGround({ open, state }: Table, ground: Ground): Table {
  switch (ground.kind) {
    case 'signals':
      return { open, state: unheard(state, ground.seats, ground.paragraphs) };
    case 'record':
      return { open, state: silent(state) };
    case 'brackets':
      return { open, state: unbracketed(state, ground.paragraph) };
    case 'free':
      return { open, state: held(state, ground.paragraph) };
    case 'evidence':
      return played({ open, state }, ground.paragraph);
    case 'wholes':
      return { open, state: wholesUnsaid(state) };
    case 'still':
      return { open, state: spokenNow(state) };
    case 'ready':
      return { open, state: unready(state) };
    case 'list':
      return { open, state: { ...state, floor: { ...state.floor, list: [] } } };
  }
}
