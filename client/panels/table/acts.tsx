/** The act palette for whoever leads: every act of the chair and the host, with its form, beside the desk's own buttons. */
import '../../model/table/later.ts';
import './styles/forms.css';
import './styles/writing.css';
import { Search } from 'lucide';
import { useEffect, useMemo } from 'preact/hooks';
import { type Live, say } from '../../model/index.ts';
import { Button } from '../ui/index.ts';
import { ActForm } from './ActForm.tsx';
import { Palette } from './Palette.tsx';
import { createTable, type Table, TableContext, useTable } from './table.ts';

const writes = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName);

function useSlash({ view }: Table): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== '/' || writes(event.target) || document.querySelector('dialog[open]') !== null) return;
      event.preventDefault();
      view.palette.value = true;
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [view]);
}

function Opened() {
  const { view } = useTable();
  const form = view.form.value;
  return (
    <>
      {view.palette.value ? <Palette /> : null}
      {form === null ? null : <ActForm key={`${form.as}/${form.type}`} form={form} />}
    </>
  );
}

/** Nothing of a delegation comes onto a desk: a seat its leader may also hold acts at the table. */
export function LeadersActs({ live }: { readonly live: Live }) {
  const table = useMemo(() => createTable(live, ['chair', 'host']), [live]);
  useSlash(table);
  if (table.sight.value === null) return null;
  return (
    <TableContext.Provider value={table}>
      <Button
        icon={Search}
        onClick={() => {
          table.view.palette.value = true;
        }}
      >
        {say('acts.more')} <kbd>/</kbd>
      </Button>
      <Opened />
    </TableContext.Provider>
  );
}
