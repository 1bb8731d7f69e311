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

const away = (care: Care, person: PersonId): number => care.people.awayFor(person, care.since, care.at);

function forSeat(care: Care, seat: SeatId, persons: readonly PersonId[], head: PersonId | null): Due {
  const absences = persons.map((person) => away(care, person));
  const shortest = Math.min(...absences);
  if (shortest >= care.graceMs) return { commands: [{ type: 'seat.hand', seat, to: 'stand-in' }], againInMs: null };
  if (shortest > 0) return { commands: [], againInMs: care.graceMs - shortest };
  if (head === null || away(care, head) === 0) return { commands: [], againInMs: null };
  const partner = persons.find((person) => away(care, person) === 0);
  if (partner === undefined || away(care, head) < care.graceMs)
    return { commands: [], againInMs: care.graceMs - away(care, head) };
  return { commands: [{ type: 'head.name', seat, person: partner }], againInMs: null };
}

function forChair(care: Care): Due {
  const { kind, person } = care.state.chair;
  if (kind === 'bot' || person === null) return { commands: [], againInMs: null };
  const gone = away(care, person);
  if (gone === 0) return { commands: [], againInMs: null };
  if (gone < care.graceMs) return { commands: [], againInMs: care.graceMs - gone };
  return { commands: [{ type: 'chair.hand', to: 'bot' }], againInMs: null };
}

const soonest = (dues: readonly Due[]): number | null => {
  const waits = dues.flatMap((due) => due.againInMs ?? []);
  return waits.length === 0 ? null : Math.min(...waits);
};

/** In play only: in the lobby places wait for their people, and after the end nothing is missed. */
export function absences(care: Care): Due {
  const { state } = care;
  if (state.phase === 'lobby' || state.phase === 'closed' || state.paused) return { commands: [], againInMs: null };
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
