import { say } from '../../model/index.ts';
import { useScreen } from './screen.ts';

/** An ending without a text is an ending. */
export function SummaryPage() {
  const { s } = useScreen();
  const closed = s.pub.paragraphs.filter((p) => p.status === 'ad-ref' || p.status === 'agreed').length;
  const ended = s.pub.ending?.why === 'ended-by-host';
  return (
    <article class="sc-page sc-end paper">
      <h2 class="serif">{say('screen.summary')}</h2>
      <p>{say(ended ? 'screen.summary.ended' : 'screen.summary.line')}</p>
      <p class="soft">
        {say('screen.summary.agreed', { count: closed })} {say('screen.debrief.soon')}
      </p>
    </article>
  );
}
