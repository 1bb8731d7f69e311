/** A small balancer for trying several processes on one machine. For anything else there are real ones. */
import { createServer, type IncomingMessage, request, type Server } from 'node:http';
import { connect, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';

/** Keeps a browser with one process, because long polling is many requests of one conversation. */
const COOKIE = 'zd-process';

type Reached = { readonly socket: Socket; readonly at: number };

const dial = (port: number): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(socket)).once('error', reject);
  });

/** The first in this order that answers; null = none does. */
async function reach(ports: readonly number[], first: number): Promise<Reached | null> {
  for (let i = 0; i < ports.length; i++) {
    const at = (first + i) % ports.length;
    const socket = await dial(ports[at] ?? 0).catch(() => null);
    if (socket !== null) return { socket, at };
  }
  return null;
}

const ownOf = ({ headers }: IncomingMessage): number | null => {
  const found = new RegExp(`(?:^|; )${COOKIE}=(\\d)(?:;|$)`).exec(headers.cookie ?? '');
  return found === null ? null : Number(found[1]);
};

/** The same request, from whoever sent it. */
function onward(incoming: IncomingMessage, socket: Socket) {
  const { method, url: path, headers } = incoming;
  const from = { 'x-forwarded-for': incoming.socket.remoteAddress ?? '', 'x-forwarded-proto': 'http' };
  return request({ method, path, headers: { ...headers, ...from }, createConnection: () => socket });
}

const headOf = ({ statusCode, statusMessage, rawHeaders }: IncomingMessage): string => {
  const lines = rawHeaders.flatMap((name, i) => (i % 2 === 0 ? [`${name}: ${rawHeaders[i + 1]}`] : []));
  return [`HTTP/1.1 ${statusCode} ${statusMessage}`, ...lines, '', ''].join('\r\n');
};

/** Two ends of one conversation: when one goes, so does the other. */
function join(one: Duplex, two: Duplex): void {
  for (const [a, b] of [[one, two] as const, [two, one] as const]) {
    a.pipe(b);
    a.on('error', () => b.destroy());
    a.on('close', () => b.destroy());
  }
}

export function createBalancer(ports: readonly number[]): Server {
  let turn = 0;
  const firstFor = (incoming: IncomingMessage): number => ownOf(incoming) ?? turn++;

  const server = createServer(async (incoming, answer) => {
    const lost = (): void => void (answer.headersSent ? answer.destroy() : answer.writeHead(502).end());
    const reached = await reach(ports, firstFor(incoming));
    if (reached === null) return lost();
    const out = onward(incoming, reached.socket);
    out.on('error', lost);
    out.on('response', (response) => {
      const { 'set-cookie': cookies = [], ...headers } = response.headers;
      const cookie = `${COOKIE}=${reached.at}; Path=/; HttpOnly; SameSite=Strict`;
      answer.writeHead(response.statusCode ?? 502, { ...headers, 'set-cookie': [...cookies, cookie] });
      response.on('error', lost).pipe(answer);
    });
    return incoming.pipe(out);
  });

  server.on('upgrade', async (incoming: IncomingMessage, client: Socket, head: Buffer) => {
    client.on('error', () => client.destroy());
    const reached = await reach(ports, firstFor(incoming));
    if (reached === null) return client.destroy();
    const out = onward(incoming, reached.socket);
    out.on('error', () => client.destroy());
    out.on('response', (response) => client.end(headOf(response)));
    out.on('upgrade', (response, upstream, first) => {
      client.write(headOf(response));
      client.write(first);
      upstream.write(head);
      join(client, upstream);
    });
    return out.end();
  });
  return server;
}
