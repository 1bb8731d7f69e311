import { Check } from 'lucide';
import { say } from '../../../model/index.ts';
import { changeOf, type Offer, rungName } from '../../../model/table/deals/index.ts';
import { calledOf, isMe, partyOf, signed } from '../../../model/table/index.ts';
import { listed } from '../../../model/table/things.ts';
import { Button, Flag, Icon } from '../../ui/index.ts';
import { closedTo, openDeal } from '../doing.ts';
import { useSight, useTable } from '../table.ts';
import { counter } from './dealing.ts';
import { StatusChip } from './StatusChip.tsx';
import { Worth } from './Worth.tsx';

function Faces({ seats, said }: { readonly seats: readonly string[]; readonly said: 'yes' | 'waiting' }) {
  const s = useSight();
  if (seats.length === 0) return null;
  const names = listed(seats.map((seat) => (isMe(s, seat) ? say('tray.you') : calledOf(s, seat))));
  return (
    <span class="deal-faces">
      <span class="visually-hidden">{say(`deals.faces.${said}`, { names })}</span>
      {said === 'yes' ? <Icon icon={Check} size={14} /> : <span aria-hidden="true">{say('deals.waiting')}</span>}
      {seats.map((seat) => (
        <Flag key={seat} party={partyOf(s, seat)} size={18} bare mine={isMe(s, seat)} />
      ))}
    </span>
  );
}

/** One line a part: its number, and the rung it goes to. */
function Parts({ offer }: { readonly offer: Offer }) {
  const s = useSight();
  return (
    <ul class="deal-parts">
      {offer.cards.map((card) => (
        <li key={card.part.paragraph}>
          <i class="pn num">{card.number}</i>
          <span>
            {card.title}: <em class="serif">{card.keeps ? say('deal.add.stands') : rungName(s, card.part)}</em>
          </span>
        </li>
      ))}
    </ul>
  );
}

function Acts({ offer }: { readonly offer: Offer }) {
  const table = useTable();
  return (
    <div class="row dense">
      <Button
        kind={offer.asksMe ? 'primary' : 'plain'}
        onClick={() => openDeal(table, { kind: 'look', id: offer.pack.id })}
      >
        {say('deals.look')}
      </Button>
      {offer.asksMe && closedTo(table, { type: 'package.offer', counters: offer.pack.id }) === null ? (
        <Button onClick={() => counter(table, offer)}>{say('deals.counter')}</Button>
      ) : null}
    </div>
  );
}

/** A package in the list: whose, what, what it is to me, who has said yes. */
export function OfferCard({ offer }: { readonly offer: Offer }) {
  const s = useSight();
  const { pack } = offer;
  const alive = pack.status === 'offered' || pack.status === 'accepted';
  const worth = alive ? (changeOf(s, pack.parts)?.worth ?? null) : null;
  const label = worth === null ? '' : say('deals.worth', { points: signed(worth) });
  return (
    <li class={`offer${offer.asksMe ? ' asks' : ''}`}>
      <header>
        <Flag party={partyOf(s, pack.seat)} size={28} mine={offer.mine} />
        <span>
          <b>{offer.mine ? say('deal.title.mine') : calledOf(s, pack.seat)}</b>
          <StatusChip offer={offer} />
        </span>
        <Worth points={worth} label={label} />
      </header>
      <Parts offer={offer} />
      {offer.fell ? <p class="small dim">{offer.fell}</p> : null}
      {pack.status === 'offered' ? (
        <p class="deal-count">
          <Faces seats={offer.yes} said="yes" />
          <Faces seats={offer.waiting} said="waiting" />
        </p>
      ) : null}
      <Acts offer={offer} />
    </li>
  );
}
