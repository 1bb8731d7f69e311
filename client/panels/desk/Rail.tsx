import {
  ArrowRight,
  Coffee,
  DoorOpen,
  FileStack,
  Flag as FlagIcon,
  Hourglass,
  Landmark,
  OctagonX,
  Pause,
  Play,
  Snowflake,
  UsersRound,
} from 'lucide';
import type { ComponentChildren } from 'preact';
import {
  chairActs,
  type DeskAct,
  endAct,
  mayLayDown,
  onwardOf,
  planFor,
  railOf,
  readyOfPeople,
  reviseWhy,
  shortWhy,
  whoMoves,
} from '../../model/desk/index.ts';
import { clockText, clockTone, leftMs, now, pathTo, readers, say, showCode } from '../../model/index.ts';
import { statusOf } from '../../model/table/index.ts';
import { Button, Icon, type IconNode, Link, Steps } from '../ui/index.ts';
import { TableAdvice } from './Advice.tsx';
import { Confidence } from './Confidence.tsx';
import { type DeskTable, useDesk, useDeskTable } from './desk.ts';
import { moreTime, pauseOrGoOn, press, timeRole } from './doing.ts';
import { LeadersActs } from './leadersActs.ts';
import { SayToAll } from './SayToAll.tsx';

/** Before the start: what people type to come in. */
function Code() {
  const { live } = useDeskTable();
  return (
    <div class="big-clock code">
      <b class="num">{showCode(live.code)}</b>
      <span>{say('desk.code.hint')}</span>
    </div>
  );
}

/** 4:40 in tabular figures; steady, then brass, then bold with the word. */
function BigClock() {
  const { live } = useDeskTable();
  const { sight } = useDesk();
  if (sight.pub.phase === 'lobby' && !sight.pub.solo) return <Code />;
  const left = leftMs(sight.pub.clock, live.tableTime(now.value));
  const of = statusOf(sight.pub).clockOf;
  if (left === null && sight.pub.phase === 'closed') return null;
  if (left === null)
    return (
      <div class="big-clock none">
        <b>{say('desk.clock.none')}</b>
        <span>{sight.pub.phase === 'closed' || sight.pub.phase === 'lobby' ? of : say('desk.clock.none.hint')}</span>
      </div>
    );
  const tone = sight.pub.solo ? 'steady' : clockTone(left);
  return (
    <div class={`big-clock ${tone}`} role="timer">
      <b class="num">{clockText(left)}</b>
      <span>
        {sight.pub.paused ? say('desk.clock.paused', { of }) : tone === 'soon' ? `${of}, ${say('clock.soon')}` : of}
      </span>
    </div>
  );
}

/** Pause is the host's; a little more time is anybody's who sits at this desk. */
function TimeButtons() {
  const table = useDeskTable();
  const desk = useDesk();
  const { pub } = desk.sight;
  const pausable = desk.host && pub.phase !== 'lobby' && pub.phase !== 'closed';
  const clocked = desk.asked(timeRole(table), { type: 'clock.extend' }) === null;
  if (!pausable && !clocked) return null;
  return (
    <div class="time-buttons">
      {pausable ? (
        <Button
          kind={pub.paused ? 'primary' : 'plain'}
          class="pause"
          icon={pub.paused ? Play : Pause}
          onClick={() => pauseOrGoOn(table)}
        >
          {say(pub.paused ? 'desk.resume' : 'desk.pause')}
        </Button>
      ) : null}
      {clocked ? (
        <>
          <Button aria-label={say('desk.plus1.long')} onClick={() => moreTime(table, 1)}>
            {say('desk.plus1')}
          </Button>
          <Button aria-label={say('desk.plus5.long')} onClick={() => moreTime(table, 5)}>
            {say('desk.plus5')}
          </Button>
        </>
      ) : null}
    </div>
  );
}

function readyNote(table: ReturnType<typeof useDesk>): string | null {
  const { pub } = table.sight;
  if (pub.phase === 'lobby') {
    const { read, people } = readers(pub);
    return people === 0 ? null : say('desk.on.start.note', { read, people });
  }
  const asked = readyOfPeople(pub);
  if (asked === null) return null;
  const { ready, of, callAt, callS } = asked;
  if (pub.lastCall) return say('desk.ready.call', { ready, of });
  return callAt === null
    ? say('desk.ready', { ready, of })
    : say('desk.ready.soon', { ready, of, at: callAt, s: callS });
}

/** Where the meeting goes next; the one primary button of this desk. */
function Onward() {
  const table = useDeskTable();
  const desk = useDesk();
  // Adoption waits for its moment, so time alone may open this.
  const down = table.view.down.value;
  const ticking = desk.sight.pub.phase === 'adoption' || desk.sight.pub.phase === 'vote' ? now.value : 0;
  const act = onwardOf(desk, down);
  const moves = whoMoves(desk);
  const note = readyNote(desk);
  void ticking;
  return (
    <div class="onward">
      {act === null ? (
        moves === null ? null : (
          <p class="moves">{moves}</p>
        )
      ) : (
        <Button
          kind="primary"
          big
          iconAfter={ArrowRight}
          refused={shortWhy(desk, act.command.type, act.why) ?? undefined}
          onClick={() => press(table, act)}
        >
          {act.label} <kbd>&gt;</kbd>
        </Button>
      )}
      {act !== null && desk.chair && mayLayDown(desk.sight.pub) ? <FaceDown /> : null}
      {note === null ? null : <p class="ready-note num">{note}</p>}
      {desk.sight.pub.debrief === null ? null : (
        <Link href={pathTo(table.live.code, 'debrief')} class="button primary big">
          {say('desk.on.done')}
        </Link>
      )}
    </div>
  );
}

function FaceDown() {
  const { view } = useDeskTable();
  return (
    <label class="face-down">
      <input
        type="checkbox"
        checked={view.down.value}
        onChange={(event) => {
          view.down.value = event.currentTarget.checked;
        }}
      />
      <span>{say('desk.down')}</span>
    </label>
  );
}

const ICONS: Readonly<Record<string, IconNode>> = {
  'silence.open': Hourglass,
  'floor.take': Landmark,
  'summary.issue': FlagIcon,
  'table.end': OctagonX,
};

type LineProps = {
  readonly icon: IconNode;
  readonly label: string;
  readonly note: string | null;
  readonly closed: boolean;
  readonly onPress: () => void;
};

/** An act of the rail: it stays in its place, and says why where the rules stand against it. */
function Line({ icon, label, note, closed, onPress }: LineProps) {
  return (
    <li>
      <button
        type="button"
        class={`rail-act${closed ? ' closed' : ''}`}
        aria-disabled={closed || undefined}
        onClick={closed ? undefined : onPress}
      >
        <Icon icon={icon} size={17} />
        <span>
          {label}
          {note === null ? null : <small>{note}</small>}
        </span>
      </button>
    </li>
  );
}

/** How it ends without a text is a choice of its own. */
const openEnd = ({ view }: DeskTable): void => {
  view.sheet.value = 'end';
};

/** Rooms, breaks and the freeze: where they are open, beside the acts on the text. */
function MeetingActs() {
  const { live, view } = useDeskTable();
  const desk = useDesk();
  const { frozen, suspended } = desk.sight.pub;
  const freeze = { type: 'proposals.freeze', frozen: !frozen } as const;
  const room = desk.asked('chair', { type: 'room.open' });
  const pause = desk.asked('chair', { type: 'meeting.suspend' });
  const ice = desk.asked('chair', freeze);
  return (
    <>
      <Line
        icon={DoorOpen}
        label={say('desk.room.act')}
        note={shortWhy(desk, 'room.open', room) ?? say('desk.room.act.note')}
        closed={room !== null}
        onPress={() => {
          view.opening.value = planFor('contact');
        }}
      />
      {suspended === null ? (
        <Line
          icon={Coffee}
          label={say('desk.break.act')}
          note={shortWhy(desk, 'meeting.suspend', pause)}
          closed={pause !== null}
          onPress={() => {
            view.sheet.value = 'break';
          }}
        />
      ) : null}
      {ice === null ? (
        <Line
          icon={Snowflake}
          label={say(frozen ? 'desk.thaw' : 'desk.freeze')}
          note={say(frozen ? 'desk.thaw.note' : 'desk.freeze.note')}
          closed={false}
          onPress={() => void live.act(freeze, 'chair')}
        />
      ) : null}
    </>
  );
}

const ActLine = ({ act }: { readonly act: DeskAct }) => {
  const table = useDeskTable();
  return (
    <Line
      icon={ICONS[act.id] ?? FileStack}
      label={act.label}
      note={act.note}
      closed={act.why !== null}
      onPress={() => (act.id === 'summary.issue' ? openEnd(table) : press(table, act))}
    />
  );
};

function ChairActs() {
  const { view } = useDeskTable();
  const desk = useDesk();
  const { phase } = desk.sight.pub;
  if (!desk.chair || phase === 'lobby' || phase === 'positions' || phase === 'closed') return null;
  const revise = reviseWhy(desk);
  return (
    <section aria-labelledby="as-chair">
      <h2 id="as-chair">{say('desk.as.chair')}</h2>
      <Confidence />
      <ul>
        <Line
          icon={FileStack}
          label={say('desk.act.revise')}
          note={revise.note}
          closed={revise.why !== null}
          onPress={() => {
            view.sheet.value = 'revise';
          }}
        />
        {chairActs(desk).map((act) => (
          <ActLine key={act.id} act={act} />
        ))}
        <MeetingActs />
      </ul>
    </section>
  );
}

function HostActs() {
  const { live, view } = useDeskTable();
  const desk = useDesk();
  if (!desk.host) return null;
  const { pub } = desk.sight;
  const seated = new Set(pub.order.flatMap((seat) => pub.seats[seat]?.persons ?? []));
  const waiting = live.presence.value.people.filter(
    (p) => !p.host && !seated.has(p.person) && pub.chair.person !== p.person,
  );
  const end = endAct(desk);
  return (
    <section aria-labelledby="as-host">
      <h2 id="as-host">{say('desk.as.host')}</h2>
      <ul>
        <Line
          icon={UsersRound}
          label={say('desk.act.seats')}
          note={waiting.length === 0 ? null : say('desk.act.seats.note', { waiting: waiting.length })}
          closed={false}
          onPress={() => {
            view.sheet.value = 'seats';
          }}
        />
        {pub.phase === 'lobby' || pub.phase === 'closed' ? null : <ActLine act={end} />}
      </ul>
    </section>
  );
}

/** The course of the meeting, its clock, and what host and chair may do about it. */
export function Rail({ inset }: { readonly inset?: ComponentChildren | undefined }) {
  const { live } = useDeskTable();
  const { sight } = useDesk();
  return (
    <section class="desk-rail hall" aria-label={say('desk.rail')}>
      <div class="rail-scroll">
        <Steps look="rail" label={say('desk.rail.steps')} steps={railOf(sight.pub)} />
        <BigClock />
        <TimeButtons />
        <Onward />
        <TableAdvice />
        {inset === undefined ? null : <div class="rail-inset">{inset}</div>}
        <ChairActs />
        <HostActs />
        <LeadersActs live={live} />
      </div>
      <SayToAll />
    </section>
  );
}
