import { useRef } from 'preact/hooks';
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

/** Which words: mark them with the pointer, or press the clause. */
export function WordsField({ p, value, onChange }: Props) {
  const box = useRef<HTMLParagraphElement>(null);
  const take = () => {
    const words = markedIn(box.current, p.words.text);
    if (words !== null) onChange(words);
  };
  return (
    <div class="field words-field">
      <p class="label">{say('stand.words')}</p>
      <p class="markable serif" ref={box} onPointerUp={take} onKeyUp={take}>
        {partsOf(p.words.text).map((part) => {
          const chosen = value !== null && (part.includes(value) || value.includes(part.trim()));
          return (
            <button
              key={part}
              type="button"
              class={chosen ? 'on' : ''}
              aria-pressed={chosen}
              onClick={() => {
                if (document.getSelection()?.isCollapsed !== false) onChange(part.trim().replace(/[,;]$/u, ''));
              }}
            >
              {part}
            </button>
          );
        })}
      </p>
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
