import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { FIRST_FIT, smaller } from '../../model/projector/index.ts';
import { useScreen } from './screen.ts';

type Props = {
  /** `short`: not even the smallest size holds the whole. */
  readonly children: (short: boolean) => ComponentChildren;
  readonly class?: string;
};

/** Words as large as their box lets them: 38 of 810 lines, down to 26. Give it a key that changes with the words. */
export function Fitted({ children, class: extra = '' }: Props) {
  const { unit } = useScreen();
  const box = useRef<HTMLDivElement>(null);
  const [fit, setFit] = useState(FIRST_FIT);
  const [fonts, loaded] = useState(0);
  useLayoutEffect(() => {
    const again = () => {
      setFit(FIRST_FIT);
      loaded((n) => n + 1);
    };
    document.fonts?.addEventListener('loadingdone', again);
    return () => document.fonts?.removeEventListener('loadingdone', again);
  }, []);
  useLayoutEffect(() => {
    const at = box.current;
    if (at === null || typeof ResizeObserver === 'undefined') return;
    let height = at.clientHeight;
    const watch = new ResizeObserver(() => {
      if (at.clientHeight !== height) setFit(FIRST_FIT);
      height = at.clientHeight;
    });
    watch.observe(at);
    return () => watch.disconnect();
  }, []);
  useLayoutEffect(() => {
    const at = box.current;
    if (at === null || at.scrollHeight <= at.clientHeight + 1) return;
    const next = smaller(fit);
    if (next !== null) setFit(next);
  }, [fit, fonts, unit]);
  return (
    <div class={`fitted ${extra}`} ref={box} data-size={fit.size}>
      <div style={{ fontSize: `${fit.size * unit}px` }}>{children(fit.short)}</div>
    </div>
  );
}
