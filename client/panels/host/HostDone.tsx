import { ArrowRight, Presentation } from 'lucide';
import { meeting, pathTo, say, showCode } from '../../model/index.ts';
import { Icon, Link, Qr } from '../ui/index.ts';

/** The code for the wall, the square to scan, and the three ways on. */
export function HostDone({ code }: { readonly code: string }) {
  const { host, local, join } = meeting().value;
  const address = join(code);
  return (
    <div class="host-done">
      <h1>{say('host.done', { code: showCode(code) })}</h1>
      <p>{say('host.done.lead')}</p>
      <div class="wall">
        <Qr text={address} size={220} label={say('lobby.in.qr', { address })} />
        <div>
          <p class="code num">{showCode(code)}</p>
          <p>{say('lobby.in.open', { address: host })}</p>
          <p class="dim">{say(local ? 'lobby.in.localhost' : 'lobby.in.local')}</p>
        </div>
      </div>
      <nav class="ways" aria-label={say('host.done', { code: showCode(code) })}>
        <Link href={pathTo(code, 'desk')} class="button primary big">
          {say('host.done.desk')}
          <Icon icon={ArrowRight} />
        </Link>
        <a href={pathTo(code, 'screen')} target="_blank" rel="noopener" class="button soft big">
          <Icon icon={Presentation} />
          {say('host.done.screen')}
        </a>
        <Link href={pathTo(code, 'table')} class="button quiet big">
          {say('host.done.sit')}
        </Link>
      </nav>
    </div>
  );
}
