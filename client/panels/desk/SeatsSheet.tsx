import { PLAYERS, type Player } from '../../../shared/engine/index.ts';
import type { Party } from '../../../shared/scenario/game.ts';
import { nameOf, say, sayWhyNot } from '../../model/index.ts';
import { partyOf } from '../../model/table/index.ts';
import { Button, Flag, Sheet } from '../ui/index.ts';
import { useDesk, useDeskTable } from './desk.ts';

/** Moves a person; `""` is no seat. */
function SeatOf({ person, seat }: { readonly person: string; readonly seat: string | null }) {
  const { live } = useDeskTable();
  const { sight } = useDesk();
  const name = nameOf(live.presence.value, person);
  return (
    <select
      class="select"
      aria-label={say('desk.seats.of', { name })}
      value={seat ?? ''}
      onChange={(event) => {
        const to = event.currentTarget.value;
        live.act({ type: 'seat.assign', person, seat: to === '' ? null : to }, 'host');
      }}
    >
      <option value="">{say('desk.seats.none')}</option>
      {sight.pub.order.map((id) => (
        <option key={id} value={id}>
          {partyOf(sight, id).short}
        </option>
      ))}
    </select>
  );
}

function Persons({ party, persons }: { readonly party: Party; readonly persons: readonly string[] }) {
  const { live } = useDeskTable();
  const { sight } = useDesk();
  const head = sight.pub.seats[party.id]?.head;
  if (persons.length === 0) return <span class="dim">{say('desk.seats.nobody')}</span>;
  return (
    <ul class="persons">
      {persons.map((person) => {
        const one = live.presence.value.people.find((p) => p.person === person);
        const name = one?.name ?? '…';
        return (
          <li key={person}>
            <span>
              <b>{name}</b>
              {one?.connected === false ? <span class="dim"> {say('desk.row.away')}</span> : null}
            </span>
            {head === person ? (
              <span class="chip brass">{say('desk.people.head')}</span>
            ) : (
              <Button
                kind="quiet"
                aria-label={say('desk.seats.head.long', { name, party: party.short })}
                onClick={() => live.act({ type: 'head.name', seat: party.id, person }, 'host')}
              >
                {say('desk.seats.head')}
              </Button>
            )}
            <SeatOf person={person} seat={party.id} />
          </li>
        );
      })}
    </ul>
  );
}

function PlayedBy({ party }: { readonly party: Party }) {
  const { live } = useDeskTable();
  const desk = useDesk();
  const player = desk.sight.pub.seats[party.id]?.player ?? 'bot';
  return (
    <select
      class="select"
      aria-label={say('desk.seats.player.long', { party: party.short })}
      value={player}
      onChange={(event) =>
        live.act({ type: 'seat.hand', seat: party.id, to: event.currentTarget.value as Player }, 'host')
      }
    >
      {PLAYERS.filter((one) => one !== 'stand-in' || player === 'stand-in').map((one) => (
        <option key={one} value={one}>
          {say(`desk.seats.${one}`)}
        </option>
      ))}
    </select>
  );
}

function ChairLine() {
  const { live } = useDeskTable();
  const { pub } = useDesk().sight;
  const value = pub.chair.kind === 'bot' ? '' : (pub.chair.person ?? live.you.value?.person ?? '');
  return (
    <label class="chair-line">
      <span>{say('desk.seats.chair')}</span>
      <select
        class="select"
        value={value}
        onChange={(event) => {
          const person = event.currentTarget.value;
          live.act(
            person === '' ? { type: 'chair.hand', to: 'bot' } : { type: 'chair.hand', to: 'person', person },
            'host',
          );
        }}
      >
        <option value="">{say('desk.seats.chair.bot')}</option>
        {live.presence.value.people.map((p) => (
          <option key={p.person} value={p.person}>
            {p.name}
          </option>
        ))}
      </select>
    </label>
  );
}

function Waiting() {
  const { live } = useDeskTable();
  const { pub } = useDesk().sight;
  const seated = new Set(pub.order.flatMap((seat) => pub.seats[seat]?.persons ?? []));
  const waiting = live.presence.value.people.filter((p) => !seated.has(p.person));
  return (
    <section class="waiting">
      <h3 class="caption">{say('desk.seats.waiting')}</h3>
      {waiting.length === 0 ? <p class="dim">{say('desk.seats.waiting.none')}</p> : null}
      <ul class="persons">
        {waiting.map((p) => (
          <li key={p.person}>
            <span>
              <b>{p.name}</b> {p.host ? <span class="dim">{say('desk.people.host')}</span> : null}
            </span>
            <SeatOf person={p.person} seat={null} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Why the last move of people was refused, beside the moves. */
function Refused() {
  const { live } = useDeskTable();
  const last = live.pending.value.filter((p) => p.state === 'refused').at(-1);
  if (last?.refusal === undefined) return null;
  return (
    <p class="error" role="alert">
      {say('desk.refused', { reason: sayWhyNot(last.refusal) })}
    </p>
  );
}

/** Who sits where, who plays what nobody plays, who binds a seat, who presides. */
export function SeatsSheet() {
  const { view } = useDeskTable();
  const { sight } = useDesk();
  return (
    <Sheet
      title={say('desk.seats.title')}
      onClose={() => {
        view.sheet.value = null;
      }}
      class="seats-sheet"
    >
      <Refused />
      <ChairLine />
      <Waiting />
      <table>
        <thead>
          <tr>
            {(['seat', 'player', 'who'] as const).map((head) => (
              <th key={head} scope="col">
                {say(`desk.seats.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sight.pub.order.map((seat) => {
            const party = partyOf(sight, seat);
            return (
              <tr key={seat}>
                <th scope="row">
                  <span class="party">
                    <Flag party={party} size={26} />
                    <b>{party.short}</b>
                  </span>
                </th>
                <td>
                  <PlayedBy party={party} />
                </td>
                <td>
                  <Persons party={party} persons={sight.pub.seats[seat]?.persons ?? []} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Sheet>
  );
}
