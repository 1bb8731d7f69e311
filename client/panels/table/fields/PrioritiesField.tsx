import { say } from '../../../model/index.ts';
import { useSight } from '../table.ts';
import { type FieldProps, toggled } from './field.ts';
import { Choices } from './plain.tsx';

const MOST = 3;

/** Up to three issues that matter most. */
export function Priorities({ values, onChange }: FieldProps) {
  const s = useSight();
  const chosen = values.priorities ?? [];
  return (
    <Choices
      label={say('field.priorities')}
      many
      choices={s.open.issues.map((i) => ({ value: i.id, label: i.title }))}
      chosen={chosen}
      onChoose={(id) => {
        if (chosen.includes(id) || chosen.length < MOST) onChange({ priorities: toggled(chosen, id) });
      }}
    />
  );
}
