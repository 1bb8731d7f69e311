import { isLive, type Paragraph } from '../../../../shared/engine/index.ts';
import { say } from '../../../model/index.ts';
import { type Change, issueFor, liveProposals, numberOf, shortOf, type Values } from '../../../model/table/index.ts';
import { useSight } from '../table.ts';
import { type Choice, Pick } from './plain.tsx';

type Props = { readonly values: Values; readonly onChange: (change: Partial<Values>) => void };

const keyOf = (change: Change | undefined): string | undefined =>
  change === undefined
    ? undefined
    : 'proposal' in change
      ? `p:${change.proposal}`
      : 'ready' in change.wording
        ? `w:${change.wording.ready}`
        : undefined;

const changeOf = (paragraph: string, key: string): Change | null => {
  const id = key.slice(2);
  if (key.startsWith('p:')) return { paragraph, proposal: id };
  return key.startsWith('w:') ? { paragraph, wording: { ready: id } } : null;
};

/** Paragraph by paragraph: a wording from the table, a rung of the ladder, or nothing. */
export function ChangesField({ values, onChange }: Props) {
  const s = useSight();
  const chosen = values.changes ?? [];
  const choicesFor = (p: Paragraph): readonly Choice[] => [
    ...liveProposals(s, p.id)
      .filter((x) => x.status === 'tabled')
      .map((x) => ({
        value: `p:${x.id}`,
        label: `${shortOf(s, x.seat)} · ${say('margin.reads', { level: x.words.level })}`,
      })),
    ...(issueFor(s, p)?.wordings ?? [])
      .filter((w) => w.text !== p.words.text)
      .map((w) => ({
        value: `w:${w.id}`,
        label: `${say('margin.reads', { level: w.level })} · ${w.text.slice(0, 60) || say('ladder.silent')}`,
      })),
  ];
  const set = (paragraph: string, key: string) => {
    const change = changeOf(paragraph, key);
    const rest = chosen.filter((c) => c.paragraph !== paragraph);
    onChange({ changes: change === null ? rest : [...rest, change] });
  };
  return (
    <fieldset class="pick-some">
      <legend>{say('field.changes')}</legend>
      {s.pub.paragraphs.filter(isLive).map((p) => (
        <Pick
          key={p.id}
          label={`${numberOf(s, p.id)} · ${p.title}`}
          choices={choicesFor(p)}
          value={keyOf(chosen.find((c) => c.paragraph === p.id))}
          none={say('field.keep')}
          onChange={(key) => set(p.id, key)}
        />
      ))}
    </fieldset>
  );
}
