import { emblemUrl } from '../../emblems/index.ts';
import { namesOf, type Voice, voicesOf } from '../../model/desk/index.ts';
import { say } from '../../model/index.ts';
import { listed } from '../../model/list.ts';
import { partyOf, type Sight } from '../../model/table/index.ts';
import { Card, Flag } from '../ui/index.ts';
import { useDesk } from './desk.ts';

function VoiceLine({ voice, first }: { readonly voice: Voice; readonly first: boolean }) {
  const { sight } = useDesk();
  return (
    <li class={first ? 'voice first' : 'voice'}>
      {voice.seat === null ? (
        <img src={emblemUrl('chair')} width={first ? 34 : 28} height={first ? 34 : 28} alt="" />
      ) : (
        <Flag party={partyOf(sight, voice.seat)} size={first ? 34 : 28} />
      )}
      <div>
        <p>
          <b>{voice.who}</b> {first ? <span class="dim">{say('desk.floor.last')}</span> : null}
        </p>
        <p class="quote">{voice.quote}</p>
      </div>
    </li>
  );
}

const MOST = 4;

function quietText(s: Sight, quiet: readonly string[]): string {
  if (quiet.length === s.pub.order.length) return say('desk.floor.quiet.all');
  const more = quiet.length - MOST;
  const names = [...namesOf(s, quiet.slice(0, MOST)), ...(more > 0 ? [say('desk.floor.more', { count: more })] : [])];
  return say('desk.floor.quiet', { count: quiet.length, names: listed(names) });
}

/** Who spoke, newest first, and who has been silent in this round. */
export function FloorCard() {
  const { sight } = useDesk();
  const { last, quiet } = voicesOf(sight);
  const playing = sight.pub.phase.startsWith('round.');
  return (
    <Card title={say('desk.floor.title')} class="floor-card">
      {last.length === 0 ? (
        <p class="dim">{say('desk.floor.none')}</p>
      ) : (
        <ul>
          {last.map((voice, i) => (
            <VoiceLine key={voice.key} voice={voice} first={i === 0} />
          ))}
        </ul>
      )}
      {playing ? <p class="quiet dim">{quietText(sight, quiet)}</p> : null}
    </Card>
  );
}
