import { Newspaper, X } from 'lucide';
import { now, say } from '../../../model/index.ts';
import { type NewsLine, newsOf, quietLeft, speechClock } from '../../../model/table/meeting/index.ts';
import { Icon, IconButton } from '../../ui/index.ts';
import { useSight, useTable } from '../table.ts';

/** What news changes, in words: mandates and prices, never a red line. */
export function Effects({ news }: { readonly news: NewsLine }) {
  if (news.effects.length === 0) return null;
  return (
    <ul class="news-effects">
      {news.effects.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

/** A minute for the news: nobody's time runs, and the room is dimmed while it lasts. */
function Quiet() {
  const { live } = useTable();
  const s = useSight();
  const left = quietLeft(s, live.tableTime(now.value));
  if (left <= 0) return null;
  return (
    <p class="news-quiet num" role="timer">
      {say('news.quiet', { time: speechClock(left) })}
    </p>
  );
}

/** Newest news that this reader has not put away: a slip across the whole screen, once. */
export function NewsSlip() {
  const { view } = useTable();
  const s = useSight();
  const [newest] = newsOf(s).filter((one) => !one.mine);
  // What came before this part of the meeting is kept beside the plenary and in the record.
  if (newest === undefined || newest.at <= view.newsRead.value || newest.at < s.pub.phaseSinceMs) return null;
  return (
    <section class="news-slip paper" aria-label={say('news.title')}>
      <Icon icon={Newspaper} size={26} />
      <div>
        <p class="caption">{say('news.title')}</p>
        <h2 class="serif">{newest.title}</h2>
        <p class="news-text">{newest.text}</p>
      </div>
      <div class="news-side">
        <Effects news={newest} />
        <Quiet />
      </div>
      <IconButton icon={X} label={say('news.away')} onClick={() => view.readNews(newest.at)} />
    </section>
  );
}
