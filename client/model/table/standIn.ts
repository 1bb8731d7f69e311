/** What a stand-in did in my place while I was away: mine to read, once. */
import { type RecordLine, recordOf } from './record.ts';
import { isMe, type Sight } from './sight.ts';

export type StandIn = { readonly backAt: number; readonly lines: readonly RecordLine[] };

/** From the last time my seat was handed to a stand-in until people had it again; null = never, or it did nothing. */
export function standInOf(s: Sight): StandIn | null {
  const handed = s.pub.room.filter((line) => line.type === 'seat.handed' && isMe(s, line.seat));
  const back = handed.at(-1);
  const away = handed.at(-2);
  if (back?.to !== 'people' || away?.to !== 'stand-in') return null;
  const lines = recordOf(s).filter((line) => isMe(s, line.seat ?? undefined) && line.at > away.at && line.at < back.at);
  return lines.length === 0 ? null : { backAt: back.at, lines };
}
