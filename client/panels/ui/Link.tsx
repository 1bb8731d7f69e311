import type { ComponentChildren } from 'preact';
import { go } from '../../model/route.ts';

type Props = {
  readonly href: string;
  readonly class?: string;
  readonly 'aria-label'?: string;
  readonly children?: ComponentChildren;
};

const plain = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

/** An address of ours: an ordinary link that does not load the page anew. */
export function Link({ href, children, ...rest }: Props) {
  return (
    <a
      href={href}
      onClick={(event) => {
        if (!plain(event)) return;
        event.preventDefault();
        go(href);
      }}
      {...rest}
    >
      {children}
    </a>
  );
}
