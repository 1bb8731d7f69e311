import { X } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import { LIMITS, type Paragraph } from '../../../shared/engine/index.ts';
import { say } from '../../model/index.ts';
import { commandOf, missingIn, numberOf, proposeNote, sentenceOf } from '../../model/table/index.ts';
import { COMMAND_OF, type Task, valuesOf, writes } from '../../model/table/writing/index.ts';
import { Button, IconButton } from '../ui/index.ts';
import { face } from './ActBar.tsx';
import { closedTo } from './doing.ts';
import { ReasonField } from './fields/ReasonField.tsx';
import { RefusedLine } from './Refusal.tsx';
import { useSending } from './sending.ts';
import { useSight, useTable } from './table.ts';
import { Asked, useAsking } from './writing/Asked.tsx';
import { Body } from './writing/Body.tsx';
import { hasWays, Kinds } from './writing/Kinds.tsx';
import { useDraft } from './writing/useDraft.ts';

type Props = {
  readonly p: Paragraph;
  readonly task: Task;
  readonly from: string | undefined;
  readonly onClose: () => void;
};

/** Where words are written they stand there to be read; what is done beside them is said. */
const PREVIEWED: Partial<Record<Task['kind'], true>> = {
  add: true,
  delete: true,
  move: true,
  merge: true,
  split: true,
};

/** The form comes into sight once, the caret in its first field. */
function useArrival(kind: Task['kind']) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.scrollIntoView?.({ block: 'nearest' });
    form.current?.querySelector<HTMLElement>('textarea, select, input')?.focus({ preventScroll: true });
  }, [kind]);
  return form;
}

/** What is written, the command it adds up to, and why it cannot be sent yet. */
function useWriting({ p, from, onClose }: Props, task: Task) {
  const table = useTable();
  const writing = useDraft(p, task, from);
  const values = valuesOf(task, writing.draft, {
    paragraph: p.id,
    issue: p.issue,
    place: p.place,
    version: p.version,
  });
  const asking = useAsking(p.id, writing.draft.text);
  const sending = useSending(() => {
    asking.send();
    writing.drop();
    onClose();
  });
  const type = COMMAND_OF[task.kind];
  const missing = missingIn(type, values);
  const command = missing === null ? commandOf(type, values) : null;
  const closed = closedTo(table, command?.ok ? command.value : { type, paragraph: p.id });
  const put = () => {
    if (command?.ok) sending.send(command.value, 'seat');
  };
  return { writing, values, asking, sending, type, missing, closed, put };
}

/** An editor in place: what stands greyed above, what it would commit to shown while one writes. */
export function Writer(props: Props) {
  const { p, onClose } = props;
  const s = useSight();
  const [task, setTask] = useState(props.task);
  const [ways, unfold] = useState(hasWays(task) && task.kind !== 'replace');
  const form = useArrival(task.kind);
  const { writing, values, asking, sending, type, missing, closed, put } = useWriting(props, task);
  const n = numberOf(s, p.id);
  const waits = missing === null ? undefined : say('form.missing', { field: say(`field.${missing}`) });
  return (
    <form
      class="in-place writer"
      ref={form}
      aria-label={say(`write.title.${task.kind}`, { n })}
      onSubmit={(event) => {
        event.preventDefault();
        put();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) put();
      }}
    >
      <header>
        <h4 class="serif">{say(`write.title.${task.kind}`, { n })}</h4>
        {task.kind === 'revise' ? null : <span class="dim">{proposeNote(s)}</span>}
        {hasWays(task) ? (
          <button type="button" class="link" aria-expanded={ways} onClick={() => unfold(!ways)}>
            {say('write.ways')}
          </button>
        ) : null}
        <IconButton icon={X} label={say('act.close')} onClick={onClose} />
      </header>
      {ways ? <Kinds p={p} task={task} onTask={setTask} /> : null}
      <Body p={p} task={task} writing={writing} values={values} />
      <ReasonField
        value={writing.draft.reason}
        max={LIMITS.reason}
        optional
        label={say('write.reason')}
        onChange={(reason) => writing.write({ reason })}
      />
      {writes(task.kind) && task.kind !== 'revise' ? <Asked asking={asking} /> : null}
      {task.kind in PREVIEWED ? <p class="preview serif">{sentenceOf(s, 'seat', type, values)}</p> : null}
      {sending.why ? <RefusedLine why={sending.why} /> : null}
      <footer class="row">
        <Button
          kind="quiet"
          title={say('write.kept')}
          onClick={() => {
            writing.drop();
            onClose();
          }}
        >
          {say('write.discard')}
        </Button>
        <Button kind="primary" type="submit" refused={face(closed) ?? waits} title={closed?.text}>
          {sending.state === 'sending' ? say('wire.sending') : say('write.put')}
        </Button>
      </footer>
    </form>
  );
}
