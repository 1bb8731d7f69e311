/** What an act is about: a package, a condition, an initiative, a room, a group, a sounding, an issue, a card. */
import { useEffect, useState } from 'preact/hooks';
import type { NewsList } from '../../../../shared/protocol/http.ts';
import { api, held, say } from '../../../model/index.ts';
import { numberOf, type ThingKind } from '../../../model/table/index.ts';
import { useSight, useTable } from '../table.ts';
import { type FieldProps, noneOf, useParagraphs, useProposals, useThings } from './field.ts';
import { Pick } from './plain.tsx';

export function Thing({ type, as, field, values, onChange }: FieldProps) {
  const kind = field.field as ThingKind;
  return (
    <Pick
      label={say(`field.${kind}`)}
      choices={useThings(kind, type, as)}
      value={values[kind]}
      onChange={(id) => onChange({ [kind]: id })}
    />
  );
}

export function Paragraph({ field, values, onChange }: FieldProps) {
  const name = field.field as 'paragraph' | 'about' | 'with';
  const choices = useParagraphs().filter((c) => name !== 'with' || c.value !== values.paragraph);
  return (
    <Pick
      label={say(`field.${name}`)}
      choices={choices}
      value={values[name]}
      onChange={(id) => onChange({ [name]: id })}
      {...noneOf(field, say('field.any'))}
    />
  );
}

/** Acts that find their wording anywhere on the table; for the others it is one of the chosen paragraph. */
const ANYWHERE = new Set(['proposal.sponsor', 'proposal.withdraw', 'proposal.revise', 'proposal.reintroduce']);

export function Proposal({ type, as, field, values, onChange }: FieldProps) {
  const choices = useProposals(type, as, ANYWHERE.has(type) ? undefined : values.paragraph);
  return (
    <Pick
      label={say('field.proposal')}
      choices={choices}
      value={values.proposal}
      onChange={(proposal) => onChange({ proposal })}
      {...noneOf(field, say('field.keep'))}
    />
  );
}

/** Of a package: the issues of its parts. Else all of the text's. */
export function Issue({ values, onChange }: FieldProps) {
  const s = useSight();
  const parts = s.pub.packages.find((one) => one.id === values.package)?.parts.map((part) => part.paragraph);
  const issueIn = (id: string) => s.pub.paragraphs.filter((p) => p.issue === id);
  const issues = s.open.issues.filter((i) => parts === undefined || issueIn(i.id).some((p) => parts.includes(p.id)));
  return (
    <Pick
      label={say('field.issue')}
      choices={issues.map((i) => {
        const numbers = issueIn(i.id).map((p) => numberOf(s, p.id));
        return { value: i.id, label: numbers.length === 0 ? i.title : `${numbers.join(', ')} · ${i.title}` };
      })}
      value={values.issue}
      onChange={(issue) => onChange({ issue, levels: [] })}
    />
  );
}

/** An observer's evidence: its own cards on the paragraph's issue first. */
export function Card({ field, values, onChange }: FieldProps) {
  const s = useSight();
  const issue = s.pub.paragraphs.find((p) => p.id === values.paragraph)?.issue;
  const played = new Set(s.pub.evidence.map((one) => one.card));
  const cards = s.open.evidence.filter((card) => card.seat === s.seat && !played.has(card.id));
  const fits = cards.filter((card) => card.issue === issue);
  return (
    <Pick
      label={say('field.card')}
      choices={(fits.length > 0 ? fits : cards).map((card) => ({ value: card.id, label: card.title }))}
      value={values.card}
      onChange={(card) => onChange({ card })}
      {...noneOf(field, say('field.card.none'))}
    />
  );
}

type News = NewsList['news'];

/** The scenario's news that is still to come, which the server tells the host alone; null = not told. */
function useNews(): News | null {
  const { live } = useTable();
  const [news, setNews] = useState<News | null>(null);
  useEffect(() => {
    const token = held.of(live.code)?.token;
    if (token === undefined) return;
    void api.news(live.code, token).then((answer) => {
      if (answer.ok) setNews(answer.value.news.filter((one) => one.status === 'to-come'));
    });
  }, [live]);
  return news;
}

export function Inject({ values, onChange }: FieldProps) {
  const news = useNews();
  return (
    <Pick
      label={say('field.inject')}
      choices={(news ?? []).map((one) => ({ value: one.id, label: one.title }))}
      value={values.inject}
      onChange={(inject) => onChange({ inject })}
    />
  );
}
