/** How the text was made: one line a deed, by paragraph. */
import {
  type EventOf,
  type EventType,
  evolvePublic,
  type NewEvent,
  openTable,
  type PublicState,
} from '../engine/index.ts';
import type { Game } from '../scenario/index.ts';
import { must, type ParagraphId } from '../types/index.ts';
import type { ParagraphStory, StoryLine } from './types.ts';

type Folded = { readonly game: Game; readonly states: PublicState[] };
const folded = new WeakMap<readonly NewEvent[], Folded>();

/**
 * The public state before each event of the log, and after the last: folded once for all figures of one log, and further
 * where the log has grown since.
 */
export function statesOf(game: Game, log: readonly NewEvent[]): readonly PublicState[] {
  const [first] = log;
  if (first?.type !== 'table.opened') throw new Error('a log begins with table.opened');
  const known = folded.get(log);
  const opened = openTable(game.open, first);
  const { states } = known?.game === game ? known : { states: [opened, opened] };
  folded.set(log, { game, states });
  for (let i = states.length - 1; i < log.length; i++) {
    const [event, before] = [log[i], states[i]];
    if (event === undefined || before === undefined) break;
    states.push(event.audience === 'all' ? evolvePublic(before, event) : before);
  }
  return states;
}

/** Calls back with the state before and after each public event. */
export function walk(
  game: Game,
  log: readonly NewEvent[],
  visit: (before: PublicState, event: NewEvent, after: PublicState) => void,
): PublicState {
  const states = statesOf(game, log);
  for (const [i, event] of log.entries()) {
    const [before, after] = [states[i], states[i + 1]];
    if (i > 0 && event.audience === 'all' && before !== undefined && after !== undefined) visit(before, event, after);
  }
  return must(states[log.length], 'every log has an end');
}

type Told = { readonly paragraph: ParagraphId; readonly line: Omit<StoryLine, 'at' | 'round'> };
type Tell<T extends EventType> = (e: EventOf<T>, state: PublicState) => Told | null;

const MOVES = { 'ad-ref': 'ad-ref', open: 'reopened', parked: 'parked', dropped: 'dropped' } as const;

function moved(e: EventOf<'paragraph.moved'>, state: PublicState): Told | null {
  const was = state.paragraphs.find((p) => p.id === e.id)?.status;
  const reopened = e.to === 'open' && was === 'ad-ref';
  if (e.to === 'agreed' || e.to === 'bracketed' || (e.to === 'open' && !reopened)) return null;
  return {
    paragraph: e.id,
    line: { type: MOVES[e.to], ...(e.seat && { seat: e.seat }), ...(e.reason && { reason: e.reason }) },
  };
}

const TELL: { readonly [T in EventType]?: Tell<T> } = {
  'bracket.opened': (e) => ({ paragraph: e.paragraph, line: { type: 'bracket', seat: e.seat, reason: e.reason } }),
  'bracket.lifted': (e) => ({
    paragraph: e.paragraph,
    line: { type: 'lift', seat: e.seat, ...(e.proposal && { proposal: e.proposal }) },
  }),
  'proposal.tabled': (e) => ({
    paragraph: e.paragraph,
    line: {
      type: 'proposal',
      seat: e.seat,
      proposal: e.id,
      level: e.words.level,
      ...(e.reason && { reason: e.reason }),
    },
  }),
  'text.replaced': (e) => ({
    paragraph: e.paragraph,
    line: { type: 'text', level: e.words.level, by: e.by, ...(e.proposal && { proposal: e.proposal }) },
  }),
  'silence.broken': (e) => ({ paragraph: e.paragraph, line: { type: 'silence', reason: e.reason } }),
  'paragraph.moved': moved,
};

export function storiesOf(game: Game, log: readonly NewEvent[]): readonly ParagraphStory[] {
  const lines = new Map<ParagraphId, StoryLine[]>();
  const end = walk(game, log, (before, event) => {
    const tell = TELL[event.type] as Tell<EventType> | undefined;
    const told = tell?.(event, before);
    if (!told) return;
    const line: StoryLine = { ...told.line, at: event.at, round: before.round };
    lines.set(told.paragraph, [...(lines.get(told.paragraph) ?? []), line]);
  });
  return end.paragraphs.map((p) => {
    // What was proposed anew begins without words, what was split off with those it had.
    const draft = game.open.draft.paragraphs.find((d) => d.id === p.id) ?? p.versions[0]?.words ?? p.words;
    const dropped = p.status === 'dropped';
    return {
      id: p.id,
      issue: p.issue,
      title: p.title,
      status: p.status,
      draft: { text: draft.text, level: draft.level },
      final: dropped ? { text: '', level: 0 } : { text: p.words.text, level: p.words.level },
      lines: lines.get(p.id) ?? [],
      history: game.sealed.history?.issues[p.issue] ?? null,
    };
  });
}
