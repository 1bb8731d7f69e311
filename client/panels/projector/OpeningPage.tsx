import { say } from '../../model/index.ts';
import { listed } from '../../model/list.ts';
import { partyOf, quoted, reasonText } from '../../model/table/index.ts';
import { Flag } from '../ui/index.ts';
import { useScreen } from './screen.ts';

const MOST = 2;

/** What delegations said as they came in: the newest few, in their own words. */
export function OpeningPage() {
  const { s, unit } = useScreen();
  const newest = [...s.pub.statements].reverse().slice(0, MOST);
  const title = (issue: string): string => s.open.issues.find((i) => i.id === issue)?.title ?? issue;
  return (
    <article class="sc-page sc-opening paper">
      <header>
        <h2>{say('screen.opening.title')}</h2>
        <span class="sc-verdict num">{`${s.pub.statements.length} / ${s.pub.order.length}`}</span>
      </header>
      {newest.length === 0 ? <p class="sc-first serif">{say('screen.opening.none')}</p> : null}
      <ul>
        {newest.map((one) => (
          <li key={one.seat}>
            <Flag party={partyOf(s, one.seat)} size={64 * unit} />
            <div>
              <p>
                <b>{partyOf(s, one.seat).short}</b>{' '}
                {one.priorities.length === 0
                  ? null
                  : say('screen.opening.names', { issues: listed(one.priorities.map(title)) })}
              </p>
              {one.reason ? <p class="serif said">{quoted(reasonText(s, one.reason))}</p> : null}
            </div>
          </li>
        ))}
      </ul>
    </article>
  );
}
