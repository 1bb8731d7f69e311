import type { DraftParagraph, OpenGame } from '../../scenario/index.ts';
import type { EventOf } from '../events.ts';
import type { Dealings, Meeting, Paragraph, PublicState, SeatInfo } from '../state.ts';
import type { Player } from '../vocabulary.ts';

export const GOODWILL_START = 5;
export const GOODWILL_CEILING = 10;
export const CONFIDENCE_MARKS = 3;

const seatInfo = (player: Player): SeatInfo => ({
  player,
  persons: [],
  head: null,
  ready: false,
  briefRead: false,
  proposals: 0,
  reopens: 0,
  deals: 0,
  overruled: 0,
  lastActAt: null,
});

function paragraphOf(draft: DraftParagraph, at: number): Paragraph {
  const words = { text: draft.text, level: draft.level, phrases: draft.phrases };
  return {
    id: draft.id,
    issue: draft.issue,
    title: draft.title,
    place: draft.place ?? 'OP',
    status: 'open',
    origin: { by: 'draft', from: [] },
    words,
    version: 0,
    versions: [{ version: 0, words, rev: 0, by: 'draft', at }],
    stances: {},
    brackets: [],
    bracketedSince: null,
    reserved: [],
    laid: [],
    reasons: [],
    contested: [],
  };
}

/** The preamble comes first, whatever order the scenario names its paragraphs in. */
const inOrder = (paragraphs: readonly Paragraph[]): readonly Paragraph[] => [
  ...paragraphs.filter((p) => p.place === 'PP'),
  ...paragraphs.filter((p) => p.place === 'OP'),
];

const noDealings = (open: OpenGame): Dealings => ({
  goodwill: Object.fromEntries(open.parties.filter((p) => p.standing === 'member').map((p) => [p.id, GOODWILL_START])),
  goodwillLines: [],
  used: {},
  capitalWidened: false,
  confidence: CONFIDENCE_MARKS,
  doubted: [],
  packages: [],
  conditions: [],
  initiatives: [],
  declared: [],
  rooms: [],
  groups: [],
  evidence: [],
  postures: {},
  judgements: [],
});

const freshMeeting: Meeting = {
  frozen: false,
  compiled: null,
  floor: { list: [], closed: false, limitMs: null, speaking: null, spoken: {} },
  point: null,
  suspended: null,
  vote: { requestedBy: null, question: null, left: [], cast: [], since: null, counted: [], amendments: [] },
  news: [],
};

/** The table as it stands after its first event. */
export function openTable(open: OpenGame, event: EventOf<'table.opened'>): PublicState {
  const order = open.parties.map((p) => p.id);
  return {
    table: event.table,
    scenario: event.scenario,
    solo: event.solo,
    settings: event.settings,
    order,
    members: open.parties.filter((p) => p.standing === 'member').map((p) => p.id),
    seats: Object.fromEntries(order.map((seat) => [seat, seatInfo(event.seats[seat] ?? 'bot')])),
    chair: { kind: event.chair, person: null },
    phase: 'lobby',
    phaseSinceMs: event.at,
    round: 0,
    rounds: open.rounds,
    faceDown: false,
    paused: false,
    pausedAt: null,
    clock: null,
    generation: 0,
    lastCall: false,
    rev: 0,
    revised: false,
    paragraphs: inOrder(open.draft.paragraphs.map((p) => paragraphOf(p, event.at))),
    proposals: [],
    bracketCount: 0,
    put: null,
    statements: [],
    dropObjections: [],
    silence: { tries: 0, broken: [] },
    adoptionObjections: [],
    positions: [],
    orally: false,
    ending: null,
    debrief: null,
    speaker: null,
    room: [],
    ...noDealings(open),
    ...freshMeeting,
  };
}
