import type { MessageKey } from '../../../shared/words/index.ts';
import { emblemUrl } from '../../emblems/index.ts';
import { clockText, clockTone, leftMs, now, say, words } from '../../model/index.ts';
import { leftOf, modeOf } from '../../model/projector/index.ts';
import { lastSaid, partyOf, shortOf } from '../../model/table/index.ts';
import { Flag } from '../ui/index.ts';
import { useScreen } from './screen.ts';

function Clock() {
  const { live, s } = useScreen();
  const left = leftMs(s.pub.clock, live.tableTime(now.value));
  if (s.pub.paused) return <p class="sc-under sc-pause">{say('screen.paused.line')}</p>;
  if (left === null) return null;
  const key = `screen.clock.${s.pub.phase}`;
  return (
    <div role="timer">
      <p class={`sc-num num ${s.pub.solo ? 'steady' : clockTone(left)}`}>{clockText(left)}</p>
      <p class="sc-under">{words.value.knows(key) ? say(key as MessageKey) : ''}</p>
    </div>
  );
}

/** Who spoke last in this part, in their own words. */
function Floor() {
  const { s, unit } = useScreen();
  const { speaker } = s.pub;
  const said = lastSaid(s);
  const quote = said !== null && (said.seat === speaker || said.from === speaker) ? said.quote : null;
  if (speaker === null) return <p class="sc-under">{say('screen.quiet')}</p>;
  const seat = speaker !== 'chair' && speaker !== 'host';
  return (
    <>
      <p class="sc-cap">{say('screen.spoke')}</p>
      <div class="sc-speaker">
        {seat ? (
          <Flag party={partyOf(s, speaker)} size={52 * unit} />
        ) : (
          <img src={emblemUrl('chair')} width={52 * unit} height={52 * unit} alt="" />
        )}
        <b>{seat ? shortOf(s, speaker) : say(speaker === 'chair' ? 'screen.chair' : 'screen.host')}</b>
      </div>
      {quote === null ? null : <p class="sc-quote">{`“${quote}”`}</p>}
    </>
  );
}

function Positions() {
  const { s, unit } = useScreen();
  if (s.pub.positions.length === 0) return null;
  return (
    <>
      <p class="sc-cap">{say('screen.positions')}</p>
      <p class="sc-flags">
        {s.pub.positions.map((one) => (
          <Flag key={one.seat} party={partyOf(s, one.seat)} size={44 * unit} named />
        ))}
      </p>
    </>
  );
}

/** Brackets left, the clock, and who speaks. */
export function Side() {
  const { s } = useScreen();
  const mode = modeOf(s.pub);
  const left = leftOf(s.pub);
  const over = mode === 'adopted' || mode === 'summary';
  return (
    <aside class="sc-side">
      {over || mode === 'opening' ? null : (
        <p class="sc-brackets">
          <b class="sc-num num">{left}</b>
          <span>{say('screen.brackets', { count: left })}</span>
        </p>
      )}
      <Clock />
      <div class="sc-floor">{over ? <Positions /> : <Floor />}</div>
    </aside>
  );
}
