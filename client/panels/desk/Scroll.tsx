import type { ComponentChildren } from 'preact';

/** A box that scrolls by itself. */
export function Scroll({ children }: { readonly children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without the focus, keys could not scroll it.
    <div class="scroll" tabIndex={0}>
      {children}
    </div>
  );
}
