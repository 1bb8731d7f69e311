/** Words in place: what stands greyed above with the difference, the text itself, and what it commits to as one writes. */
import { useId, useRef } from 'preact/hooks';
import { LIMITS, type Paragraph, type Place } from '../../../../shared/engine/index.ts';
import { say } from '../../../model/index.ts';
import { issueFor } from '../../../model/table/index.ts';
import { withQuote } from '../../../model/table/writing/index.ts';
import { Redline } from '../Redline.tsx';
import { ALIKE, likeness } from '../redline.ts';
import { useSight } from '../table.ts';
import { Chips } from './Chips.tsx';
import { Grammar } from './Grammar.tsx';
import { Meter } from './Meter.tsx';
import { Start } from './Start.tsx';

type Props = {
  readonly p: Paragraph;
  readonly label: string;
  /** What stands, or what is changed; empty where there is nothing yet. */
  readonly base: string;
  readonly baseLabel: string;
  /** What it commits to before; null where there is nothing yet. */
  readonly was: { readonly level: number } | null;
  readonly text: string;
  readonly claim: number | null;
  readonly issue?: string;
  readonly place?: Place;
  /** Words and meter only: beside another editor. */
  readonly bare?: boolean;
  readonly onText: (text: string, quotes?: string) => void;
  readonly onClaim: (level: number | null) => void;
};

const NEARLY_FULL = 200;

/** Word by word only where it is still the same sentence; another one would only strike the whole. */
const isKin = (base: string, text: string): boolean => text.trim() !== '' && likeness(base, text) >= ALIKE;

function Base({ base, baseLabel, text }: Pick<Props, 'base' | 'baseLabel' | 'text'>) {
  if (base === '') return null;
  return (
    <div class="base">
      <p class="caption">{baseLabel}</p>
      <p class="rolling small-page">{isKin(base, text) ? <Redline from={base} to={text} /> : base}</p>
    </div>
  );
}

export function Editor(props: Props) {
  const { p, label, text, claim, bare = false, onText, onClaim } = props;
  const s = useSight();
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const issue = s.open.issues.find((i) => i.id === props.issue) ?? issueFor(s, p);
  const left = LIMITS.wording - text.length;
  const caret = (): number => area.current?.selectionEnd ?? text.length;
  return (
    <>
      <Base {...props} />
      {issue && !bare ? (
        <Start
          p={p}
          issue={issue}
          onText={onText}
          onQuote={(quote, quotes) => onText(withQuote(text, quote, caret()), quotes)}
        />
      ) : null}
      <div class="field">
        <label for={id}>{label}</label>
        <textarea
          id={id}
          class="serif"
          ref={area}
          rows={3}
          maxLength={LIMITS.wording}
          value={text}
          onInput={(event) => onText(event.currentTarget.value)}
        />
        {left < NEARLY_FULL ? <p class="hint num">{say('write.count', { left })}</p> : null}
      </div>
      {issue ? (
        <>
          <Meter issue={issue} text={text} was={props.was} claim={claim} onClaim={onClaim} />
          <Grammar p={p} text={text} {...(props.place && { place: props.place })} onText={onText} />
          {bare ? null : <Chips issue={issue} text={text} caret={caret} onText={onText} />}
        </>
      ) : null}
    </>
  );
}
