/** What is typed: a text, a title, a name, a reason. */
import { useId } from 'preact/hooks';
import { LIMITS } from '../../../../shared/engine/index.ts';
import { say } from '../../../model/index.ts';
import type { FieldProps } from './field.ts';
import { TextArea } from './plain.tsx';
import { ReasonField } from './ReasonField.tsx';

type LineProps = {
  readonly label: string;
  readonly value: string;
  readonly max: number;
  readonly onInput: (text: string) => void;
};

/** One line. */
export function Line({ label, value, max, onInput }: LineProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input id={id} maxLength={max} value={value} onInput={(event) => onInput(event.currentTarget.value)} />
    </div>
  );
}

export function Text({ values, onChange }: FieldProps) {
  return (
    <TextArea
      label={say('field.text')}
      max={LIMITS.message}
      value={values.text ?? ''}
      onInput={(text) => onChange({ text })}
    />
  );
}

export function Title({ field, values, onChange }: FieldProps) {
  const name = field.field as 'title' | 'name';
  return (
    <Line
      label={say(`field.${name}`)}
      max={LIMITS[name]}
      value={values[name] ?? ''}
      onInput={(text) => onChange({ [name]: text })}
    />
  );
}

export function Reason({ field, values, onChange }: FieldProps) {
  return (
    <ReasonField
      value={values.reason ?? ''}
      max={LIMITS.reason}
      optional={field.optional}
      onChange={(reason) => onChange({ reason })}
    />
  );
}
