import { Settings as Cog } from 'lucide';
import { useState } from 'preact/hooks';
import type { MessageKey } from '../../../shared/words/index.ts';
import { CHOICES, type Settings, say, setSetting, settings } from '../../model/index.ts';
import { IconButton, Segments, Sheet } from '../ui/index.ts';

const SHOWN = ['theme', 'page', 'text', 'motion', 'keys'] as const satisfies readonly (keyof Settings)[];

function Choice({ name }: { readonly name: (typeof SHOWN)[number] }) {
  const label = say(`settings.${name}`);
  const choices = CHOICES[name].map((value) => ({ value, label: say(`settings.${name}.${value}` as MessageKey) }));
  return (
    <Segments
      label={label}
      choices={choices}
      value={settings.value[name]}
      onChange={(value) => setSetting(name, value as Settings[typeof name])}
    />
  );
}

export function SettingsSheet({ onClose }: { readonly onClose: () => void }) {
  return (
    <Sheet title={say('settings.title')} onClose={onClose}>
      <div class="stack settings-list">
        {SHOWN.map((name) => (
          <Choice key={name} name={name} />
        ))}
      </div>
    </Sheet>
  );
}

export function SettingsButton() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <IconButton icon={Cog} label={say('settings.title')} onClick={() => setOpen(true)} />
      {open ? <SettingsSheet onClose={() => setOpen(false)} /> : null}
    </>
  );
}
