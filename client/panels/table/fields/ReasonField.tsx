import { useId } from 'preact/hooks';
import { say } from '../../../model/index.ts';

const CHIPS = ['strong', 'weak', 'law', 'cost'] as const;

type Props = {
  readonly value: string;
  readonly max: number;
  readonly onChange: (value: string) => void;
  readonly chips?: boolean;
  readonly label?: string;
  readonly optional?: boolean;
};

/** A reason in one's own words; chips begin one. Everyone will read it. */
export function ReasonField({ value, max, onChange, chips = false, label, optional = false }: Props) {
  const id = useId();
  const add = (text: string) => onChange(value.includes(text) ? value : `${value} ${text}`.trim());
  return (
    <div class="field">
      <label for={id}>
        {label ?? say('stand.reason')} {optional ? <span class="dim">{say('form.optional')}</span> : null}
      </label>
      {chips ? (
        <div class="chips">
          {CHIPS.map((chip) => (
            <button key={chip} type="button" class="chip press" onClick={() => add(say(`stand.chip.${chip}`))}>
              {say(`stand.chip.${chip}.label`)}
            </button>
          ))}
        </div>
      ) : null}
      <textarea
        id={id}
        rows={2}
        value={value}
        maxLength={max}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      {max - value.length < 80 ? <p class="hint num">{say('write.count', { left: max - value.length })}</p> : null}
    </div>
  );
}
