import { namesOf, voicesOf } from '../../model/desk/index.ts';
import { say } from '../../model/index.ts';
import { listed } from '../../model/list.ts';
import type { Sight } from '../../model/table/index.ts';
import { floorUsed } from '../../model/table/meeting/index.ts';
import { Card } from '../ui/index.ts';
import { useDesk } from './desk.ts';
import { BalanceButton, FloorFoot, Queue } from './FloorQueue.tsx';
import { VoiceLine } from './VoiceLine.tsx';

const MOST = 4;
/** Beside a list of speakers one line says who was heard last. */
const BESIDE_A_LIST = 1;

function quietText(s: Sight, quiet: readonly string[]): string {
  if (quiet.length === s.pub.order.length) return say('desk.floor.quiet.all');
  const more = quiet.length - MOST;
  const names = [...namesOf(s, quiet.slice(0, MOST)), ...(more > 0 ? [say('desk.floor.more', { count: more })] : [])];
  return say('desk.floor.quiet', { count: quiet.length, names: listed(names) });
}

function Voices() {
  const { sight } = useDesk();
  const { last, quiet } = voicesOf(sight);
  const listedNow = floorUsed(sight.pub);
  const shown = listedNow ? last.slice(0, BESIDE_A_LIST) : last;
  const playing = sight.pub.phase.startsWith('round.') && !listedNow;
  if (last.length === 0) return <p class="dim">{say('desk.floor.none')}</p>;
  return (
    <>
      <ul>
        {shown.map((voice, i) => (
          <VoiceLine key={voice.key} voice={voice} first={i === 0} />
        ))}
      </ul>
      {playing ? <p class="quiet dim">{quietText(sight, quiet)}</p> : null}
    </>
  );
}

/** Who has the floor and who waits for it; before anybody asks, who spoke and who has been silent in this round. */
export function FloorCard() {
  const { sight } = useDesk();
  const used = floorUsed(sight.pub);
  return (
    <Card title={say('desk.floor.title')} note={<BalanceButton />} class="floor-card">
      {used ? <Queue /> : null}
      {used && sight.pub.floor.speaking !== null ? null : <Voices />}
      <FloorFoot />
    </Card>
  );
}
