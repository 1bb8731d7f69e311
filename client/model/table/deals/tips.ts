/** Two things nobody is taught at the start: each gets one tip when it first becomes useful. */
import { isLive } from '../../../../shared/engine/index.ts';
import { iAmMember, numberOf, type Sight } from '../sight.ts';
import { callsOf } from './capital.ts';
import { offersOf } from './offers.ts';
import { liftWorth } from './shelf.ts';

export type TipNow = {
  readonly id: 'capital' | 'initiative';
  readonly number: number | string;
  readonly pack: string | null;
};

/** A package that concerns me holds a part beyond my mandate, and capital has not been asked. */
function capitalTip(s: Sight): TipNow | null {
  if (callsOf(s).left === 0) return null;
  const offer = offersOf(s).find(
    (x) =>
      x.pack.status === 'offered' && (x.mine || x.asksMe) && x.cards.some((c) => c.standing === 'beyond' && !c.ask),
  );
  const card = offer?.cards.find((c) => c.standing === 'beyond');
  return offer && card ? { id: 'capital', number: card.number, pack: offer.pack.id } : null;
}

/** A paragraph has been bracketed for a round, and one level more of it would be worth something to me. */
function initiativeTip(s: Sight): TipNow | null {
  if (s.pub.phase !== 'round.corridor' || s.pub.round < 2) return null;
  const stuck = s.pub.paragraphs.find(
    (p) =>
      isLive(p) &&
      p.bracketedSince !== null &&
      p.bracketedSince < s.pub.round &&
      (liftWorth(s, p.issue) ?? 0) > 0 &&
      !s.pub.initiatives.some((x) => x.issue === p.issue),
  );
  return stuck === undefined ? null : { id: 'initiative', number: numberOf(s, stuck.id), pack: null };
}

export function tipFor(s: Sight, isSeen: (id: TipNow['id']) => boolean): TipNow | null {
  if (!iAmMember(s) || s.pub.ending !== null) return null;
  const [capital, initiative] = [
    isSeen('capital') ? null : capitalTip(s),
    isSeen('initiative') ? null : initiativeTip(s),
  ];
  return capital ?? initiative;
}
