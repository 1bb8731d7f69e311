import { useId, useRef } from 'preact/hooks';
import type { Paragraph } from '../../../../shared/engine/index.ts';
import { say } from '../../../model/index.ts';
import { partsOf } from '../../../model/table/index.ts';
import { Button } from '../../ui/index.ts';

type Props = {
  readonly p: Paragraph;
  readonly value: string | null;
  readonly onChange: (words: string | null) => void;
};

/** What is marked within one element, as it stands in the text. */
function markedIn(box: HTMLElement | null, text: string): string | null {
  const selection = document.getSelection();
  if (box === null || selection === null || selection.isCollapsed || !box.contains(selection.anchorNode)) return null;
  const words = selection.toString().replace(/\s+/gu, ' ').trim();
  return words !== '' && text.includes(words) ? words : null;
}

const clause = (part: string): string => part.trim().replace(/[,;]$/u, '');

/** Which words: mark them with the pointer, or choose a clause. */
export function WordsField({ p, value, onChange }: Props) {
  const box = useRef<HTMLFieldSetElement>(null);
  const name = useId();
  const take = () => {
    const words = markedIn(box.current, p.words.text);
    if (words !== null) onChange(words);
  };
  return (
    <div class="field words-field">
      <fieldset class="markable serif" ref={box} onPointerUp={take}>
        <legend class="label">{say('stand.words')}</legend>
        {partsOf(p.words.text).map((part) => {
          const chosen = value !== null && (part.includes(value) || value.includes(clause(part)));
          return (
            <label key={part} class={chosen ? 'on' : ''}>
              <input
                type="radio"
                class="visually-hidden"
                name={name}
                checked={value === clause(part)}
                onChange={() => {
                  if (markedIn(box.current, p.words.text) === null) onChange(clause(part));
                }}
              />
              {part}
            </label>
          );
        })}
      </fieldset>
      <p class="row hint">
        {value === null ? say('stand.words.whole') : say('stand.words.marked', { words: value })}
        {value === null ? null : (
          <Button kind="quiet" onClick={() => onChange(null)}>
            {say('stand.words.clear')}
          </Button>
        )}
      </p>
    </div>
  );
}
