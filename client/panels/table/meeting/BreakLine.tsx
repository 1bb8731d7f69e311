import { Coffee } from 'lucide';
import { say } from '../../../model/index.ts';
import { listed } from '../../../model/list.ts';
import { quoted } from '../../../model/table/index.ts';
import { breakOf, stillOpen } from '../../../model/table/meeting/index.ts';
import { Icon } from '../../ui/index.ts';
import { useSight } from '../table.ts';

/** The chair has suspended the meeting: until when, why, and what goes on meanwhile. */
export function BreakLine() {
  const s = useSight();
  const now = breakOf(s);
  if (now === null) return null;
  const may = listed(stillOpen().map((what) => say(`break.may.${what}`)));
  return (
    <p class="wire-line break-line" role="status">
      <Icon icon={Coffee} size={18} />
      <span>
        <b>{now.title}</b> {now.until} {now.reason === null ? '' : quoted(now.reason)}{' '}
        {s.seat === null ? null : <span class="dim">{say('break.may', { list: may })}</span>}
      </span>
    </p>
  );
}
