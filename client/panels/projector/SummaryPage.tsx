import { say } from '../../model/index.ts';
import { endingView } from '../../model/table/meeting/index.ts';
import { useScreen } from './screen.ts';

/** An ending without a text is an ending. */
export function SummaryPage() {
  const { s } = useScreen();
  const closed = s.pub.paragraphs.filter((p) => p.status === 'ad-ref' || p.status === 'agreed').length;
  const ending = endingView(s.pub);
  return (
    <article class="sc-page sc-end paper">
      <h2 class="serif">{ending?.title ?? say('screen.summary')}</h2>
      <p>{ending?.lead}</p>
      <p class="soft">
        {say('screen.summary.agreed', { count: closed })} {say('screen.debrief.soon')}
      </p>
    </article>
  );
}
