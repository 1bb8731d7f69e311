/** Conditional stances: "I lift if 6 keeps voluntary". */
import type { Condition, Ground } from '../../../../shared/engine/index.ts';
import { isMe, numberOf, type Sight } from '../sight.ts';
import { groundText, listed } from '../things.ts';

/** "6 keeps voluntary and Morocco lifts its bracket on 7" */
const groundsText = (s: Sight, grounds: readonly Ground[]): string => listed(grounds.map((g) => groundText(s, g)));

export type ConditionLine = {
  readonly id: string;
  readonly seat: string;
  readonly mine: boolean;
  readonly paragraph: string;
  readonly number: number | string;
  readonly status: Condition['status'];
  readonly grounds: string;
};

const lineOf = (s: Sight, c: Condition): ConditionLine => ({
  id: c.id,
  seat: c.seat,
  mine: isMe(s, c.seat),
  paragraph: c.paragraph,
  number: numberOf(s, c.paragraph),
  status: c.status,
  grounds: groundsText(s, c.when),
});

/** In force: waiting for their grounds, or met by them. Newest first. */
export const conditionsOf = (s: Sight): readonly ConditionLine[] =>
  [...s.pub.conditions]
    .reverse()
    .filter((c) => c.status === 'waiting' || c.status === 'met')
    .map((c) => lineOf(s, c));

/** Those that would lift a bracket on a paragraph, and those that stand on it as a ground. */
export const conditionsOn = (s: Sight, paragraph: string): readonly ConditionLine[] =>
  conditionsOf(s).filter((c) => c.paragraph === paragraph && c.status === 'waiting');

export const conditionOfSeat = (s: Sight, paragraph: string, seat: string): ConditionLine | undefined =>
  conditionsOn(s, paragraph).find((c) => c.seat === seat);
