import { useEffect, useState } from 'preact/hooks';
import type { Phase } from '../../../shared/engine/index.ts';
import type { MessageKey } from '../../../shared/words/index.ts';
import { emblemUrl } from '../../emblems/index.ts';
import { clockText, clockTone, leftMs, now, say, words } from '../../model/index.ts';
import { leftOf, modeOf } from '../../model/projector/index.ts';
import { calledOf, partyOf, quoted, type RecordLine, recordOf, type Sight } from '../../model/table/index.ts';
import { type FloorView, floorOf, speechClock, voteOf } from '../../model/table/meeting/index.ts';
import { openRoomsOf, whereText } from '../../model/table/rooms/index.ts';
import { Flag } from '../ui/index.ts';
import { TimeRing } from '../vote/index.ts';
import { Deals } from './Deals.tsx';
import { useScreen } from './screen.ts';

function Clock() {
  const { live, s } = useScreen();
  const left = leftMs(s.pub.clock, live.tableTime(now.value));
  if (s.pub.paused) return <p class="sc-under sc-pause">{say('screen.paused.line')}</p>;
  if (left === null) return null;
  const key = s.pub.suspended === null ? `screen.clock.${s.pub.phase}` : 'screen.clock.paused';
  return (
    <div role="timer">
      <p class={`sc-num num ${s.pub.solo ? 'steady' : clockTone(left)}`}>{clockText(left)}</p>
      <p class="sc-under">{words.value.knows(key) ? say(key as MessageKey) : ''}</p>
    </div>
  );
}

type Heard = {
  readonly key: string;
  readonly seat: string | null;
  readonly who: string;
  readonly did: string;
  readonly quote: string | null;
};

const inWords = (line: RecordLine): boolean => line.seat !== null || line.from === 'chair' || line.from === 'host';

/** The newest thing done in this part of the meeting, by a delegation or the chair, in their own words if there are any. */
function newest(s: Sight): Heard | null {
  const lines = recordOf(s);
  const heading = lines.map((one) => one.heading).lastIndexOf(true);
  const line = lines
    .slice(heading + 1)
    .filter(inWords)
    .at(-1);
  return line === undefined
    ? null
    : { key: line.key, seat: line.seat, who: line.who, did: line.text, quote: line.quote };
}

/** Long enough to be read from the back row. */
const HEARD_MS = 5000;

function useHeard(): Heard | null {
  const { s } = useScreen();
  const [held, hold] = useState<{ readonly heard: Heard | null; readonly at: number }>({ heard: null, at: 0 });
  const tick = now.value;
  useEffect(() => {
    const next = newest(s);
    hold((before) => {
      const same = before.heard?.key === next?.key;
      const waits = before.heard !== null && next !== null && tick - before.at < HEARD_MS;
      return same || waits ? before : { heard: next, at: tick };
    });
  }, [s.pub, tick]);
  return held.heard;
}

/** So many names can be read from the back row. */
const NEXT = 3;

const QUIET: Partial<Record<Phase, MessageKey>> = { 'round.text': 'screen.text', 'round.reading': 'screen.reads' };

/** Who has the floor and who comes next. */
function Speaking({ floor }: { readonly floor: FloorView }) {
  const { s, unit } = useScreen();
  const { speaking, queue } = floor;
  if (speaking === null) return null;
  const next = queue.slice(0, NEXT);
  return (
    <>
      <p class="sc-cap">{say('screen.floor')}</p>
      <div class="sc-speaker">
        <Flag party={partyOf(s, speaking.seat)} size={46 * unit} />
        <b>{calledOf(s, speaking.seat)}</b>
        {speaking.leftMs === null ? null : (
          <TimeRing share={speaking.share} text={speechClock(speaking.leftMs)} size={58 * unit} />
        )}
      </div>
      {next.length === 0 ? null : (
        <p class="sc-next">
          {say('screen.floor.then')}{' '}
          {next.map((one) => (
            <span key={one.seat}>
              <Flag party={partyOf(s, one.seat)} size={24 * unit} bare /> {calledOf(s, one.seat)}
            </span>
          ))}
        </p>
      )}
    </>
  );
}

/** Contact groups and talks apart, in one line each: which, and who is inside. */
function Rooms() {
  const { s } = useScreen();
  const rooms = openRoomsOf(s).filter((room) => room.inside.length > 0);
  if (rooms.length === 0) return null;
  return (
    <ul class="sc-rooms">
      {rooms.slice(0, NEXT).map((room) => (
        <li key={room.id}>{whereText(s, room)}</li>
      ))}
    </ul>
  );
}

function Floor() {
  const { live, s, unit } = useScreen();
  const heard = useHeard();
  const floor = floorOf(s, live.tableTime(now.value));
  if (floor.speaking !== null) return <Speaking floor={floor} />;
  if (heard === null) return <p class="sc-under">{say(QUIET[s.pub.phase] ?? 'screen.quiet')}</p>;
  return (
    <>
      <p class="sc-cap">{say(heard.did === '' ? 'screen.spoke' : 'screen.acted')}</p>
      <div class="sc-speaker">
        {heard.seat === null ? (
          <img src={emblemUrl('chair')} width={46 * unit} height={46 * unit} alt="" />
        ) : (
          <Flag party={partyOf(s, heard.seat)} size={46 * unit} />
        )}
        <b>{heard.who}</b>
      </div>
      <p class="sc-quote">
        <b>{heard.did}</b> {heard.quote === null ? '' : quoted(heard.quote)}
      </p>
    </>
  );
}

function Positions() {
  const { s, unit } = useScreen();
  if (s.pub.positions.length === 0) return null;
  return (
    <>
      <p class="sc-cap">{say('screen.positions')}</p>
      <p class="sc-flags">
        {s.pub.positions.map((one) => (
          <Flag key={one.seat} party={partyOf(s, one.seat)} size={44 * unit} named />
        ))}
      </p>
    </>
  );
}

/** How many ballots lie in the urn. */
function Voted() {
  const { s } = useScreen();
  const vote = voteOf(s);
  if (vote === null) return null;
  return (
    <p class="sc-brackets">
      <b class="sc-num num">{vote.cast.length}</b>
      <span>{say('screen.vote.cast', { of: vote.cast.length + vote.missing.length })}</span>
    </p>
  );
}

/** Brackets left, the clock, and who speaks. */
export function Side() {
  const { s } = useScreen();
  const mode = modeOf(s.pub);
  const left = leftOf(s.pub);
  const over = mode === 'adopted' || mode === 'summary';
  return (
    <aside class="sc-side">
      {over || mode === 'opening' || mode === 'vote' ? null : (
        <p class="sc-brackets">
          <b class="sc-num num">{left}</b>
          <span>{say('screen.brackets', { count: left })}</span>
        </p>
      )}
      {mode === 'vote' ? <Voted /> : null}
      <Clock />
      {mode === 'opening' ? null : <div class="sc-floor">{over ? <Positions /> : <Floor />}</div>}
      {over || mode === 'opening' || mode === 'break' ? null : <Deals />}
      {over || mode === 'opening' || mode === 'break' ? null : <Rooms />}
    </aside>
  );
}
