import { Link2 } from 'lucide';
import { say } from '../../../model/index.ts';
import { isPast, type Offer, offersOf } from '../../../model/table/deals/index.ts';
import { dealsLeft, iAmMember, numberOf } from '../../../model/table/index.ts';
import { listed } from '../../../model/table/things.ts';
import { Button } from '../../ui/index.ts';
import { face } from '../ActBar.tsx';
import { closedTo, openDeal } from '../doing.ts';
import { useSight, useTable } from '../table.ts';
import { useDealing, usePartsOfDraft } from './dealing.ts';
import { Conditions, DrawnLines } from './Lists.tsx';
import { OfferCard } from './OfferCard.tsx';
import { Shelf } from './Shelf.tsx';

/** The draft goes on where it was left; a new one begins empty. */
function Begin() {
  const table = useTable();
  const s = useSight();
  const draft = useDealing().draft.value;
  const parts = usePartsOfDraft();
  if (!iAmMember(s)) return null;
  const closed = closedTo(table, { type: 'package.offer' });
  const begun = draft.parts.length > 0;
  const list = listed(parts.map((part) => numberOf(s, part.paragraph)));
  return (
    <Button
      kind="soft"
      icon={Link2}
      class="deal-begin"
      note={begun ? say('deals.draft', { list }) : say('deals.left', { left: dealsLeft(s) })}
      refused={begun ? undefined : face(closed)}
      title={closed?.text}
      onClick={() => openDeal(table, { kind: 'compose' })}
    >
      {say(begun ? 'deals.draft.open' : 'deals.new')}
    </Button>
  );
}

function Offers({ list, title }: { readonly list: readonly Offer[]; readonly title: string }) {
  if (list.length === 0) return null;
  return (
    <section aria-label={title}>
      <h3 class="caption">{title}</h3>
      <ul class="offers">
        {list.map((offer) => (
          <OfferCard key={offer.pack.id} offer={offer} />
        ))}
      </ul>
    </section>
  );
}

/** Packages that wait for me, that lie on the table, that are over; conditions, initiatives, lines drawn. */
export function DealsTab() {
  const s = useSight();
  const offers = offersOf(s);
  const past = offers.filter(isPast);
  const alive = offers.filter((offer) => !isPast(offer));
  return (
    <div class="deals-tab" id="deals" tabIndex={-1}>
      <Begin />
      <Offers list={alive.filter((offer) => offer.asksMe)} title={say('deals.asks')} />
      <Offers list={alive.filter((offer) => !offer.asksMe)} title={say('deals.open')} />
      {alive.length === 0 ? <p class="dim small">{say('deals.none')}</p> : null}
      {past.length === 0 ? null : (
        <details class="past-deals">
          <summary>{say('deals.past', { count: past.length })}</summary>
          <ul class="offers">
            {past.map((offer) => (
              <OfferCard key={offer.pack.id} offer={offer} />
            ))}
          </ul>
        </details>
      )}
      <Conditions />
      <Shelf />
      <DrawnLines />
    </div>
  );
}
