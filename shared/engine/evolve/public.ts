import type { EventOf, EventType, NewEvent } from '../events.ts';
import type { PublicState } from '../state.ts';
import { dealsSteps } from './deals.ts';
import { keep, onSeat, type Steps } from './fold.ts';
import { meetingSteps } from './meeting.ts';
import { observersSteps } from './observers.ts';
import * as paragraphs from './paragraphs.ts';
import * as people from './people.ts';
import * as procedure from './procedure.ts';
import { roomsSteps } from './rooms.ts';
import { textSteps } from './text.ts';
import * as time from './time.ts';

const STEPS: Steps<EventType> = {
  ...textSteps,
  ...dealsSteps,
  ...roomsSteps,
  ...observersSteps,
  ...meetingSteps,
  'table.opened': keep,
  'table.seeded': keep,
  'person.seated': people.personSeated,
  'person.left': people.personLeft,
  'head.named': people.headNamed,
  'seat.handed': people.seatHanded,
  'chair.handed': people.chairHanded,
  'brief.read': people.briefRead,
  'ready.set': people.readySet,
  'phase.entered': procedure.phaseEntered,
  'clock.set': time.clockSet,
  'table.paused': time.tablePaused,
  'table.resumed': time.tableResumed,
  'clock.shifted': time.clockShifted,
  'statement.made': procedure.statementMade,
  'stance.laid': keep,
  'card.laid': paragraphs.cardLaid,
  'stance.taken': paragraphs.stanceTaken,
  'stance.dropped': paragraphs.stanceDropped,
  'bracket.opened': paragraphs.bracketOpened,
  'bracket.lifted': paragraphs.bracketLifted,
  'proposal.tabled': paragraphs.proposalTabled,
  'proposal.sponsored': paragraphs.proposalSponsored,
  'proposal.withdrawn': paragraphs.proposalWithdrawn,
  'proposal.lapsed': paragraphs.proposalLapsed,
  'text.replaced': paragraphs.textReplaced,
  'text.issued': procedure.textIssued,
  'paragraph.put': procedure.paragraphPut,
  'put.cleared': procedure.putCleared,
  'paragraph.moved': paragraphs.paragraphMoved,
  'drop.objected': procedure.dropObjected,
  'silence.objected': keep,
  'silence.broken': procedure.silenceBroken,
  'silence.held': procedure.silenceHeld,
  'adoption.objected': procedure.adoptionObjected,
  'text.adopted': procedure.textAdopted,
  'position.given': procedure.positionGiven,
  'table.closed': procedure.tableClosed,
  'debrief.opened': procedure.debriefOpened,
  'debrief.stepped': procedure.debriefStepped,
  'debrief.revealed': procedure.debriefRevealed,
  'message.said': procedure.messageSaid,
  'note.sent': keep,
  'guess.made': keep,
};

/** Folds an event of the public feed. Total and without judgement; call it for audience `all` only. */
export function evolvePublic(state: PublicState, event: NewEvent): PublicState {
  const step = STEPS[event.type] as (s: PublicState, e: EventOf<EventType>) => PublicState;
  const next = step(state, event);
  const seat = event.actor.seat;
  return event.actor.role === 'seat' && seat !== undefined ? onSeat(next, seat, { lastActAt: event.at }) : next;
}
