/** A live table without a wire: acts are decided at once by the real engine, and the screen's store follows. */
import { computed, signal } from '@preact/signals';
import type { Live, Pending, You } from '../../client/model/index.ts';
import { actorOf, rolesOf, seatOfPerson } from '../../client/model/index.ts';
import { roleFor } from '../../client/model/me.ts';
import {
  type Actor,
  type Ask,
  type Command,
  decide,
  emptySeat,
  evolveSeat,
  legal,
  type NewEvent,
  reaches,
  type SeatState,
} from '../../shared/engine/index.ts';
import type { OwnBrief, WireRole } from '../../shared/protocol/index.ts';
import type { Hand } from './table.ts';

export type Bench = {
  readonly live: Live;
  readonly sent: Command[];
  /** Somebody else acts. */
  readonly other: (actor: Actor, command: Command) => void;
  readonly settle: () => void;
};

/** `seat` null = press. The person `me` sits there; `held` keeps own acts unanswered until `settle`. */
export function tableLive(hand: Hand, seat: string | null, more: { host?: boolean; held?: boolean } = {}): Bench {
  const you = signal<You | null>(seat === null ? null : { person: 'me', name: 'Me', host: more.host === true });
  const pub = signal(hand.world.public);
  const mine = signal<SeatState | null>(null);
  const pending = signal<readonly Pending[]>([]);
  const listeners = new Set<(events: readonly NewEvent[], state: typeof pub.value) => void>();
  const sent: Command[] = [];
  const waiting: (() => void)[] = [];
  let n = 0;

  const follow = (events: readonly NewEvent[]) => {
    if (seat !== null) {
      const own = hand.log.filter((event) => reaches(event, seat));
      mine.value = own.reduce(evolveSeat, emptySeat(seat));
    }
    pub.value = hand.world.public;
    for (const tell of listeners) tell(events, hand.world.public);
  };
  const open = signal(hand.world.game.open);
  const mySeat = computed(() => seatOfPerson(pub.value, you.value?.person));
  const roles = computed(() => rolesOf(pub.value, you.value));
  const brief = computed<OwnBrief | null>(() => {
    const own = mySeat.value;
    const { briefs, sheets } = hand.world.game.sealed;
    return own === null || briefs[own] === undefined
      ? null
      : { seat: own, brief: briefs[own], sheet: sheets?.[own] ?? null };
  });
  const answer = (cmdId: string, command: Command, role: WireRole) => {
    const actor = actorOf(pub.value, you.value ?? { person: '', name: '', host: false }, role);
    const result = decide(hand.world, { command, actor, at: hand.now });
    if (result.ok) {
      pending.value = pending.value.filter((p) => p.cmdId !== cmdId);
      follow(hand.act(actor, command));
    } else {
      pending.value = pending.value.map((p) =>
        p.cmdId === cmdId ? { cmdId, command, state: 'refused', refusal: result.error } : p,
      );
    }
  };
  const live = {
    code: `BENCH${hand.log.length}`,
    wire: signal({ is: 'live' }),
    facts: signal({ code: 'BENCH2', title: 'Small', game: 'x', length: 'short' }),
    open,
    brief,
    you,
    presence: signal({ people: [{ person: 'me', name: 'Me', seat, host: false, connected: true }], spectators: 0 }),
    pending,
    missed: signal(null),
    focus: signal<string | null>(null),
    pub,
    mine,
    seat: mySeat,
    roles,
    act: (command: Command, as?: WireRole) => {
      const cmdId = `c${n++}`;
      sent.push(command);
      pending.value = [...pending.value, { cmdId, command, state: 'sending' }];
      const role = roleFor(command.type, roles.value, as);
      if (more.held) waiting.push(() => answer(cmdId, command, role));
      else answer(cmdId, command, role);
      return cmdId;
    },
    dismiss: (cmdId: string) => {
      pending.value = pending.value.filter((p) => p.cmdId !== cmdId);
    },
    ask: (role: WireRole) => {
      if (you.value === null) return null;
      const actor = actorOf(pub.value, you.value, role);
      const own = role === 'seat' ? { own: mine.value, sheet: brief.value?.sheet ?? null } : {};
      return { open: open.value, state: pub.value, actor, at: hand.now, ...own };
    },
    tableTime: () => hand.now,
    onEvents: (listener: (events: readonly NewEvent[], state: typeof pub.value) => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    hurry: () => undefined,
  };
  if (seat !== null) follow(hand.act({ role: 'person', person: 'me', by: 'person' }, { type: 'seat.take', seat }));
  return {
    live: withLegal(live) as unknown as Live,
    sent,
    other: (actor, command) => follow(hand.act(actor, command)),
    settle: () => {
      for (const run of waiting.splice(0)) run();
    },
  };
}

const withLegal = <T extends { ask: (role: WireRole) => Ask | null }>(live: T) => ({
  ...live,
  legal: (role: WireRole, about: { paragraph?: string } = {}) => {
    const ask = live.ask(role);
    return ask === null ? [] : legal(ask, about);
  },
});
