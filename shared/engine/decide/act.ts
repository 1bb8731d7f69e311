/** One handler a command; rules have been asked already. */
import { must, type SeatId } from '../../types/index.ts';
import type { Command, CommandOf, CommandType } from '../commands.ts';
import { REVEALS } from '../vocabulary.ts';
import { type Batch, emit } from './batch.ts';
import { adopt, breakSilence, endByHost, objectToAdoption } from './closing.ts';
import { dealsHandlers } from './deals.ts';
import { letFall, putParagraph, revise } from './gavel.ts';
import { type Handler, type Handlers, record } from './handler.ts';
import { meetingHandlers } from './meeting.ts';
import { observersHandlers } from './observers.ts';
import { fillSeats, sit, stand } from './people.ts';
import { close, closeBeat, moveParagraph, proceed } from './phases.ts';
import { revealSealed } from './reveals.ts';
import { roomsHandlers } from './rooms.ts';
import { speak, toldOf } from './spoken.ts';
import { dropStance, takeStance } from './stances.ts';
import { textHandlers } from './text.ts';
import { clockRunsOut, extendClock } from './time.ts';
import { table, wordsOf } from './words.ts';

const person = (b: Batch): string => must(b.actor.person, 'a person acts');

const HANDLERS: Partial<Handlers> = {
  ...textHandlers,
  ...dealsHandlers,
  ...roomsHandlers,
  ...observersHandlers,
  ...meetingHandlers,
  'seat.take': (b, c) => sit(b, person(b), c.seat),
  'seat.leave': (b) => stand(b, person(b)),
  'seat.assign': (b, c) => (c.seat === null ? stand(b, c.person) : sit(b, c.person, c.seat)),
  'seat.hand': record((c) => ({ type: 'seat.handed', seat: c.seat, to: c.to })),
  'head.name': record((c) => ({ type: 'head.named', seat: c.seat, person: c.person })),
  'chair.hand': record((c) => ({ type: 'chair.handed', to: c.to, ...(c.person && { person: c.person }) })),
  'brief.read': record((_, seat) => ({ type: 'brief.read', seat })),
  'table.start': (b) => {
    fillSeats(b);
    proceed(b, 'table.start');
  },
  'table.pause': record(() => ({ type: 'table.paused' })),
  'table.resume': (b) => emit(b, { type: 'table.resumed', byMs: Math.max(0, b.at - (b.state.pausedAt ?? b.at)) }),
  'table.end': endByHost,
  'clock.extend': (b, c) => extendClock(b, c.ms),
  'clock.due': clockRunsOut,
  'clock.shift': record((c) => ({ type: 'clock.shifted', byMs: c.byMs })),
  'debrief.open': record(() => ({ type: 'debrief.opened', reveals: REVEALS })),
  'debrief.step': record((c) => ({ type: 'debrief.stepped', step: c.step })),
  'debrief.reveal': revealSealed,
  'beat.close': (b, c) => closeBeat(b, c.faceDown),
  'text.revise': revise,
  'gavel.put': putParagraph,
  'gavel.fall': letFall,
  'paragraph.park': (b, c) => moveParagraph(b, c.paragraph, 'park'),
  'paragraph.unpark': (b, c) => moveParagraph(b, c.paragraph, 'unpark'),
  'silence.open': (b) => proceed(b, 'silence.open'),
  'floor.take': (b) => proceed(b, 'floor.take'),
  'text.adopt': adopt,
  'summary.issue': (b, c) => close(b, 'no-consensus', c.as),
  'statement.make': record((c, seat) => ({
    type: 'statement.made',
    seat,
    priorities: c.priorities,
    ...(c.reason && { reason: c.reason }),
  })),
  'stance.take': (b, c, seat) => takeStance(b, seat, c),
  'stance.drop': (b, c, seat) => dropStance(b, seat, c),
  'proposal.table': (b, c, seat) => {
    table(b, {
      paragraph: c.paragraph,
      seat,
      words: wordsOf(b, c.paragraph, c.wording),
      reason: c.reason,
      withObjection: false,
      amends: c.amends,
    });
  },
  'proposal.sponsor': record((c, seat) => ({ type: 'proposal.sponsored', id: c.proposal, seat })),
  'proposal.withdraw': record((c, seat) => ({ type: 'proposal.withdrawn', id: c.proposal, seat })),
  'paragraph.reopen': record((c, seat) => ({
    type: 'paragraph.moved',
    id: c.paragraph,
    to: 'open',
    seat,
    reason: c.reason,
  })),
  'ready.set': record((c, seat) => ({ type: 'ready.set', seat, ready: c.ready })),
  'drop.object': record((c, seat) => ({ type: 'drop.objected', seat, paragraph: c.paragraph, reason: c.reason })),
  'silence.break': (b, c, seat) => breakSilence(b, seat, c),
  'adoption.object': (b, c, seat) => objectToAdoption(b, seat, c),
  'position.give': record((c, seat) => ({
    type: 'position.given',
    seat,
    reason: c.reason,
    kind: c.kind ?? 'explanation',
    ...(c.paragraph && { paragraph: c.paragraph }),
  })),
  'message.say': (b, c) => say(b, c),
  'note.send': (b, c, seat) => note(b, c, seat),
  'guess.make': (b, c, seat) => {
    const { type: _type, hardest, ...guess } = c;
    emit(b, { type: 'guess.made', seat, ...guess, ...(hardest && { hardest }) }, { seats: [seat] });
  },
};

function say(b: Batch, c: CommandOf<'message.say'>): void {
  const from = b.actor.role === 'chair' ? 'chair' : b.actor.role === 'host' ? 'host' : 'seat';
  const seat = from === 'seat' ? b.actor.seat : undefined;
  const told = { ...(c.text && { text: c.text }), ...(c.said && { reason: c.said }) };
  emit(b, { type: 'message.said', from, ...told, ...(seat && { seat }), ...(c.about && { about: c.about }) });
}

function note(b: Batch, c: CommandOf<'note.send'>, seat: SeatId): void {
  const to = [...new Set(c.to)].filter((x) => x !== seat);
  emit(
    b,
    { type: 'note.sent', from: seat, to, ...toldOf(c), ...(c.about && { about: c.about }) },
    { seats: [seat, ...to] },
  );
}

export function perform(b: Batch, command: Exclude<Command, { type: 'table.open' }>): void {
  const handler = HANDLERS[command.type] as Handler<CommandType> | undefined;
  // After the last word of a meeting nobody speaks in it.
  const last = command.type === 'summary.issue';
  if (last) speak(b, command);
  handler?.(b, command as never, b.actor.seat ?? '');
  if (!last) speak(b, command);
}
