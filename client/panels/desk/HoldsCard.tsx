import { type Holder, holdersOf, namesOf, notReady, readyOfPeople } from '../../model/desk/index.ts';
import { say } from '../../model/index.ts';
import { listed } from '../../model/list.ts';
import { partyOf } from '../../model/table/index.ts';
import { Card, Flag } from '../ui/index.ts';
import { useDesk } from './desk.ts';
import { Scroll } from './Scroll.tsx';

const numbers = (list: readonly (number | string)[]): string => list.join(', ');

function HolderLine({ holder }: { readonly holder: Holder }) {
  const { sight } = useDesk();
  const party = partyOf(sight, holder.seat);
  return (
    <li>
      <Flag party={party} size={34} />
      <div>
        <b>{party.short}</b>
        <p>
          {[
            holder.objects.length > 0 ? say('desk.holds.objects', { list: numbers(holder.objects) }) : '',
            holder.reserves.length > 0 ? say('desk.holds.reserves', { list: numbers(holder.reserves) }) : '',
            holder.newest ? say('desk.holds.said', { n: holder.newest.number, text: holder.newest.text }) : '',
          ]
            .filter((text) => text !== '')
            .join(' ')}
        </p>
      </div>
    </li>
  );
}

function NotReady() {
  const { sight } = useDesk();
  const asked = readyOfPeople(sight.pub);
  const seats = asked === null ? [] : notReady(sight).filter((seat) => sight.pub.seats[seat]?.player === 'people');
  const [first] = seats;
  if (first === undefined) return null;
  return (
    <li>
      <Flag party={partyOf(sight, first)} size={34} />
      <div>
        <b>{listed(namesOf(sight, seats))}</b>
        <p>{say('desk.holds.unready')}</p>
      </div>
    </li>
  );
}

/** Whose brackets and reserves stand, with the newest reason in their own words, and whom the beat waits for. */
export function HoldsCard() {
  const { sight } = useDesk();
  const holders = holdersOf(sight);
  return (
    <Card title={say('desk.holds.title')} class="holds-card">
      {holders.length === 0 ? <p class="dim">{say('desk.holds.none')}</p> : null}
      <Scroll>
        <ul>
          {holders.map((holder) => (
            <HolderLine key={holder.seat} holder={holder} />
          ))}
          <NotReady />
        </ul>
      </Scroll>
    </Card>
  );
}
