import { useEffect, useRef, useState } from 'preact/hooks';
import { type Command, LIMITS } from '../../../shared/engine/index.ts';
import { say } from '../../model/index.ts';
import { partyOf, quoted, reasonText, shortOf } from '../../model/table/index.ts';
import { Button, Flag } from '../ui/index.ts';
import { closedTo, isSeated } from './doing.ts';
import { Choices } from './fields/plain.tsx';
import { ReasonField } from './fields/ReasonField.tsx';
import { RefusedLine } from './Refusal.tsx';
import { useSending } from './sending.ts';
import { useSight, useTable } from './table.ts';

const KEY = 'opening';

function Statement() {
  const table = useTable();
  const s = useSight();
  const [priorities, setPriorities] = useState<readonly string[]>([]);
  const draft = table.view.drafts.at(KEY).value;
  const sending = useSending(() => table.view.drafts.drop(KEY));
  const text = draft.reason.trim();
  const command: Command = {
    type: 'statement.make',
    priorities: [...priorities],
    ...(text !== '' && { reason: { text } }),
  };
  const closed = closedTo(table, { type: 'statement.make' });
  const empty = priorities.length === 0 && text === '';
  const toggle = (id: string) =>
    setPriorities((now) => (now.includes(id) ? now.filter((x) => x !== id) : now.length < 3 ? [...now, id] : now));
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (!empty) sending.send(command, 'seat');
      }}
    >
      <p class="dim">{say('opening.lead')}</p>
      <Choices
        label={say('opening.priorities')}
        many
        choices={s.open.issues.map((i) => ({ value: i.id, label: i.title }))}
        chosen={priorities}
        onChoose={toggle}
      />
      <ReasonField
        value={draft.reason}
        max={LIMITS.reason}
        optional
        label={say('opening.text')}
        onChange={(reason) => table.view.drafts.write(KEY, { reason })}
      />
      {sending.why ? <RefusedLine why={sending.why} /> : null}
      <footer class="row">
        <Button kind="primary" type="submit" refused={closed?.text ?? (empty ? say('opening.empty') : undefined)}>
          {sending.state === 'sending' ? say('wire.sending') : say('opening.act')}
        </Button>
      </footer>
    </form>
  );
}

function Given() {
  const s = useSight();
  return (
    <ul class="statements">
      {s.pub.statements.map((one) => (
        <li key={one.seat}>
          <Flag party={partyOf(s, one.seat)} size={28} />
          <p>
            <b>{shortOf(s, one.seat)}</b>{' '}
            {one.priorities.length === 0
              ? null
              : say('opening.named', {
                  issues: one.priorities.map((id) => s.open.issues.find((i) => i.id === id)?.title ?? id).join(', '),
                })}
            {one.reason ? <span class="quote"> {quoted(reasonText(s, one.reason))}</span> : null}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** The form is gone once it is said; whoever was in it goes on from here. */
function Done() {
  const here = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) here.current?.focus({ preventScroll: true });
  }, []);
  return (
    <p class="dim" tabIndex={-1} ref={here}>
      {say('opening.done')}
    </p>
  );
}

/** Statements: mine to make, the others' to read. */
export function Opening() {
  const table = useTable();
  const s = useSight();
  const done = s.pub.statements.some((x) => x.seat === s.seat);
  return (
    <>
      {isSeated(table) && !done ? (
        <section class="phase-card" aria-label={say('opening.title')}>
          <h3 class="serif">{say('opening.title')}</h3>
          <Statement />
        </section>
      ) : null}
      <section class="phase-card plain" aria-label={say('opening.given')}>
        <h3 class="caption">{say('opening.given')}</h3>
        {done ? <Done /> : null}
        {s.pub.statements.length === 0 ? <p class="dim">{say('opening.none')}</p> : <Given />}
      </section>
    </>
  );
}
