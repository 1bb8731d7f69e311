import { Bot, Check, WifiOff } from 'lucide';
import { useRef, useState } from 'preact/hooks';
import {
  awayIn,
  type Cell,
  type Column,
  type Grid,
  gridOf,
  type Row,
  type Sign,
  stepIn,
} from '../../model/desk/index.ts';
import { clockText, now, say } from '../../model/index.ts';
import { isFaceDown } from '../../model/table/index.ts';
import { Card, Flag, Gavel, Glyph, Icon } from '../ui/index.ts';
import { useDesk, useDeskTable } from './desk.ts';
import { look } from './doing.ts';

type At = { readonly row: number; readonly col: number };

const KEYS = new Set(['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'Home', 'End']);
const ofGrid = ({ row, col }: At): string => `[data-at="${row}/${col}"]`;

function SignMark({ sign }: { readonly sign: Sign }) {
  if (sign === 'laid') return <i class="card-back" />;
  if (sign === 'to-choose') return <i class="card-place" />;
  return <Glyph stance={sign} size={20} silent />;
}

type Held = { readonly at: At; readonly here: boolean };

function CellButton({ cell, held }: { readonly cell: Cell; readonly held: Held }) {
  const table = useDeskTable();
  const at = table.view.selected.value;
  const on = at?.paragraph === cell.paragraph && at.seat === cell.seat;
  return (
    <button
      type="button"
      class={on ? 'cell on' : 'cell'}
      aria-pressed={on}
      aria-label={cell.aloud}
      tabIndex={held.here ? 0 : -1}
      data-at={`${held.at.row}/${held.at.col}`}
      onClick={() => look(table, cell.paragraph, cell.seat)}
    >
      <SignMark sign={cell.sign} />
    </button>
  );
}

function ColumnMark({ column }: { readonly column: Column }) {
  if (column.put) return <em class="put">{say('desk.state.put')}</em>;
  if (column.state === 'brackets')
    return (
      <em class="brackets" aria-hidden="true">
        [{column.brackets}]
      </em>
    );
  return (
    <em class={column.state}>
      {column.state === 'ad-ref' || column.state === 'agreed' ? <Gavel size={13} /> : null}
      <span>{column.word}</span>
    </em>
  );
}

function ColumnButton({ column, held }: { readonly column: Column; readonly held: Held }) {
  const table = useDeskTable();
  const { chair } = useDesk();
  const { number: n, title, word } = column;
  return (
    <button
      type="button"
      class="column"
      tabIndex={held.here ? 0 : -1}
      data-at={`${held.at.row}/${held.at.col}`}
      aria-label={say(chair ? 'desk.grid.column' : 'desk.grid.column.read', { n, title, state: word })}
      onClick={() => look(table, column.id, null)}
    >
      <b class="num">{n}</b>
      <span class="title">{title}</span>
      <ColumnMark column={column} />
    </button>
  );
}

/** Reads the time itself, so that the grid stands still while seconds pass. */
function LastAct({ at }: { readonly at: number | null }) {
  const { live } = useDeskTable();
  if (at === null) return <span class="dim">–</span>;
  return <>{clockText(Math.max(0, live.tableTime(now.value) - at))}</>;
}

const STATE_ICON = { ready: Check, 'stand-in': WifiOff, away: WifiOff } as const;

function RowState({ row }: { readonly row: Row }) {
  if (row.state === 'none') return null;
  const icon = row.state in STATE_ICON ? STATE_ICON[row.state as keyof typeof STATE_ICON] : null;
  return (
    <span class={`row-state ${row.state}`}>
      {icon === null ? null : <Icon icon={icon} size={14} />}
      {row.word}
    </span>
  );
}

function PartyHead({ row }: { readonly row: Row }) {
  return (
    <th scope="row">
      <span class="party">
        <Flag party={row.party} size={26} />
        <b>{row.party.short}</b>
        {row.bot ? <Icon icon={Bot} size={14} label={say('desk.row.by-bot')} class="dim" /> : null}
      </span>
    </th>
  );
}

type BodyProps = { readonly grid: Grid; readonly at: At; readonly focus: string | null };

const isAt = (at: At, row: number, col: number): Held => ({ at: { row, col }, here: at.row === row && at.col === col });

function Head({ grid, at, focus }: BodyProps) {
  return (
    <thead>
      <tr>
        <th scope="col">
          <span class="visually-hidden">{say('desk.grid.party')}</span>
        </th>
        {grid.columns.map((column, col) => (
          <th key={column.id} scope="col" class={column.id === focus ? 'on' : ''}>
            <ColumnButton column={column} held={isAt(at, -1, col)} />
          </th>
        ))}
        <th scope="col" class="act">
          {say('desk.grid.act')}
        </th>
        <th scope="col" class="state">
          <span class="visually-hidden">{say('desk.grid.state')}</span>
        </th>
      </tr>
    </thead>
  );
}

function Body({ grid, at, focus }: BodyProps) {
  const first = grid.rows.findIndex((row) => row.party.standing === 'observer');
  return (
    <tbody>
      {grid.rows.map((row, r) => (
        <tr key={row.party.id} class={`${row.state}${r === first ? ' first-observer' : ''}`}>
          <PartyHead row={row} />
          {row.cells.map((cell, col) => (
            <td key={cell.paragraph} class={cell.paragraph === focus ? 'on' : ''}>
              <CellButton cell={cell} held={isAt(at, r, col)} />
            </td>
          ))}
          <td class="act num">
            <LastAct at={row.lastActAt} />
          </td>
          <td class="state">
            <RowState row={row} />
          </td>
        </tr>
      ))}
    </tbody>
  );
}

const LEGEND = ['support', 'live-with', 'reserve', 'object', 'none'] as const;

function Legend({ chosen }: { readonly chosen: { readonly chosen: number; readonly of: number } | null }) {
  if (chosen !== null) return <span class="num">{say('desk.grid.down', chosen)}</span>;
  return (
    <span class="legend">
      {LEGEND.map((stance) => (
        <span key={stance}>
          <Glyph stance={stance} size={14} silent />
          {say(`stance.lower.${stance}`)}
        </span>
      ))}
    </span>
  );
}

/** Party by paragraph. Arrows move, Enter opens a reason or a paragraph. */
export function GridCard() {
  const { live, view } = useDeskTable();
  const { sight } = useDesk();
  const box = useRef<HTMLDivElement>(null);
  const [at, go] = useState<At>({ row: -1, col: 0 });
  const grid = gridOf(sight, { away: awayIn(sight.pub, live.presence.value) });
  const focus = sight.pub.put?.paragraph ?? view.selected.value?.paragraph ?? null;
  const cards = grid.rows.flatMap((row) => row.cells.filter((c) => c.sign === 'laid' || c.sign === 'to-choose'));
  const chosen = isFaceDown(sight) ? { chosen: cards.filter((c) => c.sign === 'laid').length, of: cards.length } : null;
  const onKeyDown = (event: KeyboardEvent) => {
    if (!KEYS.has(event.key)) return;
    event.preventDefault();
    const next = stepIn(grid, at, event.key, document.documentElement.dir === 'rtl');
    go(next);
    box.current?.querySelector<HTMLElement>(ofGrid(next))?.focus();
  };
  const onFocus = (event: FocusEvent) => {
    const place = (event.target as HTMLElement).dataset['at']?.split('/').map(Number);
    if (place?.length === 2) go({ row: place[0] ?? -1, col: place[1] ?? 0 });
  };
  const many = grid.columns.length > 8;
  return (
    <Card title={say('desk.grid.title')} note={<Legend chosen={chosen} />} class={`grid-card${many ? ' many' : ''}`}>
      <div class="grid-scroll" ref={box}>
        {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are moved through by arrows is a grid. */}
        <table role="grid" aria-label={say('desk.grid.label')} onKeyDown={onKeyDown} onFocusIn={onFocus}>
          <Head grid={grid} at={at} focus={focus} />
          <Body grid={grid} at={at} focus={focus} />
        </table>
      </div>
    </Card>
  );
}
