import { now, say } from '../../model/index.ts';
import { newsOf, quietLeft, speechClock } from '../../model/table/meeting/index.ts';
import { Fitted } from './Fitted.tsx';
import { useScreen } from './screen.ts';

/** News, large, for as long as its quiet lasts. */
export function NewsPage() {
  const { live, s, unit } = useScreen();
  const [news] = newsOf(s);
  if (news === undefined) return null;
  const left = quietLeft(s, live.tableTime(now.value));
  return (
    <article class="sc-page sc-news paper">
      <header>
        <b>{say('news.title')}</b>
        {left > 0 ? <span class="sc-verdict num">{say('screen.quiet.left', { time: speechClock(left) })}</span> : null}
      </header>
      <h2 class="serif">{news.title}</h2>
      <Fitted key={`${news.id}/${unit}`} class="plain-text">
        {() => <p>{news.text}</p>}
      </Fitted>
      {news.effects.length === 0 ? null : (
        <ul class="sc-small soft">
          {news.effects.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
    </article>
  );
}
