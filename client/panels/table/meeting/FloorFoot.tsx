import { Hand, MegaphoneOff, OctagonAlert } from 'lucide';
import { say } from '../../../model/index.ts';
import { partyOf, shortOf } from '../../../model/table/index.ts';
import { type FloorView, placeText } from '../../../model/table/meeting/index.ts';
import { Button, Flag, Icon } from '../../ui/index.ts';
import { face } from '../ActBar.tsx';
import { closedTo, isSeated } from '../doing.ts';
import { useSight, useTable } from '../table.ts';
import { useFloor } from './FloorNow.tsx';

const SHOWN = 4;

function Queue({ view }: { readonly view: FloorView }) {
  const s = useSight();
  if (view.queue.length === 0) return null;
  const more = view.queue.length - SHOWN;
  return (
    <ol class="floor-queue" aria-label={say('floor.queue')}>
      {view.queue.slice(0, SHOWN).map((one) => (
        <li key={one.seat} title={one.reason ?? undefined}>
          <Flag party={partyOf(s, one.seat)} size={22} mine={one.seat === s.seat} bare />
          <span>{one.seat === s.seat ? say('tray.you') : shortOf(s, one.seat)}</span>
        </li>
      ))}
      {more > 0 ? <li class="dim num">{say('floor.queue.more', { count: more })}</li> : null}
    </ol>
  );
}

/** One entry a seat: ask for the floor, leave the list, or give the floor back. */
function Mine({ view }: { readonly view: FloorView }) {
  const table = useTable();
  const { live } = table;
  if (view.mine === 0)
    return (
      <Button kind="primary" onClick={() => void live.act({ type: 'speakers.yield' }, 'seat')}>
        {say('floor.yield')}
      </Button>
    );
  if (view.mine !== null)
    return (
      <Button
        icon={MegaphoneOff}
        note={placeText(view)}
        onClick={() => void live.act({ type: 'speakers.leave' }, 'seat')}
      >
        {say('floor.leave')}
      </Button>
    );
  const closed = closedTo(table, { type: 'speakers.join' });
  if (closed?.code === 'rule/not-now') return null;
  return (
    <Button
      icon={Hand}
      refused={face(closed)}
      title={closed?.text}
      onClick={() => void live.act({ type: 'speakers.join' }, 'seat')}
    >
      {say('floor.ask')}
    </Button>
  );
}

/** A point of order goes before everything else on the floor; the chair rules on it. */
function Point() {
  const table = useTable();
  const closed = closedTo(table, { type: 'point.raise' });
  if (closed !== null) return null;
  return (
    <button
      type="button"
      class="link point-link"
      onClick={() => {
        table.view.form.value = { type: 'point.raise', as: 'seat', given: {} };
      }}
    >
      <Icon icon={OctagonAlert} size={15} />
      {say('floor.point')}
    </button>
  );
}

/** Who waits, and my own place among them. */
export function FloorFoot() {
  const table = useTable();
  const view = useFloor();
  return (
    <>
      <Queue view={view} />
      {view.closed ? <p class="dim small">{say('floor.closed')}</p> : null}
      {isSeated(table) ? (
        <div class="floor-acts">
          <Mine view={view} />
          <Point />
        </div>
      ) : null}
    </>
  );
}
