import { LockKeyhole } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import { clockText, leftMs, now, say } from '../../model/index.ts';
import { asItStands, iAmMember, numberOf } from '../../model/table/index.ts';
import { RoomView } from '../room/index.ts';
import { Button, Icon } from '../ui/index.ts';
import { isLow, layoutNow } from './layout.ts';
import { SeatMenu } from './SeatMenu.tsx';
import { useSight, useTable } from './table.ts';
import { Words } from './Words.tsx';

const HOLD_MS = 1500;
/** Alone nobody else waits, so the clock gives the time that a reason takes to write. */
const TO_WRITE_MS = 180_000;

/** Held with a finger or the pointer for a breath and a half; with the keyboard: press, then confirm. */
function HoldButton({ onDone }: { readonly onDone: () => void }) {
  const [holding, setHolding] = useState(false);
  const [asking, setAsking] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const yes = useRef<HTMLButtonElement>(null);
  const stop = () => {
    clearTimeout(timer.current);
    setHolding(false);
  };
  useEffect(() => stop, []);
  useEffect(() => {
    if (asking) yes.current?.focus();
  }, [asking]);
  const start = (event: PointerEvent) => {
    if (event.button !== 0) return;
    setHolding(true);
    timer.current = setTimeout(() => {
      stop();
      onDone();
    }, HOLD_MS);
  };
  if (asking)
    return (
      <section class="sure" aria-label={say('silence.sure')}>
        <p>{say('silence.sure')}</p>
        <Button inner={yes} onClick={onDone}>
          {say('silence.sure.yes')}
        </Button>
        <Button kind="quiet" onClick={() => setAsking(false)}>
          {say('silence.sure.no')}
        </Button>
      </section>
    );
  return (
    <button
      type="button"
      class={`hold${holding ? ' holding' : ''}`}
      onPointerDown={start}
      onPointerUp={stop}
      onPointerLeave={stop}
      onPointerCancel={stop}
      onContextMenu={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        setAsking(true);
      }}
      aria-describedby="silence-cost"
    >
      <i aria-hidden="true" />
      <span>{say(holding ? 'silence.holding' : 'silence.hold')}</span>
    </button>
  );
}

/** For me alone: how the text looks from my seat. */
function OwnBand() {
  const s = useSight();
  const stands = asItStands(s);
  if (stands === null) return null;
  const above =
    stands.walkAway === null ? '' : say(stands.band === 'below' ? 'silence.you.below' : 'silence.you.above');
  const mandate =
    stands.crossed.length > 0
      ? say('folder.crossed', { list: stands.crossed.join(', ') })
      : stands.beyond.length > 0
        ? say('folder.beyond', { list: stands.beyond.join(', ') })
        : say('folder.inside');
  return (
    <aside class="own-band leather">
      <Icon icon={LockKeyhole} size={18} />
      <div>
        <b>{say('silence.you', { band: say(`band.${stands.band}`) })}</b>
        <p>{`${above} ${mandate}`}</p>
      </div>
    </aside>
  );
}

function CleanPage() {
  const s = useSight();
  const standing = s.pub.paragraphs.filter((p) => p.status !== 'dropped' && p.words.text !== '');
  const rev = s.pub.rev === 0 ? say('version.draft') : say('outline.rev', { rev: s.pub.rev });
  return (
    <main class="silent-page paper" id="page" data-region="page" tabIndex={-1} aria-label={say('region.page')}>
      <header>
        <h2 class="serif">{say('page.title')}</h2>
        <p>{say('silence.until', { rev })}</p>
        <span class="chip">{say('silence.facts', { count: standing.length })}</span>
      </header>
      <section class="silent-scroll" aria-label={say('page.title')}>
        {standing.map((p) => (
          <p key={p.id} class="clean">
            <span class="pn num">{numberOf(s, p.id)}</span>
            <span class="rolling">
              <Words text={p.words.text} />
            </span>
          </p>
        ))}
      </section>
    </main>
  );
}

function Breaking() {
  const table = useTable();
  const s = useSight();
  const open = () => {
    if (s.pub.solo && table.live.roles.value.includes('host'))
      table.live.act({ type: 'clock.extend', ms: TO_WRITE_MS }, 'host');
    table.view.form.value = {
      type: 'silence.break',
      as: 'seat',
      given: { paragraph: table.live.focus.value ?? undefined },
    };
  };
  if (!iAmMember(s)) return <aside class="breaking">{s.seat === null ? null : <p>{say('silence.observer')}</p>}</aside>;
  const { prices } = s.pub.settings;
  return (
    <aside class="breaking" data-region="acts" tabIndex={-1}>
      {s.pub.paused ? null : <HoldButton onDone={open} />}
      <p id="silence-cost">
        {say('silence.cost')} {say('silence.price', { open: prices['silence-open'], letPass: prices['silence-adref'] })}
      </p>
    </aside>
  );
}

/** The screen goes quiet: the hour, the clean page, and two acts: say nothing, or hold to break it. */
export function SilenceScreen() {
  const { live } = useTable();
  const s = useSight();
  const left = leftMs(s.pub.clock, live.tableTime(now.value));
  return (
    <div class={`silence-screen hall ${layoutNow()}`}>
      {layoutNow() === 'phone' || isLow() ? null : (
        <div class="silent-room">
          <RoomView live={live} />
        </div>
      )}
      <header class="silent-head" data-region="status" tabIndex={-1}>
        {left === null ? null : (
          <b class="num" role="timer">
            {clockText(left)}
          </b>
        )}
        <h1 class="serif">{say('silence.title')}</h1>
        <p>{say(s.pub.paused ? 'now.paused' : 'silence.do')}</p>
        {s.pub.silence.tries > 1 ? <p class="dim small">{say('silence.second')}</p> : null}
      </header>
      <div class="silent-menu">
        <SeatMenu>
          <span>{say('phone.more')}</span>
        </SeatMenu>
      </div>
      <CleanPage />
      <OwnBand />
      <Breaking />
    </div>
  );
}
