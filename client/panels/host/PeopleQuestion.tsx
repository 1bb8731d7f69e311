import { useId } from 'preact/hooks';
import type { Party } from '../../../shared/scenario/game.ts';
import { say, seatPlan } from '../../model/index.ts';
import { Flag } from '../ui/index.ts';

type Props = {
  readonly parties: readonly Party[];
  readonly people: number;
  readonly seats: readonly string[];
  readonly onPeople: (people: number) => void;
  readonly onSeats: (seats: readonly string[]) => void;
};

/** Steps that serve small groups and large ones alike: every number to 40, then by fives. */
const toPeople = (at: number): number => (at <= 40 ? at : 40 + (at - 40) * 5);
const fromPeople = (people: number): number => (people <= 40 ? people : 40 + Math.round((people - 40) / 5));

function planText(parties: readonly Party[], people: number, seats: readonly string[]): string {
  if (people > parties.length && seats.length === parties.length) {
    const { low, high } = seatPlan(parties, people);
    return low === high
      ? say('host.q.people.even', { seats: seats.length, each: low })
      : say('host.q.people.shared', { seats: seats.length, low, high });
  }
  return say('host.q.people.seats', { seats: seats.length, bots: parties.length - seats.length });
}

export function PeopleQuestion({ parties, people, seats, onPeople, onSeats }: Props) {
  const id = useId();
  const text = say('host.q.people.value', { people, plan: planText(parties, people, seats) });
  const toggle = (seat: string) => onSeats(seats.includes(seat) ? seats.filter((s) => s !== seat) : [...seats, seat]);
  return (
    <>
      <label class="people-value num" for={id}>
        {text}
      </label>
      <input
        id={id}
        type="range"
        min={1}
        max={fromPeople(200)}
        value={fromPeople(people)}
        aria-valuetext={text}
        onInput={(event) => onPeople(toPeople(Number(event.currentTarget.value)))}
      />
      <fieldset class="seat-toggles">
        <legend class="caption">{say('host.q.seats')}</legend>
        {parties.map((party) => (
          <label key={party.id} class={seats.includes(party.id) ? 'on' : ''}>
            <input
              type="checkbox"
              class="visually-hidden"
              checked={seats.includes(party.id)}
              onChange={() => toggle(party.id)}
            />
            <Flag party={party} size={26} />
            <span>
              {party.short}
              <small>{say(seats.includes(party.id) ? 'host.q.seats.people' : 'host.q.seats.bot')}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <p class="hint dim">{say('host.q.seats.hint')}</p>
    </>
  );
}
