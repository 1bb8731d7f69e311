/** Beneath a line that is being written: what it could mean, and the way to do it. Nothing is done by itself. */
import { useState } from 'preact/hooks';
import { say } from '../../../model/index.ts';
import { calledOf, partyOf } from '../../../model/table/index.ts';
import {
  type Act,
  actName,
  actSentence,
  aloneWith,
  factText,
  type Place,
  type Question,
  questionText,
  type Reading,
  readingsOf,
  sendingOf,
} from '../../../model/table/understood/index.ts';
import { Button, Flag } from '../../ui/index.ts';
import { closedTo, focusOn } from '../doing.ts';
import { RefusedLine } from '../Refusal.tsx';
import { useSending } from '../sending.ts';
import { useFocus, useSight, useTable } from '../table.ts';
import { openAct } from './opening.ts';
import { useSettled } from './settled.ts';

export type Props = {
  readonly place: Place;
  readonly text: string;
  readonly onSent: () => void;
};

type Doing<R> = Props & { readonly reading: R };

const members = (s: ReturnType<typeof useSight>): readonly string[] => s.pub.order.filter((seat) => seat !== s.seat);

/** Whom to ask, where the line does not say. */
function Whom({ to, onChoose }: { readonly to: string | null; readonly onChoose: (seat: string) => void }) {
  const s = useSight();
  return (
    <select
      class="select"
      aria-label={say('understood.whom')}
      value={to ?? ''}
      onChange={(event) => onChoose(event.currentTarget.value)}
    >
      <option value="" disabled>
        {say('understood.whom')}
      </option>
      {members(s).map((seat) => (
        <option key={seat} value={seat}>
          {partyOf(s, seat).short}
        </option>
      ))}
    </select>
  );
}

export function AskButtons({ place, text, onSent, reading }: Doing<Question>) {
  const table = useTable();
  const s = useSight();
  const only = aloneWith(place);
  const [chosen, choose] = useState<string | null>(null);
  const to = reading.to ?? only ?? chosen;
  const sending = useSending(onSent);
  const here = sendingOf(place, reading, to, text);
  const aside = sendingOf({ kind: 'note', to: to === null ? [] : [to] }, reading, to, text);
  const who = to === null ? '' : calledOf(s, to);
  const closed = to === null ? null : closedTo(table, here);
  const name = place.kind === 'table' ? 'understood.do.aloud' : 'understood.do.ask';
  return (
    <>
      {reading.to === null && only === null ? (
        <Whom to={to} onChoose={choose} />
      ) : (
        <Flag party={partyOf(s, to ?? '')} size={22} />
      )}
      {to === null ? null : (
        <Button kind="primary" class="dense" refused={closed?.text} onClick={() => sending.send(here, 'seat')}>
          {say(name, { who })}
        </Button>
      )}
      {place.kind === 'table' && to !== null ? (
        <Button class="dense" onClick={() => sending.send(aside, 'seat')}>
          {say('understood.do.aside', { who })}
        </Button>
      ) : null}
      {sending.why ? <RefusedLine why={sending.why} /> : null}
    </>
  );
}

function ActButton({ reading }: { readonly reading: Act }) {
  const table = useTable();
  return (
    <Button kind={reading.sure ? 'primary' : 'quiet'} class="dense" onClick={() => openAct(table, reading)}>
      {say('understood.do.act')}
    </Button>
  );
}

function LookButton({ paragraph, n }: { readonly paragraph: string; readonly n: string | number }) {
  const table = useTable();
  return (
    <Button class="dense" onClick={() => focusOn(table, paragraph)}>
      {say('understood.do.look', { n })}
    </Button>
  );
}

function textOf(s: ReturnType<typeof useSight>, r: Reading): string {
  if (r.kind === 'question') return questionText(s, r);
  return r.kind === 'act' ? actName(s, r) : factText(s, r);
}

function Line({ reading, lead, ...rest }: Doing<Reading> & { readonly lead: string | null }) {
  const s = useSight();
  const n = reading.kind === 'fact' ? s.pub.paragraphs.findIndex((p) => p.id === reading.paragraph) + 1 : 0;
  return (
    <li>
      <p>
        {lead === null ? null : <b class="brass">{lead} </b>}
        {textOf(s, reading)}
        {reading.kind === 'act' && reading.sure ? <span class="serif dim">{actSentence(s, reading)}</span> : null}
      </p>
      <div class="row dense">
        {reading.kind === 'question' ? <AskButtons {...rest} reading={reading} /> : null}
        {reading.kind === 'act' ? <ActButton reading={reading} /> : null}
        {reading.kind === 'fact' ? <LookButton paragraph={reading.paragraph} n={n} /> : null}
      </div>
    </li>
  );
}

const leadOf = (readings: readonly Reading[], i: number): string | null => {
  if (i > 0) return readings[i]?.sure ? say('understood.or') : null;
  if (!readings[0]?.sure) return say('understood.nearest');
  return readings[0].kind === 'fact' ? null : say('understood.would');
};

export function Understood({ place, text, onSent }: Props) {
  const s = useSight();
  const focus = useFocus();
  const settled = useSettled(text.trim());
  const to = aloneWith(place) ?? undefined;
  const readings = settled === '' ? [] : readingsOf(s, settled, { to, paragraph: focus.id });
  if (readings.length === 0 || text.trim() === '') return null;
  return (
    <section class="understood" aria-label={say('understood.label')} aria-live="polite">
      <ul>
        {readings.map((reading, i) => (
          <Line
            key={JSON.stringify(reading)}
            reading={reading}
            lead={leadOf(readings, i)}
            place={place}
            text={text}
            onSent={onSent}
          />
        ))}
      </ul>
    </section>
  );
}
