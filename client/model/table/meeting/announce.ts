/** What is told aloud of the floor, breaks, votes, news and rooms: at once where everybody must know, else in turn. */
import type { NewEvent } from '../../../../shared/engine/index.ts';
import { say } from '../../words.ts';
import { type Announcement, polite, tellMore, urgent } from '../announce.ts';
import { roomName } from '../rooms/index.ts';
import { saidText } from '../said.ts';
import { isMe, numberOf, reasonText, type Sight, shortOf } from '../sight.ts';
import { breakOf } from './breaks.ts';
import { rollsOf, voteOf } from './votes.ts';

type Of<T extends NewEvent['type']> = Extract<NewEvent, { type: T }>;
type Tell<T extends NewEvent['type']> = (s: Sight, e: Of<T>) => Announcement | null;

const quoted = (s: Sight, reason: Of<'point.raised'>['reason'] | undefined): string =>
  reason === undefined ? '' : ` ${say('say.reason', { reason: reasonText(s, reason) })}`;

const onFloor = {
  'floor.given': (s, e) =>
    isMe(s, e.seat) ? urgent(say('say.floor.mine')) : polite(say('say.floor', { who: shortOf(s, e.seat) })),
  'floor.yielded': (s, e) => (isMe(s, e.seat) && e.why === 'time' ? urgent(say('say.floor.time')) : null),
  'point.raised': (s, e) => urgent(say('say.point', { who: shortOf(s, e.seat), reason: reasonText(s, e.reason) })),
  'point.ruled': (s, e) =>
    polite(say(e.sustained ? 'say.point.sustained' : 'say.point.overruled') + quoted(s, e.reason)),
  'meeting.suspended': (s, e) => {
    const now = breakOf(s);
    return now === null ? null : urgent(`${now.title} ${now.until}${quoted(s, e.reason)}`);
  },
  'meeting.resumed': () => urgent(say('say.break.over')),
} satisfies { readonly [T in NewEvent['type']]?: Tell<T> };

const onVotes = {
  'vote.requested': (s, e) => urgent(say('say.vote.asked', { who: shortOf(s, e.seat) })),
  'amendment.moved': (s, e) =>
    polite(say('say.amendment', { who: shortOf(s, e.seat), n: numberOf(s, e.paragraph), text: e.words.text })),
  'vote.opened': (s) => {
    const vote = voteOf(s);
    return vote === null
      ? null
      : urgent(say('say.vote', { what: vote.question.title, second: vote.question.second ? 'yes' : 'no' }));
  },
  'vote.counted': (s) => {
    const [newest] = rollsOf(s);
    return newest === undefined ? null : urgent(`${newest.title}: ${newest.text}`);
  },
} satisfies { readonly [T in NewEvent['type']]?: Tell<T> };

const named = (s: Sight, id: string): string | null => {
  const room = s.pub.rooms.find((one) => one.id === id);
  return room === undefined ? null : roomName(s, room);
};
const withMe = (s: Sight, id: string): boolean =>
  s.seat !== null && s.pub.rooms.find((one) => one.id === id)?.inside.includes(s.seat) === true;

const onRooms = {
  'room.opened': (s, e) => {
    const name = named(s, e.id);
    if (name === null || (e.by !== undefined && isMe(s, e.by))) return null;
    const asked = s.seat !== null && e.seats.includes(s.seat);
    return polite(say(asked ? 'say.room.asked' : 'say.room', { room: name }));
  },
  'room.entered': (s, e) =>
    withMe(s, e.room) && !isMe(s, e.seat) ? polite(say('say.room.in', { who: shortOf(s, e.seat) })) : null,
  'room.left': (s, e) =>
    withMe(s, e.room) && !isMe(s, e.seat) ? polite(say('say.room.out', { who: shortOf(s, e.seat) })) : null,
  'room.said': (s, e) => {
    if (!withMe(s, e.room) || (e.seat !== undefined && isMe(s, e.seat))) return null;
    return polite(
      say('say.said', { who: e.seat === undefined ? say('who.chair') : shortOf(s, e.seat), text: saidText(s, e) }),
    );
  },
  'room.reported': (s, e) => {
    const name = named(s, e.room);
    return name === null ? null : polite(say('say.room.report', { room: name, count: e.proposals.length }));
  },
  'group.founded': (s, e) => polite(say('say.group', { group: e.name, who: shortOf(s, e.speaker) })),
  'group.stated': (s, e) => {
    const group = s.pub.groups.find((one) => one.id === e.group);
    const stance = say(`stance.lower.${e.stance}`);
    return group === undefined
      ? null
      : polite(
          say('say.group.stated', { group: group.name, stance, n: numberOf(s, e.paragraph) }) + quoted(s, e.reason),
        );
  },
  'ranks.broken': (s, e) => polite(say('say.ranks', { who: shortOf(s, e.seat), n: numberOf(s, e.paragraph) })),
} satisfies { readonly [T in NewEvent['type']]?: Tell<T> };

const onObservers = {
  'evidence.played': (s, e) => {
    if (isMe(s, e.seat)) return null;
    const card = s.open.evidence.find((one) => one.id === e.card);
    return polite(
      say('say.evidence', { who: shortOf(s, e.seat), n: numberOf(s, e.paragraph), title: card?.title ?? 'none' }),
    );
  },
  'sounding.asked': (s, e) =>
    isMe(s, e.seat) ? null : urgent(say('say.sounding', { who: shortOf(s, e.seat), n: numberOf(s, e.paragraph) })),
  'sounding.told': (_, e) => urgent(say(e.overlap ? 'sounding.overlap' : 'sounding.apart')),
  'text.judged': (s, e) => polite(say(`say.judged.${e.view}`, { who: shortOf(s, e.seat) })),
  'inject.released': (_, e) => urgent(say('say.news', { title: e.title, text: e.text })),
} satisfies { readonly [T in NewEvent['type']]?: Tell<T> };

const TELL = { ...onFloor, ...onVotes, ...onRooms, ...onObservers };

tellMore((s, e) => {
  const tell = (TELL as Partial<Record<NewEvent['type'], (s: Sight, e: NewEvent) => Announcement | null>>)[e.type];
  return tell?.(s, e) ?? null;
});
