import { Link2 } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import { isLive } from '../../../shared/engine/index.ts';
import { say } from '../../model/index.ts';
import { isFaceDown, type OutlineLine, outlineOf } from '../../model/table/index.ts';
import { Gavel, Glyph, Icon } from '../ui/index.ts';
import { CalledText } from './CalledText.tsx';
import { focusOn } from './doing.ts';
import { useFocus, useSight, useTable } from './table.ts';

/** Brackets as a number in brackets, closed as a gavel, dropped as a dash. */
export function StateMark({ line }: { readonly line: Pick<OutlineLine, 'status' | 'brackets' | 'tied'> }) {
  if (line.status === 'ad-ref' || line.status === 'agreed')
    return (
      <span class="mark-state done">
        <Gavel size={15} />
      </span>
    );
  if (line.brackets > 0)
    return (
      <span class="mark-state held">
        [<i class="num">{line.brackets}</i>]
      </span>
    );
  if (line.tied)
    return (
      <span class="mark-state tied">
        <Icon icon={Link2} size={15} />
      </span>
    );
  if (line.status === 'dropped') return <span class="mark-state">–</span>;
  return <span class={`mark-state ${line.status}`}>{line.status === 'parked' ? 'P' : ''}</span>;
}

/** Four cells: how strong the words are. */
export function LevelCells({ level, top }: { readonly level: number; readonly top: number }) {
  return (
    <span class="cells" aria-hidden="true">
      {Array.from({ length: top }, (_, i) => (
        <i key={i} class={i < level ? 'on' : ''} />
      ))}
    </span>
  );
}

export function stateText(line: OutlineLine): string {
  if (line.put) return say('state.put');
  const state = line.status === 'open' ? say('state.open.none') : say(`state.${line.status}`, { count: line.brackets });
  return line.tied ? say('state.tied', { state }) : state;
}

const aloud = (line: OutlineLine): string =>
  say('outline.line', {
    n: line.number,
    title: line.title,
    state: stateText(line),
    level: line.level,
    top: line.top,
    stance: say(`stance.lower.${line.own ?? 'none'}`),
    changed: line.changed,
  });

function Line({ line, on }: { readonly line: OutlineLine; readonly on: boolean }) {
  const table = useTable();
  const changed = line.changed > 0 && !on;
  return (
    <li>
      <button
        type="button"
        class={`ol${on ? ' on' : ''}${line.put ? ' put' : ''}`}
        aria-current={on ? 'true' : undefined}
        aria-label={aloud(line)}
        title={`${line.title}: ${stateText(line)}`}
        onClick={() => focusOn(table, line.id)}
      >
        <span class="no num">
          <CalledText label={line.number} />
        </span>
        <span class="tt">
          <span>{line.title}</span>
          {changed ? <b class="new" /> : null}
        </span>
        <StateMark line={line} />
        <LevelCells level={line.level} top={line.top} />
        {line.toChoose ? <span class="to-choose" /> : <Glyph stance={line.own ?? 'none'} size={15} silent />}
      </button>
    </li>
  );
}

/** From this many on, titles keep to one line and what is closed folds away. */
const MANY = 9;
const isClosed = (line: OutlineLine): boolean => line.status === 'ad-ref' || line.status === 'agreed';

/** The line in focus stays in view of a list that scrolls. */
function useOwnLine(focus: string) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const on = list.current?.querySelector<HTMLElement>('.on');
    if (!list.current || !on) return;
    const top = on.offsetTop - list.current.offsetTop;
    const { scrollTop, clientHeight } = list.current;
    if (top < scrollTop || top + on.offsetHeight > scrollTop + clientHeight)
      list.current.scrollTop = top - clientHeight / 2;
  }, [focus]);
  return list;
}

/** The text as a list; while cards are laid, what is left to choose. */
export function Outline() {
  const { view } = useTable();
  const s = useSight();
  const focus = useFocus();
  const [unfolded, unfold] = useState(false);
  const list = useOwnLine(focus.id);
  const lines = outlineOf(s, view.seen.value);
  const live = s.pub.paragraphs.filter(isLive).length;
  const left = lines.filter((line) => line.toChoose).length;
  const rev = s.pub.rev === 0 ? say('outline.draft') : say('outline.rev', { rev: s.pub.rev });
  const note = s.seat !== null && isFaceDown(s) ? say('outline.left', { done: live - left, of: live }) : rev;
  const many = lines.length >= MANY;
  const closed = lines.filter(isClosed);
  const folds = many && closed.length > 2;
  const hidden = (line: OutlineLine): boolean => folds && !unfolded && isClosed(line) && line.id !== focus.id;
  return (
    <nav
      class={`outline card${many ? ' many' : ''}`}
      data-region="outline"
      tabIndex={-1}
      aria-label={say('region.outline')}
    >
      <header>
        <h2 class="caption">{say('outline.title')}</h2>
        <span class="note num">{note}</span>
      </header>
      <ol ref={list}>
        {lines.map((line) => (hidden(line) ? null : <Line key={line.id} line={line} on={line.id === focus.id} />))}
      </ol>
      {folds ? (
        <button type="button" class="fold-closed" aria-expanded={unfolded} onClick={() => unfold(!unfolded)}>
          <Gavel size={14} /> {say('outline.agreed', { count: closed.length })}
        </button>
      ) : null}
    </nav>
  );
}
