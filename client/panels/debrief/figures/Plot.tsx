import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

type Props = {
  readonly height: number;
  /** The picture in words. */
  readonly text: string;
  readonly children: (width: number) => ComponentChildren;
  readonly class?: string;
};

const FIRST = 460;

/** A picture drawn at the width it has, so that its letters keep their size; on paper it is scaled. */
export function Plot({ height, text, children, class: extra = '' }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(FIRST);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element || typeof ResizeObserver === 'undefined') return;
    const measure = (): void => {
      if (element.clientWidth > 0) setWidth(Math.max(240, Math.round(element.clientWidth)));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div class={`plot ${extra}`} ref={box}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="img"
        aria-label={text}
        focusable="false"
      >
        {children(width)}
      </svg>
    </div>
  );
}
