/** Questions put to this seat and not answered yet, oldest first, with where they were put. */
import type { Phrased, PublicState, Said } from '../../engine/index.ts';
import type { SeatId } from '../../types/index.ts';
import type { Delegate } from '../input.ts';
import { understand } from '../understand/index.ts';

export type Channel =
  | { readonly kind: 'note' }
  | { readonly kind: 'room'; readonly room: string }
  | { readonly kind: 'table' };

export type Asked = {
  readonly by: SeatId;
  readonly at: number;
  readonly channel: Channel;
  /** null: words that say nothing a delegation could answer. */
  readonly question: Phrased | null;
};

type Line = {
  readonly by: SeatId | undefined;
  readonly at: number;
  readonly channel: Channel;
  readonly text?: string | undefined;
  readonly said?: Phrased | undefined;
  /** To this seat and nobody else. */
  readonly alone: boolean;
};

const notes = (d: Delegate): readonly Line[] =>
  (d.own?.notes ?? []).map((note) => ({
    by: note.from,
    at: note.at,
    channel: { kind: 'note' },
    text: note.text,
    said: note.said,
    alone: note.to.length === 1,
  }));

const inRoom = (room: string, inside: number, said: readonly Said[]): readonly Line[] =>
  said.map((x) => ({
    by: x.seat,
    at: x.at,
    channel: { kind: 'room', room },
    text: x.text,
    said: x.said,
    alone: inside === 2,
  }));

const rooms = (d: Delegate): readonly Line[] =>
  d.state.rooms.flatMap((room) => {
    if (room.status !== 'open' || !room.inside.includes(d.seat)) return [];
    return inRoom(room.id, room.inside.length, room.closed ? (d.own?.rooms[room.id]?.said ?? []) : room.said);
  });

const spoken = new WeakMap<PublicState['room'], readonly Line[]>();

/** What was said to all in a phrase; the same for every seat. */
function table({ state }: Delegate): readonly Line[] {
  const known = spoken.get(state.room);
  if (known !== undefined) return known;
  const lines: Line[] = [];
  for (const { at, reason, seat, type } of state.room)
    if (type === 'message.said' && seat !== undefined && reason !== undefined && 'phrase' in reason)
      lines.push({ by: seat, at, channel: { kind: 'table' }, said: reason, alone: false });
  spoken.set(state.room, lines);
  return lines;
}

/** Every answer names the moment of its question, so that none is given twice. */
const answeredAt = (line: Line): number | undefined => {
  const of = line.said?.params['of'];
  return typeof of === 'number' ? of : undefined;
};

const isQuestion = (said: Phrased | undefined): said is Phrased => said?.phrase.startsWith('ask.') === true;

/** What was typed without pressing what it was read as is read once more: a question binds nobody. */
function questionIn(d: Delegate, line: Line): Phrased | null {
  if (isQuestion(line.said)) return line.said;
  const near = { to: d.seat };
  const [first] = understand(d.open, d.state, line.by ?? '', line.text ?? '', near);
  return first?.sure === true && first.kind === 'question' && first.to === d.seat ? first.said : null;
}

function isForMe(d: Delegate, line: Line): boolean {
  if (line.by === undefined || line.by === d.seat || d.state.seats[line.by] === undefined) return false;
  if (isQuestion(line.said))
    return line.said.params['seat'] === d.seat || (line.alone && line.said.params['seat'] === undefined);
  const typed = line.said === undefined && line.alone && line.text !== undefined && line.text !== '';
  return typed && d.state.seats[line.by]?.player === 'people';
}

export type Talk = {
  readonly open: readonly Asked[];
  /** Answers given to each seat since this beat began. */
  readonly given: (seat: SeatId) => number;
};

export function talkOf(d: Delegate): Talk {
  const lines = [...notes(d), ...rooms(d), ...table(d)];
  const mine = lines.filter((line) => line.by === d.seat);
  const done = new Set(mine.map(answeredAt));
  const asked = lines.filter((line) => isForMe(d, line)).sort((a, b) => a.at - b.at);
  const since = d.state.phaseSinceMs;
  return {
    open: asked
      .filter((line) => !done.has(line.at))
      .map((line) => ({
        by: line.by ?? '',
        at: line.at,
        channel: line.channel,
        question: questionIn(d, line),
      })),
    given: (seat) => {
      const theirs = new Set(asked.filter((line) => line.by === seat).map((line) => line.at));
      return mine.filter((line) => line.at >= since && theirs.has(answeredAt(line) ?? -1)).length;
    },
  };
}
