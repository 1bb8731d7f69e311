import { now, say } from '../../../model/index.ts';
import { calledOf, partyOf } from '../../../model/table/index.ts';
import { floorOf, type Speaking, speechClock } from '../../../model/table/meeting/index.ts';
import { Flag } from '../../ui/index.ts';
import { TimeRing } from '../../vote/index.ts';
import { useSight, useTable } from '../table.ts';

/** The floor as it is at this moment; its seconds run with the reader's clock. */
export function useFloor() {
  const { live } = useTable();
  const s = useSight();
  const ticks = s.pub.floor.speaking !== null;
  return floorOf(s, live.tableTime(ticks ? now.value : now.peek()));
}

function timeText({ leftMs, spokeMs }: Speaking): string {
  if (leftMs === null) return say('floor.for', { time: speechClock(spokeMs) });
  return leftMs > 0 ? say('floor.left', { time: speechClock(leftMs) }) : say('floor.over');
}

/** How many wait. */
export function FloorNote() {
  const { list } = useSight().pub.floor;
  return list.length === 0 ? null : <span class="note num">{say('floor.waiting', { count: list.length })}</span>;
}

/** Who has the floor, and for how long yet. */
export function FloorNow() {
  const s = useSight();
  const { speaking } = useFloor();
  if (speaking === null) return null;
  const mine = speaking.seat === s.seat;
  return (
    <div class={`speaker has-floor${mine ? ' mine' : ''}`}>
      <Flag party={partyOf(s, speaking.seat)} size={40} mine={mine} />
      <div>
        <p>
          <b>{mine ? say('floor.mine') : say('floor.has', { who: calledOf(s, speaking.seat) })}</b>
        </p>
        <p class="dim small num">{timeText(speaking)}</p>
      </div>
      {speaking.leftMs === null ? null : <TimeRing share={speaking.share} text="" size={34} />}
    </div>
  );
}
