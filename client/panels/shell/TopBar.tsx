import type { ComponentChildren } from 'preact';
import { say } from '../../model/index.ts';
import { Link, Mark } from '../ui/index.ts';

type Props = { readonly title?: string; readonly children?: ComponentChildren; readonly about?: ComponentChildren };

/** The navy bar of the screens around the table. */
export function TopBar({ title, about, children }: Props) {
  return (
    <header class="top-bar hall">
      <Link href="/" class="home" aria-label={say('app.home')}>
        <Mark size={26} />
        <span class="serif">{title ?? say('app.name')}</span>
      </Link>
      <div class="about">{about}</div>
      <div class="acts dense">{children}</div>
    </header>
  );
}
