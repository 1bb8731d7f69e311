/** Going from one phase to the next: always where the chart says, with what falls due on the way. */
import { must } from '../../types/index.ts';
import type { ProcedureEvent } from '../charts/index.ts';

import { dropRefused, fallsAway, isBlocked, liveParagraphs, paragraphOf, proposalsOn } from '../queries.ts';
import { factsOf } from '../rules/index.ts';
import type { EndingReason, NoTextEnding, Phase } from '../vocabulary.ts';
import { type Batch, emit } from './batch.ts';
import { showCards } from './stances.ts';

const clockKey = (phase: Phase): string => phase.split('.').at(-1) ?? phase;

export function enter(b: Batch, to: Phase, faceDown?: boolean): void {
  const round = to === 'round.text' ? b.state.round + 1 : b.state.round;
  emit(b, { type: 'phase.entered', to, round, ...(faceDown === undefined ? {} : { faceDown }) });
  const full = b.state.settings.clocks[clockKey(to)] ?? null;
  // R7.4: the second try has half the time.
  const leftMs = to === 'silence' && full !== null && b.state.silence.tries > 1 ? Math.round(full / 2) : full;
  emit(b, { type: 'clock.set', leftMs, why: 'phase' });
}

/** Asks the chart where the event leads, and goes there. */
export function proceed(b: Batch, type: ProcedureEvent['type'], faceDown?: boolean): void {
  const to = must(
    b.charts.procedure(b.state.phase, { type, ...factsOf({ open: b.game.open, state: b.state }) }),
    `the chart lets ${type} out of ${b.state.phase}`,
  );
  if (to === 'closed') close(b, b.state.ending?.why ?? whyNot(b));
  else enter(b, to, faceDown);
}

const whyNot = (b: Batch): EndingReason =>
  b.state.phase === 'adoption' ? 'objection' : b.state.dropObjections.length > 0 ? 'drop-refused' : 'no-consensus';

export function close(b: Batch, why: EndingReason, as: NoTextEnding = 'summary'): void {
  const ending = b.state.ending?.kind ?? as;
  emit(b, { type: 'phase.entered', to: 'closed', round: b.state.round });
  emit(b, { type: 'table.closed', ending, why });
}

/** R5.5: moves a paragraph where its chart says; where the chart refuses, nothing moves. */
export function moveParagraph(
  b: Batch,
  id: string,
  type: Parameters<Batch['charts']['paragraph']>[1]['type'],
  how: { readonly gavelled?: true } = {},
): void {
  const p = must(paragraphOf(b.state, id), 'the paragraph is known (3.1)');
  const to = b.charts.paragraph(p.status, { type, blocked: isBlocked(b.game.open, b.state, p) });
  if (to !== null && to !== p.status) emit(b, { type: 'paragraph.moved', id, to, ...how });
}

export function closeBeat(b: Batch, faceDown?: boolean): void {
  const { phase } = b.state;
  if (phase === 'round.reading') showCards(b);
  if (phase === 'round.gavel' || phase === 'consultation') {
    endGavel(b);
    b.follow(b);
  }
  if (phase === 'dropping') endDropping(b);
  const first = b.state.round === 1;
  proceed(
    b,
    'beat.close',
    phase === 'round.text' ? first || b.state.settings.faceDown === 'always' || faceDown === true : undefined,
  );
}

function endGavel(b: Batch): void {
  if (b.state.put !== null) emit(b, { type: 'put.cleared', paragraph: b.state.put.paragraph, why: 'beat-closed' });
  lapseReserves(b);
  if (b.state.phase === 'consultation' || b.state.round >= b.state.rounds) settleUnblocked(b);
  else dropUnworded(b);
}

/** R9.3: a new paragraph for which nothing lies on the table any more falls away. */
function dropUnworded(b: Batch): void {
  for (const p of liveParagraphs(b.state))
    if (fallsAway(b.state, p.id) && proposalsOn(b.state, p.id).length === 0) moveParagraph(b, p.id, 'drop');
}

/** R3.4: a reserve lasts one round. */
function lapseReserves(b: Batch): void {
  for (const p of liveParagraphs(b.state)) {
    for (const [seat, taken] of Object.entries(p.stances)) {
      if (taken.stance === 'reserve') emit(b, { type: 'stance.dropped', seat, paragraph: p.id, why: 'reserve-lapsed' });
    }
  }
}

/** R5.8: after the last gavel what nobody blocks is agreed ad ref; saying nothing blocks nothing. R9.3: no words, no paragraph. */
function settleUnblocked(b: Batch): void {
  for (const p of liveParagraphs(b.state)) {
    if (fallsAway(b.state, p.id)) {
      moveParagraph(b, p.id, 'drop');
      continue;
    }
    if (p.status === 'parked') moveParagraph(b, p.id, 'unpark');
    moveParagraph(b, p.id, 'fall');
  }
}

/** R7.5: what is still bracketed is dropped, unless a member would not have it. */
function endDropping(b: Batch): void {
  settleUnblocked(b);
  if (dropRefused(b.game.open, b.state)) return;
  for (const p of liveParagraphs(b.state)) moveParagraph(b, p.id, 'drop');
}
