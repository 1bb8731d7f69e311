import { say } from '../../model/index.ts';
import { Mark } from '../ui/index.ts';

/** A quiet page while a screen's file or the table's state comes; it names itself only after a moment. */
export function Loading({ text }: { readonly text?: string }) {
  return (
    <main class="loading hall" aria-busy="true">
      <Mark size={44} />
      <p role="status">{text ?? say('app.loading')}</p>
    </main>
  );
}
