/** Where in the text: preamble or operative part, after which paragraph, on which ones. */
import type { Place as PlaceKind } from '../../../../shared/engine/index.ts';
import { PLACES } from '../../../../shared/engine/index.ts';
import { say } from '../../../model/index.ts';
import { useSight } from '../table.ts';
import { type FieldProps, toggled, useParagraphs } from './field.ts';
import { Choices, Pick } from './plain.tsx';

export function Place({ values, onChange }: FieldProps) {
  return (
    <Choices
      label={say('field.place')}
      choices={PLACES.map((value) => ({ value, label: say(`field.place.${value}`) }))}
      chosen={values.place === undefined ? [] : [values.place]}
      onChoose={(place) => onChange({ place: place as PlaceKind, after: undefined })}
    />
  );
}

const FIRST = 'first';

/** After one of the same part; `first` = before all of them. */
export function After({ values, onChange }: FieldProps) {
  const s = useSight();
  const place = values.place ?? 'OP';
  const inPlace = new Set(
    s.pub.paragraphs.filter((p) => p.place === place && p.into === undefined).map((p) => p.id as string),
  );
  const choices = useParagraphs().filter((c) => inPlace.has(c.value) && c.value !== values.paragraph);
  const value = values.after === null ? FIRST : values.after;
  return (
    <Pick
      label={say('field.after')}
      choices={[{ value: FIRST, label: say(`field.after.first.${place}`) }, ...choices]}
      value={value}
      onChange={(id) => onChange({ after: id === FIRST ? null : id })}
    />
  );
}

/** Several paragraphs. */
export function Paragraphs({ field, values, onChange }: FieldProps) {
  const name = field.field as 'also' | 'paragraphs';
  const choices = useParagraphs().filter((c) => name !== 'also' || c.value !== values.paragraph);
  return (
    <Choices
      label={say(`field.${name}`)}
      many
      choices={choices}
      chosen={values[name] ?? []}
      onChoose={(id) => onChange({ [name]: toggled(values[name], id) })}
    />
  );
}
