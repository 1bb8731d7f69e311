import { useEffect, useRef } from 'preact/hooks';
import { LIMITS } from '../../../shared/engine/index.ts';
import { clockText, go, leftMs, now, pathTo, say } from '../../model/index.ts';
import { commandOf, iAmMember, partyOf, quoted, reasonText, shortOf } from '../../model/table/index.ts';
import { Button, Flag, Gavel, Link } from '../ui/index.ts';
import { closedTo } from './doing.ts';
import { ReasonField } from './fields/ReasonField.tsx';
import { RefusedLine } from './Refusal.tsx';
import { useSending } from './sending.ts';
import { useSight, useTable } from './table.ts';

/** The text is on the floor: to agree, one does nothing. */
export function Adoption() {
  const table = useTable();
  const s = useSight();
  const left = leftMs(s.pub.clock, table.live.tableTime(now.value));
  return (
    <section class="phase-card adoption" aria-label={say('adoption.title')}>
      <Gavel size={34} />
      <div>
        <h3 class="serif">{say('adoption.title')}</h3>
        <p>
          <i class="serif">{say('adoption.lead')}</i> {left === null ? null : <b class="num">{clockText(left)}</b>}
        </p>
        {iAmMember(s) ? (
          <>
            <p class="dim small">{say('adoption.warn')}</p>
            <Button
              refused={closedTo(table, { type: 'adoption.object' })?.text}
              onClick={() => {
                table.view.form.value = { type: 'adoption.object', as: 'seat', given: {} };
              }}
            >
              {say('adoption.object')}
            </Button>
          </>
        ) : null}
      </div>
    </section>
  );
}

/** Whoever opens the debrief lands there as soon as it is open. */
function DebriefLink() {
  const { live } = useTable();
  const s = useSight();
  const asked = useRef(false);
  const open = s.pub.debrief !== null;
  useEffect(() => {
    if (open && asked.current) go(pathTo(live.code, 'debrief'));
  }, [open, live]);
  if (s.pub.debrief !== null)
    return (
      <Link href={pathTo(live.code, 'debrief')} class="button primary big">
        <span class="label">{say('adopted.debrief')}</span>
      </Link>
    );
  if (s.roles.includes('host') && s.pub.phase === 'closed')
    return (
      <Button
        kind="primary"
        big
        onClick={() => {
          asked.current = true;
          live.act({ type: 'debrief.open' }, 'host');
        }}
      >
        {say('adopted.debrief')}
      </Button>
    );
  return s.pub.phase === 'closed' ? <p class="dim">{say('adopted.wait')}</p> : null;
}

export function Adopted() {
  const s = useSight();
  const count = s.pub.paragraphs.filter((p) => p.status === 'agreed').length;
  return (
    <section class="phase-card adopted" aria-label={say('adopted.title')}>
      <Gavel size={40} />
      <div>
        <h3 class="serif">{say('adopted.title')}</h3>
        <p>{say('adopted.lead', { members: s.pub.members.length, count })}</p>
        <DebriefLink />
      </div>
    </section>
  );
}

/** The end, whichever it was, and the way to what everyone learns afterwards. */
export function Closed() {
  const s = useSight();
  const { ending } = s.pub;
  if (ending?.kind === 'adopted')
    return (
      <>
        <Adopted />
        <PositionList />
      </>
    );
  return (
    <section class="phase-card summary" aria-label={say('summary.title')}>
      <h3 class="serif">{say('summary.title')}</h3>
      <p>{say(`summary.${ending?.why ?? 'no-consensus'}`)}</p>
      <DebriefLink />
    </section>
  );
}

function PositionList() {
  const s = useSight();
  if (s.pub.positions.length === 0) return null;
  return (
    <section class="phase-card plain" aria-label={say('positions.title')}>
      <h3 class="caption">{say('positions.title')}</h3>
      <ul class="statements">
        {s.pub.positions.map((one) => (
          <li key={one.seat}>
            <Flag party={partyOf(s, one.seat)} size={28} />
            <p>
              <b>{shortOf(s, one.seat)}</b> <span class="quote">{quoted(reasonText(s, one.reason))}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

const KEY = 'position';

function PositionForm() {
  const table = useTable();
  const draft = table.view.drafts.at(KEY).value;
  const sending = useSending(() => table.view.drafts.drop(KEY));
  const command = commandOf('position.give', { reason: draft.reason });
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (command.ok) sending.send(command.value, 'seat');
      }}
    >
      <ReasonField
        value={draft.reason}
        max={LIMITS.reason}
        label={say('positions.text')}
        onChange={(reason) => table.view.drafts.write(KEY, { reason })}
      />
      {sending.why ? <RefusedLine why={sending.why} /> : null}
      <footer class="row">
        <Button
          type="submit"
          kind="primary"
          refused={command.ok ? undefined : say('form.missing', { field: say('field.reason') })}
        >
          {sending.state === 'sending' ? say('wire.sending') : say('positions.act')}
        </Button>
      </footer>
    </form>
  );
}

/** On record after: explain, reserve, keep one's distance. */
export function Positions() {
  const s = useSight();
  const done = s.pub.positions.some((x) => x.seat === s.seat);
  return (
    <>
      {iAmMember(s) ? (
        <section class="phase-card" aria-label={say('positions.title')}>
          <h3 class="serif">
            {say('positions.title')} <span class="dim small">({say('positions.term')})</span>
          </h3>
          <p class="dim">{say('positions.lead')}</p>
          {done ? <p>{say('positions.done')}</p> : <PositionForm />}
        </section>
      ) : null}
      <PositionList />
    </>
  );
}
