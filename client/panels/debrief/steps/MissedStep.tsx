import { ArrowLeftRight } from 'lucide';
import { type TradeLine, tradesOf, turnsOf, type WayToBest, wayToBest } from '../../../model/debrief/index.ts';
import { say } from '../../../model/index.ts';
import { Icon } from '../../ui/index.ts';
import { useDoing } from '../doing.ts';
import { Figure } from '../figures/index.ts';
import { BarsFigure } from './BarsFigure.tsx';
import { Pair } from './Pair.tsx';
import { Slopes } from './Slopes.tsx';

function Turns() {
  const { x } = useDoing();
  const { made, cost } = turnsOf(x);
  if (made === null && cost === null) return null;
  return (
    <dl class="turns">
      {made === null ? null : (
        <div>
          <dt>{say('debrief.turn.made')}</dt>
          <dd class="serif">{made}</dd>
        </div>
      )}
      {cost === null ? null : (
        <div>
          <dt>{say('debrief.turn.cost')}</dt>
          <dd class="serif">{cost}</dd>
        </div>
      )}
    </dl>
  );
}

function Trade({ trade }: { readonly trade: TradeLine }) {
  return (
    <li>
      <span class="places" aria-hidden="true">
        {trade.places.map((n, i) => (
          <span key={`${n}/${trade.key}`}>
            {i > 0 ? <Icon icon={ArrowLeftRight} size={16} /> : null}
            <b class="num">{n}</b>
          </span>
        ))}
      </span>
      <p>
        <b>{trade.what}</b>
        <small class={trade.mine > 0 ? 'mine' : ''}>{trade.who}</small>
      </p>
    </li>
  );
}

/** Where no trade was free of charge: what the best deal for all would have changed, and who would have paid. */
function Best({ way }: { readonly way: WayToBest }) {
  return (
    <>
      <ul class="best-lines">
        {way.changes.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p class="best-sum">
        <b>{way.total}</b> <span>{way.who}</span>
      </p>
    </>
  );
}

function Trades() {
  const { x } = useDoing();
  const trades = tradesOf(x);
  const way = trades.length === 0 ? wayToBest(x) : null;
  return (
    <Figure
      title={say(way ? 'debrief.trades.best' : 'debrief.trades')}
      note={say(way ? 'debrief.trades.best.note' : 'debrief.trades.note')}
    >
      {way ? <Best way={way} /> : trades.length === 0 ? <p>{say('debrief.trades.none')}</p> : null}
      <ul class="trades">
        {trades.map((trade) => (
          <Trade key={trade.key} trade={trade} />
        ))}
      </ul>
      <Turns />
    </Figure>
  );
}

/** What was there to be made, and was not. */
export function MissedStep() {
  const { x } = useDoing();
  if (x.debrief.joint === null)
    return (
      <div class="figures">
        <Slopes />
      </div>
    );
  return (
    <div class="figures">
      <BarsFigure />
      <Pair />
      <Slopes />
      <Trades />
    </div>
  );
}
