/** Nobody's absence holds the table: who is away too long is stood in for, and gets the place back on return. */
import type { Command, PublicState } from '../../shared/engine/index.ts';
import type { PersonId, SeatId } from '../../shared/types/index.ts';
import type { People } from './people.ts';

type Care = {
  readonly state: PublicState;
  readonly people: People;
  /** When this process began to look after the table: nobody is held absent for longer than that. */
  readonly since: number;
  readonly at: number;
  readonly graceMs: number;
};

/** What is due now, and in how many ms to look again; null = nothing to wait for. */
export type Due = { readonly commands: readonly Command[]; readonly againInMs: number | null };

const nothing: Due = { commands: [], againInMs: null };

/** Acts once the absence has lasted, else says when to look again; a person who is here is never due. */
function afterGrace(care: Care, persons: readonly PersonId[], command: Command): Due {
  const absences = persons.map((person) => care.people.awayFor(person, care.since, care.at));
  if (absences.includes(null)) return nothing;
  const shortest = Math.min(...absences.map((ms) => ms ?? 0));
  if (shortest >= care.graceMs) return { commands: [command], againInMs: null };
  return { commands: [], againInMs: care.graceMs - shortest };
}

/** Somebody is there: the seat goes on, with a partner as head where the head is away. */
function forHead(care: Care, seat: SeatId, persons: readonly PersonId[], head: PersonId | null): Due {
  const partner = persons.find((person) => care.people.here(person));
  if (head === null || partner === undefined) return nothing;
  return afterGrace(care, [head], { type: 'head.name', seat, person: partner });
}

function forSeat(care: Care, seat: SeatId, persons: readonly PersonId[], head: PersonId | null): Due {
  if (persons.some((person) => care.people.here(person))) return forHead(care, seat, persons, head);
  return afterGrace(care, persons, { type: 'seat.hand', seat, to: 'stand-in' });
}

function forChair(care: Care): Due {
  const { kind, person } = care.state.chair;
  return kind === 'bot' || person === null ? nothing : afterGrace(care, [person], { type: 'chair.hand', to: 'bot' });
}

const soonest = (dues: readonly Due[]): number | null => {
  const waits = dues.flatMap((due) => due.againInMs ?? []);
  return waits.length === 0 ? null : Math.min(...waits);
};

/** In play only: in the lobby places wait for their people, and after the end nothing is missed. */
export function absences(care: Care): Due {
  const { state } = care;
  if (state.phase === 'lobby' || state.phase === 'closed' || state.paused) return nothing;
  const seats = state.order.flatMap((seat) => {
    const info = state.seats[seat];
    const held = info?.player === 'people' && info.persons.length > 0;
    return held ? [forSeat(care, seat, info.persons, info.head)] : [];
  });
  const dues = [...seats, forChair(care)];
  return { commands: dues.flatMap((due) => due.commands), againInMs: soonest(dues) };
}

/** What a person who just came back gets back. `chaired`: who presided until they were away too long. */
export function returns(state: PublicState, person: PersonId, chaired: PersonId | null): readonly Command[] {
  const seat = state.order.find((id) => state.seats[id]?.persons.includes(person));
  const back: Command[] = [];
  if (seat !== undefined && state.seats[seat]?.player === 'stand-in')
    back.push({ type: 'seat.hand', seat, to: 'people' });
  if (chaired === person && state.chair.kind === 'bot' && state.phase !== 'closed')
    back.push({ type: 'chair.hand', to: 'person', person });
  return back;
}
