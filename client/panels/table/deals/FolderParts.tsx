import { LockKeyhole, Phone } from 'lucide';
import { say } from '../../../model/index.ts';
import { callsOf, goodwillWhy, type LeaveLine, leavesOf } from '../../../model/table/deals/index.ts';
import { iAmMember, signed } from '../../../model/table/index.ts';
import { Icon } from '../../ui/index.ts';
import { focusOn } from '../doing.ts';
import { useSight, useTable } from '../table.ts';
import { useRead } from './read.ts';

function Leave({ line, fresh }: { readonly line: LeaveLine; readonly fresh: boolean }) {
  const table = useTable();
  const text = say(`leave.${line.why}`, { level: line.level, n: line.number, name: line.name });
  return (
    <li class={fresh ? 'leave fresh' : 'leave'}>
      <button type="button" onClick={() => focusOn(table, line.paragraph)}>
        <Icon icon={Phone} size={15} />
        <span>
          <b>{say('leave.title')}</b> {text}
          {fresh ? <i class="chip lamp">{say('leave.new')}</i> : null}
        </span>
        {line.number !== 0 ? <i class="pn num">{line.number}</i> : null}
      </button>
    </li>
  );
}

/** In the folder: calls to capital left, the leaves it gave, and prices nobody else knows of. */
export function CapitalInFolder() {
  const s = useSight();
  const leaves = leavesOf(s);
  const sealed = s.mine?.sealedGoodwill ?? [];
  const { isNew } = useRead('leaves', leaves.length);
  if (!iAmMember(s)) return null;
  const calls = callsOf(s);
  const left = say('capital.calls', { left: calls.left, of: calls.of });
  return (
    <ul class="folder-lines capital-lines">
      {leaves.map((line, i) => (
        <Leave key={line.key} line={line} fresh={isNew(leaves.length - i)} />
      ))}
      <li class="calls small">
        <Icon icon={Phone} size={15} />{' '}
        {calls.cost > 0 ? `${left}; ${say('capital.cost', { cost: calls.cost })}` : left}
      </li>
      {sealed.map((one, i) => (
        <li key={`${one.why}/${one.paragraph}/${i}`} class="calls small" title={say('sealed.title')}>
          <Icon icon={LockKeyhole} size={15} />
          {say('sealed.line', { by: signed(one.by), why: goodwillWhy(s, one.why, one.paragraph) })}
        </li>
      ))}
    </ul>
  );
}
