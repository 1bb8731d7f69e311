/** Something to begin from: what stands, a rung of the ladder, agreed language, or a sentence put together. */
import { useState } from 'preact/hooks';
import type { Paragraph } from '../../../../shared/engine/index.ts';
import type { Issue } from '../../../../shared/scenario/index.ts';
import { say } from '../../../model/index.ts';
import { standingOf } from '../../../model/table/index.ts';
import { useSight } from '../table.ts';
import { BuildSentence } from './BuildSentence.tsx';

type Props = {
  readonly p: Paragraph;
  readonly issue: Issue;
  /** Begins anew with this. */
  readonly onText: (text: string) => void;
  /** Puts agreed language in where the caret is. */
  readonly onQuote: (quote: string, id: string) => void;
};

const WAYS = ['rung', 'agreed', 'build'] as const;
type Way = (typeof WAYS)[number];

function Rungs({ p, issue, onText }: Omit<Props, 'onQuote'>) {
  const s = useSight();
  const list = issue.wordings.filter((w) => w.text !== '' && w.text !== p.words.text);
  return (
    <ul class="start-list">
      {list.map((w) => {
        const standing = standingOf(s, issue.id, w.level);
        return (
          <li key={w.id}>
            <button type="button" onClick={() => onText(w.text)}>
              <b class="num">{w.level}</b>
              <span class="serif">{w.text}</span>
              {standing === null || standing === 'inside' ? null : (
                <small class={standing}>{say(`write.${standing}`)}</small>
              )}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** Language that earlier texts agreed on: of this issue first. */
function Shelf({ issue, onQuote }: Pick<Props, 'issue' | 'onQuote'>) {
  const { shelf } = useSight().open;
  const fits = shelf.filter((one) => one.issue === issue.id);
  const list = [...fits, ...shelf.filter((one) => one.issue === undefined)];
  if (list.length === 0) return <p class="dim">{say('write.agreed.none')}</p>;
  return (
    <ul class="start-list">
      {list.map((one) => (
        <li key={one.id}>
          <button type="button" onClick={() => onQuote(one.text, one.id)}>
            <span class="serif">{one.text}</span>
            <small>{one.source}</small>
          </button>
        </li>
      ))}
    </ul>
  );
}

export function Start(props: Props) {
  const { shelf } = useSight().open;
  const [way, choose] = useState<Way | null>(null);
  const ways = WAYS.filter((one) => one !== 'agreed' || shelf.length > 0);
  const take = (text: string): void => {
    choose(null);
    props.onText(text);
  };
  const quote = (text: string, id: string): void => {
    choose(null);
    props.onQuote(text, id);
  };
  return (
    <div class="start-from">
      <p class="row">
        <span class="caption">{say('write.start')}</span>
        {ways.map((one) => (
          <button
            key={one}
            type="button"
            class="link"
            aria-expanded={one === way}
            onClick={() => choose(one === way ? null : one)}
          >
            {say(`write.start.${one}`)}
          </button>
        ))}
      </p>
      {way === 'rung' ? <Rungs {...props} onText={take} /> : null}
      {way === 'agreed' ? <Shelf issue={props.issue} onQuote={quote} /> : null}
      {way === 'build' ? <BuildSentence {...props} onText={take} /> : null}
    </div>
  );
}
