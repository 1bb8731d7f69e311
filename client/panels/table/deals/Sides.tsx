import { ArrowDownLeft, ArrowUpRight } from 'lucide';
import type { ComponentChildren } from 'preact';
import { say } from '../../../model/index.ts';
import { type Card, gives } from '../../../model/table/deals/index.ts';
import { Icon } from '../../ui/index.ts';
import { CardView } from './CardView.tsx';

type Props = {
  readonly cards: readonly Card[];
  readonly pack: string | null;
  readonly onRemove?: (paragraph: string) => void;
  /** What stands below the cards of a side. */
  readonly foot?: (side: 'give' | 'get') => ComponentChildren;
};

function Side({ side, cards, pack, onRemove, foot }: Props & { readonly side: 'give' | 'get' }) {
  return (
    <section class="deal-side" aria-label={say(`deal.${side}`)}>
      <h3>
        <Icon icon={side === 'give' ? ArrowUpRight : ArrowDownLeft} size={16} />
        {say(`deal.${side}`)}
      </h3>
      <ul>
        {cards.map((card) => (
          <CardView
            key={card.part.paragraph}
            card={card}
            pack={pack}
            onRemove={onRemove && (() => onRemove(card.part.paragraph))}
          />
        ))}
      </ul>
      {cards.length === 0 && !foot ? <p class="dim small">{say(`deal.${side}.none`)}</p> : null}
      {foot?.(side)}
    </section>
  );
}

/** Left what I give, right what I get; without a sheet of one's own, simply what it holds. */
export function Sides(props: Props) {
  const { cards } = props;
  if (cards.length > 0 && cards.every((card) => card.worth === null))
    return (
      <section class="deal-side whole" aria-label={say('deal.parts')}>
        <h3>{say('deal.parts')}</h3>
        <ul>
          {cards.map((card) => (
            <CardView key={card.part.paragraph} card={card} pack={props.pack} />
          ))}
        </ul>
      </section>
    );
  return (
    <div class="deal-sides">
      <Side {...props} side="give" cards={cards.filter(gives)} />
      <Side {...props} side="get" cards={cards.filter((card) => !gives(card))} />
    </div>
  );
}
