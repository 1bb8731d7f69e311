/** What acts are about, by a name a person can choose from: packages, conditions, initiatives, rooms, groups, soundings. */
import type { Condition, Ground, Initiative, Package, Room, Sounding } from '../../../shared/engine/index.ts';
import type { SeatId } from '../../../shared/types/index.ts';
import { listed } from '../list.ts';
import { say } from '../words.ts';
import { issueFor, numberOf, paragraphAt, type Sight, shortOf } from './sight.ts';

export { listed };

export const numbersOf = (s: Sight, paragraphs: readonly string[]): string =>
  listed(paragraphs.map((id) => numberOf(s, id)));

export const seatsNamed = (s: Sight, seats: readonly SeatId[]): string => listed(seats.map((seat) => shortOf(s, seat)));

export const packageName = (s: Sight, one: Package): string =>
  say('thing.package', {
    who: shortOf(s, one.seat),
    paragraphs: numbersOf(
      s,
      one.parts.map((part) => part.paragraph),
    ),
  });

const levelOn = (s: Sight, paragraph: string, level: number): string => {
  const p = paragraphAt(s, paragraph);
  const name = p && issueFor(s, p)?.levels[level];
  return say('thing.level', { level, name: name ?? 'none' });
};

/** "3 keeps voluntary", "5 goes at most to 2: invite", "Morocco lifts its bracket on 7". */
export function groundText(s: Sight, ground: Ground): string {
  const n = numberOf(s, ground.paragraph);
  if ('free' in ground) return say('thing.ground.free', { n, who: shortOf(s, ground.free) });
  if ('atLeast' in ground)
    return say('thing.ground.atLeast', { n, level: levelOn(s, ground.paragraph, ground.atLeast) });
  if ('atMost' in ground) return say('thing.ground.atMost', { n, level: levelOn(s, ground.paragraph, ground.atMost) });
  const phrase = s.open.phrases.find((one) => one.id === ground.phrase)?.label ?? ground.phrase;
  return say(ground.present ? 'thing.ground.has' : 'thing.ground.hasNot', { n, phrase });
}

export const conditionName = (s: Sight, one: Condition): string =>
  say('thing.condition', {
    who: shortOf(s, one.seat),
    n: numberOf(s, one.paragraph),
    stance: say(`stance.lower.${one.stance}`),
    when: listed(one.when.map((ground) => groundText(s, ground))),
  });

export const initiativeName = (s: Sight, one: Initiative): string =>
  say('thing.initiative', { title: one.title, who: shortOf(s, one.founder) });

/** A room by its kind and what it is on, or who is in it. */
export function roomName(s: Sight, one: Room): string {
  const on = one.paragraphs.length > 0 ? numbersOf(s, one.paragraphs) : 'none';
  const others = [...new Set([...(one.opener === null ? [] : [one.opener]), ...one.invited])].filter(
    (x) => x !== s.seat,
  );
  const who = others.length > 0 ? seatsNamed(s, others) : 'none';
  return say(`thing.room.${one.kind}`, { paragraphs: on, who });
}

export const soundingName = (s: Sight, one: Sounding): string =>
  say('thing.sounding', { who: shortOf(s, one.seat), n: numberOf(s, one.paragraph) });

type Named = { readonly id: string; readonly name: string };
const named = <T extends { readonly id: string }>(list: readonly T[], name: (one: T) => string): readonly Named[] =>
  list.map((one) => ({ id: one.id, name: name(one) }));

/** Every thing of a kind, oldest first. */
export const THINGS = {
  package: (s: Sight) => named(s.pub.packages, (one) => packageName(s, one)),
  condition: (s: Sight) => named(s.pub.conditions, (one) => conditionName(s, one)),
  initiative: (s: Sight) => named(s.pub.initiatives, (one) => initiativeName(s, one)),
  room: (s: Sight) => named(s.pub.rooms, (one) => roomName(s, one)),
  group: (s: Sight) => named(s.pub.groups, (one) => one.name),
  sounding: (s: Sight) => named(s.mine?.soundings ?? [], (one) => soundingName(s, one)),
} as const satisfies Record<string, (s: Sight) => readonly Named[]>;
export type ThingKind = keyof typeof THINGS;

export const thingNamed = (s: Sight, kind: ThingKind, id: string | undefined): string =>
  THINGS[kind](s).find((one) => one.id === id)?.name ?? '…';

/** The seats of a public state but my own, in the order of the table. */
export const otherSeats = (s: Sight): readonly SeatId[] => s.pub.order.filter((seat) => seat !== s.seat);
