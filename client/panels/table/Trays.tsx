import { LockKeyhole } from 'lucide';
import { useId } from 'preact/hooks';
import { isLive, type Paragraph, type Stance } from '../../../shared/engine/index.ts';
import { say } from '../../model/index.ts';
import {
  isMe,
  numberOf,
  partyOf,
  shortOf,
  type Tray,
  type Trays as TraysModel,
  traysOf,
  withTemper,
} from '../../model/table/index.ts';
import { Flag, Glyph, Icon } from '../ui/index.ts';
import { closedTo, isSeated, stand } from './doing.ts';
import { useSight, useTable } from './table.ts';

const KEY: Record<Stance, string> = { support: '1', 'live-with': '2', reserve: '3', object: '4' };
const MOST = 9;

function Seats({ tray, sending }: { readonly tray: Tray; readonly sending: boolean }) {
  const s = useSight();
  const shown = tray.seats.slice(0, MOST);
  return (
    <span class={`members${tray.seats.length > 4 ? ' tight' : ''}`}>
      {shown.map((seat) => (
        <span key={seat} class="member" title={withTemper(s, seat)}>
          <Flag party={partyOf(s, seat)} size={32} mine={isMe(s, seat)} />
          <span>{isMe(s, seat) ? (sending ? say('tray.sending') : say('tray.you')) : partyOf(s, seat).code}</span>
        </span>
      ))}
      {tray.seats.length > MOST ? <span class="member more num">+{tray.seats.length - MOST}</span> : null}
    </span>
  );
}

type OneProps = {
  readonly tray: Tray;
  readonly name: string;
  readonly down: boolean;
  readonly disabled: boolean;
  readonly why: string | null;
  readonly sending: boolean;
  readonly onChoose: () => void;
};

function aloud(s: ReturnType<typeof useSight>, tray: Tray): string {
  const list = tray.seats.map((seat) => (isMe(s, seat) ? say('tray.you') : shortOf(s, seat))).join(', ');
  return say('tray.say', {
    stance: say(`stance.${tray.stance}`),
    count: tray.count,
    names: list === '' ? 'none' : list,
  });
}

function One({ tray, name, down, disabled, why, sending, onChoose }: OneProps) {
  const s = useSight();
  return (
    <label
      class={`tray${tray.mine ? ' on' : ''}${disabled ? ' off' : ''}`}
      data-stance={tray.stance}
      title={why ?? undefined}
    >
      <input
        type="radio"
        class="visually-hidden"
        name={name}
        aria-label={aloud(s, tray)}
        checked={tray.mine}
        disabled={disabled}
        onClick={onChoose}
        onChange={() => undefined}
      />
      <span class="head" aria-hidden="true">
        <Glyph stance={tray.stance} size={17} silent />
        <b>{say(`stance.${tray.stance}`)}</b>
        {disabled ? null : <kbd>{KEY[tray.stance]}</kbd>}
        {down ? (
          tray.mine ? (
            <Icon icon={LockKeyhole} size={15} class="push" />
          ) : null
        ) : (
          <span class="count num">{tray.count}</span>
        )}
      </span>
      <span aria-hidden="true">
        <Seats tray={tray} sending={sending && tray.mine} />
      </span>
    </label>
  );
}

/** Backs of cards: who has chosen, never what. */
function Cards({ down }: { readonly down: NonNullable<TraysModel['faceDown']> }) {
  const s = useSight();
  return (
    <div class="cards">
      <p>
        <b class="num">{say('tray.chosen', { count: down.chosen.length, of: down.of })}</b>{' '}
        <span class="dim">{say('tray.down')}</span>
      </p>
      <ul>
        {s.pub.order.map((seat) => {
          const laid = down.chosen.includes(seat);
          return (
            <li
              key={seat}
              class={laid ? 'laid' : ''}
              title={say(laid ? 'tray.back' : 'tray.open', { who: shortOf(s, seat) })}
            >
              <span class="visually-hidden">{say(laid ? 'tray.back' : 'tray.open', { who: shortOf(s, seat) })}</span>
              <i aria-hidden="true" />
              <span aria-hidden="true">{partyOf(s, seat).code}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** Members who have said nothing yet; once all have, or none has, there is nothing to say. */
function Silent({ p, seats }: { readonly p: Paragraph; readonly seats: readonly string[] }) {
  const s = useSight();
  if (!isLive(p) || seats.length === 0 || seats.length >= s.pub.members.length - 1) return null;
  const names = seats.map((seat) => shortOf(s, seat)).join(', ');
  return <p class="silent-line">{say('tray.silent', { count: seats.length, names })}</p>;
}

/** Which own stance is on its way for this paragraph, if one is. */
function useSending(p: Paragraph): Stance | null {
  const { live } = useTable();
  const sent = live.pending.value.filter((x) => x.state === 'sending').map((x) => x.command);
  const last = sent.filter((c) => c.type === 'stance.take' && c.paragraph === p.id && c.proposal === undefined).at(-1);
  return last?.type === 'stance.take' ? last.stance : null;
}

/** Four trays, one radio group: where everyone stands, and where I step in. */
export function StanceTrays({ p }: { readonly p: Paragraph }) {
  const table = useTable();
  const s = useSight();
  const id = useId();
  const model = traysOf(s, p);
  const sending = useSending(p);
  const seated = isSeated(table);
  const trays = model.trays.map((t) =>
    sending === null ? t : { ...t, mine: t.stance === sending, seats: withMe(s, t, sending) },
  );
  return (
    <div class="stances">
      <fieldset class={`trays${model.faceDown ? ' down' : ''}`}>
        <legend class="visually-hidden">{say('tray.label', { n: numberOf(s, p.id) })}</legend>
        {trays.map((tray) => {
          const closed = seated
            ? closedTo(table, {
                type: 'stance.take',
                paragraph: p.id,
                stance: tray.stance,
                ...(tray.mine && { reason: { text: '.' } }),
              })
            : null;
          return (
            <One
              key={tray.stance}
              tray={tray}
              name={id}
              down={model.faceDown !== null}
              disabled={!seated || closed !== null}
              why={closed?.text ?? null}
              sending={sending !== null}
              onChoose={() => {
                if (!tray.mine || tray.stance === 'object' || tray.stance === 'reserve')
                  stand(table, p.id, tray.stance);
              }}
            />
          );
        })}
      </fieldset>
      {model.faceDown ? <Cards down={model.faceDown} /> : <Silent p={p} seats={model.silent} />}
    </div>
  );
}

const withMe = (s: ReturnType<typeof useSight>, tray: Tray, sending: Stance): readonly string[] => {
  const others = tray.seats.filter((seat) => !isMe(s, seat));
  return tray.stance === sending && s.seat !== null ? [...others, s.seat] : others;
};
