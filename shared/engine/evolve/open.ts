import type { DraftParagraph, OpenGame } from '../../scenario/index.ts';
import type { EventOf } from '../events.ts';
import type { Paragraph, PublicState, SeatInfo } from '../state.ts';
import type { Player } from '../vocabulary.ts';

const seatInfo = (player: Player): SeatInfo => ({
  player,
  persons: [],
  head: null,
  ready: false,
  briefRead: false,
  proposals: 0,
  reopens: 0,
  lastActAt: null,
});

function paragraphOf(draft: DraftParagraph, at: number): Paragraph {
  const words = { text: draft.text, level: draft.level, phrases: draft.phrases };
  return {
    id: draft.id,
    issue: draft.issue,
    title: draft.title,
    status: 'open',
    words,
    version: 0,
    versions: [{ version: 0, words, rev: 0, by: 'draft', at }],
    stances: {},
    brackets: [],
    bracketedSince: null,
    reserved: [],
    laid: [],
    reasons: [],
  };
}

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
    clock: null,
    generation: 0,
    lastCall: false,
    rev: 0,
    revised: false,
    paragraphs: open.draft.paragraphs.map((p) => paragraphOf(p, event.at)),
    proposals: [],
    bracketCount: 0,
    put: null,
    statements: [],
    dropObjections: [],
    silence: { tries: 0, broken: [] },
    adoptionObjections: [],
    positions: [],
    ending: null,
    debrief: null,
    speaker: null,
    room: [],
  };
}
