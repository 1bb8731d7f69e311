import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { say } from '../../../model/index.ts';

export type Choice = { readonly value: string; readonly label: string; readonly mark?: ComponentChildren };

type PickProps = {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly value: string | undefined;
  readonly onChange: (value: string) => void;
  /** What leaving it empty means; absent = it must be chosen. */
  readonly none?: string;
};

export function Pick({ label, choices, value, onChange, none }: PickProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} class="select" value={value ?? ''} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="" disabled={none === undefined} selected={value === undefined}>
          {none ?? (choices.length === 0 ? say('form.none') : '…')}
        </option>
        {choices.map((c) => (
          <option key={c.value} value={c.value}>
            {c.label}
          </option>
        ))}
      </select>
    </div>
  );
}

type ChoicesProps = {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly onChoose: (value: string) => void;
  readonly many?: boolean;
};

/** A few at a glance: one of them, or several. */
export function Choices({ label, choices, chosen, onChoose, many = false }: ChoicesProps) {
  const name = useId();
  return (
    <fieldset class="pick-some">
      <legend>{label}</legend>
      <div class="choices">
        {choices.map((c) => (
          <label key={c.value} class={chosen.includes(c.value) ? 'on' : ''} data-stance={c.value}>
            <input
              type={many ? 'checkbox' : 'radio'}
              class="visually-hidden"
              name={name}
              checked={chosen.includes(c.value)}
              onChange={() => onChoose(c.value)}
            />
            {c.mark}
            <span>{c.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

type AreaProps = {
  readonly label: string;
  readonly value: string;
  readonly max: number;
  readonly onInput: (text: string) => void;
  readonly rows?: number;
};

export function TextArea({ label, value, max, onInput, rows = 3 }: AreaProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        rows={rows}
        maxLength={max}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}
