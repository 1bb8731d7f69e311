import { Plus, X } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import { isLive } from '../../../../shared/engine/index.ts';
import { say } from '../../../model/index.ts';
import { type Choice, choicesFor, type DraftPart, type Side, summary } from '../../../model/table/deals/index.ts';
import { numberOf, paragraphAt } from '../../../model/table/index.ts';
import { Icon, IconButton } from '../../ui/index.ts';
import { useSight } from '../table.ts';
import { Words } from '../Words.tsx';
import { Worth } from './Worth.tsx';

function Option({ choice, onChoose }: { readonly choice: Choice; readonly onChoose: () => void }) {
  const { standing } = choice;
  const far = standing === 'beyond' || standing === 'never' ? standing : null;
  return (
    <li>
      <button type="button" class={`deal-option${far === null ? '' : ` ${far}`}`} onClick={onChoose}>
        <span class="small">
          <b class="num">{choice.level}</b> {choice.label}
          {far === null ? null : <span class="far"> · {say(`deal.card.${far}`)}</span>}
        </span>
        <Worth points={choice.worth} />
        <span class="rolling small-page">
          {choice.text === '' ? <i>{say('page.silent')}</i> : <Words text={summary(choice.text)} />}
        </span>
      </button>
    </li>
  );
}

type Props = { readonly side: Side; readonly start?: string | undefined; readonly onChoose: (part: DraftPart) => void };

/** From any paragraph: what of it costs me on the left, what gains me on the right. */
export function Picker({ side, start, onChoose }: Props) {
  const s = useSight();
  const [open, setOpen] = useState(start !== undefined);
  const [paragraph, setParagraph] = useState(start ?? '');
  const field = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    if (open && start === undefined) field.current?.focus();
  }, [open]);
  if (!open)
    return (
      <button type="button" class="deal-add" aria-label={say(`deal.add.${side}`)} onClick={() => setOpen(true)}>
        <Icon icon={Plus} size={17} /> {say('deal.add')}
      </button>
    );
  const p = paragraphAt(s, paragraph);
  const choices = p === undefined ? [] : choicesFor(s, p, side);
  const done = () => {
    setOpen(false);
    setParagraph('');
  };
  return (
    <div class="deal-picker">
      <header>
        <select
          ref={field}
          class="select"
          aria-label={say('deal.add.paragraph')}
          value={paragraph}
          onChange={(event) => setParagraph(event.currentTarget.value)}
        >
          <option value="">{say('deal.add.choose')}</option>
          {s.pub.paragraphs.filter(isLive).map((x) => (
            <option key={x.id} value={x.id}>{`${numberOf(s, x.id)} · ${x.title}`}</option>
          ))}
        </select>
        <IconButton icon={X} size={18} label={say('deal.add.close')} onClick={done} />
      </header>
      {p !== undefined && choices.length === 0 ? <p class="dim small">{say(`deal.add.none.${side}`)}</p> : null}
      <ul>
        {choices.map((choice) => (
          <Option
            key={choice.key}
            choice={choice}
            onChoose={() => {
              onChoose(choice.part);
              done();
            }}
          />
        ))}
      </ul>
    </div>
  );
}
