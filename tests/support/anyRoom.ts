/** Rooms, groups and what observers do, at random: mostly on things that are there. */
import { type CommandType, POSTURES, ROOM_KINDS, STANCES, VIEWS, type World } from '../../shared/engine/index.ts';
import type { Random } from '../../shared/types/index.ts';

type Fields = { readonly paragraph: string; readonly wording: object; readonly seat: string };
type Acts = Partial<Record<CommandType, object>>;

const because = { text: 'We have our reasons.' };
const oneOf = (random: Random, ids: readonly string[], else_: string): string =>
  ids.length > 0 && random.next() < 0.9 ? random.pick(ids) : else_;
const maybe = <T>(random: Random, share: number, value: T): T | undefined =>
  random.next() < share ? value : undefined;

/** The newest rooms that are open come first to mind. */
const anyRoomId = ({ public: s }: World, random: Random): string => {
  const open = s.rooms.filter((r) => r.status === 'open').map((r) => r.id);
  return oneOf(random, open.length > 0 ? open : s.rooms.map((r) => r.id), 'r99');
};

/** Drafting in a closed room, now and then: on what lies on its table rather than the plenary's. */
export function anyDraft(world: World, random: Random): { room?: string; proposal?: string } {
  if (world.public.rooms.length === 0 || random.next() < 0.6) return {};
  const room = anyRoomId(world, random);
  const proposals = world.sealed.rooms[room]?.proposals ?? [];
  return proposals.length === 0 ? { room } : { room, proposal: random.pick(proposals).id };
}

/** Mostly with what its kind asks for. */
function anyOpen({ public: s }: World, random: Random, paragraph: string, seat: string): object {
  const kind = random.pick(ROOM_KINDS);
  const leads = (kind === 'contact' || kind === 'friends') && random.next() < 0.8;
  const guests = kind === 'friends' ? s.members : [seat, random.pick(s.order)];
  return {
    kind,
    paragraphs: random.next() < 0.9 ? [paragraph] : [],
    seats: kind === 'confessional' ? [seat] : [...new Set(guests)],
    facilitator: leads ? random.pick(s.order) : maybe(random, 0.1, seat),
    closed: maybe(random, 0.8, true),
    ms: maybe(random, 0.2, 2000 + random.int(60_000)),
  };
}

export function anyRoom(world: World, random: Random, { paragraph, wording, seat }: Fields): Acts {
  const { public: s, game } = world;
  const other = random.pick(s.order);
  const room = anyRoomId(world, random);
  const group = oneOf(
    random,
    s.groups.map((g) => g.id),
    'g99',
  );
  const reporting = s.rooms
    .filter((r) => r.status === 'open' && (r.kind === 'contact' || r.kind === 'friends'))
    .map((r) => r.id);
  const asked = Object.values(world.seats).flatMap((own) => own.soundings.map((x) => x.id));
  const bracket = s.paragraphs.flatMap((p) => p.brackets.map((b) => ({ paragraph: p.id, holder: b.seat })))[0];
  const cards = game.open.evidence.map((c) => c.id);
  return {
    'room.open': anyOpen(world, random, paragraph, seat),
    'room.enter': { room },
    'room.leave': { room },
    'room.say': { room, text: 'Among us.', about: maybe(random, 0.3, paragraph) },
    'room.report': { room: oneOf(random, reporting, room), text: maybe(random, 0.5, 'This is where we are.') },
    'room.close': { room },
    'group.found': { name: 'The Few', seats: random.next() < 0.5 ? [] : [seat] },
    'group.join': { group },
    'group.leave': { group },
    'group.speaker': { group, seat },
    'group.state': {
      group,
      paragraph,
      stance: random.pick(STANCES),
      reason: maybe(random, 0.8, because),
      wording: maybe(random, 0.2, wording),
    },
    'evidence.play': {
      paragraph,
      card: cards.length > 0 ? maybe(random, 0.8, random.pick(cards)) : undefined,
      reason: maybe(random, 0.8, because),
    },
    'sounding.ask': { paragraph, seats: [seat, other] },
    'sounding.answer': { sounding: oneOf(random, asked, 'q-0'), levels: [random.int(6)] },
    'posture.take': { posture: random.pick(POSTURES), ...(bracket !== undefined && maybe(random, 0.6, bracket)) },
    'text.judge': { view: random.pick(VIEWS), seat: maybe(random, 0.3, seat), reason: maybe(random, 0.5, because) },
  };
}
