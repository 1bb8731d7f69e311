/** Initiatives: undertakings by some, outside the text. Nobody can block one. */
import { type Initiative, isEstablished, outcomeOf } from '../../../../shared/engine/index.ts';
import { ownOutcome, ownSheet } from '../own.ts';
import { isMe, numberOf, partyOf, type Sight, seated } from '../sight.ts';

export type Shelved = {
  readonly one: Initiative;
  readonly issue: string;
  readonly number: number | string;
  readonly members: readonly string[];
  readonly mine: boolean;
  readonly stands: boolean;
  readonly needs: { readonly members: number; readonly origin: boolean; readonly destination: boolean };
  /** Points it adds for me as a member to the text as it stands; null without a sheet. */
  readonly worth: number | null;
};

/** R12.14. */
const FORUM_MEMBERS = 3;

const lacks = (s: Sight, one: Initiative, stakeholder: string): boolean =>
  !one.members.some((seat) => partyOf(s, seat).stakeholder === stakeholder);

/** One level above what the text says of the issue, if it stood and I were in it. */
export function liftWorth(s: Sight, issue: string): number | null {
  const values = ownSheet(s)?.values[issue];
  if (values === undefined || s.seat === null || !s.pub.members.includes(s.seat)) return null;
  const without = { ...s.pub, initiatives: s.pub.initiatives.filter((x) => x.issue !== issue) };
  const level = ownOutcome({ ...s, pub: without }, outcomeOf(s.open, s.pub)).levels[issue] ?? 0;
  return (values[Math.min(values.length - 1, level + 1)] ?? 0) - (values[level] ?? 0);
}

function shelved(s: Sight, one: Initiative): Shelved {
  const found = s.open.issues.find((x) => x.id === one.issue);
  return {
    one,
    issue: found?.title ?? one.issue,
    number: numberOf(s, s.pub.paragraphs.find((p) => p.issue === one.issue)?.id),
    members: seated(s, one.members),
    mine: one.members.some((seat) => isMe(s, seat)),
    stands: isEstablished(s.open, one),
    needs: {
      members: Math.max(0, FORUM_MEMBERS - one.members.length),
      origin: lacks(s, one, 'origin'),
      destination: lacks(s, one, 'destination'),
    },
    worth: liftWorth(s, one.issue),
  };
}

export const shelfOf = (s: Sight): readonly Shelved[] => s.pub.initiatives.map((one) => shelved(s, one));

/** The issue on which an initiative would give me most, where none is yet; null = none would. */
export function bestIssue(s: Sight): { readonly issue: string; readonly number: number | string } | null {
  const taken = new Set(s.pub.initiatives.map((x) => x.issue));
  const best = s.open.issues
    .filter((x) => !taken.has(x.id))
    .map((x) => ({ issue: x.id, worth: liftWorth(s, x.id) ?? 0 }))
    .sort((a, b) => b.worth - a.worth)[0];
  if (best === undefined || best.worth <= 0) return null;
  return { issue: best.issue, number: numberOf(s, s.pub.paragraphs.find((p) => p.issue === best.issue)?.id) };
}
