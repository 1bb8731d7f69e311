/** What a kind of proposal asks for, beside the reason. */
import type { Paragraph } from '../../../../shared/engine/index.ts';
import { say } from '../../../model/index.ts';
import { issueFor, numberOf, patched, shortOf, type Values } from '../../../model/table/index.ts';
import { COMMAND_OF, hasQuote, type Task } from '../../../model/table/writing/index.ts';
import { ActField } from '../fields/ActField.tsx';
import { useSight } from '../table.ts';
import { Editor } from './Editor.tsx';
import type { Writing } from './useDraft.ts';

type Props = { readonly p: Paragraph; readonly task: Task; readonly writing: Writing; readonly values: Values };
type Named = 'issue' | 'place' | 'after' | 'title' | 'with';

/** A field of the act's own form, kept in the draft. */
function Kept({ name, task, writing, values }: Omit<Props, 'p'> & { readonly name: Named }) {
  const type = COMMAND_OF[task.kind];
  return (
    <ActField
      type={type}
      as="seat"
      field={{ field: name, optional: false }}
      values={values}
      onChange={(change) => {
        const next = patched(values, change);
        const after = next.after === null ? 'first' : (next.after ?? '');
        writing.choose({
          issue: next.issue ?? '',
          place: next.place ?? '',
          title: next.title ?? '',
          with: next.with ?? '',
          after,
        });
      }}
    />
  );
}

type Base = { readonly base: string; readonly baseLabel: string; readonly was: { readonly level: number } | null };

function useBase({ p, task }: Pick<Props, 'p' | 'task'>): Base {
  const s = useSight();
  const on = 'proposal' in task ? s.pub.proposals.find((x) => x.id === task.proposal) : undefined;
  if (task.kind === 'add') return { base: '', baseLabel: '', was: null };
  if (on === undefined) return { base: p.words.text, baseLabel: say('write.base'), was: p.words };
  const baseLabel = task.kind === 'amend' ? say('write.base.of', { who: shortOf(s, on.seat) }) : say('write.base.mine');
  return { base: on.words.text, baseLabel, was: on.words };
}

function Words(props: Props & { readonly label: string }) {
  const { p, task, writing, label, values } = props;
  const { draft, write, choose } = writing;
  const { shelf } = useSight().open;
  const onText = (text: string, quoted?: string) => {
    write({ text });
    const quotes = quoted ?? draft.extra['quotes'] ?? '';
    const agreed = shelf.find((one) => one.id === quotes)?.text;
    const still = agreed !== undefined && hasQuote(text, agreed);
    if ((draft.extra['quotes'] ?? '') !== (still ? quotes : '')) choose({ quotes: still ? quotes : '' });
  };
  return (
    <Editor
      key={task.kind}
      p={p}
      label={label}
      {...useBase({ p, task })}
      text={draft.text}
      claim={draft.level}
      {...(values.issue && { issue: values.issue })}
      {...(values.place && { place: values.place })}
      onText={onText}
      onClaim={(level) => write({ level })}
    />
  );
}

/** The other half of a paragraph that is divided. */
function Second({ p, writing }: Pick<Props, 'p' | 'writing'>) {
  return (
    <Editor
      p={p}
      label={say('write.second')}
      base=""
      baseLabel=""
      was={p.words}
      bare
      text={writing.draft.extra['second'] ?? ''}
      claim={null}
      onText={(second) => writing.choose({ second })}
      onClaim={() => undefined}
    />
  );
}

export function Body(props: Props) {
  const { p, task } = props;
  const s = useSight();
  const n = numberOf(s, p.id);
  if (task.kind === 'delete') return <p class="rolling small-page struck">{p.words.text}</p>;
  if (task.kind === 'move')
    return (
      <>
        <Kept {...props} name="place" />
        <Kept {...props} name="after" />
      </>
    );
  if (task.kind === 'revise' && task.halves)
    return (
      <>
        <Words {...props} label={say('write.first', { n })} />
        <Second {...props} />
      </>
    );
  if (task.kind === 'add')
    return (
      <>
        <div class="fields-two">
          <Kept {...props} name="issue" />
          <Kept {...props} name="title" />
          <Kept {...props} name="place" />
          <Kept {...props} name="after" />
        </div>
        <Words {...props} label={say('write.text.add')} />
      </>
    );
  if (task.kind === 'merge')
    return (
      <>
        <Kept {...props} name="with" />
        <Words {...props} label={say('write.text.merge')} />
      </>
    );
  if (task.kind === 'split')
    return (
      <>
        <Words {...props} label={say('write.first', { n })} />
        <Second {...props} />
      </>
    );
  return issueFor(s, p) === undefined ? null : <Words {...props} label={say('write.text')} />;
}
