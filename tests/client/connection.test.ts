import { describe, expect, test } from '@jest/globals';
import { memoryKeep } from '../../client/model/keep.ts';
import {
  type Act,
  Connection,
  createOutbox,
  type Heard,
  type LineEvents,
  type WireState,
} from '../../client/net/index.ts';
import type { Ack, Welcome } from '../../shared/protocol/index.ts';
import { FOLD_VERSION, PROTOCOL_VERSION } from '../../shared/protocol/index.ts';

type Asked = {
  readonly name: string;
  readonly body: Record<string, unknown>;
  readonly answer: (reply: unknown) => void;
};

const READY: Act = { as: 'seat', command: { type: 'ready.set', ready: true } };

const WELCOME = {
  ok: true,
  protocol: PROTOCOL_VERSION,
  fold: FOLD_VERSION,
  now: 1000,
  table: { code: 'R4D9TK', title: 'T', game: 'h', length: 'short' },
  you: { person: 'p', name: 'Ana', host: false },
  public: { first: 1, events: [] },
  own: null,
  presence: { people: [], spectators: 0 },
};

/** A connection on a line that the test holds in its hand; time moves only when told. */
function bench(store = memoryKeep()) {
  const asked: Asked[] = [];
  const log = {
    opens: 0,
    states: [] as WireState[],
    welcomes: [] as Welcome[],
    heard: [] as Heard[],
    answers: [] as [string, Ack][],
  };
  const timers = new Map<number, { ms: number; run: () => void }>();
  let line: LineEvents | undefined;
  let id = 0;
  const connection = new Connection({
    code: 'R4D9TK',
    token: () => 'token-token-token-token',
    seen: () => ({ n: 7, own: null }),
    dial: (events) => {
      line = events;
      return {
        open: () => void log.opens++,
        close: () => undefined,
        ask: (name, body, answer) => void asked.push({ name, body: body as Record<string, unknown>, answer }),
      };
    },
    outbox: createOutbox<Act>(store, 'outbox'),
    newId: () => (++id).toString(16).padStart(32, '0'),
    now: () => 5000,
    later: (ms, run) => {
      const key = ++id + 1000;
      timers.set(key, { ms, run });
      return () => void timers.delete(key);
    },
    chance: () => 1,
    onState: (state) => void log.states.push(state),
    onWelcome: (welcome) => void log.welcomes.push(welcome),
    onHeard: (message) => void log.heard.push(message),
    onAnswer: (parcel, ack) => void log.answers.push([parcel.cmdId, ack]),
  });
  const of = (name: string) => asked.filter((a) => a.name === name);
  const elapse = () => {
    const due = [...timers.values()];
    timers.clear();
    for (const timer of due) timer.run();
  };
  const comeIn = () => {
    connection.start();
    line?.up();
    of('hello').at(-1)?.answer(WELCOME);
  };
  return { connection, asked, of, log, timers, elapse, comeIn, line: () => line as LineEvents };
}

describe('the connection', () => {
  test('P4: says hello with its versions and the newest numbers it folded', () => {
    const b = bench();
    b.comeIn();
    expect(b.of('hello')[0]?.body).toMatchObject({
      protocol: PROTOCOL_VERSION,
      fold: FOLD_VERSION,
      seen: { n: 7, own: null },
    });
    expect(b.log.states.map((s) => s.is)).toEqual(['connecting', 'live']);
    expect(b.log.welcomes).toHaveLength(1);
  });

  test('an act made offline is kept and sent once the table has answered the hello', () => {
    const b = bench();
    b.connection.send(READY);
    expect(b.of('command')).toHaveLength(0);
    b.comeIn();
    expect(b.of('command').map((a) => a.body['command'])).toEqual([READY.command]);
  });

  test('P7: an act unanswered when the line breaks goes out again under the same id, and leaves when answered', () => {
    const b = bench();
    b.comeIn();
    const cmdId = b.connection.send(READY);
    b.line().down();
    b.elapse();
    b.line().up();
    b.of('hello').at(-1)?.answer(WELCOME);
    expect(b.of('command').map((a) => a.body['cmdId'])).toEqual([cmdId, cmdId]);
    b.of('command').at(-1)?.answer({ ok: true, feed: 'public', n: 8 });
    expect(b.log.answers).toEqual([[cmdId, { ok: true, feed: 'public', n: 8 }]]);
    b.line().down();
    b.elapse();
    b.line().up();
    b.of('hello').at(-1)?.answer(WELCOME);
    expect(b.of('command')).toHaveLength(2);
  });

  test('a page opened anew sends what an earlier page could not', () => {
    const store = memoryKeep();
    const first = bench(store);
    const cmdId = first.connection.send(READY);
    const second = bench(store);
    second.comeIn();
    expect(second.of('command').map((a) => a.body['cmdId'])).toEqual([cmdId]);
  });

  test('a refusal is final, one marked for retry is sent again as it is', () => {
    const b = bench();
    b.comeIn();
    b.connection.send(READY);
    b.of('command')[0]?.answer({ ok: false, code: 'protocol/busy', params: {} });
    expect(b.log.answers).toEqual([]);
    b.elapse();
    expect(b.of('command')).toHaveLength(2);
    b.of('command')[1]?.answer({ ok: false, code: 'rule/not-now', params: {}, rule: '2.1' });
    expect(b.log.answers.map(([, ack]) => ack)).toEqual([{ ok: false, code: 'rule/not-now', params: {}, rule: '2.1' }]);
    b.elapse();
    expect(b.of('command')).toHaveLength(2);
  });

  test('waits longer after each failure and says since when it is offline', () => {
    const b = bench();
    b.connection.start();
    for (let i = 0; i < 3; i++) {
      b.line().down();
      b.elapse();
    }
    const waits = b.log.states.flatMap((s) => (s.is === 'offline' ? [s.againMs - 5000] : []));
    expect(waits).toEqual([500, 1000, 2000]);
    expect(b.log.opens).toBe(4);
  });

  test('P13: replaced by a newer window, it does not come back by itself, and comes back when asked', () => {
    const b = bench();
    b.comeIn();
    b.line().heard('notice', { kind: 'replaced' });
    expect(b.log.states.at(-1)).toEqual({ is: 'stopped', refusal: { code: 'session/replaced', params: {} } });
    b.line().down();
    b.elapse();
    expect(b.log.opens).toBe(1);
    b.connection.start();
    expect(b.log.opens).toBe(2);
  });

  test('P1: another protocol version ends it, and the outbox stays', () => {
    const store = memoryKeep();
    const b = bench(store);
    b.connection.send(READY);
    b.connection.start();
    b.line().up();
    b.of('hello')[0]?.answer({ ok: false, code: 'session/version', params: {} });
    expect(b.log.states.at(-1)?.is).toBe('stopped');
    expect(createOutbox(store, 'outbox').waiting()).toHaveLength(1);
  });

  test('P14: a message that makes no sense is a reason to say hello again, never an error', () => {
    const b = bench();
    b.comeIn();
    b.line().heard('events', { first: 'one' });
    expect(b.of('hello')).toHaveLength(2);
    expect(b.log.heard).toEqual([]);
    b.of('hello').at(-1)?.answer(WELCOME);
    b.line().heard('constructor', {});
    b.line().heard('presence', { people: [], spectators: 2 });
    expect(b.log.heard.map((m) => m.name)).toEqual(['presence']);
  });

  test('a line that swallows its answers is given up', () => {
    const b = bench();
    b.comeIn();
    b.connection.send(READY);
    b.elapse();
    expect(b.log.states.at(-1)?.is).toBe('offline');
  });
});
