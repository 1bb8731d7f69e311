import { emblemUrl } from '../../emblems/index.ts';
import { say } from '../../model/index.ts';
import { lastSaid, partyOf, shortOf } from '../../model/table/index.ts';
import { Flag } from '../ui/index.ts';
import { FloorFoot, FloorNote, FloorNow } from './meeting/parts.tsx';
import { useSight } from './table.ts';

/** Whose words stand below, and nobody else. */
function Speaker() {
  const s = useSight();
  const last = lastSaid(s);
  if (last === null) return <p class="dim nobody">{say('floor.nobody')}</p>;
  return (
    <div class="speaker">
      {last.seat !== null ? (
        <Flag party={partyOf(s, last.seat)} size={40} />
      ) : (
        <img src={emblemUrl('chair')} width="40" height="40" alt="" />
      )}
      <div>
        <p>
          <b>
            {last.seat !== null
              ? say('floor.speaks', { who: shortOf(s, last.seat) })
              : say(last.from === 'chair' ? 'floor.chair' : 'floor.host')}
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
