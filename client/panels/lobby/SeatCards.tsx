import { Bot, UserRound } from 'lucide';
import { type Live, type SeatCard, type SeatGroup, say } from '../../model/index.ts';
import { Chip, Flag, Icon, Shape } from '../ui/index.ts';

type CardProps = {
  readonly card: SeatCard;
  readonly live: Live;
  readonly looked: boolean;
  readonly onLook: (seat: string) => void;
};

function Who({ card }: { readonly card: SeatCard }) {
  const names = card.mine ? [say('lobby.you'), ...card.others] : card.others;
  if (names.length > 0) {
    return (
      <span class="who">
        <Icon icon={UserRound} size={14} />
        {names.join(', ')}
      </span>
    );
  }
  if (card.free) return <span class="who">{say('lobby.free')}</span>;
  return (
    <span class="who">
      <Icon icon={Bot} size={14} />
      {say(card.player === 'stand-in' ? 'lobby.stand-in' : 'lobby.bot')}
    </span>
  );
}

/** Somebody who sat down a moment before me is not pushed aside: the second press shares. */
function TakeButton({ card, live }: CardProps) {
  const { party, others } = card;
  const shared = others.length > 0;
  const label = shared
    ? say('lobby.join.long', { names: others.join(', '), party: party.short })
    : say('lobby.take.long', { party: party.short });
  return (
    <button
      type="button"
      class={`take${shared ? ' join' : ''}`}
      aria-label={label}
      onClick={() => live.act({ type: 'seat.take', seat: party.id, ...(shared ? { share: true } : {}) }, 'person')}
    >
      {say(shared ? 'lobby.join' : 'lobby.take')}
    </button>
  );
}

function Seat(props: CardProps) {
  const { card, looked, onLook } = props;
  const { party, mine } = card;
  const kind = `${mine ? ' mine' : ''}${card.free ? ' free' : ''}${looked ? ' looked' : ''}`;
  return (
    <li class={`seat${kind}`}>
      <button
        type="button"
        class="look"
        aria-pressed={looked}
        aria-label={say('lobby.look', { party: party.name })}
        onClick={() => onLook(party.id)}
      >
        <Flag party={party} size={38} />
        <span class="name">
          <b>{party.short}</b>
          <Who card={card} />
        </span>
      </button>
      {mine ? <Chip tone="brass">{say('lobby.mine')}</Chip> : null}
      {mine || props.live.you.value === null ? null : <TakeButton {...props} />}
    </li>
  );
}

type Props = {
  readonly groups: readonly SeatGroup[];
  readonly live: Live;
  readonly looked: string | null;
  readonly onLook: (seat: string) => void;
};

/** The seats in five groups, each a row of cards. */
export function SeatCards({ groups, live, looked, onLook }: Props) {
  return (
    <div class="seat-groups">
      {groups.map((group) => (
        <section key={group.stakeholder} class="seat-group" aria-labelledby={`group-${group.stakeholder}`}>
          <h2 id={`group-${group.stakeholder}`}>
            <Shape of={group.stakeholder} />
            {say(`stakeholder.${group.stakeholder}`)}
            {group.standing === 'observer' ? <small>{say('standing.observer')}</small> : null}
          </h2>
          <ul>
            {group.cards.map((card) => (
              <Seat key={card.party.id} card={card} live={live} looked={looked === card.party.id} onLook={onLook} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
