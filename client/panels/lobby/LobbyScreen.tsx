import { UsersRound } from 'lucide';
import { useState } from 'preact/hooks';
import { type Live, lengthName, readers, say, seatGroups, showCode } from '../../model/index.ts';
import { RoomView } from '../room/index.ts';
import { SettingsButton, type Sighted, TopBar, WireLine } from '../shell/index.ts';
import { Icon } from '../ui/index.ts';
import { BriefSide } from './BriefSide.tsx';
import { BringIn } from './BringIn.tsx';
import { SeatCards } from './SeatCards.tsx';
import { Shared } from './Shared.tsx';

function Bar({ live }: { readonly live: Live }) {
  const facts = live.facts.value;
  const here = live.presence.value.people.filter((p) => p.connected).length;
  return (
    <TopBar about={<span class="wide">{facts ? `${facts.title} · ${lengthName(facts.length)}` : ''}</span>}>
      <span class="here">
        <Icon icon={UsersRound} size={18} />
        <b class="num">{here}</b>
        <span class="word">{say('lobby.here', { count: here })}</span>
      </span>
      <span class="code-chip">{say('lobby.table', { code: showCode(live.code) })}</span>
      <SettingsButton />
    </TopBar>
  );
}

type Props = Sighted & {
  /** After the start: a latecomer, or somebody without a seat yet. */
  readonly late: boolean;
  readonly onIn: () => void;
  readonly onPress: () => void;
};

/** Seats on the left, the brief of the one looked at on the right. */
export function LobbyScreen({ live, open, pub, late, onIn, onPress }: Props) {
  const [looked, setLooked] = useState<string | null>(null);
  const groups = seatGroups({ open, pub, presence: live.presence.value, you: live.you.value });
  const seat = looked ?? live.seat.value;
  return (
    <div class="lobby">
      <Bar live={live} />
      <WireLine live={live} />
      <main>
        <div class="lobby-side">
          <div class="lobby-room">
            <RoomView live={live} onSeat={setLooked} foot={0} />
          </div>
          <div class="lobby-seats">
            <header>
              <h1>{say('lobby.choose')}</h1>
              <p>
                {late
                  ? say('lobby.late', { round: Math.max(1, pub.round) })
                  : say(pub.solo ? 'lobby.choose.solo' : 'lobby.choose.hint')}
              </p>
            </header>
            <Shared live={live} open={open} />
            <SeatCards groups={groups} live={live} looked={seat} onLook={setLooked} />
            {pub.solo ? null : <BringIn code={live.code} />}
          </div>
        </div>
        <BriefSide
          live={live}
          open={open}
          pub={pub}
          looked={seat}
          readers={readers(pub)}
          late={late}
          onIn={onIn}
          onPress={onPress}
        />
      </main>
    </div>
  );
}
