import { emblemUrl } from '../../emblems/index.ts';
import type { Voice } from '../../model/desk/index.ts';
import { say } from '../../model/index.ts';
import { partyOf } from '../../model/table/index.ts';
import { Flag } from '../ui/index.ts';
import { useDesk } from './desk.ts';

/** Somebody who was heard, in their own words. */
export function VoiceLine({ voice, first }: { readonly voice: Voice; readonly first: boolean }) {
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
