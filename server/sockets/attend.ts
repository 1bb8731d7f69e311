/** One connection from its first message to its end: paced, tried, each message answered once. */
import { performance } from 'node:perf_hooks';
import type { Socket } from 'socket.io';
import { refuse } from '../../shared/types/index.ts';
import type { Note } from '../table/index.ts';
import { createPace, type Pace } from './pace.ts';
import { createWireSession, refused, type SessionPorts, type Wire, type WireSession } from './session.ts';

export type Meter = {
  readonly answered: (message: string, outcome: string, ms: number) => void;
  readonly dropped: (why: 'slow' | 'silent' | 'crowded') => void;
};

export type AttendPorts = SessionPorts & {
  readonly note: Note;
  readonly meter: Meter;
  /** The same pace for a person on whatever connection. */
  readonly paceOf: (person: string) => Pace;
};

type Reply = (answer: unknown) => void;

/** A hello makes a snapshot, which is as much work as several acts. */
const COSTS: Readonly<Record<string, number>> = { hello: 4 };
/** Who has not said hello by then has no business here. */
const SILENT_MS = 30_000;

/** The acknowledgement is the last argument; null = none, and what cannot be answered is not done. */
function split(args: readonly unknown[]): { raw: unknown; reply: Reply | null } {
  const last = args.at(-1);
  if (typeof last !== 'function') return { raw: args[0], reply: null };
  return { raw: args.length > 1 ? args[0] : undefined, reply: last as Reply };
}

/** P7: one answer a message; who asks for none is told so, at the pace of the others. */
function unanswerable(wire: Wire): void {
  const { code, params } = refuse('protocol/malformed', { path: 'message', problem: 'no acknowledgement asked for' });
  wire.send('notice', { kind: 'refused', code, params });
}

async function answerTo(name: string, raw: unknown, session: WireSession, pace: Pace): Promise<unknown> {
  if (!pace(COSTS[name])) return refused(refuse('protocol/too-fast'));
  if (name === 'hello') return session.hello(raw);
  if (name === 'command') return session.command(raw);
  return refused(refuse('protocol/unknown-command', { command: name.slice(0, 40) }));
}

const outcomeOf = (answer: unknown): string => {
  const { ok, code } = answer as { ok?: boolean; code?: string };
  return ok === true ? 'ok' : (code ?? 'none');
};

/** Names that are told apart in the numbers; whatever else is sent is one kind. */
const kindOf = (name: string): string => (name === 'hello' || name === 'command' ? name : 'other');

/** A throw in a bare handler would end the process. */
function createHandler(wire: Wire, session: WireSession, ports: AttendPorts) {
  const { note, meter } = ports;
  const own = createPace(ports.now);
  const pace: Pace = (cost) => {
    const person = session.person();
    return (person === null ? own : ports.paceOf(person))(cost);
  };
  return async (name: string, args: readonly unknown[]): Promise<void> => {
    const { raw, reply } = split(args);
    if (reply === null) {
      if (pace()) unanswerable(wire);
      return;
    }
    const began = performance.now();
    const tell = (answer: unknown): void => {
      meter.answered(kindOf(name), outcomeOf(answer), performance.now() - began);
      reply(answer);
    };
    try {
      tell(await answerTo(name, raw, session, pace));
    } catch (error) {
      note('error', 'handler threw', { message: kindOf(name), error });
      tell(refused(refuse('fault/invariant')));
    }
  };
}

export function attend(socket: Socket, wire: Wire, ports: AttendPorts): void {
  const { note, meter } = ports;
  const session = createWireSession(wire, ports);
  const handle = createHandler(wire, session, ports);
  const silent = setTimeout(() => {
    if (session.greeted()) return;
    meter.dropped('silent');
    socket.disconnect(true);
  }, SILENT_MS);
  socket.onAny((name: string, ...args: unknown[]) => {
    handle(String(name), args).catch((error: unknown) => note('error', 'reply failed', { error }));
  });
  // The sender's fault and the sender's words: neither a warning nor for the record.
  socket.on('error', (error) => note('info', 'socket error', { problem: error.name }));
  socket.on('disconnect', () => {
    clearTimeout(silent);
    session.gone();
  });
}
