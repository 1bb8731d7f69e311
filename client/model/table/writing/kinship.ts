/** How a paragraph came to be what it is, in sentences: one a thing that happened to it. */
import type { Paragraph } from '../../../../shared/engine/index.ts';
import { genealogy, type Happening } from '../../../../shared/text/index.ts';
import { sayAny } from '../../words.ts';
import { numberOf, type Sight, shortOf } from '../sight.ts';

export type KinLine = {
  readonly key: string;
  readonly at: number;
  readonly seat: string | null;
  readonly text: string;
  /** The words it brought, where it brought any. */
  readonly words: string | null;
  readonly other: string | null;
};

const lineOf = (s: Sight, one: Happening, i: number): KinLine => ({
  key: `${i}/${one.kind}`,
  at: one.at,
  seat: one.seat ?? null,
  text: sayAny(`genealogy.${one.kind}`, {
    seat: one.seat === undefined ? 'none' : shortOf(s, one.seat),
    what: one.what ?? 'none',
    other: one.other === undefined ? '' : numberOf(s, one.other),
  }),
  words: one.text === undefined || one.text === '' ? null : one.text,
  other: one.other ?? null,
});

export const kinshipOf = (s: Sight, p: Paragraph): readonly KinLine[] =>
  genealogy(s.pub, p.id).map((one, i) => lineOf(s, one, i));
