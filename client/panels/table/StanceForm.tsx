import { Scale as ScaleIcon, X } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import { LIMITS, type Paragraph, type Stance, type WordingInput } from '../../../shared/engine/index.ts';
import { say } from '../../model/index.ts';
import {
  bracketOf,
  bracketPrice,
  commandOf,
  iAmMember,
  isFaceDown,
  numberOf,
  priceNote,
  shortOf,
  type Values,
} from '../../model/table/index.ts';
import { Button, Glyph, Icon, IconButton } from '../ui/index.ts';
import { closedTo } from './doing.ts';
import { ReasonField } from './fields/ReasonField.tsx';
import { WordingField } from './fields/WordingField.tsx';
import { WordsField } from './fields/WordsField.tsx';
import { RefusedLine } from './Refusal.tsx';
import { useSending } from './sending.ts';
import { useSight, useTable } from './table.ts';

type Blocking = 'reserve' | 'object';
type Props = {
  readonly p: Paragraph;
  readonly stance: Stance;
  readonly proposal?: string | undefined;
  readonly onClose: () => void;
};

function useTitle({ p, stance, proposal }: Props): string {
  const s = useSight();
  const n = numberOf(s, p.id);
  const kind = stance as Blocking;
  const by = s.pub.proposals.find((x) => x.id === proposal)?.seat;
  return by === undefined
    ? say(`stand.title.${kind}`, { n })
    : say(`stand.title.wording.${kind}`, { n, who: shortOf(s, by) });
}

function Note({ p, stance }: { readonly p: Paragraph; readonly stance: Stance }) {
  const s = useSight();
  const n = numberOf(s, p.id);
  const key =
    stance === 'reserve' ? 'stand.note.reserve' : isFaceDown(s) ? 'stand.note.object.down' : 'stand.note.object';
  return (
    <p class="note-line">
      <Icon icon={ScaleIcon} size={17} />
      <span>{say(key, { n })}</span>
    </p>
  );
}

/** What a new bracket costs as the form stands: more without wording. */
function usePrice({ p, stance, proposal }: Props, bare: boolean): string | undefined {
  const s = useSight();
  const opens = stance === 'object' && proposal === undefined && iAmMember(s) && bracketOf(s, p) === undefined;
  return opens ? priceNote(bracketPrice(s, p, bare)) : undefined;
}

/** A stance that blocks: which words, why, and, cheaper, what one would need instead. */
export function StanceForm(props: Props) {
  const { p, stance, proposal, onClose } = props;
  const table = useTable();
  const s = useSight();
  const title = useTitle(props);
  const key = `stand/${p.id}/${proposal ?? ''}`;
  const draft = table.view.drafts.at(key).value;
  const [words, setWords] = useState<string | null>(null);
  const [wording, setWording] = useState<WordingInput | undefined>(undefined);
  const price = usePrice(props, wording === undefined);
  const sending = useSending(() => {
    table.view.drafts.drop(key);
    onClose();
  });
  const box = useRef<HTMLFormElement>(null);
  useEffect(() => {
    box.current?.scrollIntoView?.({ block: 'nearest' });
    box.current?.querySelector<HTMLElement>('textarea')?.focus({ preventScroll: true });
  }, []);
  const values: Values = {
    paragraph: p.id,
    stance,
    reason: draft.reason,
    ...(proposal ? { proposal } : { version: p.version }),
    ...(words === null ? {} : { words }),
    ...(wording === undefined ? {} : { wording }),
  };
  const command = commandOf('stance.take', values);
  const closed = command.ok ? closedTo(table, command.value) : null;
  const ready = draft.reason.trim() !== '' && command.ok;
  const n = numberOf(s, p.id);
  const submit = (event: Event) => {
    event.preventDefault();
    if (command.ok && ready) sending.send(command.value, 'seat');
  };
  return (
    <form class="in-place stance-form" data-stance={stance} ref={box} onSubmit={submit} aria-label={title}>
      <header>
        <h4 class="serif">
          <Glyph stance={stance} size={20} silent /> {title}
        </h4>
        <IconButton icon={X} label={say('act.close')} onClick={onClose} />
      </header>
      {stance === 'object' && proposal === undefined ? <WordsField p={p} value={words} onChange={setWords} /> : null}
      <ReasonField
        value={draft.reason}
        max={LIMITS.reason}
        chips
        onChange={(reason) => table.view.drafts.write(key, { reason })}
      />
      {stance === 'object' && proposal === undefined ? (
        <WordingField
          p={p}
          label={say('stand.wording')}
          hint={say('stand.wording.hint')}
          value={wording}
          optional
          onChange={setWording}
        />
      ) : null}
      {stance === 'object' && proposal !== undefined ? null : <Note p={p} stance={stance} />}
      {sending.why ? <RefusedLine why={sending.why} /> : closed ? <RefusedLine why={closed} /> : null}
      <footer class="row">
        <Button onClick={onClose}>{say('act.cancel')}</Button>
        <Button
          kind="primary"
          type="submit"
          note={price}
          refused={ready ? undefined : say('form.missing', { field: say('field.reason') })}
        >
          {sending.state === 'sending' ? say('wire.sending') : say(`stand.put.${stance as Blocking}`, { n })}
        </Button>
      </footer>
    </form>
  );
}
