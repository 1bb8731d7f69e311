import { useId } from 'preact/hooks';

type Props = {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly maxLength?: number;
  readonly name?: string;
  readonly autoComplete?: 'off' | 'nickname';
};

/** A labelled line of text with its hint and its error tied to it. */
export function Field({ label, hint, error, value, onInput, autoComplete = 'off', ...rest }: Props) {
  const id = useId();
  const about = error ?? hint;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={about === undefined ? undefined : `${id}-about`}
        autoComplete={autoComplete}
        {...rest}
      />
      {about === undefined ? null : (
        <p
          id={`${id}-about`}
          class={error === undefined ? 'hint' : 'error'}
          role={error === undefined ? undefined : 'alert'}
        >
          {about}
        </p>
      )}
    </div>
  );
}
