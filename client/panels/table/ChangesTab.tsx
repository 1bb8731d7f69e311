import { useState } from 'preact/hooks';
import type { Paragraph } from '../../../shared/engine/index.ts';
import { say } from '../../model/index.ts';
import { attributed, stepsTo, type TextVersion, versionsOf } from '../../model/table/index.ts';
import { AttributedRedline } from './Redline.tsx';
import { useSight } from './table.ts';

type PickProps = {
  readonly label: string;
  readonly versions: readonly TextVersion[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
};

function Pick({ label, versions, chosen, onChoose }: PickProps) {
  return (
    <label class="version-pick">
      <span class="caption">{label}</span>
      <select class="select" value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
        {versions.map((v) => (
          <option key={v.id} value={v.id}>
            {`${v.label} · ${say('margin.reads', { level: v.level })}`}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Any two versions, or wordings on the table, against each other. */
export function ChangesTab({ p }: { readonly p: Paragraph }) {
  const s = useSight();
  const versions = versionsOf(s, p);
  const [from, setFrom] = useState('v0');
  const [to, setTo] = useState<string | null>(null);
  const a = versions.find((v) => v.id === from) ?? versions[0];
  const standing = `v${p.version}`;
  const b = versions.find((v) => v.id === (to ?? (standing === 'v0' ? versions.at(-1)?.id : standing)));
  if (versions.length < 2 || a === undefined || b === undefined) return <p class="q">{say('changes.one')}</p>;
  return (
    <div class="changes">
      <div class="row">
        <Pick label={say('changes.from')} versions={versions} chosen={a.id} onChoose={setFrom} />
        <Pick label={say('changes.to')} versions={versions} chosen={b.id} onChoose={setTo} />
      </div>
      <p class="rolling small-page">
        {a.text === b.text ? (
          <i>{say('changes.same')}</i>
        ) : (
          <AttributedRedline runs={attributed(a.text, stepsTo(versions, a, b))} />
        )}
      </p>
    </div>
  );
}
