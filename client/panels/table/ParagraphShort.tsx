import { type Paragraph, STANCES } from '../../../shared/engine/index.ts';
import { say } from '../../model/index.ts';
import { isFaceDown, issueFor, numberOf, topOf, traysOf } from '../../model/table/index.ts';
import { Glyph } from '../ui/index.ts';
import { focusOn } from './doing.ts';
import { LevelCells } from './Outline.tsx';
import { StateChip } from './ParagraphFocus.tsx';
import { Redline } from './parts.ts';
import { useSight, useTable } from './table.ts';
import { Words } from './Words.tsx';

function Tally({ p }: { readonly p: Paragraph }) {
  const s = useSight();
  if (isFaceDown(s)) return null;
  const { trays } = traysOf(s, p);
  return (
    <span class="tally">
      {STANCES.map((stance) => {
        const count = trays.find((t) => t.stance === stance)?.count ?? 0;
        return count === 0 ? null : (
          <span key={stance}>
            <Glyph stance={stance} size={16} />
            <b class="num">{count}</b>
          </span>
        );
      })}
    </span>
  );
}

/** Above and below the one in focus: two lines, a tally, four cells. Pressing it brings it into focus. */
export function ParagraphShort({ p }: { readonly p: Paragraph }) {
  const table = useTable();
  const s = useSight();
  const n = numberOf(s, p.id);
  const silent = p.words.text === '' || p.status === 'dropped';
  return (
    <article class={`para short${table.view.unfolded.value ? ' full' : ''}`} id={`p${n}`} data-paragraph={p.id}>
      <span class="pn num" aria-hidden="true">
        {n}
      </span>
      <button type="button" class="para-text" onClick={() => focusOn(table, p.id)}>
        <span class="visually-hidden">{`${say('page.open', { n, title: p.title })}: `}</span>
        <span class="rolling">
          {silent ? (
            <i>{say('page.silent')}</i>
          ) : table.view.mode.value === 'redline' ? (
            <Redline from={p.versions[0]?.words.text ?? ''} to={p.words.text} />
          ) : (
            <Words text={p.words.text} />
          )}
        </span>
      </button>
      <div class="margin-short">
        <StateChip p={p} short />
        <Tally p={p} />
        <LevelCells level={silent ? 0 : p.words.level} top={topOf(issueFor(s, p))} />
      </div>
    </article>
  );
}
