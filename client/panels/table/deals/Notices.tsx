import { Phone, X } from 'lucide';
import { say } from '../../../model/index.ts';
import { answersOf } from '../../../model/table/deals/index.ts';
import { Icon, IconButton } from '../../ui/index.ts';
import { focusOn } from '../doing.ts';
import { useSight, useTable } from '../table.ts';
import { useRead } from './read.ts';
import { Tip } from './Tip.tsx';

/** Capital has answered: asked of me, so it stays above the page until read. */
function CapitalAnswered() {
  const table = useTable();
  const s = useSight();
  const answers = answersOf(s);
  const { fresh, mark } = useRead('capital', answers.length);
  const newest = answers.at(-1);
  if (fresh === 0 || newest === undefined) return null;
  const text = say(newest.granted ? 'capital.news.yes' : 'capital.news.no', { level: newest.level, n: newest.number });
  return (
    <div class="waits capital-news" role="status">
      <Icon icon={Phone} size={16} />
      <button type="button" onClick={() => focusOn(table, newest.paragraph)}>
        {fresh > 1 ? say('wait.more', { text, count: fresh - 1 }) : text}
      </button>
      <IconButton icon={X} size={18} label={say('capital.read')} onClick={mark} />
    </div>
  );
}

/** What deals have to tell me, above the page: capital's answers, and once a tip. */
export function DealNotices() {
  const s = useSight();
  if (s.seat === null || s.mine === null) return null;
  return (
    <>
      <CapitalAnswered />
      <Tip />
    </>
  );
}
