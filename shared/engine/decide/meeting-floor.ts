/** The speakers' list, points of order, suspension. */
import { must, type SeatId } from '../../types/index.ts';
import type { EventOf } from '../events.ts';
import { hasFloor } from '../evolve/index.ts';
import { type Batch, emit } from './batch.ts';
import { type Handlers, record } from './handler.ts';

type Why = EventOf<'floor.yielded'>['why'];

/** Whoever has the floor gives it back; how long they spoke is what balances the list. */
export function endSpeech(b: Batch, why: Why): void {
  const { speaking } = b.state.floor;
  if (speaking === null) return;
  emit(b, { type: 'floor.yielded', seat: speaking.seat, why, spokeMs: Math.max(0, b.at - speaking.since) });
}

function giveFloor(b: Batch, named: SeatId | undefined): void {
  const seat = named ?? must(b.state.floor.list[0], 'somebody is on the list (16.4)').seat;
  endSpeech(b, 'next');
  const { limitMs } = b.state.floor;
  emit(b, { type: 'floor.given', seat, due: limitMs === null ? null : b.at + limitMs });
}

/** R16.3: left to itself the order is balanced: whoever has had the floor least comes first, in order of inscription. */
function orderList(b: Batch, given: readonly SeatId[] | undefined): void {
  const { list, spoken } = b.state.floor;
  const balanced = [...list].sort((x, y) => (spoken[x.seat] ?? 0) - (spoken[y.seat] ?? 0)).map((x) => x.seat);
  emit(b, { type: 'speakers.ordered', seats: given ?? balanced, ...(given === undefined && { balanced: true }) });
}

/** R16.5: a point that is sustained against whoever speaks takes the floor back. */
function ruleOnPoint(b: Batch, sustained: boolean, reason: EventOf<'point.ruled'>['reason']): void {
  const { seat } = must(b.state.point, 'a point is raised (16.5)');
  emit(b, { type: 'point.ruled', seat, sustained, ...(reason && { reason }) });
  if (sustained && b.state.floor.speaking?.seat !== seat) endSpeech(b, 'point');
}

export function endSuspension(b: Batch): void {
  const { at } = must(b.state.suspended, 'the meeting is suspended (16.6)');
  emit(b, { type: 'meeting.resumed', byMs: Math.max(0, b.at - at) });
}

export const floorHandlers = {
  'speakers.join': record((c, seat) => ({ type: 'speaker.listed', seat, ...(c.reason && { reason: c.reason }) })),
  'speakers.leave': record((_, seat) => ({ type: 'speaker.unlisted', seat })),
  'speakers.yield': (b) => endSpeech(b, 'own'),
  'speakers.close': record((c) => ({ type: 'speakers.closed', closed: c.closed })),
  'speakers.order': (b, c) => orderList(b, c.seats),
  'speakers.limit': record((c) => ({ type: 'speakers.limited', ms: c.ms })),
  'speakers.call': (b, c) => giveFloor(b, c.seat),
  'point.raise': record((c, seat) => ({ type: 'point.raised', seat, reason: c.reason })),
  'point.rule': (b, c) => ruleOnPoint(b, c.sustained, c.reason),
  'meeting.suspend': (b, c) => {
    const adjourn = c.adjourn === true;
    const due = c.ms === undefined || adjourn ? null : b.at + c.ms;
    emit(b, { type: 'meeting.suspended', adjourn, due, ...(c.reason && { reason: c.reason }) });
  },
  'meeting.resume': (b) => endSuspension(b),
} satisfies Partial<Handlers>;

/** Where nobody has the floor, whoever had it is done. */
export const floorReactions = {
  'phase.entered': (b: Batch, e: EventOf<'phase.entered'>): void => {
    if (!hasFloor(e.to)) endSpeech(b, 'over');
  },
};
