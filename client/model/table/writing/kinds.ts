/** What one can do to a paragraph in writing: the simple half first, the rest behind "More ways". */
import type { CommandType, Place, WordingInput } from '../../../../shared/engine/index.ts';
import type { Draft } from '../drafts.ts';
import type { Values } from '../form/index.ts';

export const WRITE_KINDS = ['replace', 'add', 'delete', 'split', 'merge', 'move'] as const;
export type WriteKind = (typeof WRITE_KINDS)[number];

/** `revise`: other words for one's own proposal. `amend`: words proposed to somebody else's. */
export type Task =
  | { readonly kind: WriteKind }
  | { readonly kind: 'revise'; readonly proposal: string; readonly halves?: true }
  | { readonly kind: 'amend'; readonly proposal: string };
export type TaskKind = Task['kind'];

export const COMMAND_OF: Readonly<Record<TaskKind, CommandType>> = {
  replace: 'proposal.table',
  amend: 'proposal.table',
  revise: 'proposal.revise',
  add: 'paragraph.propose',
  delete: 'proposal.delete',
  split: 'proposal.split',
  merge: 'proposal.merge',
  move: 'proposal.move',
};

/** Where a draft is kept: one a paragraph and kind, the plain one where it always was. */
export const draftKey = (paragraph: string, task: Task): string =>
  task.kind === 'replace'
    ? `write/${paragraph}`
    : `write/${paragraph}/${task.kind}${'proposal' in task ? `/${task.proposal}` : ''}`;

/** Kinds in which words are written; the others only say what becomes of those that stand. */
export const writes = (kind: TaskKind): boolean => kind !== 'delete' && kind !== 'move';

type Asked = { readonly paragraph: string; readonly issue: string; readonly place: Place; readonly version: number };

const wordingOf = (text: string, level: number | null, quotes = ''): WordingInput => ({
  text,
  ...(level !== null && { level }),
  ...(quotes !== '' && { quotes }),
});

const placeIn = (draft: Draft, otherwise: Place): Place => {
  const place = draft.extra['place'] || otherwise;
  return place === 'PP' ? 'PP' : 'OP';
};
/** `first` is kept as a word, because nothing chosen yet is empty. */
const afterIn = (draft: Draft, otherwise = ''): Pick<Values, 'after'> => {
  const after = draft.extra['after'] || otherwise;
  return after === '' ? {} : { after: after === 'first' ? null : after };
};

/** What the form of a kind holds, from its draft. */
export function valuesOf(task: Task, draft: Draft, on: Asked): Values {
  const { extra } = draft;
  const wording = wordingOf(draft.text, draft.level, extra['quotes']);
  const about = { paragraph: on.paragraph, version: on.version, reason: draft.reason };
  const second = wordingOf(extra['second'] ?? '', null);
  if (task.kind === 'revise')
    return { proposal: task.proposal, wording, reason: draft.reason, ...(task.halves && { second }) };
  if (task.kind === 'amend') return { ...about, amends: task.proposal, wording };
  if (task.kind === 'delete') return about;
  if (task.kind === 'move') return { ...about, place: placeIn(draft, on.place), ...afterIn(draft) };
  if (task.kind === 'split') return { ...about, first: wording, second };
  if (task.kind === 'merge') return { ...about, wording, ...(extra['with'] && { with: extra['with'] }) };
  if (task.kind === 'replace') return { ...about, wording };
  const place = placeIn(draft, on.place);
  return {
    issue: extra['issue'] || on.issue,
    title: extra['title'] ?? '',
    place,
    ...afterIn(draft, place === on.place ? on.paragraph : ''),
    wording,
    reason: draft.reason,
  };
}
