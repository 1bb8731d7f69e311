/** The only file that knows Socket.IO: transport, never truth. */
import type { Server as HttpServer } from 'node:http';
import { Server, type Socket } from 'socket.io';
import { MESSAGE_LIMIT } from '../../shared/protocol/index.ts';
import { refuse } from '../../shared/types/index.ts';
import type { CallerOf } from '../caller.ts';
import type { Note, TablePorts } from '../table/index.ts';
import { type AttendPorts, attend, type Meter } from './attend.ts';
import type { Bus } from './bus.ts';
import { mayConnect } from './origin.ts';
import { createPaces } from './pace.ts';
import type { SessionPorts, Wire } from './session.ts';
import { type Conn, isBehind, letGo } from './slow.ts';

export type SocketConfig = {
  readonly allowedOrigins: readonly string[];
  readonly callerOf: CallerOf;
  /** No more open sockets than this. */
  readonly maxConnections: number;
  readonly note: Note;
  readonly meter: Meter;
  /** To the other processes; null = this one is alone. */
  readonly bus: Bus | null;
};

export type Sockets = {
  readonly broadcast: TablePorts['broadcast'];
  /** Begins to answer; before it every connection is refused. */
  readonly serve: (ports: SessionPorts & { readonly woken: (table: string) => void }) => void;
  /** Says to the other processes that a table has news. */
  readonly wake: (table: string) => void;
  readonly connections: () => number;
  readonly close: () => Promise<void>;
};

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
      const facts = { origin: origin?.slice(0, 100), host: host?.slice(0, 100) };
      if (!may) note('warn', 'origin refused: add it to ALLOWED_ORIGINS if it is yours', facts);
      answer(may ? null : 'origin', may);
    },
  });
}

const wireOf = (socket: Socket, callerOf: CallerOf): Wire => ({
  id: socket.id,
  address: callerOf(socket.request),
  open: () => socket.connected,
  send: (name, message) => void socket.emit(name, message),
  end: (notice) => {
    socket.emit('notice', notice);
    socket.disconnect(true);
  },
  enter: (table) => void socket.join(room(table)),
  exit: (table) => void socket.leave(room(table)),
});

/** Looked at this often: who does not read is not waited for. */
const LOOK_MS = 1000;

function watchSlow(io: Server, meter: Meter): () => void {
  const timer = setInterval(() => {
    for (const socket of io.of('/').sockets.values()) {
      const conn = socket.conn as unknown as Conn;
      if (!isBehind(conn)) continue;
      meter.dropped('slow');
      letGo(conn);
    }
  }, LOOK_MS);
  return () => clearInterval(timer);
}

/** Between processes travels only which table has news; the news itself is in the log, for whoever may read it. */
const NEWS = 'news';

export function createSockets(http: HttpServer, config: SocketConfig): Sockets {
  const io = createIo(http, config);
  const { bus, note, meter, callerOf, maxConnections } = config;
  const stopWatching = watchSlow(io, meter);

  const welcome = (socket: Socket, ports: AttendPorts): void => {
    const wire = wireOf(socket, callerOf);
    if (io.engine.clientsCount <= maxConnections) {
      attend(socket, wire, ports);
      return;
    }
    meter.dropped('crowded');
    wire.end({ kind: 'refused', ...refuse('session/crowded') });
  };

  return {
    // Every process folds the log and tells its own: a broadcast never waits for Redis.
    broadcast: (table, name, message) => void io.local.to(room(table)).emit(name, message),
    wake: (table) => {
      if (bus?.ready()) io.serverSideEmit(NEWS, table);
    },
    serve: (ports) => {
      const all: AttendPorts = { ...ports, note, meter, paceOf: createPaces(ports.now) };
      io.on('connection', (socket) => welcome(socket, all));
      io.on(NEWS, (table: unknown) => ports.woken(String(table)));
    },
    connections: () => io.engine.clientsCount,
    close: async () => {
      stopWatching();
      await io.close();
      await bus?.close();
    },
  };
}
