/** Paragraph by paragraph: a wording from the table, a rung of the ladder, or nothing. */
import { isLive, type Paragraph } from '../../../../shared/engine/index.ts';
import { say } from '../../../model/index.ts';
import {
  type Change,
  issueFor,
  liveProposals,
  numberOf,
  packageName,
  type Sight,
  shortOf,
  standingOf,
  type Values,
} from '../../../model/table/index.ts';
import { useSight } from '../table.ts';
import type { FieldProps } from './field.ts';
import { type Choice, Choices, Pick } from './plain.tsx';

const keyOf = (change: Change | undefined): string | undefined => {
  if (change === undefined || 'package' in change) return undefined;
  if ('proposal' in change) return `p:${change.proposal}`;
  return 'ready' in change.wording ? `w:${change.wording.ready}` : undefined;
};

const changeOf = (paragraph: string, key: string): Change | null => {
  const id = key.slice(2);
  if (key.startsWith('p:')) return { paragraph, proposal: id };
  return key.startsWith('w:') ? { paragraph, wording: { ready: id } } : null;
};

const paragraphIn = (change: Change): string | null => ('package' in change ? null : change.paragraph);

/** What a level is to me, in brackets; nothing where it is inside what I may accept. */
const mine = (s: Sight, p: Paragraph, level: number): string => {
  const standing = standingOf(s, p.issue, level);
  return standing === null || standing === 'inside' ? '' : ` (${say(`write.${standing}`)})`;
};

const choicesFor = (s: Sight, p: Paragraph): readonly Choice[] => [
  ...liveProposals(s, p.id)
    .filter((x) => x.status === 'tabled')
    .map((x) => ({
      value: `p:${x.id}`,
      label: `${shortOf(s, x.seat)} · ${say('margin.reads', { level: x.words.level })}${mine(s, p, x.words.level)}`,
    })),
  ...(issueFor(s, p)?.wordings ?? [])
    .filter((w) => w.text !== p.words.text)
    .map((w) => ({
      value: `w:${w.id}`,
      label: `${say('margin.reads', { level: w.level })}${mine(s, p, w.level)} · ${w.text.slice(0, 60) || say('ladder.silent')}`,
    })),
];

type Held = { readonly values: Values; readonly onChange: FieldProps['onChange'] };

/** All parts of a package that was accepted, at once. */
function Packages({ values, onChange }: Held) {
  const s = useSight();
  const accepted = s.pub.packages.filter((one) => one.status === 'accepted');
  const chosen = values.changes ?? [];
  const ids = chosen.flatMap((c) => ('package' in c ? [c.package] : []));
  if (accepted.length === 0) return null;
  const toggle = (id: string) =>
    onChange({
      changes: ids.includes(id)
        ? chosen.filter((c) => !('package' in c && c.package === id))
        : [...chosen, { package: id }],
    });
  return (
    <Choices
      label={say('field.changes.packages')}
      many
      choices={accepted.map((one) => ({ value: one.id, label: packageName(s, one) }))}
      chosen={ids}
      onChoose={toggle}
    />
  );
}
export function Parts({ field, values, onChange }: FieldProps) {
  const s = useSight();
  const name = field.field as 'changes' | 'parts';
  const chosen: readonly Change[] = values[name] ?? [];
  const set = (paragraph: string, key: string) => {
    const change = changeOf(paragraph, key);
    const rest = chosen.filter((c) => paragraphIn(c) !== paragraph);
    onChange({ [name]: change === null ? rest : [...rest, change] });
  };
  return (
    <fieldset class="pick-some">
      <legend>{say(`field.${name}`)}</legend>
      {name === 'changes' ? <Packages values={values} onChange={onChange} /> : null}
      {s.pub.paragraphs.filter(isLive).map((p) => (
        <Pick
          key={p.id}
          label={`${numberOf(s, p.id)} · ${p.title}`}
          choices={choicesFor(s, p)}
          value={keyOf(chosen.find((c) => paragraphIn(c) === p.id))}
          none={say('field.keep')}
          onChange={(key) => set(p.id, key)}
        />
      ))}
    </fieldset>
  );
}
