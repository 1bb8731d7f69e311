/** Where everyone stands: party by paragraph. Nothing that lies face down is in it. */
import { isLive, type Paragraph, type Stance } from '../../../shared/engine/index.ts';
import type { Party } from '../../../shared/scenario/game.ts';
import { numberOf, partyOf, reasonText, type Sight } from '../table/sight.ts';
import { isFaceDown } from '../table/trays.ts';
import { say } from '../words.ts';

export type Sign = Stance | 'none' | 'laid' | 'to-choose';

export type Cell = {
  readonly paragraph: string;
  readonly seat: string;
  readonly sign: Sign;
  readonly bracket: boolean;
  /** "Emirates on 3: object. Reason: ..." */
  readonly aloud: string;
};

export type ColumnState = 'brackets' | 'clean' | 'parked' | 'ad-ref' | 'agreed' | 'dropped';
export type Column = {
  readonly id: string;
  readonly number: number | string;
  readonly title: string;
  readonly state: ColumnState;
  readonly brackets: number;
  readonly put: boolean;
  readonly word: string;
};

export type RowState = 'stand-in' | 'blocks' | 'floor' | 'spoke' | 'ready' | 'bot' | 'away' | 'none';
export type Row = {
  readonly party: Party;
  readonly cells: readonly Cell[];
  readonly lastActAt: number | null;
  readonly bot: boolean;
  readonly state: RowState;
  readonly word: string;
};

export type Grid = { readonly columns: readonly Column[]; readonly rows: readonly Row[] };

const stateOf = (p: Paragraph): ColumnState => {
  if (p.status === 'parked' || p.status === 'ad-ref' || p.status === 'agreed' || p.status === 'dropped')
    return p.status;
  return p.brackets.length > 0 ? 'brackets' : 'clean';
};

function columnOf(s: Sight, p: Paragraph): Column {
  const [state, put] = [stateOf(p), s.pub.put?.paragraph === p.id];
  return {
    id: p.id,
    number: numberOf(s, p.id),
    title: p.title,
    state,
    brackets: p.brackets.length,
    put,
    word: put ? say('state.put') : say(`desk.state.${state}`, { count: p.brackets.length }),
  };
}

function signOf(s: Sight, p: Paragraph, seat: string): Sign {
  if (isFaceDown(s) && isLive(p)) return p.laid.includes(seat) ? 'laid' : 'to-choose';
  return p.stances[seat]?.stance ?? 'none';
}

export const signWord = (sign: Sign): string =>
  sign === 'laid' || sign === 'to-choose' ? say(`desk.sign.${sign}`) : say(`stance.lower.${sign}`);

/** One party's sign on a paragraph, and its word. */
export function signOn(s: Sight, p: Paragraph, seat: string): { readonly sign: Sign; readonly word: string } {
  const sign = signOf(s, p, seat);
  return { sign, word: signWord(sign) };
}

function cellOf(s: Sight, p: Paragraph, n: number | string, party: Party): Cell {
  const sign = signOf(s, p, party.id);
  const reason = sign === 'laid' || sign === 'to-choose' ? undefined : p.stances[party.id]?.reason;
  const said = say('desk.cell', { who: party.short, n, stance: signWord(sign) });
  return {
    paragraph: p.id,
    seat: party.id,
    sign,
    bracket: p.brackets.some((b) => b.seat === party.id),
    aloud: reason === undefined ? said : `${said} ${say('say.reason', { reason: reasonText(s, reason) })}`,
  };
}

/** Numbers of the paragraphs still open on which a seat holds a bracket. */
export const blockedBy = (s: Sight, seat: string): readonly (number | string)[] =>
  s.pub.paragraphs.flatMap((p) => (isLive(p) && p.brackets.some((b) => b.seat === seat) ? [numberOf(s, p.id)] : []));

export type Here = { readonly away: (seat: string) => boolean };

function rowState(s: Sight, seat: string, here: Here): RowState {
  const info = s.pub.seats[seat];
  if (info?.player === 'stand-in') return 'stand-in';
  if (info?.player === 'people' && here.away(seat)) return 'away';
  if (s.pub.floor.speaking?.seat === seat) return 'floor';
  if (blockedBy(s, seat).length > 0) return 'blocks';
  if (info?.ready) return 'ready';
  if (s.pub.speaker === seat) return 'spoke';
  return info?.player === 'bot' ? 'bot' : 'none';
}

/** The paragraphs by number while they are few. */
function wordOf(state: RowState, blocked: readonly (number | string)[]): string {
  if (state === 'none') return '';
  if (state === 'blocks' && blocked.length > 3) return say('desk.row.blocks.many', { count: blocked.length });
  return say(`desk.row.${state}`, { list: blocked.join(', ') });
}

function rowOf(s: Sight, seat: string, here: Here): Row {
  const party = partyOf(s, seat);
  const state = rowState(s, seat, here);
  const info = s.pub.seats[seat];
  return {
    party,
    cells: s.pub.paragraphs.map((p) => cellOf(s, p, numberOf(s, p.id), party)),
    lastActAt: info?.lastActAt ?? null,
    bot: info?.player === 'bot',
    state,
    word: wordOf(state, blockedBy(s, seat)),
  };
}

/** Members by name as at every table, then observers. */
export const gridOf = (s: Sight, here: Here): Grid => ({
  columns: s.pub.paragraphs.map((p) => columnOf(s, p)),
  rows: [...s.pub.order]
    .sort((a, b) => Number(s.pub.members.includes(b)) - Number(s.pub.members.includes(a)))
    .map((seat) => rowOf(s, seat, here)),
});

/** Where an arrow leads from a cell; row -1 is the head of the columns, column -1 never takes the focus. */
export function stepIn(grid: Grid, at: { readonly row: number; readonly col: number }, key: string, rtl = false) {
  const across = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
  const down = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  const last = grid.columns.length - 1;
  const col = key === 'Home' ? 0 : key === 'End' ? last : at.col + (rtl ? -across : across);
  return {
    row: Math.max(-1, Math.min(grid.rows.length - 1, at.row + down)),
    col: Math.max(0, Math.min(last, col)),
  };
}
