/** Civil society in the room or on the steps, and what observers say of the whole text. */
import type { Posture, View } from '../../../../shared/engine/index.ts';
import { say } from '../../words.ts';
import { numberOf, reasonText, type Sight, shortOf } from '../sight.ts';

export type PostureView = {
  readonly seat: string;
  readonly posture: Posture;
  /** The bracket that is named, where one is. */
  readonly named: { readonly number: number | string; readonly paragraph: string; readonly holder: string } | null;
};

/** Where each observer of civil society stands in this round. */
export const posturesOf = (s: Sight): readonly PostureView[] =>
  Object.entries(s.pub.postures)
    .filter(([, taken]) => taken.round === s.pub.round)
    .map(([seat, { posture, paragraph, holder }]) => ({
      seat,
      posture,
      named:
        paragraph === undefined || holder === undefined ? null : { number: numberOf(s, paragraph), paragraph, holder },
    }));

export const myPosture = (s: Sight): PostureView | null => posturesOf(s).find((one) => one.seat === s.seat) ?? null;

/** Contact groups are closed to who stood on the steps. */
export const barredNow = (s: Sight): boolean =>
  s.seat !== null && s.pub.postures[s.seat]?.barred.includes(s.pub.round) === true;

/** On this paragraph a bracket is named from the steps. */
export const namedOn = (s: Sight, paragraph: string): readonly PostureView[] =>
  posturesOf(s).filter((one) => one.named?.paragraph === paragraph);

/** Brackets that can be named: on which paragraph, held by whom. */
export const bracketsToName = (
  s: Sight,
): readonly { readonly key: string; readonly paragraph: string; readonly holder: string; readonly label: string }[] =>
  s.pub.paragraphs.flatMap((p) =>
    p.brackets.map((b) => ({
      key: `${p.id}/${b.seat}`,
      paragraph: p.id,
      holder: b.seat,
      label: say('posture.bracket', { n: numberOf(s, p.id), who: shortOf(s, b.seat), title: p.title }),
    })),
  );

export type Judged = {
  readonly seat: string;
  readonly view: View;
  readonly about: string | null;
  readonly reason: string | null;
};

export const judgedOf = (s: Sight): readonly Judged[] =>
  s.pub.judgements.map((one) => ({
    seat: one.seat,
    view: one.view,
    about: one.about ?? null,
    reason: one.reason === undefined ? null : reasonText(s, one.reason),
  }));

export const iJudged = (s: Sight): boolean => s.pub.judgements.some((one) => one.seat === s.seat);
