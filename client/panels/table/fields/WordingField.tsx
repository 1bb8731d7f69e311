import { useId } from 'preact/hooks';
import { LIMITS, type Paragraph, type WordingInput } from '../../../../shared/engine/index.ts';
import { say } from '../../../model/index.ts';
import { issueFor } from '../../../model/table/index.ts';
import { useSight } from '../table.ts';
import { Meter } from '../writing/Meter.tsx';

type Props = {
  readonly p: Paragraph;
  readonly value: WordingInput | undefined;
  readonly onChange: (value: WordingInput | undefined) => void;
  readonly label: string;
  readonly hint?: string;
  readonly optional?: boolean;
};

const short = (text: string): string => (text.length > 110 ? `${text.slice(0, 108).trimEnd()} …` : text);

/** A rung of the ladder, or own words with what they commit to. */
export function WordingField({ p, value, onChange, label, hint, optional = false }: Props) {
  const s = useSight();
  const id = useId();
  const issue = issueFor(s, p);
  const chosen = value === undefined ? '' : 'ready' in value ? value.ready : 'own';
  const pick = (to: string) => {
    if (to === '') onChange(undefined);
    else if (to === 'own') onChange({ text: p.words.text });
    else onChange({ ready: to });
  };
  const ready = value !== undefined && 'ready' in value ? issue?.wordings.find((w) => w.id === value.ready) : undefined;
  return (
    <div class="field">
      <label for={id}>
        {label} {optional ? <span class="dim">{say('form.optional')}</span> : null}
      </label>
      <select id={id} class="select" value={chosen} onChange={(event) => pick(event.currentTarget.value)}>
        <option value="">{optional ? say('stand.wording.none') : '…'}</option>
        {[...(issue?.wordings ?? [])].reverse().map((w) => (
          <option key={w.id} value={w.id} disabled={w.text === p.words.text}>
            {`${w.level} · ${w.text === '' ? say('ladder.silent') : short(w.text)}`}
          </option>
        ))}
        <option value="own">{say('stand.wording.free')}</option>
      </select>
      {ready ? <p class="rolling small-page">{ready.text === '' ? say('ladder.silent') : ready.text}</p> : null}
      {value !== undefined && 'text' in value ? (
        <>
          <textarea
            class="serif"
            rows={4}
            aria-label={say('write.text')}
            maxLength={LIMITS.wording}
            value={value.text}
            onInput={(event) => onChange({ ...value, text: event.currentTarget.value })}
          />
          {issue ? (
            <Meter
              issue={issue}
              text={value.text}
              was={p.words}
              claim={value.level ?? null}
              onClaim={(level) => onChange({ text: value.text, ...(level !== null && { level }) })}
            />
          ) : null}
        </>
      ) : null}
      {hint ? <p class="hint">{hint}</p> : null}
    </div>
  );
}
