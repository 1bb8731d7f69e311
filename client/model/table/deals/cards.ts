/** A package as cards: paragraph and rung, what it costs me, what holds it up. */
import type { Paragraph } from '../../../../shared/engine/index.ts';
import { byLabel } from '../labels.ts';
import { type Standing, standingOf } from '../ladder.ts';
import { numberOf, paragraphAt, type Sight, seated } from '../sight.ts';
import { type Ask, askOf } from './capital.ts';
import { type Line, linesAbove } from './lines.ts';
import type { Part } from './parts.ts';
import { worthOf } from './worth.ts';

export type Card = {
  readonly part: Part;
  readonly number: number | string;
  readonly title: string;
  /** The words it would replace. */
  readonly from: string;
  readonly fromLevel: number;
  /** Nothing is replaced: the words stay, and who holds a bracket lifts it. */
  readonly keeps: boolean;
  /** Points to me if this part alone came in; null without a sheet. */
  readonly worth: number | null;
  readonly standing: Standing | null;
  readonly iHold: boolean;
  readonly holders: readonly string[];
  /** Levels drawn in public that it crosses. */
  readonly lines: readonly Line[];
  readonly ask: Ask | null;
};

function cardOf(s: Sight, p: Paragraph, part: Part, pack: string | null): Card {
  const holders = p.brackets.map((b) => b.seat);
  const { level } = part.words;
  return {
    part,
    number: numberOf(s, p.id),
    title: p.title,
    from: p.words.text,
    fromLevel: p.words.level,
    keeps: part.words.text === p.words.text,
    worth: worthOf(s, [part]),
    standing: standingOf(s, p.issue, level),
    iHold: s.seat !== null && holders.includes(s.seat),
    holders: seated(
      s,
      holders.filter((seat) => seat !== s.seat),
    ),
    lines: linesAbove(s, p.issue, level),
    ask: pack === null ? null : askOf(s, pack, p.issue),
  };
}

/** In the order of the text. `pack`: the offered package they lie in. */
export function cardsOf(s: Sight, parts: readonly Part[], pack: string | null = null): readonly Card[] {
  return parts
    .flatMap((part) => {
      const p = paragraphAt(s, part.paragraph);
      return p === undefined ? [] : [cardOf(s, p, part, pack)];
    })
    .sort((a, b) => byLabel(a.number, b.number));
}

type Weighed = Pick<Card, 'worth' | 'keeps' | 'iHold'>;

/** What gains me nothing I give, my bracket with it; that the words stay is something I get where others bracket them. */
export const gives = ({ worth, keeps, iHold }: Weighed): boolean =>
  (worth ?? 0) < 0 || ((worth ?? 0) === 0 && (!keeps || iHold));
