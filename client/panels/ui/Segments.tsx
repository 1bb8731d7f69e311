import { useId } from 'preact/hooks';

export type Segment<Value extends string> = { readonly value: Value; readonly label: string; readonly hint?: string };

type Props<Value extends string> = {
  readonly label: string;
  /** The label is shown above the choices unless another text already names them. */
  readonly hideLabel?: boolean;
  readonly choices: readonly Segment<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** `cards` stack their hint below the label; `bar` is one row. */
  readonly look?: 'bar' | 'cards';
};

/** One of a few, as native radio buttons: arrows, forms and screen readers work without help. */
export function Segments<Value extends string>({
  label,
  hideLabel,
  choices,
  value,
  onChange,
  look = 'bar',
}: Props<Value>) {
  const name = useId();
  return (
    <fieldset class={`segments ${look}`}>
      <legend class={hideLabel ? 'visually-hidden' : 'caption'}>{label}</legend>
      <div class="choices">
        {choices.map((choice) => (
          <label key={choice.value} class={choice.value === value ? 'on' : ''}>
            <input
              type="radio"
              class="visually-hidden"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            <span>{choice.label}</span>
            {choice.hint ? <small>{choice.hint}</small> : null}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
