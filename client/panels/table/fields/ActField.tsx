import { type CommandType, LIMITS, REVEALS, STANCES } from '../../../../shared/engine/index.ts';
import type { MessageKey } from '../../../../shared/words/index.ts';
import { say } from '../../../model/index.ts';
import { FLAGS, type FormField, isMe, paragraphAt, shortOf, type Values } from '../../../model/table/index.ts';
import { Glyph } from '../../ui/index.ts';
import { useSight, useTable } from '../table.ts';
import { ChangesField } from './ChangesField.tsx';
import { GuessField } from './GuessField.tsx';
import { type Choice, Choices, Pick, TextArea } from './plain.tsx';
import { ReasonField } from './ReasonField.tsx';
import { WordingField } from './WordingField.tsx';
import { WordsField } from './WordsField.tsx';

type Props = {
  readonly type: CommandType;
  readonly field: FormField;
  readonly values: Values;
  readonly onChange: (change: Partial<Values>) => void;
};

const MINUTES = [1, 2, 5, 10];

function useParagraphs(): readonly Choice[] {
  const s = useSight();
  return s.pub.paragraphs.map((p, i) => ({ value: p.id, label: `${i + 1} · ${p.title}` }));
}

/** Wordings still on the table, of the chosen paragraph or of all. */
function useProposals(paragraph: string | undefined): readonly Choice[] {
  const s = useSight();
  return s.pub.proposals
    .filter((x) => x.status === 'tabled' || x.status === 'needs-sponsor')
    .filter((x) => paragraph === undefined || x.paragraph === paragraph)
    .map((x) => ({
      value: x.id,
      label: `${shortOf(s, x.seat)} · ${say('margin.reads', { level: x.words.level })} · ${x.words.text.slice(0, 60)} …`,
    }));
}

function Paragraph({ field, values, onChange, name }: Props & { readonly name: 'paragraph' | 'about' }) {
  const none = field.optional ? { none: say('field.any') } : {};
  return (
    <Pick
      label={say(`field.${name}`)}
      choices={useParagraphs()}
      value={values[name]}
      onChange={(value) => onChange({ [name]: value })}
      {...none}
    />
  );
}

function Proposal({ type, field, values, onChange }: Props) {
  const s = useSight();
  const narrowed = type === 'proposal.sponsor' || type === 'proposal.withdraw' ? undefined : values.paragraph;
  const choices = useProposals(narrowed);
  const mine = choices.filter((c) => s.pub.proposals.find((x) => x.id === c.value)?.seat === s.seat);
  return (
    <Pick
      label={say('field.proposal')}
      choices={type === 'proposal.withdraw' ? mine : choices}
      value={values.proposal}
      onChange={(proposal) => onChange({ proposal })}
      {...(field.optional ? { none: say('field.keep') } : {})}
    />
  );
}

function Stance({ values, onChange }: Props) {
  return (
    <Choices
      label={say('field.stance')}
      choices={STANCES.map((value) => ({
        value,
        label: say(`stance.${value}`),
        mark: <Glyph stance={value} size={16} silent />,
      }))}
      chosen={values.stance === undefined ? [] : [values.stance]}
      onChoose={(value) => onChange({ stance: value as (typeof STANCES)[number] })}
    />
  );
}

function Seats({ field, values, onChange }: Props) {
  const s = useSight();
  const others = s.pub.order.filter((seat) => !isMe(s, seat)).map((seat) => ({ value: seat, label: shortOf(s, seat) }));
  const chosen = values.seats ?? [];
  if (field.field === 'seat')
    return (
      <Pick
        label={say('field.seat')}
        choices={s.pub.order.map((seat) => ({ value: seat, label: shortOf(s, seat) }))}
        value={values.seat}
        onChange={(seat) => onChange({ seat })}
        {...(field.optional ? { none: say('field.nobody') } : {})}
      />
    );
  const toggle = (seat: string) =>
    onChange({ seats: chosen.includes(seat) ? chosen.filter((x) => x !== seat) : [...chosen, seat] });
  return <Choices label={say('field.seats')} many choices={others} chosen={chosen} onChoose={toggle} />;
}

function Person({ field, values, onChange }: Props) {
  const { live } = useTable();
  const choices = live.presence.value.people.map((p) => ({ value: p.person, label: p.name }));
  return (
    <Pick
      label={say('field.person')}
      choices={choices}
      value={values.person}
      onChange={(person) => onChange({ person })}
      {...(field.optional ? { none: say('field.wording.none') } : {})}
    />
  );
}

function Priorities({ values, onChange }: Props) {
  const s = useSight();
  const chosen = values.priorities ?? [];
  const toggle = (id: string) => {
    if (chosen.includes(id)) onChange({ priorities: chosen.filter((x) => x !== id) });
    else if (chosen.length < 3) onChange({ priorities: [...chosen, id] });
  };
  return (
    <Choices
      label={say('field.priorities')}
      many
      choices={s.open.issues.map((i) => ({ value: i.id, label: i.title }))}
      chosen={chosen}
      onChoose={toggle}
    />
  );
}

function Flag({ type, values, onChange }: Props) {
  const flags = FLAGS[type] ?? [];
  return (
    <Choices
      label={say('field.flag')}
      choices={flags.map((value) => ({ value, label: say(`field.flag.${type}.${value}` as MessageKey) }))}
      chosen={[values.flag ?? flags[0] ?? '']}
      onChoose={(flag) => onChange({ flag })}
    />
  );
}

/** The paragraph a wording or its words are about. */
function useAbout(values: Values) {
  const s = useSight();
  return paragraphAt(s, values.paragraph ?? null);
}

function OnText({ field, values, onChange }: Props) {
  const p = useAbout(values);
  if (p === undefined) return null;
  if (field.field === 'words') {
    if (values.proposal !== undefined || values.stance !== 'object') return null;
    return <WordsField p={p} value={values.words ?? null} onChange={(words) => onChange({ words: words ?? '' })} />;
  }
  if (field.optional && values.stance !== 'object') return null;
  return (
    <WordingField
      p={p}
      label={say('field.wording')}
      value={values.wording}
      optional={field.optional}
      onChange={(wording) => onChange({ wording } as Partial<Values>)}
    />
  );
}

/** Minutes, or a step of the debrief. */
function Numbers({ field, values, onChange }: Props) {
  if (field.field === 'ms')
    return (
      <Choices
        label={say('field.ms')}
        choices={MINUTES.map((n) => ({ value: `${n * 60_000}`, label: say('field.minutes', { n }) }))}
        chosen={[`${values.ms ?? ''}`]}
        onChoose={(ms) => onChange({ ms: Number(ms) })}
      />
    );
  return (
    <Pick
      label={say('field.step')}
      choices={Array.from({ length: 11 }, (_, i) => ({ value: `${i + 1}`, label: `${i + 1}` }))}
      value={values.step === undefined ? undefined : `${values.step}`}
      onChange={(step) => onChange({ step: Number(step) })}
    />
  );
}

/** One field of an act's form, by its kind. */
export function ActField(props: Props) {
  const { field, values, onChange } = props;
  switch (field.field) {
    case 'paragraph':
    case 'about':
      return <Paragraph {...props} name={field.field} />;
    case 'proposal':
      return <Proposal {...props} />;
    case 'stance':
      return <Stance {...props} />;
    case 'reason':
      return (
        <ReasonField
          value={values.reason ?? ''}
          max={LIMITS.reason}
          optional={field.optional}
          onChange={(reason) => onChange({ reason })}
        />
      );
    case 'words':
    case 'wording':
      return <OnText {...props} />;
    case 'seat':
    case 'seats':
      return <Seats {...props} />;
    case 'person':
      return <Person {...props} />;
    case 'text':
      return (
        <TextArea
          label={say('field.text')}
          max={LIMITS.message}
          value={values.text ?? ''}
          onInput={(text) => onChange({ text })}
        />
      );
    case 'priorities':
      return <Priorities {...props} />;
    case 'flag':
      return <Flag {...props} />;
    case 'ms':
    case 'step':
      return <Numbers {...props} />;
    case 'changes':
      return <ChangesField values={values} onChange={onChange} />;
    case 'reveal':
      return (
        <Choices
          label={say('field.reveal')}
          choices={REVEALS.map((value) => ({ value, label: say(`field.reveal.${value}`) }))}
          chosen={values.reveal === undefined ? [] : [values.reveal]}
          onChoose={(value) => onChange({ reveal: value as (typeof REVEALS)[number] })}
        />
      );
    case 'guess':
      return <GuessField values={values} onChange={onChange} />;
  }
}
