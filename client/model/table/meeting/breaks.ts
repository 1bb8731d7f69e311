/** The meeting stands still: by the chair, until when, and what goes on meanwhile; and a point that waits for a ruling. */
import { RIGHTS } from '../../../../shared/engine/index.ts';
import { say } from '../../words.ts';
import { reasonText, type Sight, shortOf } from '../sight.ts';

/** 14:20, as the reader's own clock shows it. */
export const hourOf = (ms: number): string =>
  new Date(ms).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

export type Break = {
  readonly title: string;
  /** "Back at 14:20."; an adjournment names no hour. */
  readonly until: string;
  readonly reason: string | null;
};

/** `skewMs`: this browser's hour less the table's. */
export function breakOf(s: Sight, skewMs = 0): Break | null {
  const { suspended } = s.pub;
  if (suspended === null) return null;
  const { adjourn, due, reason } = suspended;
  return {
    title: say(adjourn ? 'break.adjourned' : 'break.suspended'),
    until:
      due === null
        ? say(adjourn ? 'break.until.other' : 'break.until.chair')
        : say('break.until', { time: hourOf(due + skewMs) }),
    reason: reason === undefined ? null : reasonText(s, reason),
  };
}

/** What a delegation may still do in a break: asked of the table of rights, said in words. */
const IN_A_BREAK = [
  ['note.send', 'talk'],
  ['room.enter', 'rooms'],
  ['capital.ask', 'capital'],
  ['promise.make', 'promise'],
] as const;

export const stillOpen = (): readonly (typeof IN_A_BREAK)[number][1][] =>
  IN_A_BREAK.filter(([type]) => RIGHTS[type].suspended === true).map(([, what]) => what);

/** "Mexico raises a point of order: ..." */
export function pointOf(s: Sight): { readonly seat: string; readonly who: string; readonly reason: string } | null {
  const { point } = s.pub;
  return point === null ? null : { seat: point.seat, who: shortOf(s, point.seat), reason: reasonText(s, point.reason) };
}
