/** What presses, keys and taps have in common: one way to do each thing, wherever it is asked for. */
import type { Command, Sketch, Stance } from '../../../shared/engine/index.ts';
import type { WireRole } from '../../../shared/protocol/index.ts';
import { refusalOf } from '../../model/index.ts';
import {
  bracketOf,
  isPut,
  type OpenDeal,
  paragraphAt,
  placeOf,
  proposalPut,
  type Refused,
  refused,
  stepFrom,
  type Waiting,
  wordsProposed,
} from '../../model/table/index.ts';
import type { Task } from '../../model/table/writing/index.ts';
import type { Table } from './table.ts';

/** Why an act is closed to me now; null = open. */
export function closedTo(table: Table, sketch: Sketch, role: WireRole = 'seat'): Refused | null {
  const refusal = refusalOf(table.live.ask(role), sketch);
  return refusal === null ? null : refused(refusal);
}

export const isSeated = (table: Table): boolean => table.live.seat.value !== null;

/** Looks at a paragraph: what had changed on the one left behind counts as seen. */
export function focusOn(table: Table, paragraph: string | null): void {
  if (paragraph === null || paragraph === table.live.focus.value) return;
  const before = table.live.focus.value;
  if (before !== null) table.view.look(before);
  table.view.opened.value = null;
  table.view.showChange.value = false;
  table.live.focus.value = paragraph;
  const n = table.sight.value === null ? 0 : placeOf(table.sight.value, paragraph);
  if (n > 0 && typeof history !== 'undefined') history.replaceState(history.state, '', `#p${n}`);
}

export function stepFocus(table: Table, by: number): void {
  const s = table.sight.value;
  if (s !== null) focusOn(table, stepFrom(s, table.live.focus.value, by));
}

/** To the next paragraph; from the last one back to the first. */
export function nextFocus(table: Table): void {
  const s = table.sight.value;
  const paragraphs = s?.pub.paragraphs ?? [];
  const here = paragraphs.findIndex((p) => p.id === table.live.focus.value);
  const next = paragraphs[(here + 1) % Math.max(1, paragraphs.length)];
  if (next) focusOn(table, next.id);
}

/** A stance without a reason goes on record at once; one that blocks opens its form in place. */
export function stand(table: Table, paragraph: string, stance: Stance, wording?: string): void {
  const { live, view, sight } = table;
  const p = sight.value && paragraphAt(sight.value, paragraph);
  // A paragraph that is only proposed has no words of its own: the stance is on those offered for it.
  const proposal = wording ?? (sight.value && p ? wordsProposed(sight.value, p)?.id : undefined);
  if (stance === 'reserve' || stance === 'object') {
    view.inPlace.value = { kind: 'stance', paragraph, stance, ...(proposal && { proposal }) };
    return;
  }
  const version = proposal === undefined && p ? { version: p.version } : {};
  view.inPlace.value = null;
  live.act({ type: 'stance.take', paragraph, stance, ...(proposal && { proposal }), ...version }, 'seat');
}

export function openWriter(table: Table, paragraph: string, from?: string, task: Task = { kind: 'replace' }): void {
  focusOn(table, paragraph);
  table.view.sheet.value = null;
  table.view.inPlace.value = { kind: 'write', paragraph, task, ...(from === undefined ? {} : { from }) };
}

export function setReady(table: Table): void {
  const { seat } = table.live;
  const info = seat.value === null ? undefined : table.sight.value?.pub.seats[seat.value];
  if (info !== undefined) table.live.act({ type: 'ready.set', ready: !info.ready }, 'seat');
}

/** Lifts my bracket on a paragraph. */
export function lift(table: Table, paragraph: string): void {
  const drop: Command = { type: 'stance.drop', paragraph };
  if (closedTo(table, drop) === null) table.live.act(drop, 'seat');
  else stand(table, paragraph, 'live-with');
}

/** One key for both: opens a bracket, or lifts mine. */
export function bracketOrLift(table: Table, paragraph: string): void {
  const s = table.sight.value;
  const p = s && paragraphAt(s, paragraph);
  if (!s || !p) return;
  if (bracketOf(s, p) !== undefined) lift(table, paragraph);
  else stand(table, paragraph, 'object');
}

/** At the gavel: to the words that are put; of a package, to those on the paragraph looked at. */
export function objectToPut(table: Table): void {
  const pub = table.sight.value?.pub;
  if (!pub?.put) return;
  const here = table.live.focus.value ?? '';
  const paragraph = isPut(pub, here) ? here : pub.put.paragraph;
  focusOn(table, paragraph);
  stand(table, paragraph, 'object', proposalPut(pub, paragraph)?.id);
}

/** The deals beside the page; on a phone their own tab. */
export function openDeals({ view }: Table): void {
  view.side.value = 'deals';
  view.drawer.value = 'floor';
  view.phone.value = 'deals';
}

export function openDeal({ view }: Table, deal: OpenDeal): void {
  view.sheet.value = null;
  view.palette.value = false;
  view.deal.value = deal;
}

/** To what waits for me: a package in its sheet, a wording on its paragraph. */
export function goToWaiting(table: Table, waiting: Waiting): void {
  focusOn(table, waiting.paragraph);
  if (waiting.pack !== undefined) openDeal(table, { kind: 'look', id: waiting.pack });
  else table.view.opened.value = waiting.proposal;
}
