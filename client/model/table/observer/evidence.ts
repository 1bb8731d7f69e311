/** What observers have: cards of evidence, soundings, a place in the room or on the steps, a word on the whole text. */
import {
  cardsOf,
  EVIDENCE_CARDS,
  evidenceBy,
  type Paragraph,
  SOUNDINGS,
  type Sounding,
} from '../../../../shared/engine/index.ts';
import type { EvidenceCard, Issue } from '../../../../shared/scenario/game.ts';
import { listed } from '../../list.ts';
import { say } from '../../words.ts';
import { issueFor, numberOf, paragraphAt, partyOf, reasonText, type Sight, shortOf } from '../sight.ts';

export type ObserverKind = 'organization' | 'civil-society';

/** Which kind of observer I am; null = a member, or nobody. */
export function observerKind(s: Sight): ObserverKind | null {
  if (s.seat === null) return null;
  const { standing, stakeholder } = partyOf(s, s.seat);
  if (standing === 'member') return null;
  return stakeholder === 'civil-society' ? 'civil-society' : 'organization';
}

export const evidenceLeft = (s: Sight): number =>
  s.seat === null ? 0 : Math.max(0, EVIDENCE_CARDS - evidenceBy(s.pub, s.seat));

/** My cards that speak to this paragraph, and those for elsewhere. */
export function myCards(
  s: Sight,
  p: Paragraph,
): {
  readonly here: readonly EvidenceCard[];
  readonly elsewhere: readonly {
    readonly card: EvidenceCard;
    readonly number: number | string;
    readonly paragraph: string;
  }[];
} {
  const mine = s.seat === null ? [] : cardsOf(s.open, s.pub, s.seat);
  const elsewhere = mine
    .filter((card) => card.issue !== p.issue)
    .flatMap((card) => {
      const there = s.pub.paragraphs.find((one) => one.issue === card.issue);
      return there === undefined ? [] : [{ card, number: numberOf(s, there.id), paragraph: there.id }];
    });
  return { here: mine.filter((card) => card.issue === p.issue), elsewhere };
}

/** Has this observer cards of the scenario at all? Where it has none, its own words are the evidence. */
export const hasOwnCards = (s: Sight): boolean => s.open.evidence.some((card) => card.seat === s.seat);

export type EvidenceShown = {
  readonly key: string;
  readonly seat: string;
  readonly title: string | null;
  readonly text: string;
  /** Who moved in the light of it. */
  readonly by: string | null;
};

export const evidenceOn = (s: Sight, paragraph: string): readonly EvidenceShown[] =>
  s.pub.evidence
    .filter((one) => one.paragraph === paragraph)
    .map((one) => {
      const card = s.open.evidence.find((x) => x.id === one.card);
      return {
        key: `${one.seat}/${one.at}`,
        seat: one.seat,
        title: card?.title ?? null,
        text: card?.text ?? (one.reason === undefined ? '' : reasonText(s, one.reason)),
        by: one.by,
      };
    });

const mine = (s: Sight): readonly Sounding[] => s.mine?.soundings ?? [];

export const soundingsLeft = (s: Sight): number =>
  Math.max(0, SOUNDINGS - mine(s).filter((one) => one.seat === s.seat).length);

export type SoundingView = {
  readonly id: string;
  readonly number: number | string;
  readonly paragraph: string;
  readonly issue: Issue | undefined;
  readonly asker: string;
  readonly who: string;
  readonly state: 'asked' | 'waiting' | 'overlap' | 'apart' | 'answered' | 'lapsed';
};

function stateOf(s: Sight, one: Sounding): SoundingView['state'] {
  if (one.overlap !== undefined) return one.overlap ? 'overlap' : 'apart';
  if (one.seat !== s.seat && one.answer !== undefined) return 'answered';
  if (one.round !== s.pub.round) return 'lapsed';
  return one.seat === s.seat ? 'waiting' : 'asked';
}

/** Soundings I asked and soundings asked of me, newest first. */
export const soundingsOf = (s: Sight): readonly SoundingView[] =>
  [...mine(s)].reverse().map((one) => {
    const p = paragraphAt(s, one.paragraph);
    return {
      id: one.id,
      number: numberOf(s, one.paragraph),
      paragraph: one.paragraph,
      issue: p && issueFor(s, p),
      asker: one.seat,
      who: listed(one.seats.map((seat) => (seat === s.seat ? say('tray.you') : shortOf(s, seat)))),
      state: stateOf(s, one),
    };
  });

/** Asked of me and still to answer. */
export const soundingsAsked = (s: Sight): readonly SoundingView[] =>
  soundingsOf(s).filter((one) => one.state === 'asked');
