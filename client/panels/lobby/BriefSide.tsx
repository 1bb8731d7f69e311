import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { readers } from '../../model/index.ts';
import { pathTo, say, sendingOf } from '../../model/index.ts';
import { BriefHead, BriefPaper, PublicHalf } from '../brief/index.ts';
import type { Sighted } from '../shell/index.ts';
import { Button, Link } from '../ui/index.ts';

type Props = Sighted & {
  readonly looked: string | null;
  readonly readers: ReturnType<typeof readers>;
  readonly late: boolean;
  readonly onIn: () => void;
  readonly onPress: () => void;
};

function StartButton({ live, pub, readers: count }: Props) {
  const sending = sendingOf(live.pending.value, 'table.start') !== undefined;
  const waits = !pub.solo && count.read < count.people;
  return (
    <Button
      kind="primary"
      big
      aria-busy={sending}
      note={pub.solo ? undefined : say('lobby.start.note', count)}
      onClick={() => live.act({ type: 'table.start' }, 'host')}
      title={waits ? say('lobby.start.now') : undefined}
    >
      {say('lobby.start')}
    </Button>
  );
}

/** One primary act at a time: read, then start or wait; latecomers go to the table. */
function Onward(props: Props) {
  const { live, pub, late, onIn, readers: count } = props;
  const seat = live.seat.value;
  const host = live.roles.value.includes('host');
  const read = seat !== null && pub.seats[seat]?.briefRead === true;
  if (seat !== null && !read) {
    return (
      <Button
        kind="primary"
        big
        aria-busy={sendingOf(live.pending.value, 'brief.read') !== undefined}
        onClick={() => {
          live.act({ type: 'brief.read' }, 'seat');
          if (late) onIn();
        }}
      >
        {say('lobby.read')}
      </Button>
    );
  }
  if (late && seat !== null) {
    return (
      <Button kind="primary" big onClick={onIn}>
        {say('lobby.late.go')}
      </Button>
    );
  }
  if (host && seat !== null) return <StartButton {...props} />;
  return seat === null ? null : <p class="waiting">{say('lobby.wait', count)}</p>;
}

/** Press has no name here, and so no seat: the way to both. */
function Nameless({ live }: Pick<Props, 'live'>) {
  return (
    <>
      <p class="waiting">{say('lobby.press.here')}</p>
      <Link href={pathTo(live.code, 'join')} class="button quiet">
        {say('lobby.press.name')}
      </Link>
    </>
  );
}

function Foot(props: Props) {
  const { live, onPress, pub } = props;
  const seat = live.seat.value;
  const roles = live.roles.value;
  const presides = roles.includes('chair');
  return (
    <footer>
      {seat !== null && !props.late ? (
        <Button kind="quiet" onClick={() => live.act({ type: 'seat.leave' }, 'person')}>
          {say('lobby.leave')}
        </Button>
      ) : null}
      {live.you.value === null ? <Nameless live={live} /> : null}
      {live.you.value !== null && seat === null && !pub.solo && !presides ? (
        <Button kind="quiet" note={say('lobby.press.hint')} onClick={onPress}>
          {say('lobby.press')}
        </Button>
      ) : null}
      {(presides || roles.includes('host')) && !pub.solo ? (
        <Link
          href={pathTo(live.code, 'desk')}
          class={presides && seat === null ? 'button primary big' : 'button quiet'}
        >
          {say('lobby.desk')}
        </Link>
      ) : null}
      <Onward {...props} />
    </footer>
  );
}

function Inside({ live, open, looked }: Pick<Props, 'live' | 'open' | 'looked'>) {
  const party = open.parties.find((p) => p.id === looked);
  const own = live.brief.value;
  if (!party) {
    const lead = live.roles.value.includes('chair') ? 'lobby.chair' : 'lobby.none';
    return (
      <div class="nothing">
        <h2>{say(lead)}</h2>
        <p>{say(`${lead}.hint`)}</p>
        <p class="serif">{open.summary}</p>
        <p>{open.note}</p>
      </div>
    );
  }
  const mine = live.seat.value === party.id;
  return (
    <>
      <BriefHead party={party} isPrivate={mine} />
      {mine && own?.seat === party.id ? <BriefPaper open={open} own={own} /> : null}
      {mine && own === null ? <p role="status">{say('brief.loading')}</p> : null}
      {mine ? null : <PublicHalf party={party} />}
    </>
  );
}

/** On a phone the brief lies below the seats: sitting down turns to it, once it is there to be read. */
function useTurnTo(seat: string | null): RefObject<HTMLElement | null> {
  const side = useRef<HTMLElement>(null);
  const before = useRef(seat);
  useEffect(() => {
    const satDown = seat !== null && before.current === null;
    before.current = seat;
    if (satDown && window.innerWidth <= 900) side.current?.scrollIntoView?.({ block: 'start' });
  }, [seat]);
  return side;
}

export function BriefSide(props: Props) {
  const side = useTurnTo(props.live.brief.value?.seat ?? null);
  return (
    <aside ref={side} class="brief-side leather" aria-label={say('lobby.brief.side')}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling text must be reachable by keyboard */}
      <section class="scroll" tabIndex={0} aria-label={say('lobby.brief')}>
        <Inside {...props} />
      </section>
      <Foot {...props} />
    </aside>
  );
}
