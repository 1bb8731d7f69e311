import { useState } from 'preact/hooks';
import { LIMITS, POSITIONS, type PositionKind } from '../../../../shared/engine/index.ts';
import { say } from '../../../model/index.ts';
import {
  commandOf,
  iAmMember,
  numberOf,
  partyOf,
  priceNote,
  quoted,
  reasonText,
  shortOf,
  type Values,
} from '../../../model/table/index.ts';
import { Button, Flag, Segments } from '../../ui/index.ts';
import { closedTo } from '../doing.ts';
import { Pick } from '../fields/plain.tsx';
import { ReasonField } from '../fields/ReasonField.tsx';
import { RefusedLine } from '../Refusal.tsx';
import { useSending } from '../sending.ts';
import { useSight, useTable } from '../table.ts';

const KEY = 'position';

/** What each kind does, and what it costs. */
function useKinds() {
  const s = useSight();
  const voted = s.pub.vote.counted.length > 0;
  const hints: Readonly<Record<PositionKind, string>> = {
    explanation: say(voted ? 'positions.kind.explanation.vote' : 'positions.kind.explanation.position'),
    reservation: say('positions.kind.reservation.hint', {
      by: priceNote(s.pub.settings.prices.reservation) ?? 'none',
    }),
    dissociation: say('positions.kind.dissociation.hint'),
  };
  return POSITIONS.map((value) => ({ value, label: say(`positions.kind.${value}`), hint: hints[value] }));
}

/** An explanation is of the whole; a reservation names its paragraph; distance may be from either. */
function Which({
  kind,
  value,
  onChange,
}: {
  readonly kind: PositionKind;
  readonly value: string;
  readonly onChange: (id: string) => void;
}) {
  const s = useSight();
  if (kind === 'explanation') return null;
  const standing = s.pub.paragraphs.filter((p) => p.status !== 'dropped');
  return (
    <Pick
      label={say('positions.paragraph')}
      choices={standing.map((p) => ({ value: p.id, label: `${numberOf(s, p.id)} · ${p.title}` }))}
      value={value}
      onChange={onChange}
      {...(kind === 'dissociation' ? { none: say('positions.whole') } : {})}
    />
  );
}

function PositionForm() {
  const table = useTable();
  const draft = table.view.drafts.at(KEY).value;
  const [kind, choose] = useState<PositionKind>('explanation');
  const [paragraph, pick] = useState('');
  const kinds = useKinds();
  const sending = useSending(() => table.view.drafts.drop(KEY));
  const on = kind !== 'explanation' && paragraph !== '' ? { paragraph } : {};
  const values: Values = { positionKind: kind, reason: draft.reason, ...on };
  const command = commandOf('position.give', values);
  const missing = kind === 'reservation' && paragraph === '' ? 'paragraph' : command.ok ? null : 'reason';
  const closed = closedTo(table, command.ok ? command.value : { type: 'position.give', kind, ...on });
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (command.ok && missing === null && closed === null) sending.send(command.value, 'seat');
      }}
    >
      <Segments label={say('positions.kind')} hideLabel look="cards" value={kind} choices={kinds} onChange={choose} />
      <Which kind={kind} value={paragraph} onChange={pick} />
      <ReasonField
        value={draft.reason}
        max={LIMITS.reason}
        label={say('positions.text')}
        onChange={(reason) => table.view.drafts.write(KEY, { reason })}
      />
      {sending.why ? (
        <RefusedLine why={sending.why} />
      ) : closed && missing !== 'paragraph' ? (
        <RefusedLine why={closed} />
      ) : null}
      <footer class="row">
        <Button
          type="submit"
          kind="primary"
          refused={missing === null ? closed?.text : say('form.missing', { field: say(`field.${missing}`) })}
        >
          {sending.state === 'sending' ? say('wire.sending') : say('positions.act')}
        </Button>
      </footer>
    </form>
  );
}

/** What is on record, in the order in which it was said. */
export function PositionList() {
  const s = useSight();
  if (s.pub.positions.length === 0) return null;
  return (
    <section class="phase-card plain" aria-label={say('positions.title')}>
      <h3 class="caption">{say('positions.title')}</h3>
      <ul class="statements">
        {s.pub.positions.map((one, i) => (
          <li key={`${one.seat}/${i}`}>
            <Flag party={partyOf(s, one.seat)} size={28} />
            <p>
              <b>{shortOf(s, one.seat)}</b>{' '}
              <span class="dim">
                {say('positions.line', {
                  kind: one.kind ?? 'explanation',
                  n: one.paragraph === undefined ? 'none' : numberOf(s, one.paragraph),
                })}
              </span>{' '}
              <span class="quote">{quoted(reasonText(s, one.reason))}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** On record after: explain, reserve, keep one's distance. */
export function Positions() {
  const table = useTable();
  const s = useSight();
  const given = s.pub.positions.some((x) => x.seat === s.seat);
  const more = closedTo(table, { type: 'position.give' }) === null;
  return (
    <>
      {iAmMember(s) ? (
        <section class="phase-card" aria-label={say('positions.title')}>
          <h3 class="serif">
            {say('positions.title')} <span class="dim small">({say('positions.term')})</span>
          </h3>
          <p class="dim">{say('positions.lead')}</p>
          {given ? <p>{`${say('positions.done')} ${more ? say('positions.more') : ''}`}</p> : null}
          {more ? <PositionForm key={s.pub.positions.length} /> : null}
        </section>
      ) : null}
      <PositionList />
    </>
  );
}
