import { type Paragraph, STANCES } from '../../../shared/engine/index.ts';
import { say } from '../../model/index.ts';
import { isFaceDown, isProposed, issueFor, numberOf, placeOf, topOf, traysOf } from '../../model/table/index.ts';
import { Glyph } from '../ui/index.ts';
import { CalledText } from './CalledText.tsx';
import { focusOn } from './doing.ts';
import { LevelCells } from './Outline.tsx';
import { StateChip } from './ParagraphFocus.tsx';
import { Compiled, Redline } from './parts.ts';
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
  const { mode, unfolded } = table.view;
  const silent = !isProposed(p) && (p.words.text === '' || p.status === 'dropped');
  const full = unfolded.value || mode.value === 'compiled';
  return (
    <article class={`para short${full ? ' full' : ''}`} id={`p${placeOf(s, p.id)}`} data-paragraph={p.id}>
      <span class="pn num" aria-hidden="true">
        <CalledText label={n} />
      </span>
      <button type="button" class="para-text" onClick={() => focusOn(table, p.id)}>
        <span class="visually-hidden">{`${say('page.open', { n, title: p.title })}: `}</span>
        <span class="rolling">
          {silent ? (
            <i>{p.into === undefined ? say('page.silent') : say('page.into', { n: numberOf(s, p.into) })}</i>
          ) : mode.value === 'compiled' || isProposed(p) ? (
            <Compiled p={p} />
          ) : mode.value === 'redline' ? (
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
