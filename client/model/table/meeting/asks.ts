/** What the meeting asks of me, or of the chair before it goes on: said in one line, with what a press does. */
import { say } from '../../words.ts';
import { observerKind, soundingsAsked } from '../observer/index.ts';
import { myPosture } from '../observer/posture.ts';
import { roomsOf } from '../rooms/index.ts';
import { quoted, type Sight, shortOf } from '../sight.ts';
import { pointOf } from './breaks.ts';

export type Asked = {
  readonly kind: 'floor' | 'point' | 'sounding' | 'room' | 'posture';
  /** The sounding or the room. */
  readonly id: string;
  readonly text: string;
  /** What a press does; null = nothing is asked of me, only of the chair. */
  readonly act: string | null;
};

const ROUND = new Set(['round.text', 'round.reading', 'round.corridor', 'round.gavel']);

const point = (s: Sight): readonly Asked[] => {
  const raised = pointOf(s);
  if (raised === null) return [];
  const text = say('point.raised', { who: raised.who, reason: quoted(raised.reason) });
  return [{ kind: 'point', id: '', text, act: null }];
};

const floor = (s: Sight): readonly Asked[] =>
  s.seat !== null && s.pub.floor.speaking?.seat === s.seat
    ? [{ kind: 'floor', id: '', text: say('floor.mine.say'), act: say('floor.yield') }]
    : [];

const soundings = (s: Sight): readonly Asked[] =>
  soundingsAsked(s).map((one) => ({
    kind: 'sounding',
    id: one.id,
    text: say('sounding.asked', { who: shortOf(s, one.asker), n: one.number }),
    act: say('sounding.answer'),
  }));

/** Rooms I was asked into by name and have not seen yet. */
const rooms = (s: Sight): readonly Asked[] =>
  roomsOf(s)
    .filter((room) => room.status === 'open' && room.asked && !room.mine && room.open)
    .map((room) => ({
      kind: 'room',
      id: room.id,
      text: say('rooms.asked', { room: room.name }),
      act: say('rooms.look'),
    }));

const posture = (s: Sight): readonly Asked[] =>
  observerKind(s) === 'civil-society' && ROUND.has(s.pub.phase) && myPosture(s) === null
    ? [{ kind: 'posture', id: '', text: say('posture.asked'), act: say('posture.choose') }]
    : [];

export const asksOf = (s: Sight): readonly Asked[] => [
  ...point(s),
  ...floor(s),
  ...soundings(s),
  ...rooms(s),
  ...posture(s),
];
