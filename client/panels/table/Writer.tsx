import { X } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { LIMITS, type Paragraph } from '../../../shared/engine/index.ts';
import { say } from '../../model/index.ts';
import { closestLevel, commandOf, numberOf, proposalsLeft, sentenceOf, type Values } from '../../model/table/index.ts';
import { Button, IconButton } from '../ui/index.ts';
import { face } from './ActBar.tsx';
import { closedTo } from './doing.ts';
import { ReasonField } from './fields/ReasonField.tsx';
import { LevelField } from './fields/WordingField.tsx';
import { Redline } from './Redline.tsx';
import { RefusedLine } from './Refusal.tsx';
import { useSending } from './sending.ts';
import { useSight, useTable } from './table.ts';

type Props = { readonly p: Paragraph; readonly from: string | undefined; readonly onClose: () => void };

/** The draft of a paragraph: begun from the text as it stands or from another wording, kept until put on record. */
function useDraft(p: Paragraph, from: string | undefined) {
  const { view } = useTable();
  const s = useSight();
  const key = `write/${p.id}`;
  const draft = view.drafts.at(key).value;
  useEffect(() => {
    if (from !== undefined) view.drafts.write(key, { text: from });
    else if (view.drafts.at(key).value.text === '') view.drafts.write(key, { text: p.words.text });
  }, [from]);
  return {
    text: draft.text,
    reason: draft.reason,
    level: draft.level ?? closestLevel(s, p, draft.text),
    write: (change: { text?: string; reason?: string; level?: number }) => view.drafts.write(key, change),
    drop: () => view.drafts.drop(key),
  };
}

/** An editor in place: the base greyed above, the difference shown while one writes. */
export function Writer({ p, from, onClose }: Props) {
  const table = useTable();
  const s = useSight();
  const draft = useDraft(p, from);
  const sending = useSending(() => {
    draft.drop();
    onClose();
  });
  const area = useRef<HTMLTextAreaElement>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.scrollIntoView?.({ block: 'nearest' });
    area.current?.focus({ preventScroll: true });
  }, []);
  const n = numberOf(s, p.id);
  const values: Values = {
    paragraph: p.id,
    wording: { text: draft.text, level: draft.level },
    reason: draft.reason,
    version: p.version,
  };
  const command = commandOf('proposal.table', values);
  const closed = command.ok ? closedTo(table, command.value) : null;
  const put = () => {
    if (command.ok) sending.send(command.value, 'seat');
  };
  return (
    <form
      class="in-place writer"
      ref={form}
      aria-label={say('write.title', { n })}
      onSubmit={(event) => {
        event.preventDefault();
        put();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) put();
      }}
    >
      <header>
        <h4 class="serif">{say('write.title', { n })}</h4>
        <span class="dim">{say('acts.propose.left', { left: proposalsLeft(s) })}</span>
        <IconButton icon={X} label={say('act.close')} onClick={onClose} />
      </header>
      <div class="base">
        <p class="caption">{say('write.base')}</p>
        <p class="rolling small-page">
          {draft.text.trim() === '' ? p.words.text : <Redline from={p.words.text} to={draft.text} />}
        </p>
      </div>
      <div class="field">
        <label for={`write-${p.id}`}>{say('write.text')}</label>
        <textarea
          id={`write-${p.id}`}
          class="serif"
          ref={area}
          rows={5}
          maxLength={LIMITS.wording}
          value={draft.text}
          onInput={(event) => draft.write({ text: event.currentTarget.value })}
        />
        <p class="hint num">{say('write.count', { left: LIMITS.wording - draft.text.length })}</p>
      </div>
      <LevelField p={p} text={draft.text} level={draft.level} onChange={(level) => draft.write({ level })} />
      <ReasonField
        value={draft.reason}
        max={LIMITS.reason}
        optional
        label={say('write.reason')}
        onChange={(reason) => draft.write({ reason })}
      />
      <p class="preview serif">{sentenceOf(s, 'seat', 'proposal.table', values)}</p>
      <p class="dim small">{say('write.kept')}</p>
      {sending.why ? <RefusedLine why={sending.why} /> : null}
      <footer class="row">
        <Button
          kind="quiet"
          onClick={() => {
            draft.drop();
            onClose();
          }}
        >
          {say('write.discard')}
        </Button>
        <Button kind="primary" type="submit" refused={face(closed)} title={closed?.text}>
          {sending.state === 'sending' ? say('wire.sending') : say('write.put')}
        </Button>
      </footer>
    </form>
  );
}
