import { useEffect, useRef } from 'preact/hooks';
import { say } from '../../model/index.ts';
import { type PageMode, statusOf } from '../../model/table/index.ts';
import { DealNotices } from './dealParts.ts';
import { Asked } from './meeting/parts.tsx';
import { ReadyTaken, RefusedActs } from './Notices.tsx';
import { Now, Waits } from './Now.tsx';
import { ParagraphFocus } from './ParagraphFocus.tsx';
import { ParagraphShort } from './ParagraphShort.tsx';
import { PhaseCard } from './PhaseCard.tsx';
import { useFocus, useSight, useTable } from './table.ts';

const MODES: readonly PageMode[] = ['rolling', 'compiled', 'clean', 'redline'];
const HINTED: ReadonlySet<PageMode> = new Set(['compiled', 'redline']);

export function ModeSwitch() {
  const { view } = useTable();
  return (
    <fieldset class="modes">
      <legend class="visually-hidden">{say('page.mode')}</legend>
      {MODES.map((mode) => (
        <label
          key={mode}
          class={view.mode.value === mode ? 'on' : ''}
          title={HINTED.has(mode) ? say(`page.${mode as 'compiled' | 'redline'}.hint`) : undefined}
        >
          <input
            type="radio"
            class="visually-hidden"
            name="page-mode"
            checked={view.mode.value === mode}
            onChange={() => {
              view.mode.value = mode;
            }}
          />
          {say(`page.mode.${mode}`)}
        </label>
      ))}
    </fieldset>
  );
}

function PageHead() {
  const s = useSight();
  const rev = s.pub.rev === 0 ? say('version.draft') : say('outline.rev', { rev: s.pub.rev });
  return (
    <header class="page-head">
      <h2 class="serif">{say('page.title')}</h2>
      <p>{say('page.facts', { rev, brackets: statusOf(s.pub).brackets })}</p>
      <ModeSwitch />
    </header>
  );
}

function Preamble() {
  const s = useSight();
  const { preamble } = s.open.draft;
  if (preamble.length === 0) return null;
  return (
    <details class="preamble">
      <summary>
        <span class="pn">PP</span>
        <span class="serif">{s.open.draft.title}</span>
        <span class="dim">{say('page.agreed')}</span>
      </summary>
      {preamble.map((line) => (
        <p key={line} class="serif">
          {line}
        </p>
      ))}
    </details>
  );
}

/** While the chair consolidates, what cannot be done is said once and above, with what can. */
export function Frozen() {
  return useSight().pub.frozen ? <p class="frozen-line">{say('page.frozen')}</p> : null;
}

/** Brings the paragraph in focus into view, its neighbour above still showing where there is room for both. */
function useFocusInView(focus: string) {
  const box = useRef<HTMLDivElement>(null);
  const shown = useRef<string | null>(null);
  useEffect(() => {
    const first = shown.current === null;
    shown.current = focus;
    const here = box.current?.querySelector<HTMLElement>(`[data-paragraph="${focus}"]`);
    if (!box.current || !here || (first && !/^#p\d/u.test(location.hash))) return;
    const before = here.previousElementSibling;
    const above = before instanceof HTMLElement && before.offsetHeight < 140 ? before.offsetHeight : 0;
    const room = box.current.clientHeight - here.offsetHeight;
    box.current.scrollTop = here.offsetTop - (room > above ? above : 0);
  }, [focus]);
  return box;
}

/** The sheet of paper: the paragraph in focus whole, the others shortened around it. */
export function Page() {
  const s = useSight();
  const focus = useFocus();
  const box = useFocusInView(focus.id);
  return (
    <main class="page paper" data-region="page" tabIndex={-1} id="page" aria-label={say('region.page')}>
      <PageHead />
      <Now />
      <Frozen />
      <Waits />
      <Asked />
      <RefusedActs />
      <ReadyTaken />
      <DealNotices />
      <div class="page-scroll" ref={box}>
        <PhaseCard />
        <Preamble />
        {s.pub.paragraphs.map((p) =>
          p.id === focus.id ? <ParagraphFocus key={p.id} p={p} /> : <ParagraphShort key={p.id} p={p} />,
        )}
      </div>
    </main>
  );
}
