import type { Command } from '../../shared/engine/index.ts';
import {
  type Ack,
  ackSchema,
  FOLD_VERSION,
  type Hello,
  helloAnswerSchema,
  PROTOCOL_VERSION,
  parse,
  type Refused,
  SERVER_MESSAGES,
  type ServerMessageName,
  type ServerMessages,
  type Welcome,
  type WireRole,
} from '../../shared/protocol/index.ts';
import { ERRORS, type ErrorCode, type Refusal } from '../../shared/types/index.ts';
import { backoff } from './backoff.ts';
import type { Dial, Line } from './line.ts';
import type { Outbox, Parcel } from './outbox.ts';

/** An act as it waits in the outbox. */
export type Act = { readonly as: WireRole; readonly command: Command };

export type WireState =
  | { readonly is: 'connecting' }
  | { readonly is: 'live' }
  | { readonly is: 'offline'; readonly sinceMs: number; readonly againMs: number }
  /** Ended by the server's word: it does not come back by itself. */
  | { readonly is: 'stopped'; readonly refusal: Refusal };

export type Heard = {
  [Name in ServerMessageName]: { readonly name: Name; readonly body: ServerMessages[Name] };
}[ServerMessageName];

export type ConnectionDeps = {
  readonly code: string;
  readonly token: () => string | null;
  /** The newest numbers folded; null asks for everything. */
  readonly seen: () => Hello['seen'];
  readonly dial: Dial;
  readonly outbox: Outbox<Act>;
  readonly newId: () => string;
  readonly now: () => number;
  readonly later: (ms: number, run: () => void) => () => void;
  readonly chance: () => number;
  readonly onState: (state: WireState) => void;
  readonly onWelcome: (welcome: Welcome) => void;
  readonly onHeard: (message: Heard) => void;
  readonly onAnswer: (parcel: Parcel<Act>, ack: Ack) => void;
};

/** How long an answer may take before the line is given up. */
const PATIENCE_MS = 10_000;

const isRetry = (code: string): boolean => Object.hasOwn(ERRORS, code) && ERRORS[code as ErrorCode].retry;

/** One connection to one table: greets, keeps acts until they are answered, comes back by itself. */
export class Connection {
  readonly #deps: ConnectionDeps;
  readonly #line: Line;
  readonly #asked = new Set<string>();
  #up = false;
  #greeted = false;
  #wanted = false;
  #attempt = 0;
  #sinceMs: number | null = null;
  #stopWaiting = (): void => {};
  #stopPatience = (): void => {};

  constructor(deps: ConnectionDeps) {
    this.#deps = deps;
    this.#line = deps.dial({
      up: () => {
        this.#up = true;
        this.greet();
      },
      down: () => this.#lost(),
      heard: (name, body) => this.#heard(name, body),
    });
  }

  start(): void {
    if (this.#wanted) return;
    this.#wanted = true;
    this.#deps.onState({ is: 'connecting' });
    this.#line.open();
  }

  stop(): void {
    this.#wanted = false;
    this.#stopWaiting();
    this.#stopPatience();
    this.#line.close();
  }

  /** Now rather than after the wait. */
  hurry(): void {
    if (this.#up || !this.#wanted) return;
    this.#stopWaiting();
    this.#line.open();
  }

  /** Keeps the act until the table has answered; the id tells its answer. */
  send(act: Act): string {
    const parcel = { cmdId: this.#deps.newId(), act, at: this.#deps.now() };
    this.#deps.outbox.add(parcel);
    this.#post(parcel);
    return parcel.cmdId;
  }

  /** Says hello, again after a gap, a strange event or a differing hash. */
  greet(): void {
    if (!this.#up) return;
    this.#greeted = false;
    this.#asked.clear();
    this.#beImpatient();
    const { code, token, seen } = this.#deps;
    const hello: Hello = { protocol: PROTOCOL_VERSION, fold: FOLD_VERSION, code, token: token(), seen: seen() };
    this.#line.ask('hello', hello, (raw) => this.#welcomed(raw));
  }

  #lost(waitMs?: number): void {
    this.#up = false;
    this.#greeted = false;
    this.#asked.clear();
    this.#stopPatience();
    this.#stopWaiting();
    if (!this.#wanted) return;
    const ms = waitMs ?? backoff(this.#attempt++, this.#deps.chance);
    this.#sinceMs ??= this.#deps.now();
    this.#deps.onState({ is: 'offline', sinceMs: this.#sinceMs, againMs: this.#deps.now() + ms });
    this.#stopWaiting = this.#deps.later(ms, () => this.#line.open());
  }

  #end(refusal: Refusal): void {
    this.stop();
    this.#deps.onState({ is: 'stopped', refusal });
  }

  /** Gives up a line that does not answer: a socket can look open long after its wifi has gone. */
  #beImpatient(): void {
    this.#stopPatience();
    this.#stopPatience = this.#deps.later(PATIENCE_MS, () => {
      this.#line.close();
      this.#lost();
    });
  }

  #welcomed(raw: unknown): void {
    this.#stopPatience();
    const answer = parse(helloAnswerSchema, raw);
    if (!answer.ok) {
      this.#end(answer.error);
      return;
    }
    if (!answer.value.ok) {
      this.#refused(answer.value as Refused);
      return;
    }
    this.#attempt = 0;
    this.#sinceMs = null;
    this.#greeted = true;
    this.#deps.onState({ is: 'live' });
    this.#deps.onWelcome(answer.value as Welcome);
    for (const parcel of this.#deps.outbox.waiting()) this.#post(parcel);
  }

  #refused(refusal: Refused): void {
    if (isRetry(refusal.code)) {
      this.#line.close();
      this.#lost();
    } else this.#end(refusal);
  }

  #post(parcel: Parcel<Act>): void {
    if (!this.#greeted || this.#asked.has(parcel.cmdId)) return;
    this.#asked.add(parcel.cmdId);
    this.#beImpatient();
    this.#line.ask('command', { cmdId: parcel.cmdId, ...parcel.act }, (raw) => this.#answered(parcel, raw));
  }

  #answered(parcel: Parcel<Act>, raw: unknown): void {
    this.#asked.delete(parcel.cmdId);
    if (this.#asked.size === 0) this.#stopPatience();
    const parsed = parse(ackSchema, raw);
    if (!parsed.ok) return;
    const ack = parsed.value as Ack;
    if (!ack.ok && isRetry(ack.code)) {
      this.#deps.later(backoff(2, this.#deps.chance), () => this.#post(parcel));
      return;
    }
    this.#deps.outbox.settle(parcel.cmdId);
    this.#deps.onAnswer(parcel, ack);
  }

  #heard(name: string, body: unknown): void {
    if (!this.#greeted || !Object.hasOwn(SERVER_MESSAGES, name)) return;
    const known = name as ServerMessageName;
    const parsed = parse(SERVER_MESSAGES[known] as never, body);
    if (!parsed.ok) {
      this.greet();
      return;
    }
    const message = { name: known, body: parsed.value } as Heard;
    if (message.name === 'notice') this.#noticed(message.body);
    else this.#deps.onHeard(message);
  }

  #noticed(notice: ServerMessages['notice']): void {
    if (notice.kind === 'draining') {
      this.#line.close();
      this.#lost(notice.retryAfterMs);
      return;
    }
    const code = notice.kind === 'replaced' ? 'session/replaced' : (notice.code ?? 'session/bad-token');
    this.#end({ code, params: notice.params ?? {} });
  }
}
