import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { now, say } from '../../model/index.ts';
import { cleanText, pagesOf } from '../../model/projector/index.ts';
import { Wording } from '../reading/index.ts';
import { useScreen } from './screen.ts';

/** A page is read for so long before the next one is cut to. */
const PAGE_MS = 16_000;

/** The clean text in pages of whole paragraphs: nobody on the floor can scroll. */
export function Turning() {
  const { s, unit } = useScreen();
  const box = useRef<HTMLDivElement>(null);
  const [pages, setPages] = useState<readonly (readonly [number, number])[]>([]);
  const lines = cleanText(s);
  const words = lines.map((line) => line.text).join();
  useLayoutEffect(() => {
    const at = box.current;
    if (at === null) return;
    const heights = [...at.querySelectorAll<HTMLElement>('.sc-clean')].map((line) => line.offsetHeight);
    setPages(pagesOf(heights, at.clientHeight, 16 * unit));
  }, [words, unit]);
  const at = pages.length === 0 ? 0 : Math.floor(now.value / PAGE_MS) % pages.length;
  const [from, to] = pages[at] ?? [0, lines.length];
  return (
    <div class="sc-turning" ref={box}>
      {lines.map((line, i) => (
        <p
          key={line.id}
          class={`sc-clean plain-text${i >= from && i < to ? '' : ' away'}`}
          aria-hidden={i < from || i >= to}
        >
          <b class="num">{line.number}</b>
          <span>
            <Wording text={line.text} />
          </span>
        </p>
      ))}
      {pages.length > 1 ? (
        <p class="sc-pageno num">
          {to - from === 1
            ? say('screen.page.one', { from: from + 1, of: lines.length })
            : say('screen.page', { from: from + 1, to, of: lines.length })}
        </p>
      ) : null}
    </div>
  );
}
