import { meeting, say, showCode } from '../../model/index.ts';
import { Qr } from '../ui/index.ts';

/** How others come in: the square, the address, the code. */
export function BringIn({ code, size = 116 }: { readonly code: string; readonly size?: number }) {
  const { host, local, join } = meeting().value;
  const address = join(code);
  return (
    <section class="bring-in" aria-labelledby="bring-in">
      <Qr text={address} size={size} label={say('lobby.in.qr', { address })} />
      <div>
        <h2 id="bring-in">{say('lobby.in')}</h2>
        <p>
          {say('lobby.in.open', { address: host })}
          <br />
          {say('lobby.in.type', { code: showCode(code) })}
        </p>
        <p class="dim">{say(local ? 'lobby.in.localhost' : 'lobby.in.local')}</p>
      </div>
    </section>
  );
}
