/** Who sits where before the start: five groups of cards. Pure. */
import type { PublicState, SeatInfo } from '../../shared/engine/index.ts';
import type { Presence } from '../../shared/protocol/index.ts';
import type { OpenGame, Party, Stakeholder, Standing } from '../../shared/scenario/game.ts';
import type { You } from './me.ts';

export type SeatCard = {
  readonly party: Party;
  readonly mine: boolean;
  /** Names of those in it, without me. */
  readonly others: readonly string[];
  /** Nobody in it, and it is kept for people. */
  readonly free: boolean;
  readonly player: SeatInfo['player'];
  readonly read: boolean;
};

export type SeatGroup = {
  readonly stakeholder: Stakeholder;
  readonly standing: Standing;
  readonly cards: readonly SeatCard[];
};

export type LobbySight = {
  readonly open: OpenGame;
  readonly pub: PublicState;
  readonly presence: Presence;
  readonly you: You | null;
};

const ORDER: readonly Stakeholder[] = ['origin', 'destination', 'transit', 'organization', 'civil-society'];

export const nameOf = (presence: Presence, person: string): string =>
  presence.people.find((p) => p.person === person)?.name ?? '…';

function cardOf({ pub, presence, you }: LobbySight, party: Party): SeatCard {
  const info = pub.seats[party.id];
  const persons = info?.persons ?? [];
  return {
    party,
    mine: you !== null && persons.includes(you.person),
    others: persons.filter((person) => person !== you?.person).map((person) => nameOf(presence, person)),
    free: persons.length === 0 && info?.player === 'people',
    player: info?.player ?? 'bot',
    read: info?.briefRead ?? false,
  };
}

export function seatGroups(sight: LobbySight): readonly SeatGroup[] {
  return ORDER.flatMap((stakeholder) => {
    const parties = sight.open.parties.filter((p) => p.stakeholder === stakeholder);
    const [first] = parties;
    return first === undefined
      ? []
      : [{ stakeholder, standing: first.standing, cards: parties.map((p) => cardOf(sight, p)) }];
  });
}

/** Seats with people in them, and how many of those have read their brief. */
export function readers(pub: PublicState): { readonly read: number; readonly people: number } {
  const taken = Object.values(pub.seats).filter((seat) => seat.persons.length > 0);
  return { read: taken.filter((seat) => seat.briefRead).length, people: taken.length };
}
