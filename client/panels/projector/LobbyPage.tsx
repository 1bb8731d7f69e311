import { meeting, say, showCode } from '../../model/index.ts';
import { takenSeats } from '../../model/projector/index.ts';
import { Qr } from '../ui/index.ts';
import { useScreen } from './screen.ts';

/** Before the start: how to come in, as large as the wall allows. */
export function LobbyPage() {
  const { live, s, unit } = useScreen();
  const { host, local, join } = meeting().value;
  const address = join(live.code);
  const here = live.presence.value.people.length;
  return (
    <article class="sc-page sc-lobby paper">
      {s.pub.solo || local ? null : <Qr text={address} size={330 * unit} label={say('screen.join.qr', { address })} />}
      <div>
        <h2 class="serif">{say('screen.lobby.title')}</h2>
        {s.pub.solo ? null : (
          <>
            <p class="sc-address">
              {say('screen.lobby.open')} <b>{host}</b>
            </p>
            <p class="sc-address">{say('screen.lobby.code')}</p>
            <p class="sc-code num">{showCode(live.code)}</p>
          </>
        )}
        {local && !s.pub.solo ? <p class="soft">{say('screen.lobby.local')}</p> : null}
        <p class="sc-count num">
          <b>{say('screen.lobby.seats', { taken: takenSeats(s.pub), of: s.pub.order.length })}</b>{' '}
          <span class="soft">{say('screen.lobby.bots')}</span>
        </p>
        <span class="visually-hidden">{say('lobby.here', { count: here })}</span>
      </div>
    </article>
  );
}
