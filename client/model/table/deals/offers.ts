/** Packages as everybody sees them, and what each of them wants of me. */
import { type Package, packageOf, proposalsOf } from '../../../../shared/engine/index.ts';
import { say } from '../../words.ts';
import { byLabel } from '../labels.ts';
import { calledOf, isMe, issueFor, numberOf, paragraphAt, reasonText, type Sight, seated } from '../sight.ts';
import { listed } from '../things.ts';
import { type Card, cardsOf } from './cards.ts';
import type { Part } from './parts.ts';

export type Offer = {
  readonly pack: Package;
  readonly cards: readonly Card[];
  readonly mine: boolean;
  /** My answer is awaited. */
  readonly asksMe: boolean;
  readonly myAnswer: boolean | null;
  readonly yes: readonly string[];
  readonly no: readonly string[];
  readonly waiting: readonly string[];
  /** Why it fell apart or was refused, in a clause. */
  readonly fell: string | null;
};

export function offerOf(s: Sight, pack: Package): Offer {
  const said = (accept: boolean) => seated(s, pack.to).filter((seat) => pack.answers[seat]?.accept === accept);
  const waiting = seated(s, pack.to).filter((seat) => pack.answers[seat] === undefined);
  const answer = s.seat === null ? undefined : pack.answers[s.seat];
  return {
    pack,
    cards: cardsOf(s, pack.parts, pack.id),
    mine: isMe(s, pack.seat),
    asksMe: pack.status === 'offered' && s.seat !== null && waiting.includes(s.seat),
    myAnswer: answer?.accept ?? null,
    yes: [pack.seat, ...said(true)],
    no: said(false),
    waiting: pack.status === 'offered' ? waiting : [],
    fell: fellText(s, pack),
  };
}

/** Why it is over: which part went, or who said no or left, with the reason. */
function fellText(s: Sight, pack: Package): string | null {
  const refuser = Object.keys(pack.answers).find((seat) => pack.answers[seat]?.accept === false);
  const { fell } = pack;
  if (pack.status === 'refused' && refuser !== undefined)
    return because(s, say('deal.fell.refused', { who: calledOf(s, refuser) }), pack.answers[refuser]?.reason);
  if (pack.status !== 'fallen' || fell === undefined) return null;
  const n = numberOf(s, fell.paragraph);
  if (fell.seat !== undefined) return because(s, say('deal.fell.left', { who: calledOf(s, fell.seat) }), fell.reason);
  return because(s, n !== 0 ? say('deal.fell.part', { n }) : say('deal.fell.none'), fell.reason);
}

const because = (s: Sight, what: string, reason: Package['reason']): string =>
  reason === undefined ? what : `${what} ${say('say.reason', { reason: reasonText(s, reason) })}`;

const RANK: Readonly<Record<Package['status'], number>> = {
  offered: 1,
  accepted: 2,
  done: 3,
  countered: 4,
  refused: 4,
  withdrawn: 4,
  fallen: 4,
};

/** Those that wait for me first, then what is alive, the newest of each first. */
export function offersOf(s: Sight): readonly Offer[] {
  const rank = (offer: Offer): number => (offer.asksMe ? 0 : RANK[offer.pack.status]);
  return s.pub.packages.map((pack) => offerOf(s, pack)).sort((a, b) => rank(a) - rank(b) || b.pack.at - a.pack.at);
}

/** Over and done with: folded away. */
export const isPast = (offer: Offer): boolean => RANK[offer.pack.status] >= 3;

const binds = (pack: Package): boolean => pack.status === 'accepted' || pack.status === 'done';

export type Link = { readonly pack: Package; readonly numbers: readonly (number | string)[] };

/** The package that ties a paragraph to others, once all have said yes. */
export function linkOf(s: Sight, paragraph: string): Link | null {
  const pack = s.pub.packages.find((x) => binds(x) && x.parts.some((part) => part.paragraph === paragraph));
  if (pack === undefined) return null;
  const others = pack.parts.filter((part) => part.paragraph !== paragraph).map((part) => numberOf(s, part.paragraph));
  return { pack, numbers: others.sort(byLabel) };
}

/** Offers that are still open and touch a paragraph. */
export const offersOn = (s: Sight, paragraph: string): readonly Offer[] =>
  s.pub.packages
    .filter((x) => x.status === 'offered' && x.parts.some((part) => part.paragraph === paragraph))
    .map((pack) => offerOf(s, pack));

/** Accepted and all its wordings on the table: the chair may put it as one. */
export const mayBePut = (s: Sight, pack: Package): boolean =>
  pack.status === 'accepted' && proposalsOf(s.pub, pack.id).length > 0;

export type Differs =
  | { readonly kind: 'added' | 'gone'; readonly number: number | string; readonly to: Part['words'] }
  | {
      readonly kind: 'changed';
      readonly number: number | string;
      readonly from: Part['words'];
      readonly to: Part['words'];
    };

/** What a counter changes in the offer it answers. */
export function diffOf(
  s: Sight,
  pack: Pick<Package, 'counters'> & { readonly parts: readonly Part[] },
): readonly Differs[] {
  const before = packageOf(s.pub, pack.counters);
  if (before === undefined) return [];
  const was = (id: string) => before.parts.find((x) => x.paragraph === id)?.words;
  const now = pack.parts.flatMap((part): readonly Differs[] => {
    const [from, number] = [was(part.paragraph), numberOf(s, part.paragraph)];
    if (from === undefined) return [{ kind: 'added', number, to: part.words }];
    return from.text === part.words.text ? [] : [{ kind: 'changed', number, from, to: part.words }];
  });
  const gone = before.parts
    .filter((x) => !pack.parts.some((part) => part.paragraph === x.paragraph))
    .map((x): Differs => ({ kind: 'gone', number: numberOf(s, x.paragraph), to: x.words }));
  return [...now, ...gone].sort((a, b) => byLabel(a.number, b.number));
}

/** "3: a standard or code; 6: as it stands" — each part by its number and rung. */
export const partsText = (s: Sight, parts: readonly Part[]): string =>
  cardsOf(s, parts)
    .map(({ number, keeps, part }) =>
      keeps ? say('deals.part.keeps', { n: number }) : say('deals.part', { n: number, name: rungName(s, part) }),
    )
    .join('; ');

export const rungName = (s: Sight, part: Part): string => {
  const p = paragraphAt(s, part.paragraph);
  return (p && issueFor(s, p)?.levels[part.words.level]) ?? `L${part.words.level}`;
};

/** What saying yes would mean at home, before it is said. */
export function warningsOf(s: Sight, offer: Offer): readonly string[] {
  const list = (cards: readonly Card[]): string => listed(cards.map((card) => card.number));
  const never = offer.cards.filter((card) => card.standing === 'never');
  const beyond = offer.cards.filter((card) => card.standing === 'beyond' && card.ask?.status !== 'granted');
  const drawn = offer.cards.filter((card) => card.lines.some((line) => isMe(s, line.seat)));
  return [
    ...(never.length > 0 ? [say('deal.warn.red', { list: list(never) })] : []),
    ...(beyond.length > 0 ? [say('deal.warn.beyond', { list: list(beyond) })] : []),
    ...(drawn.length > 0 ? [say('deal.warn.declared', { list: list(drawn) })] : []),
  ];
}
