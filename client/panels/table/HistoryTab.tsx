import { useState } from 'preact/hooks';
import type { Paragraph } from '../../../shared/engine/index.ts';
import { say } from '../../model/index.ts';
import { historyOf, partyOf, quoted, reasonsOf, type SaidReason, shortOf } from '../../model/table/index.ts';
import { type KinLine, kinshipOf } from '../../model/table/writing/index.ts';
import { Flag, Glyph } from '../ui/index.ts';
import { askThem } from './asking.ts';
import { focusOn, isSeated } from './doing.ts';
import { RecordItem } from './RecordItem.tsx';
import { useSight, useTable } from './table.ts';
import { Words } from './Words.tsx';

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

const timeOf = (ms: number): string =>
  new Date(ms).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** A kin of the paragraph: what was split off, or what it was joined with. */
function Kin({ line, p }: { readonly line: KinLine; readonly p: Paragraph }) {
  const table = useTable();
  const s = useSight();
  const [open, unfold] = useState(false);
  return (
    <li class="kin">
      <span class="num dim">{timeOf(line.at)}</span>
      <span>{line.seat === null ? null : <Flag party={partyOf(s, line.seat)} size={18} bare />}</span>
      <div>
        <p>
          {line.text}
          {line.words === null ? null : (
            <button type="button" class="link" aria-expanded={open} onClick={() => unfold(!open)}>
              {say('history.words')}
            </button>
          )}
          {line.other === null || line.other === p.id ? null : (
            <button type="button" class="link" onClick={() => focusOn(table, line.other)}>
              {say('history.go')}
            </button>
          )}
        </p>
        {open && line.words !== null ? (
          <p class="rolling small-page">
            <Words text={line.words} />
          </p>
        ) : null}
      </div>
    </li>
  );
}

/** How it came to its words, oldest first; every act below. */
export function HistoryTab({ p }: { readonly p: Paragraph }) {
  const s = useSight();
  const list = historyOf(s, p);
  return (
    <div class="history-tab">
      <ol class="kinship" aria-label={say('history.kin')}>
        {kinshipOf(s, p).map((line) => (
          <Kin key={line.key} line={line} p={p} />
        ))}
      </ol>
      {list.length === 0 ? null : (
        <details>
          <summary>{say('history.acts', { count: list.length })}</summary>
          <ol class="record history">
            {list.map((line) => (
              <RecordItem key={line.key} line={line} />
            ))}
          </ol>
        </details>
      )}
    </div>
  );
}
