/** The draft of a paragraph and kind: begun from the text as it stands or from another wording, kept until put on record. */
import { useEffect } from 'preact/hooks';
import type { Paragraph } from '../../../../shared/engine/index.ts';
import type { Draft } from '../../../model/table/index.ts';
import { draftKey, type Task } from '../../../model/table/writing/index.ts';
import { useSight, useTable } from '../table.ts';

export type Change = { readonly text?: string; readonly reason?: string; readonly level?: number | null };
export type Writing = {
  readonly draft: Draft;
  readonly write: (change: Change) => void;
  /** What else the kind asks for, by field. */
  readonly choose: (extra: Readonly<Record<string, string>>) => void;
  readonly drop: () => void;
};

type Begun = { readonly text: string; readonly second: string };

/** What a draft of this kind begins from. */
function useBase(p: Paragraph, task: Task): Begun {
  const s = useSight();
  if (!('proposal' in task)) return { text: task.kind === 'add' ? '' : p.words.text, second: '' };
  const x = s.pub.proposals.find((one) => one.id === task.proposal);
  return { text: x?.words.text ?? '', second: x?.operation.kind === 'split' ? x.operation.second.text : '' };
}

export function useDraft(p: Paragraph, task: Task, from: string | undefined): Writing {
  const { drafts } = useTable().view;
  const key = draftKey(p.id, task);
  const base = useBase(p, task);
  const draft = drafts.at(key).value;
  useEffect(() => {
    if (from !== undefined) drafts.write(key, { text: from });
    else if (drafts.at(key).value.text === '')
      drafts.write(key, { text: base.text, ...(base.second !== '' && { extra: { second: base.second } }) });
  }, [key, from]);
  return {
    draft,
    write: (change) => drafts.write(key, change),
    choose: (extra) => drafts.write(key, { extra: { ...drafts.at(key).value.extra, ...extra } }),
    drop: () => drafts.drop(key),
  };
}
