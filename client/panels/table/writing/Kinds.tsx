/** The simple half first: other words. What else one can do to a paragraph is one press away. */

import type { Paragraph } from '../../../../shared/engine/index.ts';
import { say } from '../../../model/index.ts';
import { numberOf } from '../../../model/table/index.ts';
import { type Task, WRITE_KINDS, type WriteKind } from '../../../model/table/writing/index.ts';
import { useSight } from '../table.ts';

type Props = { readonly p: Paragraph; readonly task: Task; readonly onTask: (task: Task) => void };

/** A change to a proposal has no other way. */
export const hasWays = (task: Task): boolean => task.kind !== 'revise' && task.kind !== 'amend';

export function Kinds({ p, task, onTask }: Props) {
  const s = useSight();
  const n = numberOf(s, p.id);
  return (
    <fieldset class="write-kinds">
      <legend class="visually-hidden">{say('write.ways')}</legend>
      {WRITE_KINDS.map((kind: WriteKind) => (
        <label key={kind} class={kind === task.kind ? 'on' : ''}>
          <input
            type="radio"
            class="visually-hidden"
            name="write-kind"
            checked={kind === task.kind}
            onChange={() => onTask({ kind })}
          />
          {say(`write.kind.${kind}`, { n })}
        </label>
      ))}
    </fieldset>
  );
}
