import { Eye, EyeOff } from 'lucide';
import type { ComponentChildren } from 'preact';
import type { Reveal } from '../../../../shared/engine/index.ts';
import {
  breakersOf,
  breaksOf,
  drawnOf,
  isOpened,
  listed,
  partyOf,
  promisesOf,
  sealedPricesOf,
  shortOf,
  soundingsOf,
} from '../../../model/debrief/index.ts';
import { say } from '../../../model/index.ts';
import { Button, Flag, Icon } from '../../ui/index.ts';
import { useDoing } from '../doing.ts';
import { Figure } from '../figures/index.ts';

/** Closed until the host's tap; it may stay so. */
function Seal({ what, open }: { readonly what: Reveal; readonly open: string }) {
  const { host, acts } = useDoing();
  return (
    <div class="seal">
      <Icon icon={EyeOff} size={22} />
      <p>{say(host ? 'debrief.sealed.skip' : 'debrief.sealed.wait')}</p>
      {host ? (
        <Button class="no-print" icon={Eye} onClick={() => acts.reveal(what)}>
          {open}
        </Button>
      ) : null}
    </div>
  );
}

/** Who it was: sealed, or opened by the host's tap. */
function Who() {
  const { x } = useDoing();
  const names = breakersOf(x);
  if (names === null) return <Seal what="silence-breaker" open={say('debrief.sealed.open')} />;
  if (names.length === 0) return <p>{say('debrief.sealed.nobody')}</p>;
  return (
    <p class="breakers">
      {names.map((seat) => (
        <Flag key={seat} party={partyOf(x, seat)} size={28} mine={seat === x.seat} />
      ))}
      <b>{say('debrief.sealed.by', { names: listed(names.map((seat) => shortOf(x, seat))) })}</b>
    </p>
  );
}

/** When silence broke: the paragraph and the reason were public, the name was not. */
function Breaks() {
  const { x } = useDoing();
  const breaks = breaksOf(x);
  if (breaks.length === 0) return null;
  return (
    <Figure title={say('debrief.sealed.breaks')} note={say('debrief.sealed.breaks.note')}>
      <ol class="breaks">
        {breaks.map((b) => (
          <li key={b.key}>
            <b>{say('debrief.sealed.on', { n: b.n, title: b.title })}</b>
            <q class="serif">{b.reason}</q>
          </li>
        ))}
      </ol>
      <Who />
    </Figure>
  );
}

type RowProps = { readonly seat: string; readonly mine?: boolean; readonly mark?: string; readonly tone?: string };

/** One sealed act: a face, what it was, and how it came out. */
function Row({ seat, mine = false, mark, tone = '', children }: RowProps & { readonly children: ComponentChildren }) {
  const { x } = useDoing();
  return (
    <li class={mine ? 'mine' : ''}>
      <Flag party={partyOf(x, seat)} size={26} mine={seat === x.seat} />
      <span>{children}</span>
      {mark === undefined ? null : <b class={`mark ${tone}`}>{mark}</b>}
    </li>
  );
}

/** Words given between two: one's own before they are opened, everybody's after. */
function Promises() {
  const { x } = useDoing();
  const opened = isOpened(x, 'promises');
  const list = promisesOf(x);
  return (
    <Figure
      title={say('debrief.promises')}
      note={say(opened || list.length === 0 ? 'debrief.promises.note' : 'debrief.promises.own')}
    >
      <ul class="sealed-acts">
        {list.map((one) => (
          <Row
            key={one.key}
            seat={one.seat}
            mine={one.mine}
            mark={say(`debrief.promise.${one.status}`)}
            tone={one.status}
          >
            {one.text}
          </Row>
        ))}
      </ul>
      {!opened ? (
        <Seal what="promises" open={say('debrief.promises.open')} />
      ) : list.length === 0 ? (
        <p>{say('debrief.promises.none')}</p>
      ) : null}
    </Figure>
  );
}

function Prices() {
  const { x } = useDoing();
  const list = sealedPricesOf(x);
  return (
    <Figure title={say('debrief.prices')} note={say('debrief.prices.note')}>
      {list === null ? (
        <Seal what="sealed-prices" open={say('debrief.prices.open')} />
      ) : list.length === 0 ? (
        <p>{say('debrief.prices.none')}</p>
      ) : (
        <ul class="sealed-acts">
          {list.map((one) => (
            <Row key={one.key} seat={one.seat} mark={one.by}>
              {one.text}
            </Row>
          ))}
        </ul>
      )}
    </Figure>
  );
}

function Soundings() {
  const { x } = useDoing();
  const list = soundingsOf(x);
  return (
    <Figure title={say('debrief.soundings')} note={say('debrief.soundings.note')}>
      {list === null ? (
        <Seal what="soundings" open={say('debrief.soundings.open')} />
      ) : list.length === 0 ? (
        <p>{say('debrief.soundings.none')}</p>
      ) : (
        <ul class="sealed-acts plain">
          {list.map((one) => (
            <li key={one.key}>
              <span>{one.text}</span>
              <b class="mark">{one.came}</b>
            </li>
          ))}
        </ul>
      )}
    </Figure>
  );
}

function Drawn() {
  const { x } = useDoing();
  const list = drawnOf(x);
  if (list.length === 0) return null;
  return (
    <Figure title={say('debrief.drawn')} note={say('debrief.drawn.note')}>
      <ul class="sealed-acts">
        {list.map((one) => (
          <Row key={one.key} seat={one.seat} mine={one.mine}>
            {one.text} <small>{one.notes.join(' ')}</small>
          </Row>
        ))}
      </ul>
    </Figure>
  );
}

/** What was sealed: each kind opened by a tap of the host's, any of them may be skipped. */
export function SealedStep() {
  return (
    <div class="figures sealed-step">
      <Breaks />
      <Promises />
      <Prices />
      <Soundings />
      <Drawn />
    </div>
  );
}
