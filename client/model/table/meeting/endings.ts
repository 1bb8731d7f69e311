/** The ways a meeting ends, each with its own words: with a text, by a vote, or without either. */
import { hasText, NO_TEXT_ENDINGS, type NoTextEnding, type PublicState } from '../../../../shared/engine/index.ts';
import type { MessageKey } from '../../../../shared/words/index.ts';
import { say } from '../../words.ts';

export type EndingView = {
  readonly kind: NonNullable<PublicState['ending']>['kind'];
  readonly text: boolean;
  readonly title: string;
  readonly lead: string;
};

export function endingView(pub: PublicState): EndingView | null {
  if (pub.ending === null) return null;
  const { kind, why } = pub.ending;
  const led = why === 'ended-by-host' ? 'ended-by-host' : kind;
  return {
    kind,
    text: hasText(kind),
    title: say(`ending.${kind}.title` as MessageKey),
    lead: say(`ending.${led}.lead` as MessageKey),
  };
}

/** The text has its majority: by a recorded vote on the whole. */
export const votedThrough = (pub: PublicState): boolean =>
  pub.ending?.kind === 'voted' || pub.vote.counted.some((one) => one.question.of === 'whole' && one.carried);

/** How a chair may end it without a text, with what each means. */
export const endingChoices = (): readonly {
  readonly value: NoTextEnding;
  readonly label: string;
  readonly hint: string;
}[] =>
  NO_TEXT_ENDINGS.map((value) => ({
    value,
    label: say(`ending.${value}.title`),
    hint: say(`ending.${value}.hint`),
  }));
