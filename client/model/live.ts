/** One table, live: the replica, who I am at it, my acts on their way, and what I look at. */
import { batch, computed, signal } from '@preact/signals';
import type { Ask, Command, LegalAct, NewEvent, PublicState, SeatState } from '../../shared/engine/index.ts';
import { CHAIR_FEED } from '../../shared/engine/vocabulary.ts';
import {
  type Applied,
  applyOwn,
  applyPublic,
  applySeated,
  applyWelcome,
  emptyReplica,
  type Hello,
  type LobbyFacts,
  type OwnBatch,
  type OwnBrief,
  type Presence,
  type Replica,
  type StateHash,
  type Welcome,
  type WireRole,
} from '../../shared/protocol/index.ts';
import type { OpenGame } from '../../shared/scenario/game.ts';
import { hashOf, refuse } from '../../shared/types/index.ts';
import {
  type Act,
  type Answer,
  type Api,
  backoff,
  Connection,
  type ConnectionDeps,
  createApi,
  createOutbox,
  type Dial,
  dialSocket,
  type Heard,
  newCmdId,
  type Outbox,
  type WireState,
} from '../net/index.ts';
import { held } from './held.ts';
import { legalActs } from './judge.ts';
import { keep } from './keep.ts';
import { actorOf, roleFor, rolesOf, seatOfPerson, type You } from './me.ts';
import { answered, type Pending, sent, shown } from './pending.ts';
import { keepInTab, tabOf } from './tab.ts';

export type TableFacts = Welcome['table'];

const seenOf = (r: Replica | null): Hello['seen'] =>
  r === null || r.public === null ? null : { n: r.n, own: r.own === null ? null : { seat: r.own.seat, n: r.own.n } };

/** The events of a batch that the replica had not folded yet. */
const freshIn = (
  n: number,
  batch: { readonly first: number; readonly events: readonly NewEvent[] },
): readonly NewEvent[] => batch.events.slice(Math.max(0, n + 1 - batch.first));

/** What of the own feed is news to its reader: a room's draft changes on its own page and is told nowhere else. */
const ownIn = (r: Replica, batch: OwnBatch): readonly NewEvent[] =>
  r.own?.seat !== batch.seat
    ? []
    : batch.events
        .slice(Math.max(0, r.own.n + 1 - batch.first))
        .map((entry) => entry.event)
        .filter((event) => event.room === undefined || event.type === 'room.said');

/** False only when the same moment was hashed and differs. */
const agrees = (r: Replica, at: StateHash): boolean => at.n !== r.n || hashOf(r.public) === at.hash;

export type LiveDeps = { readonly dial: Dial; readonly api: Api; readonly now: () => number };

type Listener = (events: readonly NewEvent[], state: PublicState) => void;

export class Live {
  readonly code: string;
  /** `press`: the public feed only, whoever this browser belongs to, and beside that person's own window. */
  readonly as: 'me' | 'press';
  readonly wire = signal<WireState>({ is: 'connecting' });
  readonly facts = signal<TableFacts | null>(null);
  readonly replica = signal<Replica | null>(null);
  readonly open = signal<OpenGame | null>(null);
  readonly brief = signal<OwnBrief | null>(null);
  readonly you = signal<You | null>(null);
  readonly presence = signal<Presence>({ people: [], spectators: 0 });
  /** Own acts on their way, newest last. */
  readonly pending = signal<readonly Pending[]>([]);
  /** Events that arrived while away, until read. */
  readonly missed = signal<readonly NewEvent[] | null>(null);
  /** The paragraph looked at. */
  readonly focus = signal<string | null>(null);

  readonly pub = computed(() => this.replica.value?.public ?? null);
  /** The own seat's private state; null without a seat. */
  readonly mine = computed(() => this.replica.value?.own?.state ?? null);
  readonly seat = computed(() => seatOfPerson(this.pub.value, this.you.value?.person));
  readonly roles = computed(() => rolesOf(this.pub.value, this.you.value));

  readonly #deps: LiveDeps;
  readonly #connection: Connection;
  readonly #listeners = new Set<Listener>();
  readonly #token: string | null;
  #skew = 0;
  #wasAway = false;
  #briefFor: string | null = null;
  #stopped = false;

  constructor(code: string, deps: LiveDeps, as: 'me' | 'press' = 'me') {
    this.code = code;
    this.as = as;
    this.#deps = deps;
    const holder = as === 'me' ? held.of(code) : undefined;
    this.#token = holder?.token ?? null;
    const outbox = createOutbox<Act>(keep, `outbox/${code}/${holder?.person ?? 'press'}`);
    for (const parcel of outbox.waiting())
      this.pending.value = sent(this.pending.value, parcel.cmdId, parcel.act.command);
    this.#connection = new Connection(this.#wiring(outbox));
    void this.#begin();
  }

  /** Sends an act; the id finds it among `pending`. `as` only where two of my roles could do it. */
  act(command: Command, as?: WireRole): string {
    const cmdId = this.#connection.send({ as: roleFor(command.type, this.roles.value, as), command });
    this.pending.value = sent(this.pending.value, cmdId, command);
    return cmdId;
  }

  /** Takes a refused act off the list. */
  dismiss(cmdId: string): void {
    this.pending.value = this.pending.value.filter((p) => p.cmdId !== cmdId);
  }

  /** What is open to me in a role, and why the rest is not. */
  legal(role: WireRole, about: { readonly paragraph?: string; readonly proposal?: string } = {}): readonly LegalAct[] {
    return legalActs(this.ask(role), about);
  }

  /** What `legal` and `allows` are asked with; null until the table is here. */
  ask(role: WireRole): Ask | null {
    const [open, state, you] = [this.open.value, this.pub.value, this.you.value];
    if (open === null || state === null || you === null) return null;
    const actor = actorOf(state, you, role);
    const at = this.tableTime(this.#deps.now());
    if (role !== 'seat') return { open, state, actor, own: role === 'chair' ? this.#chairs() : null, at };
    const brief = this.brief.value;
    const sheet = brief !== null && brief.seat === actor.seat ? { sheet: brief.sheet } : {};
    return { open, state, actor, own: this.mine.value, at, ...sheet };
  }

  /** What whoever presides without a seat hears: rooms of the chair's own. */
  #chairs(): SeatState | null {
    return this.mine.value?.seat === CHAIR_FEED ? this.mine.value : null;
  }

  /** The table's time for this browser's time. */
  tableTime(mineMs: number): number {
    return mineMs + this.#skew;
  }

  /** Every batch as it is folded, with the state after it; returns how to stop. */
  onEvents(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  hurry(): void {
    this.#connection.hurry();
  }

  /** After `session/replaced`: this window again. */
  comeBack(): void {
    this.#connection.start();
  }

  stop(): void {
    this.#stopped = true;
    this.#connection.stop();
  }

  #wiring(outbox: Outbox<Act>): ConnectionDeps {
    return {
      code: this.code,
      token: () => this.#token,
      seen: () => seenOf(this.replica.value),
      dial: this.#deps.dial,
      outbox,
      newId: newCmdId,
      now: this.#deps.now,
      later: (ms, run) => {
        const id = setTimeout(run, ms);
        return () => clearTimeout(id);
      },
      chance: Math.random,
      onState: (state) => {
        if (state.is === 'offline') this.#wasAway = true;
        this.wire.value = state;
      },
      onWelcome: (welcome) => batch(() => this.#welcomed(welcome)),
      onHeard: (message) => batch(() => this.#heard(message)),
      onAnswer: (parcel, ack) => {
        const answer = ack.ok ? { saved: ack } : { refusal: refuse(ack.code, ack.params, ack.rule) };
        this.#settle(answered(this.pending.value, parcel.cmdId, answer));
      },
    };
  }

  #settle(pending: readonly Pending[]): void {
    this.pending.value = shown(pending, this.replica.value?.n ?? 0, this.replica.value?.own?.n ?? 0);
  }

  /** The game first: the table's events are folded over it. */
  async #begin(): Promise<void> {
    const facts = await this.#asked(() => this.#deps.api.table(this.code));
    const open = facts && (await this.#asked(() => this.#deps.api.game(facts.game, facts.length)));
    if (!facts || !open || this.#stopped) return;
    this.facts.value = factsOf(facts);
    this.open.value = open;
    this.replica.value = emptyReplica(open);
    this.#connection.start();
  }

  /** Asks until somebody answers; a refusal ends it and is shown. */
  async #asked<T>(question: () => Answer<T>): Promise<T | null> {
    for (let attempt = 0; !this.#stopped; attempt++) {
      const answer = await question();
      if (answer.ok) return answer.value;
      if (answer.error.kind === 'refused') {
        this.wire.value = { is: 'stopped', refusal: answer.error.refusal };
        return null;
      }
      await this.#pause(backoff(attempt, Math.random));
    }
    return null;
  }

  #pause(ms: number): Promise<void> {
    const now = this.#deps.now();
    const before = this.wire.value;
    const sinceMs = before.is === 'offline' ? before.sinceMs : now;
    this.wire.value = { is: 'offline', sinceMs, againMs: now + ms };
    return new Promise((wake) => setTimeout(wake, ms));
  }

  /** Takes what was folded; what is missing is asked for anew. */
  #take(applied: Applied, happened: readonly NewEvent[] = []): void {
    if (applied === 'resync') {
      if (this.open.value !== null) this.replica.value = emptyReplica(this.open.value);
      this.#connection.greet();
      return;
    }
    this.replica.value = applied;
    this.#settle(this.pending.value);
    if (happened.length > 0 && applied.public !== null)
      for (const tell of this.#listeners) tell(happened, applied.public);
    void this.#fetchBrief();
  }

  #welcomed(welcome: Welcome): void {
    const at = this.replica.value;
    if (at === null) return;
    this.#skew = welcome.now - this.#deps.now();
    this.facts.value = welcome.table;
    this.you.value = welcome.you;
    this.presence.value = welcome.presence;
    const happened = at.public !== null && 'events' in welcome.public ? freshIn(at.n, welcome.public) : [];
    if (this.#wasAway && happened.length > 0) this.missed.value = happened;
    this.#wasAway = false;
    this.#take(applyWelcome(at, welcome), happened);
  }

  #heard(message: Heard): void {
    const at = this.replica.value;
    if (at === null) return;
    if (message.name === 'presence') this.presence.value = message.body;
    if (message.name === 'events') this.#take(applyPublic(at, message.body), freshIn(at.n, message.body));
    if (message.name === 'own') this.#take(applyOwn(at, message.body), ownIn(at, message.body));
    if (message.name === 'seated') this.#take(applySeated(at, message.body));
    if (message.name === 'hash' && !agrees(at, message.body)) this.#take('resync');
  }

  /** The own seat's instructions, whenever the seat changes; another seat's are forgotten at once. */
  async #fetchBrief(): Promise<void> {
    const seat = this.seat.value;
    if (this.#briefFor === seat || this.#token === null) return;
    this.#briefFor = seat;
    this.brief.value = null;
    if (seat === null) return;
    const answer = await this.#deps.api.brief(this.code, this.#token);
    if (answer.ok && answer.value.seat === this.seat.value) this.brief.value = answer.value;
    else if (!answer.ok && answer.error.kind === 'away') {
      setTimeout(() => {
        this.#briefFor = null;
        void this.#fetchBrief();
      }, RETRY_MS);
    }
  }
}

const RETRY_MS = 2000;

const factsOf = ({ code, title, game, length }: LobbyFacts): TableFacts => ({ code, title, game, length });

/** The table of this tab: the screens of one code share one connection; another code ends it. */
export function liveAt(code: string, as: 'me' | 'press' = 'me'): Live {
  const current = tabOf<Live>();
  if (current?.code === code && current.as === as) return current;
  return keepInTab(new Live(code, { dial: dialSocket, api: createApi(), now: () => Date.now() }, as));
}
