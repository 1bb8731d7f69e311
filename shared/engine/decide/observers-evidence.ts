/** Evidence on the table, and the first member to move in the light of it. */
import type { Sheet } from '../../scenario/index.ts';
import type { IssueId, ParagraphId, SeatId } from '../../types/index.ts';
import { isMember, paragraphOf } from '../queries.ts';
import { type Batch, emit } from './batch.ts';

/** One level beyond the mandate, on a ladder, and no red line. */
function oneBeyond(b: Batch, sheet: Sheet | undefined, issue: IssueId, level: number): boolean {
  const mandate = sheet?.mandate?.[issue];
  const ladder = b.game.open.issues.find((i) => i.id === issue)?.scale === 'ladder';
  if (!ladder || mandate === undefined || mandate.includes(level)) return false;
  if (sheet?.redLines[issue]?.includes(level) === true) return false;
  return mandate.some((m) => Math.abs(m - level) === 1);
}

/** R14.12: known to that delegation alone, since it tells where its mandate ends. */
function giveLeave(b: Batch, seat: SeatId, issue: IssueId, level: number): void {
  const has = b.seats[seat]?.leaves.some((x) => x.issue === issue && x.level === level) === true;
  if (has || !oneBeyond(b, b.game.sealed.sheets?.[seat], issue, level)) return;
  emit(b, { type: 'leave.given', seat, issue, level, why: 'evidence' }, { seats: [seat] });
}

export function follow(b: Batch, by: SeatId, paragraph: ParagraphId, level: number): void {
  const p = paragraphOf(b.state, paragraph);
  const open = b.state.evidence.filter((x) => x.paragraph === paragraph && x.by === null);
  if (p === undefined || open.length === 0 || !isMember(b.state, by)) return;
  b.cause = '14.12';
  for (const seat of new Set(open.map((x) => x.seat))) emit(b, { type: 'evidence.followed', seat, paragraph, by });
  giveLeave(b, by, p.issue, level);
}
