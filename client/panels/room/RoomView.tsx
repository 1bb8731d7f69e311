import { useEffect, useRef, useState } from 'preact/hooks';
import { emblemUrl } from '../../emblems/index.ts';
import { type Live, lessMotion, lookNow, now, say } from '../../model/index.ts';
import type { RoomHandle, RoomModel, RoomShot } from '../../scene/model.ts';
import { momentOf, roomOf } from './room-model.ts';

type Props = {
  readonly live: Live;
  /** Pixels at the lower edge that the page covers. */
  readonly foot?: number;
  readonly shot?: RoomShot;
  /** Always night, as on the projector. */
  readonly night?: boolean;
  /** Without own marks: the desk and the projector. */
  readonly nobody?: boolean;
  readonly onSeat?: (seat: string) => void;
};

function modelOf({ live, night, nobody }: Props): RoomModel | null {
  const [open, pub] = [live.open.value, live.pub.value];
  if (open === null || pub === null) return null;
  // Only the silence has a ring that runs, so nothing else ticks.
  const mine = pub.phase === 'silence' ? now.value : now.peek();
  return roomOf({
    open,
    pub,
    seat: nobody ? null : live.seat.value,
    focus: live.focus.value,
    theme: night ? 'night' : lookNow.value.room,
    reducedMotion: lessMotion.value,
    tableNowMs: live.tableTime(mine),
  });
}

/** After the page is usable: the room is a picture, and everything in it stands in the page as well. */
const whenIdle = (run: () => void): (() => void) => {
  if ('requestIdleCallback' in window) {
    const id = requestIdleCallback(run, { timeout: 1500 });
    return () => cancelIdleCallback(id);
  }
  const id = setTimeout(run, 200);
  return () => clearTimeout(id);
};

/** The hall around the text. Until it has loaded, and where it cannot, the wall's colour stands in. */
export function RoomView(props: Props) {
  const host = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState<RoomHandle | null>(null);
  const model = modelOf(props);
  const ready = model !== null;
  useEffect(() => {
    if (!ready) return;
    let gone = false;
    let made: RoomHandle | null = null;
    const cancel = whenIdle(() => {
      void mountInto(host.current, props).then((handle) => {
        made = handle;
        if (gone) handle?.destroy();
        else setRoom(handle);
      });
    });
    return () => {
      gone = true;
      cancel();
      made?.destroy();
    };
  }, [ready]);
  useEffect(() => {
    if (room && model) room.update(model);
  }, [room, model]);
  useEffect(() => room?.setShot(props.shot ?? 'hall'), [room, props.shot]);
  useEffect(
    () =>
      props.live.onEvents((events) => {
        for (const moment of events.map(momentOf)) if (moment) room?.play(moment);
      }),
    [room, props.live],
  );
  return <div class="room-view" ref={host} role="img" aria-label={say('room.picture')} />;
}

async function mountInto(host: HTMLElement | null, props: Props): Promise<RoomHandle | null> {
  const model = modelOf(props);
  // The room watches its host's size; a browser that cannot tell it keeps the plain wall.
  if (host === null || model === null || typeof ResizeObserver === 'undefined') return null;
  const { mountRoom } = await import('../../scene/index.ts');
  return mountRoom(host, {
    model,
    chair: say('chair.plate'),
    emblem: emblemUrl,
    foot: props.foot ?? 20,
    onParagraph: (id) => {
      props.live.focus.value = id;
    },
    ...(props.onSeat ? { onSeat: props.onSeat } : {}),
  });
}
