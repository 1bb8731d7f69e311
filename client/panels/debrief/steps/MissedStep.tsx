import { ArrowLeftRight } from 'lucide';
import { tradesOf, turnsOf } from '../../../model/debrief/index.ts';
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

function Trades() {
  const { x } = useDoing();
  const trades = tradesOf(x);
  return (
    <Figure title={say('debrief.trades')} note={say('debrief.trades.note')}>
      {trades.length === 0 ? <p>{say('debrief.trades.none')}</p> : null}
      <ul class="trades">
        {trades.map((trade) => (
          <li key={trade.key}>
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
