import { ArrowDown, ArrowUp, GripVertical, ListOrdered, Mic } from 'lucide';
import { useRef, useState } from 'preact/hooks';
import { LIMITS_MS } from '../../model/desk/index.ts';
import { now, say } from '../../model/index.ts';
import { partyOf, shortOf } from '../../model/table/index.ts';
import {
  droppedOn,
  floorOf,
  movedBy,
  type Speaking,
  speechClock,
  type Waiter,
} from '../../model/table/meeting/index.ts';
import { Button, Flag, Icon, IconButton } from '../ui/index.ts';
import { TimeRing } from '../vote/index.ts';
import { useDesk, useDeskTable } from './desk.ts';

function useFloor() {
  const { live } = useDeskTable();
  const { sight } = useDesk();
  const ticks = sight.pub.floor.speaking !== null;
  return floorOf(sight, live.tableTime(ticks ? now.value : now.peek()));
}

/** Puts the list in the order in which whoever has spoken least comes first. */
export function BalanceButton() {
  const { live } = useDeskTable();
  const desk = useDesk();
  const few = desk.sight.pub.floor.list.length < 2;
  if (!desk.chair || few || desk.asked('chair', { type: 'speakers.order' }) !== null) return null;
  return (
    <button
      type="button"
      class="chip press balance"
      aria-label={say('desk.floor.balance.long')}
      onClick={() => void live.act({ type: 'speakers.order' }, 'chair')}
    >
      <Icon icon={ListOrdered} size={14} /> {say('desk.floor.balance')}
    </button>
  );
}

function timeText({ leftMs, spokeMs }: Speaking, limitMs: number | null): string {
  if (leftMs === null) return say('desk.floor.for', { time: speechClock(spokeMs) });
  return say('desk.floor.left', { left: speechClock(leftMs), of: speechClock(limitMs ?? leftMs + spokeMs) });
}

/** The next on the list gets the floor; whoever had it is done. */
function Next({ first }: { readonly first: boolean }) {
  const { live } = useDeskTable();
  const desk = useDesk();
  const next = desk.sight.pub.floor.list[0];
  if (!desk.chair || next === undefined) return null;
  const closed = desk.asked('chair', { type: 'speakers.call' }) !== null;
  return (
    <Button
      kind={first ? 'primary' : 'plain'}
      {...(first ? { icon: Mic } : {})}
      aria-disabled={closed || undefined}
      aria-label={say('desk.floor.next.who', { who: shortOf(desk.sight, next.seat) })}
      onClick={() => {
        if (!closed) live.act({ type: 'speakers.call' }, 'chair');
      }}
    >
      {say(first ? 'desk.floor.first' : 'desk.floor.next')}
    </Button>
  );
}

function Now({ speaking, limitMs }: { readonly speaking: Speaking; readonly limitMs: number | null }) {
  const { sight } = useDesk();
  return (
    <li class="on-floor">
      <Flag party={partyOf(sight, speaking.seat)} size={34} />
      <div>
        <b>{shortOf(sight, speaking.seat)}</b>
        <p class="dim num">{timeText(speaking, limitMs)}</p>
      </div>
      {speaking.leftMs === null ? null : <TimeRing share={speaking.share} text="" size={28} />}
      <Next first={false} />
    </li>
  );
}

const standing = (s: ReturnType<typeof useDesk>['sight'], one: Waiter): string =>
  [
    s.pub.members.includes(one.seat) ? '' : say('desk.floor.observer'),
    one.spokenMs === 0 ? say('desk.floor.fresh') : say('desk.floor.spoken', { time: speechClock(one.spokenMs) }),
  ]
    .filter((text) => text !== '')
    .join(', ');

type WaitsProps = {
  readonly one: Waiter;
  readonly order: readonly string[];
  readonly drag: { readonly held: string | null; readonly hold: (seat: string | null) => void };
  readonly onOrder: (order: readonly string[]) => void;
};

/** One who waits: dragged by its handle, or moved with arrows; the name may be called out of turn. */
function Waits({ one, order, drag, onOrder }: WaitsProps) {
  const { live } = useDeskTable();
  const { sight, chair } = useDesk();
  const handle = useRef<HTMLButtonElement>(null);
  const who = shortOf(sight, one.seat);
  const step = (by: -1 | 1) => {
    const next = movedBy(order, one.seat, by);
    if (next !== order) onOrder(next);
    setTimeout(() => handle.current?.focus(), 60);
  };
  return (
    <li
      class={drag.held === one.seat ? 'held' : ''}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        if (drag.held !== null) onOrder(droppedOn(order, drag.held, one.seat));
        drag.hold(null);
      }}
    >
      <Flag party={partyOf(sight, one.seat)} size={28} />
      <div>
        <b>{who}</b>
        <p class="dim">{one.reason ?? standing(sight, one)}</p>
      </div>
      {chair ? (
        <span class="queue-acts">
          <IconButton
            icon={Mic}
            size={15}
            label={say('desk.floor.call', { who })}
            onClick={() => void live.act({ type: 'speakers.call', seat: one.seat }, 'chair')}
          />
          <IconButton
            icon={ArrowUp}
            size={15}
            class="step"
            label={say('field.order.up', { who })}
            onClick={() => step(-1)}
          />
          <IconButton
            icon={ArrowDown}
            size={15}
            class="step"
            label={say('field.order.down', { who })}
            onClick={() => step(1)}
          />
          <button
            type="button"
            ref={handle}
            class="icon-button grip"
            draggable
            aria-label={say('desk.floor.move', { who })}
            title={say('desk.floor.move', { who })}
            onDragStart={() => drag.hold(one.seat)}
            onDragEnd={() => drag.hold(null)}
            onKeyDown={(event) => {
              if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
              event.preventDefault();
              step(event.key === 'ArrowUp' ? -1 : 1);
            }}
          >
            <Icon icon={GripVertical} size={16} />
          </button>
        </span>
      ) : null}
    </li>
  );
}

/** Who speaks, then the list in its order. */
export function Queue() {
  const { live } = useDeskTable();
  const view = useFloor();
  const [held, hold] = useState<string | null>(null);
  const order = view.queue.map((one) => one.seat);
  const onOrder = (seats: readonly string[]) => void live.act({ type: 'speakers.order', seats: [...seats] }, 'chair');
  return (
    <ol class="desk-queue">
      {view.speaking === null ? null : <Now speaking={view.speaking} limitMs={view.limitMs} />}
      {view.queue.map((one) => (
        <Waits key={one.seat} one={one} order={order} drag={{ held, hold }} onOrder={onOrder} />
      ))}
      {view.speaking === null && view.queue.length > 0 ? (
        <li class="call-first">
          <Next first />
        </li>
      ) : null}
    </ol>
  );
}

const limitText = (ms: number | null): string =>
  ms === null ? say('desk.floor.limit.none') : say('desk.floor.limit.of', { n: ms < 60_000 ? 0 : ms / 60_000 });

/** The list open or closed, and how long each may speak. */
export function FloorFoot() {
  const { live } = useDeskTable();
  const desk = useDesk();
  const { closed, limitMs } = desk.sight.pub.floor;
  if (!desk.chair || desk.asked('chair', { type: 'speakers.close', closed: !closed }) !== null) return null;
  return (
    <div class="floor-foot">
      <Button kind="quiet" onClick={() => void live.act({ type: 'speakers.close', closed: !closed }, 'chair')}>
        {say(closed ? 'desk.floor.open' : 'desk.floor.close')}
      </Button>
      <label>
        <span class="visually-hidden">{say('desk.floor.limit')}</span>
        <select
          class="select"
          value={limitMs ?? ''}
          onChange={(event) => {
            const { value } = event.currentTarget;
            live.act({ type: 'speakers.limit', ms: value === '' ? null : Number(value) }, 'chair');
          }}
        >
          {[...new Set([...LIMITS_MS, limitMs])].map((ms) => (
            <option key={ms ?? 'none'} value={ms ?? ''}>
              {limitText(ms)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
