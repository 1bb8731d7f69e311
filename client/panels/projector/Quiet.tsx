import { clockText, leftMs, now, say } from '../../model/index.ts';
import { cleanText } from '../../model/projector/index.ts';
import { RoomView } from '../room/index.ts';
import { useScreen } from './screen.ts';
import { Turning } from './Turning.tsx';

/** Silence: a dark room, the page, the time. Nothing else. */
export function Quiet() {
  const { live, s, unit } = useScreen();
  const left = leftMs(s.pub.clock, live.tableTime(now.value));
  const rev = s.pub.rev === 0 ? say('screen.zero') : say('screen.rev', { rev: s.pub.rev });
  return (
    <div class="sc-quiet">
      <div class="sc-room">
        <RoomView live={live} night nobody foot={24 * unit} />
      </div>
      <header>
        {left === null ? null : (
          <p class="sc-left num" role="timer">
            {clockText(left)}
          </p>
        )}
        <h1 class="serif">{say('screen.silence')}</h1>
        <p>{say(s.pub.paused ? 'screen.paused.line' : 'screen.silence.do')}</p>
      </header>
      <article class="sc-page paper">
        <header>
          <b class="serif">{s.open.title}</b>
          <span class="soft">
            {say('screen.silence.facts', { rev, count: cleanText(s).length })}
            {s.pub.silence.tries > 1 ? ` · ${say('screen.silence.second')}` : ''}
          </span>
        </header>
        <Turning />
      </article>
    </div>
  );
}
