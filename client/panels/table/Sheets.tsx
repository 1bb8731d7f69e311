import { useEffect } from 'preact/hooks';
import { say } from '../../model/index.ts';
import { KEYS } from '../../model/table/index.ts';
import { SettingsSheet } from '../shell/index.ts';
import { Sheet } from '../ui/index.ts';
import { ActForm } from './ActForm.tsx';
import { ActSheet } from './ActSheet.tsx';
import { BriefSheet } from './BriefSheet.tsx';
import { DealSheet } from './dealParts.ts';
import { InPlaceForm } from './InPlace.tsx';
import { layoutNow } from './layout.ts';
import { Asides } from './meeting/parts.tsx';
import { Palette } from './Palette.tsx';
import { useFocus, useSight, useTable } from './table.ts';

function KeysSheet({ onClose }: { readonly onClose: () => void }) {
  return (
    <Sheet title={say('keys.title')} onClose={onClose}>
      <p class="dim">{say('keys.lead')}</p>
      <dl class="keys-list">
        {Object.entries(KEYS).map(([key, act]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{say(`keys.${act}`)}</dd>
          </div>
        ))}
        <div>
          <dt>
            <kbd>F6</kbd>
          </dt>
          <dd>{say('keys.f6')}</dd>
        </div>
        <div>
          <dt>
            <kbd>Esc</kbd>
          </dt>
          <dd>{say('keys.esc')}</dd>
        </div>
      </dl>
    </Sheet>
  );
}

const TERMS = [
  'bracket',
  'ad-ref',
  'silence',
  'consensus',
  'live-with',
  'reserve',
  'mandate',
  'red-line',
  'walk-away',
  'ladder',
  'observer',
  'goodwill',
  'trust',
  'package',
  'initiative',
  'capital',
] as const;

function GlossarySheet({ onClose }: { readonly onClose: () => void }) {
  return (
    <Sheet title={say('glossary.title')} onClose={onClose}>
      <dl class="glossary">
        {TERMS.map((term) => (
          <div key={term}>
            <dt>{say(`glossary.${term}`)}</dt>
            <dd>{say(`glossary.${term}.text`)}</dd>
          </div>
        ))}
      </dl>
    </Sheet>
  );
}

/** On a phone what is written about a paragraph comes as a sheet from the foot. */
function PhoneForm() {
  const { view } = useTable();
  const p = useFocus();
  const form = view.inPlace.value;
  if (layoutNow() !== 'phone' || form === null || form.paragraph !== p.id) return null;
  const title = form.kind === 'write' ? say('acts.propose') : say(`stance.${form.stance}`);
  return (
    <Sheet
      title={title}
      hideTitle
      class="phone-form"
      onClose={() => {
        view.inPlace.value = null;
      }}
    >
      <InPlaceForm form={form} p={p} />
    </Sheet>
  );
}

/** In silence the stances and acts of a phone are closed to all, and would cover the one button there is. */
function useQuiet(): void {
  const { view } = useTable();
  const quiet = useSight().pub.phase === 'silence';
  useEffect(() => {
    if (quiet && view.sheet.value === 'act') view.sheet.value = null;
  }, [quiet, view]);
}

/** Whatever lies over the page: only what the reader opened. */
export function Sheets() {
  const { view } = useTable();
  useQuiet();
  const close = () => {
    view.sheet.value = null;
  };
  const open = view.sheet.value;
  const form = view.form.value;
  return (
    <>
      {open === 'brief' ? <BriefSheet /> : null}
      {open === 'keys' ? <KeysSheet onClose={close} /> : null}
      {open === 'glossary' ? <GlossarySheet onClose={close} /> : null}
      {open === 'settings' ? <SettingsSheet onClose={close} /> : null}
      {open === 'act' ? <ActSheet /> : null}
      {view.palette.value ? <Palette /> : null}
      {form === null ? null : <ActForm key={`${form.as}/${form.type}`} form={form} />}
      <DealSheet />
      <Asides />
      <PhoneForm />
    </>
  );
}
