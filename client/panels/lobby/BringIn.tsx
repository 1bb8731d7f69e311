import { pathTo, say, showCode } from '../../model/index.ts';
import { Qr } from '../ui/index.ts';

const LOCAL = /^(localhost|127\.|\[::1\])/;

/** How others come in: the square, the address, the code. */
export function BringIn({ code, size = 116 }: { readonly code: string; readonly size?: number }) {
  const address = `${location.origin}${pathTo(code, 'join')}`;
  const local = LOCAL.test(location.hostname);
  return (
    <section class="bring-in" aria-labelledby="bring-in">
      <Qr text={address} size={size} label={say('lobby.in.qr', { address })} />
      <div>
        <h2 id="bring-in">{say('lobby.in')}</h2>
        <p>
          {say('lobby.in.open', { address: location.host })}
          <br />
          {say('lobby.in.type', { code: showCode(code) })}
        </p>
        <p class="dim">{say(local ? 'lobby.in.localhost' : 'lobby.in.local')}</p>
      </div>
    </section>
  );
}
