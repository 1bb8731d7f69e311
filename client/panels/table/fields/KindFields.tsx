/** One of a closed list, each in its own words. */
import { useEffect } from 'preact/hooks';
import {
  BALLOTS,
  type CommandType,
  type Field,
  NO_TEXT_ENDINGS,
  POSITIONS,
  POSTURES,
  PROMISES,
  REVEALS,
  ROOM_KINDS,
  STANCES,
  VIEWS,
} from '../../../../shared/engine/index.ts';
import type { MessageKey } from '../../../../shared/words/index.ts';
import { say } from '../../../model/index.ts';
import { FLAGS, flagOf } from '../../../model/table/index.ts';
import { Glyph } from '../../ui/index.ts';
import { type FieldProps, useOpenTo } from './field.ts';
import { Choices } from './plain.tsx';

const LISTS = {
  promise: PROMISES,
  roomKind: ROOM_KINDS,
  positionKind: POSITIONS,
  posture: POSTURES,
  view: VIEWS,
  ballot: BALLOTS,
  ending: NO_TEXT_ENDINGS,
  reveal: REVEALS,
} as const satisfies Partial<Record<Field, readonly string[]>>;

/** Parameters under another name than their field. */
const PARAMETER: Partial<Record<keyof typeof LISTS, string>> = {
  roomKind: 'kind',
  positionKind: 'kind',
  ending: 'as',
  reveal: 'what',
};

/** Only those that are open; where there is one, it is chosen. What may be left out is let go by pressing it again. */
export function Kind({ type, as, field, values, onChange }: FieldProps) {
  const name = field.field as keyof typeof LISTS;
  const chosen = values[name];
  const list = useOpenTo(type, as, PARAMETER[name] ?? name, LISTS[name]);
  useEffect(() => {
    const [only] = list;
    if (list.length === 1 && chosen === undefined && !field.optional) onChange({ [name]: only });
  }, [list.length]);
  const set = (value: string) => onChange({ [name]: field.optional && value === chosen ? undefined : value });
  return (
    <Choices
      label={say(`field.${name}`)}
      choices={list.map((value) => ({ value, label: say(`field.${name}.${value}` as MessageKey) }))}
      chosen={chosen === undefined ? [] : [chosen]}
      onChoose={set}
    />
  );
}

/** A condition promises something, so it cannot be to object. */
const STANCES_OF: Partial<Record<CommandType, readonly (typeof STANCES)[number][]>> = {
  'stance.condition': ['support', 'live-with'],
};

export function Stance({ type, values, onChange }: FieldProps) {
  return (
    <Choices
      label={say('field.stance')}
      choices={(STANCES_OF[type] ?? STANCES).map((value) => ({
        value,
        label: say(`stance.${value}`),
        mark: <Glyph stance={value} size={16} silent />,
      }))}
      chosen={values.stance === undefined ? [] : [values.stance]}
      onChoose={(value) => onChange({ stance: value as (typeof STANCES)[number] })}
    />
  );
}

export function Flag({ type, values, onChange }: FieldProps) {
  return (
    <Choices
      label={say('field.flag')}
      choices={(FLAGS[type] ?? []).map((value) => ({ value, label: say(`field.flag.${type}.${value}` as MessageKey) }))}
      chosen={[flagOf(type, values.flag)]}
      onChoose={(flag) => onChange({ flag })}
    />
  );
}
