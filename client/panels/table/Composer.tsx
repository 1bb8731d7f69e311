import { SendHorizontal } from 'lucide';
import type { ComponentChildren } from 'preact';
import { LIMITS } from '../../../shared/engine/index.ts';
import { say } from '../../model/index.ts';
import type { Refused } from '../../model/table/index.ts';
import { Icon } from '../ui/index.ts';
import { RefusedLine } from './Refusal.tsx';

type Props = {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onInput: (text: string) => void;
  readonly onSend: () => void;
  readonly refused: Refused | null;
  readonly id?: string;
  /** Beneath the line: what it could mean. */
  readonly children?: ComponentChildren;
};

/** The first thing offered beneath the line is also done by a key. */
const pressFirst = (line: HTMLElement): void =>
  line.closest('form')?.querySelector<HTMLElement>('.understood button:not([aria-disabled])')?.click();

/** One line to write in; Enter sends, Shift+Enter breaks the line. */
export function Composer({ label, hint, value, onInput, onSend, refused, id, children }: Props) {
  const send = () => {
    if (value.trim() !== '') onSend();
  };
  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {refused ? <RefusedLine why={refused} /> : null}
      <div class="composer-line">
        <textarea
          id={id}
          rows={1}
          aria-label={label}
          placeholder={hint}
          maxLength={LIMITS.message}
          value={value}
          onInput={(event) => onInput(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
            event.preventDefault();
            if (event.ctrlKey || event.metaKey) pressFirst(event.currentTarget);
            else send();
          }}
        />
        <button type="submit" aria-label={say('room.send')} title={say('room.send')}>
          <Icon icon={SendHorizontal} size={18} />
        </button>
      </div>
      {children}
    </form>
  );
}
