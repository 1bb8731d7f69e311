/** What groups of delegations do, and what it costs to go back on their word. */
import { must, type ParagraphId, type SeatId } from '../../types/index.ts';
import type { CommandOf } from '../commands.ts';
import type { Laid } from '../events.ts';
import { paragraphOf } from '../queries.ts';
import { boundBy, groupOf } from '../rooms.ts';
import type { PublicState } from '../state.ts';
import type { Stance } from '../vocabulary.ts';
import { type Batch, emit } from './batch.ts';
import { charge } from './deals-goodwill.ts';
import { type Handlers, record } from './handler.ts';
import { takeOnParagraph } from './stances.ts';
import { wordsOf } from './words.ts';

type Mine = 'group.found' | 'group.join' | 'group.leave' | 'group.speaker' | 'group.state';

/** Who founds it speaks for it; those asked in join by themselves. */
function found(b: Batch, c: CommandOf<'group.found'>, seat: SeatId): void {
  const invited = [...new Set(c.seats)].filter((x) => x !== seat);
  const id = `g${b.state.groups.length + 1}`;
  emit(b, { type: 'group.founded', id, name: c.name, seats: [seat], speaker: seat, invited });
}

function leave(b: Batch, c: CommandOf<'group.leave'>, seat: SeatId): void {
  const spoke = groupOf(b.state, c.group)?.speaker === seat;
  emit(b, { type: 'group.left', group: c.group, seat });
  const next = groupOf(b.state, c.group)?.seats[0];
  if (spoke && next !== undefined) emit(b, { type: 'group.spoken', group: c.group, speaker: next });
}

/** The speaker's words become each member's own stance; the speaker's comes first, so that wording is theirs. */
function state(b: Batch, c: CommandOf<'group.state'>, seat: SeatId): void {
  const group = must(groupOf(b.state, c.group), 'the group is known (13.15)');
  const p = must(paragraphOf(b.state, c.paragraph), 'the paragraph is known (3.1)');
  const seats = [seat, ...b.state.order.filter((x) => x !== seat && group.seats.includes(x))];
  const said = { paragraph: c.paragraph, stance: c.stance, ...(c.reason && { reason: c.reason }) };
  emit(b, { type: 'group.stated', group: group.id, ...said, seats, version: p.version });
  const laid: Laid = { ...said, ...(c.wording && { wording: wordsOf(b, c.paragraph, c.wording) }) };
  const spent = c.stance === 'reserve' ? p.reserved : [];
  for (const x of seats) if (!spent.includes(x)) takeOnParagraph(b, x, laid);
}

export const groupHandlers: Pick<Handlers, Mine> = {
  'group.found': found,
  'group.join': record((c, seat) => ({ type: 'group.joined', group: c.group, seat })),
  'group.leave': leave,
  'group.speaker': record((c) => ({ type: 'group.spoken', group: c.group, speaker: c.seat })),
  'group.state': state,
};

/** R13.25: whoever stands elsewhere than its group said, while that text stands, pays for it once. */
export function breaksRanks(
  b: Batch,
  seat: SeatId,
  paragraph: ParagraphId,
  stance: Stance | null,
  before: PublicState,
): void {
  const then = boundBy(before, seat, paragraph);
  if (then === undefined || then.stance === stance || boundBy(b.state, seat, paragraph) === undefined) return;
  b.cause = '13.25';
  emit(b, { type: 'ranks.broken', group: then.group, seat, paragraph });
  charge(b, seat, 'broke-ranks', { paragraph });
}
