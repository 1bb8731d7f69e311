import { BadgeCheck } from 'lucide';
import { say } from '../../../model/index.ts';
import { partyOf, quoted, shortOf } from '../../../model/table/index.ts';
import { judgedOf } from '../../../model/table/observer/index.ts';
import { Button, Flag } from '../../ui/index.ts';
import { closedTo } from '../doing.ts';
import { useSight, useTable } from '../table.ts';

/** What observers say of the whole text, and my own word where I am one. */
export function Judged() {
  const table = useTable();
  const s = useSight();
  const said = judgedOf(s);
  const mine = s.seat !== null && closedTo(table, { type: 'text.judge' }) === null;
  if (said.length === 0 && !mine) return null;
  return (
    <section class="phase-card judged" aria-label={say('judge.title')}>
      <h3 class="caption">{say('judge.title')}</h3>
      {said.length === 0 ? null : (
        <ul class="statements">
          {said.map((one) => (
            <li key={one.seat}>
              <Flag party={partyOf(s, one.seat)} size={28} />
              <p>
                <b>{shortOf(s, one.seat)}</b>{' '}
                {say(`judge.${one.view}`, { who: one.about === null ? 'none' : shortOf(s, one.about) })}
                {one.reason === null ? null : <span class="quote"> {quoted(one.reason)}</span>}
              </p>
            </li>
          ))}
        </ul>
      )}
      {mine ? (
        <>
          <p class="dim">{say('judge.lead')}</p>
          <Button
            icon={BadgeCheck}
            onClick={() => {
              table.view.form.value = { type: 'text.judge', as: 'seat', given: {} };
            }}
          >
            {say('judge.act')}
          </Button>
        </>
      ) : null}
    </section>
  );
}
