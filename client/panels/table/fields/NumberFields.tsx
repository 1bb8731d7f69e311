/** Time, and a step of the debrief. */
import { say } from '../../../model/index.ts';
import type { FieldProps } from './field.ts';
import { Choices, Pick } from './plain.tsx';

const MINUTES = [1, 2, 5, 10];
const minutes = () => MINUTES.map((n) => ({ value: `${n * 60_000}`, label: say('field.minutes', { n }) }));

export function Time({ values, onChange }: FieldProps) {
  return (
    <Choices
      label={say('field.ms')}
      choices={minutes()}
      chosen={[`${values.ms ?? ''}`]}
      onChoose={(ms) => onChange({ ms: Number(ms) })}
    />
  );
}

const NONE = 'none';

/** How long a speaker may have; none is a choice too. */
export function Limit({ values, onChange }: FieldProps) {
  return (
    <Choices
      label={say('field.limit')}
      choices={[{ value: NONE, label: say('field.limit.none') }, ...minutes()]}
      chosen={values.limit === undefined ? [] : [values.limit === null ? NONE : `${values.limit}`]}
      onChoose={(ms) => onChange({ limit: ms === NONE ? null : Number(ms) })}
    />
  );
}

export function Step({ values, onChange }: FieldProps) {
  return (
    <Pick
      label={say('field.step')}
      choices={Array.from({ length: 11 }, (_, i) => ({ value: `${i + 1}`, label: `${i + 1}` }))}
      value={values.step === undefined ? undefined : `${values.step}`}
      onChange={(step) => onChange({ step: Number(step) })}
    />
  );
}
