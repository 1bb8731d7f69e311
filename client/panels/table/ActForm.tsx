import { useEffect, useRef, useState } from 'preact/hooks';
import type { MessageKey } from '../../../shared/words/index.ts';
import { say, sayAny } from '../../model/index.ts';
import {
  commandOf,
  fieldsOf,
  missingIn,
  numberOf,
  type OpenForm,
  patched,
  sentenceOf,
  type Values,
} from '../../model/table/index.ts';
import { Button, Sheet } from '../ui/index.ts';
import { closedTo, openWriter } from './doing.ts';
import { ActField } from './fields/ActField.tsx';
import { layoutNow } from './layout.ts';
import { RefusedLine } from './Refusal.tsx';
import { useSending } from './sending.ts';
import { useFocus, useSight, useTable } from './table.ts';

/** Only what the act's parameters ask for is prefilled. */
function startOf(form: OpenForm): Values {
  const asked = new Set<string>([...fieldsOf(form.type).map((f) => f.field), 'version']);
  return Object.fromEntries(Object.entries(form.given).filter(([name]) => asked.has(name))) as Values;
}

/** A form made from an act's parameters, with the sentence the record will hold. */
export function ActForm({ form }: { readonly form: OpenForm }) {
  const table = useTable();
  const s = useSight();
  const focus = useFocus();
  const [values, setValues] = useState<Values>(() => startOf(form));
  const role = form.as ?? 'seat';
  const box = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // On a phone the first field would bring the keyboard up over the rest.
    if (layoutNow() !== 'phone') box.current?.querySelector<HTMLElement>('select, input, textarea')?.focus();
  }, []);
  const close = () => {
    table.view.form.value = null;
  };
  const sending = useSending(close);
  const n = numberOf(s, values.paragraph ?? focus.id);
  const missing = missingIn(form.type, values);
  const command = missing === null ? commandOf(form.type, values) : null;
  const closed = command?.ok ? closedTo(table, command.value, role) : closedTo(table, { type: form.type }, role);
  const broken = command !== null && !command.ok ? { code: '', text: say('form.none'), rule: null } : null;
  const title = say(`act.${form.type}.name` as MessageKey, { n });
  return (
    <Sheet title={title} class="act-form" onClose={close}>
      <p class="dim">{say(`act.${form.type}.what` as MessageKey, { n })}</p>
      <form
        class="stack"
        ref={box}
        onSubmit={(event) => {
          event.preventDefault();
          if (command?.ok) sending.send(command.value, role);
        }}
      >
        {fieldsOf(form.type).map((field) => (
          <ActField
            key={field.field}
            type={form.type}
            as={role}
            field={field}
            values={values}
            onChange={(change) => setValues((before) => patched(before, change))}
          />
        ))}
        {form.type === 'proposal.table' && values.paragraph ? (
          <p>
            <button
              type="button"
              class="link"
              onClick={() => {
                const { paragraph, wording } = values;
                close();
                if (paragraph) openWriter(table, paragraph, textOf(s, paragraph, wording));
              }}
            >
              {say('stand.wording.free')}
            </button>
          </p>
        ) : null}
        <p class="preview serif" aria-live="polite">
          {sentenceOf(s, role, form.type, values)}
        </p>
        {sending.why ? (
          <RefusedLine why={sending.why} />
        ) : closed ? (
          <RefusedLine why={closed} />
        ) : broken ? (
          <RefusedLine why={broken} />
        ) : null}
        <footer class="row">
          <Button onClick={close}>{say('act.cancel')}</Button>
          <Button
            kind="primary"
            type="submit"
            refused={missing === null ? closed?.text : say('form.missing', { field: sayAny(`field.${missing}`) })}
          >
            {sending.state === 'sending' ? say('wire.sending') : say('form.put')}
          </Button>
        </footer>
      </form>
    </Sheet>
  );
}

function textOf(s: ReturnType<typeof useSight>, paragraph: string, wording: Values['wording']): string | undefined {
  if (wording === undefined) return undefined;
  if ('text' in wording) return wording.text;
  const issue = s.pub.paragraphs.find((p) => p.id === paragraph)?.issue;
  return s.open.issues.find((i) => i.id === issue)?.wordings.find((w) => w.id === wording.ready)?.text;
}
