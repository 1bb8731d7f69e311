import { useRef, useState } from 'preact/hooks';
import { CODE_LENGTH, say } from '../../model/index.ts';
import { erased, strange, typed } from './code-input.ts';

type Props = {
  readonly code: string;
  readonly onCode: (code: string) => void;
  readonly error?: string | undefined;
};

/** Six boxes that behave as one field: paste anywhere, lower case, letters without I, O, 0 and 1. */
export function CodeBoxes({ code, onCode, error }: Props) {
  const row = useRef<HTMLDivElement>(null);
  const [odd, setOdd] = useState(false);
  const moveTo = (at: number) => row.current?.querySelectorAll('input')[at]?.focus();
  const put = (at: number, input: string) => {
    setOdd(input !== '' && strange(input));
    const next = typed(code, Math.min(at, code.length), input);
    onCode(next.code);
    moveTo(Math.min(next.code.length, CODE_LENGTH - 1));
  };
  const onKeyDown = (event: KeyboardEvent, at: number) => {
    if (event.key === 'ArrowLeft') moveTo(at - 1);
    if (event.key === 'ArrowRight') moveTo(at + 1);
    if (event.key !== 'Backspace') return;
    event.preventDefault();
    const next = erased(code, at);
    onCode(next.code);
    moveTo(next.at);
  };
  const about = error ?? (odd ? say('start.join.letter') : undefined);
  return (
    <fieldset class="code-boxes" aria-describedby={about ? 'code-about' : undefined}>
      <legend class="visually-hidden">{say('start.join.code')}</legend>
      <div class="boxes" ref={row} dir="ltr">
        {Array.from({ length: CODE_LENGTH }, (_, at) => (
          <input
            key={at}
            aria-label={say('start.join.box', { n: at + 1 })}
            value={code[at] ?? ''}
            autoComplete="off"
            autoCapitalize="characters"
            spellcheck={false}
            inputMode="text"
            onInput={(event) => {
              const { value } = event.currentTarget;
              event.currentTarget.value = code[at] ?? '';
              put(
                at,
                value.length > 1 && value.startsWith(code[at] ?? '\u0000') && value.length === 2
                  ? value.slice(1)
                  : value,
              );
            }}
            onPaste={(event) => {
              event.preventDefault();
              put(0, event.clipboardData?.getData('text') ?? '');
            }}
            onKeyDown={(event) => onKeyDown(event, at)}
            onFocus={(event) => event.currentTarget.select()}
          />
        ))}
      </div>
      <p id="code-about" class="error" role="alert">
        {about}
      </p>
    </fieldset>
  );
}
