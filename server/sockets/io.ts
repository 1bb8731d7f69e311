/** The only file that knows Socket.IO: transport, never truth. */
import type { Server as HttpServer } from 'node:http';
import { Server, type Socket } from 'socket.io';
import { MESSAGE_LIMIT } from '../../shared/protocol/index.ts';
import { refuse } from '../../shared/types/index.ts';
import type { Note, TablePorts } from '../table/index.ts';
import type { Bus } from './bus.ts';
import { mayConnect } from './origin.ts';
import { createPace } from './pace.ts';
import { createWireSession, refused, type SessionPorts, type Wire } from './session.ts';

export type SocketConfig = {
  readonly allowedOrigins: readonly string[];
  readonly note: Note;
  /** To the other processes; null = this one is alone. */
  readonly bus: Bus | null;
};

export type Sockets = {
  readonly broadcast: TablePorts['broadcast'];
  /** Begins to answer; before it every connection is refused. */
  readonly serve: (ports: SessionPorts & { readonly woken: (table: string) => void }) => void;
  /** Says to the other processes that a table has news. */
  readonly wake: (table: string) => void;
  readonly close: () => Promise<void>;
};

type Reply = (answer: unknown) => void;

const room = (table: string): string => `table:${table}`;

/** What is told all the time is small and sent as it is; a snapshot late in the game is a tenth when compressed. */
const SNAPSHOTS_ONLY = { threshold: 16 * 1024, serverNoContextTakeover: true, clientNoContextTakeover: true };

function createIo(http: HttpServer, { allowedOrigins, note, bus }: SocketConfig): Server {
  return new Server(http, {
    ...(bus === null ? {} : { adapter: bus.adapter }),
    serveClient: false,
    connectTimeout: 10_000,
    maxHttpBufferSize: MESSAGE_LIMIT,
    perMessageDeflate: SNAPSHOTS_ONLY,
    httpCompression: false,
    allowRequest: (request, answer) => {
      const { origin, host } = request.headers;
      const may = mayConnect(origin, host, allowedOrigins);
      if (!may) note('warn', 'origin refused: add it to ALLOWED_ORIGINS if it is yours', { origin, host });
      answer(may ? null : 'origin', may);
    },
  });
}

const wireOf = (socket: Socket): Wire => ({
  id: socket.id,
  address: socket.handshake.address,
  open: () => socket.connected,
  send: (name, message) => void socket.emit(name, message),
  end: (notice) => {
    socket.emit('notice', notice);
    socket.disconnect(true);
  },
  enter: (table) => void socket.join(room(table)),
  exit: (table) => void socket.leave(room(table)),
});

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

/** Every message passes here: paced, tried, answered once. A throw in a bare handler would end the process. */
function attend(socket: Socket, ports: SessionPorts, note: Note): void {
  const wire = wireOf(socket);
  const session = createWireSession(wire, ports);
  const pace = createPace(ports.now);
  const answer = async (name: string, raw: unknown): Promise<unknown> => {
    if (!pace()) return refused(refuse('protocol/too-fast'));
    if (name === 'hello') return session.hello(raw);
    if (name === 'command') return session.command(raw);
    return refused(refuse('protocol/unknown-command', { command: name.slice(0, 40) }));
  };
  const handle = async (name: string, args: readonly unknown[]): Promise<void> => {
    const { raw, reply } = split(args);
    if (reply === null) {
      if (pace()) unanswerable(wire);
      return;
    }
    try {
      reply(await answer(name, raw));
    } catch (error) {
      note('error', 'handler threw', { message: name.slice(0, 40), error });
      reply(refused(refuse('fault/invariant')));
    }
  };
  socket.onAny((name: string, ...args: unknown[]) => {
    handle(String(name), args).catch((error: unknown) => note('error', 'reply failed', { error }));
  });
  // The sender's fault and the sender's words: neither a warning nor for the record.
  socket.on('error', (error) => note('info', 'socket error', { problem: error.name }));
  socket.on('disconnect', () => session.gone());
}

/** Between processes travels only which table has news; the news itself is in the log, for whoever may read it. */
const NEWS = 'news';

export function createSockets(http: HttpServer, config: SocketConfig): Sockets {
  const io = createIo(http, config);
  const { bus, note } = config;
  return {
    // Every process folds the log and tells its own: a broadcast never waits for Redis.
    broadcast: (table, name, message) => void io.local.to(room(table)).emit(name, message),
    wake: (table) => {
      if (bus?.ready()) io.serverSideEmit(NEWS, table);
    },
    serve: (ports) => {
      io.on('connection', (socket) => attend(socket, ports, note));
      io.on(NEWS, (table: unknown) => ports.woken(String(table)));
    },
    close: async () => {
      await io.close();
      await bus?.close();
    },
  };
}
