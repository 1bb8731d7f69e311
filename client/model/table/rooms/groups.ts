/** Groups of delegations: who is in them, who speaks, what they said together, and what it costs to say otherwise. */
import { boundBy, type Group, groupWith, hasGroups, type Stance } from '../../../../shared/engine/index.ts';
import { isMe, numberOf, type Sight, seated } from '../sight.ts';

export type GroupView = {
  readonly id: string;
  readonly name: string;
  readonly seats: readonly string[];
  readonly speaker: string;
  readonly mine: boolean;
  readonly iSpeak: boolean;
  /** Newest first, one a paragraph: what still stands. */
  readonly stated: readonly {
    readonly key: string;
    readonly number: number | string;
    readonly paragraph: string;
    readonly stance: Stance;
    readonly broke: readonly string[];
  }[];
};

function statedOf(s: Sight, group: Group): GroupView['stated'] {
  const newest = new Map(group.stated.map((one) => [one.paragraph, one]));
  return [...newest.values()].reverse().map((one) => ({
    key: `${one.paragraph}/${one.at}`,
    number: numberOf(s, one.paragraph),
    paragraph: one.paragraph,
    stance: one.stance,
    broke: seated(s, one.broke),
  }));
}

const groupView = (s: Sight, group: Group): GroupView => ({
  id: group.id,
  name: group.name,
  seats: seated(s, group.seats),
  speaker: group.speaker,
  mine: s.seat !== null && group.seats.includes(s.seat),
  iSpeak: isMe(s, group.speaker),
  stated: statedOf(s, group),
});

export const groupsAllowed = ({ pub }: Sight): boolean => hasGroups(pub);

/** Groups that still have somebody in them, mine first. */
export const groupsOf = (s: Sight): readonly GroupView[] =>
  s.pub.groups
    .filter((group) => group.seats.length > 0)
    .map((group) => groupView(s, group))
    .sort((a, b) => Number(b.mine) - Number(a.mine));

export type Bound = { readonly group: string; readonly stance: Stance; readonly price: number };

/** The joint statement that binds me on a paragraph; another stance than its costs goodwill. */
export function boundOn(s: Sight, paragraph: string): Bound | null {
  if (s.seat === null) return null;
  const bound = boundBy(s.pub, s.seat, paragraph);
  const group = groupWith(s.pub, s.seat);
  if (bound === undefined || group === undefined) return null;
  return { group: group.name, stance: bound.stance, price: s.pub.settings.prices['broke-ranks'] };
}
