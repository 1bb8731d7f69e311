import { X } from 'lucide';
import { useState } from 'preact/hooks';
import { say } from '../../../model/index.ts';
import { type Card, drawnBy } from '../../../model/table/deals/index.ts';
import { calledOf } from '../../../model/table/index.ts';
import { listed } from '../../../model/table/things.ts';
import { Chip, IconButton } from '../../ui/index.ts';
import { Redline } from '../Redline.tsx';
import { ALIKE, likeness } from '../redline.ts';
import { useSight } from '../table.ts';
import { Words } from '../Words.tsx';
import { AskCapital } from './AskCapital.tsx';
import { Worth } from './Worth.tsx';

const LONG = 150;

/** Against what stands where the two are kin; a different sentence is simply read. */
function CardWords({ card }: { readonly card: Card }) {
  const { text } = card.part.words;
  if (text === '') return <i>{say('page.silent')}</i>;
  return card.keeps || likeness(card.from, text) < ALIKE ? (
    <Words text={text} />
  ) : (
    <Redline from={card.from} to={text} />
  );
}

function Facts({ card }: { readonly card: Card }) {
  const s = useSight();
  const { level } = card.part.words;
  const reads =
    card.keeps || level === card.fromLevel
      ? say('deal.card.same', { to: level })
      : say('deal.card.reads', { from: card.fromLevel, to: level });
  const names = card.holders.map((seat) => calledOf(s, seat));
  return (
    <p class="facts">
      <span class="num">{reads}</span>
      {card.keeps ? <span>{say('deal.card.keeps')}</span> : null}
      {card.iHold ? <span>{say('deal.card.mine')}</span> : null}
      {names.length > 0 ? <span>{say('deal.card.theirs', { names: listed(names), count: names.length })}</span> : null}
      {card.standing === null ? null : <Standing card={card} />}
      {card.lines.length > 0 ? <Chip tone="red">{say('deal.card.line', { who: drawnBy(s, card.lines) })}</Chip> : null}
    </p>
  );
}

function Standing({ card }: { readonly card: Card }) {
  const { standing } = card;
  if (standing === null) return null;
  if (standing === 'inside' || standing === 'aim') return <span class="brass">{say(`deal.card.${standing}`)}</span>;
  return <Chip tone={standing === 'never' ? 'red' : 'brass'}>{say(`deal.card.${standing}`)}</Chip>;
}

type Props = {
  readonly card: Card;
  /** The package it lies in, once offered. */
  readonly pack: string | null;
  readonly onRemove?: (() => void) | undefined;
};

/** One paragraph of a package: where it goes, what that is to me, and what stands in its way. */
export function CardView({ card, pack, onRemove }: Props) {
  const [whole, setWhole] = useState(false);
  const long = Math.max(card.part.words.text.length, card.keeps ? 0 : card.from.length) > LONG;
  return (
    <li class={`deal-card${card.standing === 'never' ? ' never' : ''}`}>
      <header>
        <i class="pn num" aria-hidden="true">
          {card.number}
        </i>
        <h4>
          <span class="visually-hidden">{`${card.number}. `}</span>
          {card.title}
        </h4>
        <Worth points={card.worth} />
        {onRemove ? (
          <IconButton icon={X} size={16} label={say('deal.remove', { n: card.number })} onClick={onRemove} />
        ) : null}
      </header>
      <p class={`rolling small-page${long && !whole ? ' clamp' : ''}`}>
        <CardWords card={card} />
      </p>
      {long ? (
        <button type="button" class="link" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {say(whole ? 'para.wordings.less' : 'deal.card.more')}
        </button>
      ) : null}
      <Facts card={card} />
      {card.standing === 'beyond' || card.ask !== null ? <AskCapital card={card} pack={pack} /> : null}
    </li>
  );
}
