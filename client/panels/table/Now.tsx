import { BellRing, ChevronRight, ListRestart } from 'lucide';
import { momentMs } from '../../../shared/engine/index.ts';
import { now, say } from '../../model/index.ts';
import { changesSince, nextChange, nowOf, waitingFor } from '../../model/table/index.ts';
import { Icon } from '../ui/index.ts';
import { focusOn, goToWaiting } from './doing.ts';
import { useSight, useTable } from './table.ts';

/** How long what is put still stands before the gavel may fall. */
function PutCount() {
  const { live } = useTable();
  const s = useSight();
  const { put } = s.pub;
  if (put === null) return null;
  const left = momentMs(s.pub) - (live.tableTime(now.value) - put.at);
  const seconds = Math.ceil(Math.max(0, left) / 1000);
  return <span class="put-count num">{seconds > 0 ? say('put.left', { s: seconds }) : say('put.may')}</span>;
}

function Waits() {
  const table = useTable();
  const s = useSight();
  const list = waitingFor(s);
  const [first, ...more] = list;
  if (first === undefined) return null;
  return (
    <button type="button" class="waits" onClick={() => goToWaiting(table, first)}>
      <Icon icon={BellRing} size={16} />
      <span>{more.length === 0 ? first.text : say('wait.more', { text: first.text, count: more.length })}</span>
      <b>
        {say('wait.go')} <kbd>g</kbd>
      </b>
    </button>
  );
}

/** What changed for me since I looked, as a count and a way there. */
function Changes() {
  const table = useTable();
  const s = useSight();
  const seen = table.view.seen.value;
  const focus = table.live.focus.value;
  const count = s.pub.paragraphs.filter((p) => p.id !== focus && changesSince(s, seen, p).length > 0).length;
  if (count === 0 || s.pub.ending !== null) return null;
  return (
    <button type="button" class="changes-link" onClick={() => focusOn(table, nextChange(s, seen, focus))}>
      <Icon icon={ListRestart} size={15} />
      <span>{say('since.next', { count })}</span>
      <kbd>n</kbd>
      <Icon icon={ChevronRight} size={15} />
    </button>
  );
}

/** One line: what the table is doing, what I could do; beside it, what changed. */
export function Now() {
  const s = useSight();
  const { doing, could } = nowOf(s);
  return (
    <div class={`now-line${s.pub.put ? ' put' : ''}`}>
      <p>
        <b>{doing}</b> {could}
      </p>
      <PutCount />
      <Changes />
    </div>
  );
}

export { Waits };
