import type { ComponentChildren } from 'preact';
import { say } from '../../model/index.ts';
import { useTable } from './table.ts';

/** A term of the trade: a dotted line, and the glossary behind it. */
export function Term({ children }: { readonly children: ComponentChildren }) {
  const { view } = useTable();
  return (
    <button
      type="button"
      class="term"
      title={say('glossary.title')}
      onClick={() => {
        view.sheet.value = 'glossary';
      }}
    >
      {children}
    </button>
  );
}
