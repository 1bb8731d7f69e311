import type { Actor, PublicState } from '../../shared/engine/index.ts';
import type { WireRole } from '../../shared/protocol/index.ts';
import { err, ok, type Refusal, type Result, refuse } from '../../shared/types/index.ts';
import type { PersonRecord } from '../log/index.ts';
import { seatOfPerson } from './world.ts';

/** P6: holds a claimed role against what the table knows of the person, anew on every command. */
export function actorOf(state: PublicState, person: PersonRecord, as: WireRole): Result<Actor, Refusal> {
  const base = { person: person.id, by: 'person' } as const;
  if (as === 'person') return ok({ role: 'person', ...base });
  if (as === 'host') return person.host ? ok({ role: 'host', ...base }) : err(refuse('session/not-host'));
  if (as === 'chair') {
    const presides = state.chair.kind === 'person' && state.chair.person === person.id;
    return presides ? ok({ role: 'chair', ...base }) : err(refuse('rule/not-your-role', { act: 'chair' }));
  }
  const seat = seatOfPerson(state, person.id);
  return seat === null ? err(refuse('rule/not-in-seat')) : ok({ role: 'seat', seat, ...base });
}
