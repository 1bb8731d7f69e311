/** Words of the text, and wording for it. */

import { say } from '../../../model/index.ts';
import { paragraphAt, type Values } from '../../../model/table/index.ts';
import { useSight } from '../table.ts';
import { type FieldProps, useAbout } from './field.ts';
import { WordingField } from './WordingField.tsx';
import { WordsField } from './WordsField.tsx';

/** The words objected to, as they stand. */
export function Words({ values, onChange }: FieldProps) {
  const p = useAbout(values);
  if (p === undefined || values.proposal !== undefined || values.stance !== 'object') return null;
  return <WordsField p={p} value={values.words ?? null} onChange={(words) => onChange({ words: words ?? '' })} />;
}

/** Of a paragraph that is not there yet: any of the issue shows what its wordings look like. */
function useOn(values: Values) {
  const s = useSight();
  const about = useAbout(values);
  const like = s.pub.paragraphs.find((p) => p.issue === values.issue);
  return about ?? like ?? paragraphAt(s, s.pub.paragraphs[0]?.id ?? null);
}

export function Wording({ type, field, values, onChange }: FieldProps) {
  const name = field.field as 'wording' | 'first' | 'second';
  const p = useOn(values);
  const stands = type === 'stance.take' || type === 'group.state';
  if (p === undefined || (stands && values.stance !== 'object')) return null;
  if (type !== 'paragraph.propose' && forNothing(values)) return null;
  return (
    <WordingField
      p={p}
      label={say(`field.${name}`)}
      value={values[name]}
      optional={field.optional}
      onChange={(wording) => onChange({ [name]: wording })}
    />
  );
}

/** Nothing is chosen that the wording could be for. */
const forNothing = (values: Values): boolean => values.paragraph === undefined && values.proposal === undefined;
