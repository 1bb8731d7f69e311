/** Where each member stood over time, and whose wording, package or sponsorship moved whom. */
import { type NewEvent, outcomeOf, type PublicState, paragraphOf, proposalOf } from '../engine/index.ts';
import type { Game, Sheet } from '../scenario/index.ts';
import type { IssueId, ParagraphId, SeatId } from '../types/index.ts';
import { valueOf } from '../value/index.ts';
import type { Standing } from './moments.ts';
import { walk } from './story.ts';
import type { Line, Moment, Moved } from './types.ts';

type Position = Readonly<Record<IssueId, number>>;
type Positions = Readonly<Record<SeatId, Position>>;
type Stood = { readonly seat: SeatId; readonly paragraph: ParagraphId; readonly level: number };

const accepts = (stance: string): boolean => stance === 'support' || stance === 'live-with';

/** What an act puts on record as its seat's own position: wording put, sponsored or accepted. */
function stoodBy(e: NewEvent, s: PublicState): readonly Stood[] {
  switch (e.type) {
    case 'proposal.tabled':
      return [{ seat: e.seat, paragraph: e.paragraph, level: e.words.level }];
    case 'proposal.sponsored': {
      const p = proposalOf(s, e.id);
      return p === undefined ? [] : [{ seat: e.seat, paragraph: p.paragraph, level: p.words.level }];
    }
    case 'stance.taken': {
      const words = (e.proposal === undefined ? paragraphOf(s, e.paragraph) : proposalOf(s, e.proposal))?.words;
      const told = words !== undefined && accepts(e.stance);
      return told ? [{ seat: e.seat, paragraph: e.paragraph, level: words.level }] : [];
    }
    case 'package.offered':
      return e.parts.map((part) => ({ seat: e.seat, paragraph: part.paragraph, level: part.words.level }));
    case 'package.answered': {
      const parts = (e.accept && s.packages.find((x) => x.id === e.id)?.parts) || [];
      return parts.map((part) => ({ seat: e.seat, paragraph: part.paragraph, level: part.words.level }));
    }
    default:
      return [];
  }
}

/** On what a member has not spoken of, it stands where the text stands. */
function pointAt(game: Game, sheets: Readonly<Record<SeatId, Sheet>>, s: PublicState, seat: SeatId, own: Position) {
  const now = outcomeOf(game.open, s);
  const outcome = { ...now, levels: { ...now.levels, ...own } };
  const others = s.members.filter((m) => m !== seat).flatMap((m) => sheets[m] ?? []);
  const sheet = sheets[seat];
  const mean = others.reduce((sum, other) => sum + valueOf(other, outcome), 0) / Math.max(1, others.length);
  const tenth = (x: number): number => Math.round(x * 10) / 10;
  return { own: tenth(sheet === undefined ? 0 : valueOf(sheet, outcome)), others: tenth(mean) };
}

/** First to last own position, each valued on the own sheet and on the others'. At the end all stand by the text. */
export function linesOf(
  game: Game,
  sheets: Readonly<Record<SeatId, Sheet>>,
  log: readonly NewEvent[],
  moments: readonly Standing[],
): readonly Line[] {
  const at = new Map<number, Moment>(moments.map((m) => [m.visit, m.when]));
  let visit = -1;
  let positions: Positions = {};
  const points = new Map<SeatId, Line['points'][number][]>();
  const note = (when: Moment, s: PublicState): void => {
    for (const seat of s.members) {
      const point = pointAt(game, sheets, s, seat, when === 'end' ? {} : (positions[seat] ?? {}));
      points.set(seat, [...(points.get(seat) ?? []), { when, ...point }]);
    }
  };
  const end = walk(game, log, (before, e) => {
    visit += 1;
    const when = at.get(visit);
    if (when !== undefined) note(when, before);
    if (e.room !== undefined) return;
    for (const { level, paragraph, seat } of stoodBy(e, before)) {
      const issue = paragraphOf(before, paragraph)?.issue;
      if (issue !== undefined) positions = { ...positions, [seat]: { ...positions[seat], [issue]: level } };
    }
  });
  note('end', end);
  return end.members.map((seat) => ({ seat, points: points.get(seat) ?? [] }));
}

type Move = { readonly from: SeatId | null; readonly to: SeatId };

/** Who brought the words that stand. */
const authorOf = (s: PublicState, paragraph: ParagraphId): SeatId | null =>
  proposalOf(s, paragraphOf(s, paragraph)?.versions.at(-1)?.proposal)?.seat ?? null;

function moveBy(e: NewEvent, s: PublicState): Move | null {
  if (e.type === 'bracket.lifted' && e.why !== 'withdrawn-seat')
    return { from: proposalOf(s, e.proposal)?.seat ?? authorOf(s, e.paragraph), to: e.seat };
  if (e.type === 'proposal.sponsored') return { from: proposalOf(s, e.id)?.seat ?? null, to: e.seat };
  if (e.type === 'package.answered' && e.accept)
    return { from: s.packages.find((x) => x.id === e.id)?.seat ?? null, to: e.seat };
  return null;
}

/** Each time a seat lifted its bracket, lent its name or said yes: to whose words. */
export function movedOf(game: Game, log: readonly NewEvent[]): readonly Moved[] {
  const times = new Map<string, Moved>();
  walk(game, log, (before, e) => {
    const move = e.room === undefined ? moveBy(e, before) : null;
    if (move === null || move.from === move.to) return;
    const key = `${move.from ?? ''}/${move.to}`;
    times.set(key, { ...move, times: (times.get(key)?.times ?? 0) + 1 });
  });
  return [...times.values()].sort((a, b) => b.times - a.times);
}
