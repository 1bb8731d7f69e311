/** Verbs and qualifiers to press, each with what it gives or takes on this ladder. */
import type { Issue } from '../../../../shared/scenario/index.ts';
import type { BuilderPart } from '../../../../shared/text/index.ts';
import { say } from '../../../model/index.ts';
import { hasWords, verbOf, withQualifier, withVerb } from '../../../model/table/writing/index.ts';
import { useReader } from './useReader.ts';

type Props = {
  readonly issue: Issue;
  readonly text: string;
  readonly caret: () => number;
  readonly onText: (text: string) => void;
};

const signed = (by: number): string => `${by < 0 ? '−' : '+'}${Math.abs(by).toFixed(1)}`;

function Chip({
  part,
  on,
  by,
  onPress,
}: {
  readonly part: BuilderPart;
  readonly on: boolean;
  readonly by: number;
  readonly onPress: () => void;
}) {
  return (
    <button type="button" class={`chip press${on ? ' on' : ''}`} aria-pressed={on} onClick={onPress}>
      {part.words} {on ? null : <small class="num">{signed(by)}</small>}
    </button>
  );
}

/** Those that matter most first; the rest on request. */
const FIRST = 6;

export function Chips({ issue, text, caret, onText }: Props) {
  const reader = useReader();
  if (reader === null || issue.scale === 'options') return null;
  const { verbs, qualifiers } = reader.builder(issue);
  const now = verbs.find((v) => v.words.toLowerCase() === verbOf(text));
  const chip = (q: BuilderPart) => (
    <Chip
      key={q.id}
      part={q}
      on={hasWords(text, q.words)}
      by={q.worth}
      onPress={() => onText(withQualifier(text, q.words, caret()))}
    />
  );
  return (
    <>
      <fieldset class="chips-row">
        <legend>{say('write.verbs')}</legend>
        <div class="chips">
          {verbs.map((v) => (
            <Chip
              key={v.id}
              part={v}
              on={v === now}
              by={v.worth - (now?.worth ?? 0)}
              onPress={() => onText(withVerb(text, v.words))}
            />
          ))}
        </div>
      </fieldset>
      <fieldset class="chips-row">
        <legend>{say('write.qualifiers')}</legend>
        <div class="chips">{qualifiers.slice(0, FIRST).map(chip)}</div>
        <details>
          <summary>{say('write.qualifiers.more', { count: qualifiers.length - FIRST })}</summary>
          <div class="chips">{qualifiers.slice(FIRST).map(chip)}</div>
        </details>
      </fieldset>
    </>
  );
}
