import { LockKeyhole } from 'lucide';
import { useState } from 'preact/hooks';
import { PROMISES, type PromiseKind } from '../../../../shared/engine/index.ts';
import { say } from '../../../model/index.ts';
import { type PromiseCard, promisesWith, trustOf } from '../../../model/table/deals/index.ts';
import { calledOf, iAmMember, numberOf, temperOf } from '../../../model/table/index.ts';
import { Button, Icon } from '../../ui/index.ts';
import { face } from '../ActBar.tsx';
import { closedTo } from '../doing.ts';
import { RefusedLine } from '../Refusal.tsx';
import { useSending } from '../sending.ts';
import { useFocus, useSight, useTable } from '../table.ts';

/** Goodwill of others is a word, never a number. */
export function TemperOf({ seat }: { readonly seat: string }) {
  const s = useSight();
  const temper = seat === s.seat ? null : temperOf(s.pub, seat);
  if (temper === null) return null;
  const word = say(`goodwill.temper.${temper}`);
  return (
    <span class={`temper ${temper}`} title={say('goodwill.temper.hint', { temper: word })}>
      {word}
    </span>
  );
}

/** How they have treated me: mine alone, in brass, with its last cause. */
export function TrustLine({ seat }: { readonly seat: string }) {
  const s = useSight();
  if (!iAmMember(s) || !s.pub.members.includes(seat)) return null;
  const { word, cause } = trustOf(s, seat);
  return (
    <span class="trust small">
      <Icon icon={LockKeyhole} size={13} /> {say('trust.label')}: <b>{say(`trust.${word}`)}</b>
      {cause === null ? null : <span>{`, ${cause}`}</span>}
    </span>
  );
}

function Card({ card }: { readonly card: PromiseCard }) {
  const s = useSight();
  const key = card.mine ? (`promise.card.${card.promise}.mine` as const) : (`promise.card.${card.promise}` as const);
  return (
    <li class={`promise ${card.status}${card.mine ? ' mine' : ''}`}>
      <b class="caption brass">{say('promise.title')}</b>
      <span>{say(key, { n: card.number, who: calledOf(s, card.other) })}</span>
      <i class={`mark ${card.status}`}>{say(`promise.status.${card.status}`)}</i>
    </li>
  );
}

function Maker({ seat, onDone }: { readonly seat: string; readonly onDone: () => void }) {
  const table = useTable();
  const s = useSight();
  const focus = useFocus();
  const [promise, setPromise] = useState<PromiseKind>('not-object');
  const [paragraph, setParagraph] = useState(focus.id);
  const sending = useSending(onDone);
  const command = { type: 'promise.make', to: seat, promise, paragraph } as const;
  const closed = closedTo(table, command);
  return (
    <form
      class="promise-maker"
      onSubmit={(event) => {
        event.preventDefault();
        sending.send(command, 'seat');
      }}
    >
      <label class="small">
        {say('promise.kind', { who: calledOf(s, seat) })}
        <select
          class="select"
          value={promise}
          onChange={(event) => setPromise(event.currentTarget.value as PromiseKind)}
        >
          {PROMISES.map((kind) => (
            <option key={kind} value={kind}>
              {say(`promise.kind.${kind}`)}
            </option>
          ))}
        </select>
      </label>
      <select
        class="select"
        aria-label={say('field.paragraph')}
        value={paragraph}
        onChange={(event) => setParagraph(event.currentTarget.value)}
      >
        {s.pub.paragraphs.map((p) => (
          <option key={p.id} value={p.id}>
            {`${say('promise.on', { n: numberOf(s, p.id) })} · ${p.title}`}
          </option>
        ))}
      </select>
      <p class="dim small">{say('promise.note')}</p>
      {sending.why ? <RefusedLine why={sending.why} /> : null}
      <div class="row dense">
        <Button onClick={onDone}>{say('act.cancel')}</Button>
        <Button kind="primary" type="submit" refused={face(closed)} title={closed?.text}>
          {say('promise.give')}
        </Button>
      </div>
    </form>
  );
}

/** Words given between the two of us, marked kept or broken; and giving mine. */
export function PromisesWith({ seat }: { readonly seat: string }) {
  const table = useTable();
  const s = useSight();
  const [making, make] = useState(false);
  const cards = promisesWith(s, seat);
  const open = closedTo(table, { type: 'promise.make', to: seat }) === null;
  if (!iAmMember(s) || !s.pub.members.includes(seat)) return null;
  return (
    <div class="promises">
      {cards.length === 0 ? null : (
        <ul>
          {cards.map((card) => (
            <Card key={card.id} card={card} />
          ))}
        </ul>
      )}
      {making ? (
        <Maker seat={seat} onDone={() => make(false)} />
      ) : open ? (
        <button type="button" class="chip press" onClick={() => make(true)}>
          {say('promise.make')}
        </button>
      ) : null}
    </div>
  );
}
