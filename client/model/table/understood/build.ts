/** Questions put together from chips: the same as those that are typed. */
import { isLive, type Paragraph } from '../../../../shared/engine/index.ts';
import { plainWording } from '../../../../shared/scenario/index.ts';
import { issueFor, numberOf, paragraphAt, type Sight } from '../sight.ts';
import type { Question } from './text.ts';

export const ASKS = ['why', 'need', 'live-with', 'trade'] as const;
export type AskKind = (typeof ASKS)[number];

export type Built = {
  readonly kind: AskKind;
  readonly to: string | null;
  readonly paragraph: string;
  /** A level, as its number in text; empty = as it stands, or whatever helps. */
  readonly level: string;
  readonly give: string;
};

export type Option = { readonly value: string; readonly label: string };

export const paragraphOptions = (s: Sight): readonly Option[] =>
  s.pub.paragraphs.filter(isLive).map((p) => ({ value: p.id, label: `${numberOf(s, p.id)} · ${p.title}` }));

const issueOn = (s: Sight, paragraph: string) => {
  const p: Paragraph | undefined = paragraphAt(s, paragraph);
  return p && issueFor(s, p);
};

export const rungOptions = (s: Sight, paragraph: string): readonly Option[] =>
  (issueOn(s, paragraph)?.levels ?? []).map((name, level) => ({ value: `${level}`, label: `${level} · ${name}` }));

function rungParams(s: Sight, b: Built): Record<string, string | number> {
  const issue = issueOn(s, b.paragraph);
  const level = Number(b.level);
  if (b.level === '' || issue === undefined) return { how: 'stands' };
  const wording = plainWording(issue, level)?.id;
  return { how: 'words', label: issue.levels[level] ?? '', level, ...(wording && { wording }) };
}

/** null: something is still to be chosen. */
export function questionFrom(s: Sight, b: Built): Question | null {
  if (b.paragraph === '' || (b.kind === 'trade' && (b.give === '' || b.give === b.paragraph))) return null;
  const seat = b.to === null ? {} : { seat: b.to };
  const about = { paragraph: b.paragraph };
  const more =
    b.kind === 'trade'
      ? { give: b.give, get: b.paragraph, giveLabel: 'none', getLabel: 'none' }
      : b.kind === 'live-with'
        ? { ...about, ...rungParams(s, b) }
        : about;
  const said = { phrase: `ask.${b.kind}`, params: { ...seat, aloud: 'no', ...more } };
  return { kind: 'question', sure: true, to: b.to, said, about: b.paragraph };
}
