/** For who does not know how one asks here: a question from chips and two or three choices. */
import { useState } from 'preact/hooks';
import { say } from '../../../model/index.ts';
import { calledOf, partyOf } from '../../../model/table/index.ts';
import {
  ASKS,
  type AskKind,
  aloneWith,
  type Built,
  type Option,
  type Place,
  paragraphOptions,
  questionFrom,
  questionText,
  rungOptions,
} from '../../../model/table/understood/index.ts';
import { useFocus, useSight } from '../table.ts';
import { AskButtons } from './Understood.tsx';

type PickProps = {
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly none?: string;
  readonly onChange: (value: string) => void;
};

function Pick({ label, value, options, none, onChange }: PickProps) {
  return (
    <label class="small ask-pick">
      {label}
      <select class="select" value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {none === undefined ? null : <option value="">{none}</option>}
        {options.map((o) => (
          <option key={o.value} value={o.value}>
            {o.label}
          </option>
        ))}
      </select>
    </label>
  );
}

type Held = { readonly built: Built; readonly change: (part: Partial<Built>) => void };

function Choices({ built, change }: Held) {
  const s = useSight();
  const paragraphs = paragraphOptions(s);
  const trade = built.kind === 'trade';
  return (
    <>
      {trade ? (
        <Pick
          label={say('ask.build.give')}
          value={built.give}
          options={paragraphs}
          none="…"
          onChange={(give) => change({ give })}
        />
      ) : null}
      <Pick
        label={say(trade ? 'ask.build.get' : 'ask.build.on')}
        value={built.paragraph}
        options={paragraphs}
        onChange={(paragraph) => change({ paragraph, level: '' })}
      />
      {built.kind === 'live-with' ? (
        <Pick
          label={say('ask.build.rung')}
          value={built.level}
          options={rungOptions(s, built.paragraph)}
          none={say('ask.build.stands')}
          onChange={(level) => change({ level })}
        />
      ) : null}
    </>
  );
}

function Whom({ built, change }: Held) {
  const s = useSight();
  const seats = s.pub.order.filter((seat) => seat !== s.seat);
  return (
    <Pick
      label={say('understood.whom')}
      value={built.to ?? ''}
      none="…"
      options={seats.map((seat) => ({ value: seat, label: partyOf(s, seat).short }))}
      onChange={(to) => change({ to: to === '' ? null : to })}
    />
  );
}

type Props = { readonly place: Place; readonly onSent: () => void };

function Builder({ place, onSent }: Props) {
  const s = useSight();
  const focus = useFocus();
  const only = aloneWith(place);
  const [built, set] = useState<Built | null>(null);
  const change = (part: Partial<Built>): void => set((now) => (now === null ? now : { ...now, ...part }));
  const begin = (kind: AskKind): void =>
    set((now) => (now?.kind === kind ? null : { kind, to: now?.to ?? only, paragraph: focus.id, level: '', give: '' }));
  const question = built === null ? null : questionFrom(s, built);
  const done = (): void => {
    set(null);
    onSent();
  };
  return (
    <fieldset class="ask-build">
      <legend class="visually-hidden">{say('ask.build')}</legend>
      <div class="chips">
        {ASKS.map((kind) => (
          <button
            key={kind}
            type="button"
            class={`chip press${built?.kind === kind ? ' on' : ''}`}
            aria-pressed={built?.kind === kind}
            onClick={() => begin(kind)}
          >
            {say(`ask.build.${kind}`)}
          </button>
        ))}
      </div>
      {built === null ? null : (
        <div class="ask-choices">
          {only === null ? <Whom built={built} change={change} /> : null}
          <Choices built={built} change={change} />
          {question === null || built.to === null ? null : (
            <div class="ask-send">
              <p class="serif" role="status">
                {questionText(s, question)}
              </p>
              <div class="row dense">
                <AskButtons key={built.to} place={place} text="" reading={question} onSent={done} />
              </div>
            </div>
          )}
        </div>
      )}
    </fieldset>
  );
}

/** Where there is little room the chips wait behind one line. */
export function AskMore({ place }: { readonly place: Place }) {
  const s = useSight();
  const who = aloneWith(place);
  const [open, set] = useState(false);
  return (
    <details class="ask-more" open={open} onToggle={(event) => set(event.currentTarget.open)}>
      <summary class="small">
        {who === null ? say('ask.build') : say('ask.build.them', { who: calledOf(s, who) })}
      </summary>
      {open ? <Builder place={place} onSent={() => set(false)} /> : null}
    </details>
  );
}
