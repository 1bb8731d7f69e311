/** How far a wording goes: one level, or all that are meant. What each is to me stands beside it. */
import type { Issue } from '../../../../shared/scenario/index.ts';
import { say } from '../../../model/index.ts';
import { issueFor, standingOf, type Values } from '../../../model/table/index.ts';
import { useSight } from '../table.ts';
import { type FieldProps, toggled, useAbout } from './field.ts';

type Props = {
  readonly legend: string;
  readonly issue: Issue;
  readonly many?: boolean;
  readonly chosen: readonly number[];
  readonly onChoose: (level: number) => void;
};

/** The rungs of an issue by name, as radio buttons or boxes. */
export function Levels({ legend, issue, many = false, chosen, onChoose }: Props) {
  const s = useSight();
  return (
    <fieldset class="level-field">
      <legend>{legend}</legend>
      {issue.levels.map((label, level) => {
        const standing = standingOf(s, issue.id, level);
        return (
          <label key={label} class={chosen.includes(level) ? 'on' : ''}>
            <input
              type={many ? 'checkbox' : 'radio'}
              name={`level-${issue.id}`}
              checked={chosen.includes(level)}
              onChange={() => onChoose(level)}
            />
            <b class="num">{level}</b>
            <span>{label}</span>
            {standing === null || standing === 'inside' ? null : (
              <small class={standing}>{say(`write.${standing}`)}</small>
            )}
          </label>
        );
      })}
    </fieldset>
  );
}

/** The issue chosen, or that of the paragraph or sounding the act is about. */
function useIssue(values: Values): Issue | undefined {
  const s = useSight();
  const p = useAbout(values);
  return s.open.issues.find((i) => i.id === values.issue) ?? (p && issueFor(s, p));
}

export function Level({ field, values, onChange }: FieldProps) {
  const issue = useIssue(values);
  if (issue === undefined) return null;
  const many = field.field === 'levels';
  return (
    <Levels
      legend={say(`field.${many ? 'levels' : 'level'}`)}
      issue={issue}
      many={many}
      chosen={many ? (values.levels ?? []) : values.level === undefined ? [] : [values.level]}
      onChoose={(level) => onChange(many ? { levels: toggled(values.levels, level) } : { level })}
    />
  );
}
