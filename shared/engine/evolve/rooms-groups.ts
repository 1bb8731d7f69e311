/** Groups of delegations that speak with one voice. */
import type { GroupId } from '../../types/index.ts';
import type { Group, PublicState } from '../state.ts';
import { type Steps, tell } from './fold.ts';

export type GroupTypes =
  | 'group.founded'
  | 'group.joined'
  | 'group.left'
  | 'group.spoken'
  | 'group.stated'
  | 'ranks.broken';

const onGroup = (s: PublicState, id: GroupId, change: (g: Group) => Partial<Group>): PublicState => ({
  ...s,
  groups: s.groups.map((g) => (g.id === id ? { ...g, ...change(g) } : g)),
});

export const groupSteps: Steps<GroupTypes> = {
  'group.founded': (s, e) => {
    const { id, name, seats, speaker, invited } = e;
    const groups = [...s.groups, { id, name, founder: speaker, seats, speaker, invited, stated: [] }];
    return tell({ ...s, groups }, e, { seat: speaker, text: name, to: id });
  },
  'group.joined': (s, e) =>
    tell(
      onGroup(s, e.group, (g) => ({ seats: [...g.seats, e.seat] })),
      e,
      { seat: e.seat, to: e.group },
    ),
  'group.left': (s, e) =>
    tell(
      onGroup(s, e.group, (g) => ({ seats: g.seats.filter((x) => x !== e.seat) })),
      e,
      {
        seat: e.seat,
        to: e.group,
      },
    ),
  'group.spoken': (s, e) => onGroup(s, e.group, () => ({ speaker: e.speaker })),
  'group.stated': (s, e) => {
    const line = {
      paragraph: e.paragraph,
      stance: e.stance,
      seats: e.seats,
      broke: [],
      version: e.version,
      round: s.round,
      at: e.at,
      ...(e.reason && { reason: e.reason }),
    };
    return tell(
      onGroup(s, e.group, (g) => ({ stated: [...g.stated, line] })),
      e,
      {
        paragraph: e.paragraph,
        stance: e.stance,
        to: e.group,
        ...(e.reason && { reason: e.reason }),
      },
    );
  },
  'ranks.broken': (s, e) => {
    const binds = (x: Group['stated'][number]): boolean => x.paragraph === e.paragraph && x.seats.includes(e.seat);
    const next = onGroup(s, e.group, (g) => ({
      stated: g.stated.map((x) => (binds(x) ? { ...x, broke: [...x.broke, e.seat] } : x)),
    }));
    return tell(next, e, { seat: e.seat, paragraph: e.paragraph, to: e.group });
  },
};
