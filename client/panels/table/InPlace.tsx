import type { Paragraph } from '../../../shared/engine/index.ts';
import type { InPlace } from '../../model/table/index.ts';
import { draftKey } from '../../model/table/writing/index.ts';
import { StanceForm } from './StanceForm.tsx';
import { useTable } from './table.ts';
import { Writer } from './Writer.tsx';

/** What is being written about a paragraph, in the place of its tabs. */
export function InPlaceForm({ form, p }: { readonly form: InPlace; readonly p: Paragraph }) {
  const { view } = useTable();
  const close = () => {
    view.inPlace.value = null;
  };
  if (form.kind === 'write')
    return <Writer key={draftKey(p.id, form.task)} p={p} task={form.task} from={form.from} onClose={close} />;
  return (
    <StanceForm
      key={`${p.id}/${form.proposal ?? ''}`}
      p={p}
      stance={form.stance}
      proposal={form.proposal}
      onClose={close}
    />
  );
}
