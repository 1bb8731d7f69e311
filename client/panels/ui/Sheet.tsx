import { X } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { say } from '../../model/words.ts';
import { IconButton } from './Button.tsx';

type Props = {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
  /** `sheet`: from the foot on a phone, a dialog elsewhere. `side`: a drawer at the inline end. */
  readonly look?: 'sheet' | 'side' | 'palette';
  readonly hideTitle?: boolean;
  /** Beside the title. */
  readonly note?: ComponentChildren;
  readonly class?: string;
};

/** A modal on the native dialog: the browser keeps focus inside, Esc closes, focus returns to where it was. */
export function Sheet(props: Props) {
  const { title, onClose, children, look = 'sheet', hideTitle = false, note, class: extra = '' } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const before = document.activeElement;
    open(dialog.current);
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      class={`sheet ${look} ${extra}`}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
        event.stopPropagation();
      }}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <div class="sheet-body">
        <header class={hideTitle ? 'visually-hidden' : ''}>
          <h2 id={titleId}>{title}</h2>
          {note}
          <IconButton icon={X} label={say('act.close')} onClick={onClose} />
        </header>
        {children}
      </div>
    </dialog>
  );
}

/** jsdom and very old browsers have no showModal; there the attribute shows it. */
function open(dialog: HTMLDialogElement | null): void {
  if (!dialog) return;
  if (typeof dialog.showModal === 'function') dialog.showModal();
  else dialog.setAttribute('open', '');
  // The browser chooses the first button, which closes: a space typed early would shut the sheet again.
  dialog.querySelector<HTMLElement>('[data-first]')?.focus();
}
