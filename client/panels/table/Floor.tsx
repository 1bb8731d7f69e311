import { emblemUrl } from '../../emblems/index.ts';
import { say } from '../../model/index.ts';
import { lastSaid, partyOf, shortOf } from '../../model/table/index.ts';
import { Flag } from '../ui/index.ts';
import { FloorFoot, FloorNote, FloorNow } from './meeting/parts.tsx';
import { useSight } from './table.ts';

function Speaker() {
  const s = useSight();
  const { speaker } = s.pub;
  const last = lastSaid(s);
  if (speaker === null || last === null) return <p class="dim nobody">{say('floor.nobody')}</p>;
  const isSeat = speaker !== 'chair' && speaker !== 'host';
  return (
    <div class="speaker">
      {isSeat ? (
        <Flag party={partyOf(s, speaker)} size={40} />
      ) : (
        <img src={emblemUrl('chair')} width="40" height="40" alt="" />
      )}
      <div>
        <p>
          <b>
            {isSeat
              ? say('floor.speaks', { who: shortOf(s, speaker) })
              : say(speaker === 'chair' ? 'floor.chair' : 'floor.host')}
          </b>
        </p>
        <p class="dim small said">{last.quote}</p>
      </div>
    </div>
  );
}

/** Who has the floor, or spoke last; who waits for it, and how to ask. */
export function Floor() {
  const { floor } = useSight().pub;
  return (
    <section class="floor card" aria-label={say('floor.title')}>
      <header>
        <h2 class="caption">{say('floor.title')}</h2>
        <FloorNote />
      </header>
      {floor.speaking === null ? <Speaker /> : <FloorNow />}
      <FloorFoot />
    </section>
  );
}
