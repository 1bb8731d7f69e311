import type { Paragraph } from '../../../shared/engine/index.ts';
import { say } from '../../model/index.ts';
import { historyOf, partyOf, quoted, reasonsOf, type SaidReason, shortOf } from '../../model/table/index.ts';
import { Flag, Glyph } from '../ui/index.ts';
import { askThem } from './asking.ts';
import { isSeated } from './doing.ts';
import { RecordItem } from './RecordItem.tsx';
import { useSight, useTable } from './table.ts';

function Reason({ said, p }: { readonly said: SaidReason; readonly p: Paragraph }) {
  const table = useTable();
  const s = useSight();
  const about = said.wordingBy === null ? '' : ` · ${say('reasons.about', { who: shortOf(s, said.wordingBy) })}`;
  return (
    <li class="reason">
      <Flag party={partyOf(s, said.seat)} size={26} />
      <div>
        <p>
          <b>{shortOf(s, said.seat)}</b>{' '}
          {said.stance === 'reopen' || said.stance === 'drop' ? (
            say(`reasons.${said.stance}`)
          ) : (
            <span class="with-glyph" data-stance={said.stance}>
              <Glyph stance={said.stance} size={14} silent />
              {say(`stance.lower.${said.stance}`)}
            </span>
          )}
          <span class="dim">{`${about} · ${say('reasons.round', { round: said.round })}`}</span>
        </p>
        <p class="quote">{quoted(said.text)}</p>
      </div>
      {isSeated(table) && said.seat !== s.seat ? (
        <button type="button" class="link" onClick={() => askThem(table, said.seat, p.id)}>
          {say('reasons.quote')}
        </button>
      ) : null}
    </li>
  );
}

/** What everyone gave as a reason here, newest first. */
export function ReasonsTab({ p }: { readonly p: Paragraph }) {
  const s = useSight();
  const list = reasonsOf(s, p);
  if (list.length === 0) return <p class="q">{say('reasons.none')}</p>;
  return (
    <ul class="reasons">
      {list.map((said, i) => (
        <Reason key={`${said.at}/${i}`} said={said} p={p} />
      ))}
    </ul>
  );
}

/** One line an act, oldest first. */
export function HistoryTab({ p }: { readonly p: Paragraph }) {
  const s = useSight();
  const list = historyOf(s, p);
  if (list.length === 0) return <p class="q">{say('history.none')}</p>;
  return (
    <ol class="record history">
      {list.map((line) => (
        <RecordItem key={line.key} line={line} />
      ))}
    </ol>
  );
}
