/** Socket.IO's adapter over Redis. It may go and come back at any time: what it does not carry is found in the log. */
import { createClient } from '@redis/client';
import { createAdapter } from '@socket.io/redis-streams-adapter';
import type { ServerOptions } from 'socket.io';
import type { Note } from '../table/index.ts';

export type Bus = {
  readonly adapter: NonNullable<ServerOptions['adapter']>;
  /** While it is not, nothing is sent: nothing piles up for a server that is away. */
  readonly ready: () => boolean;
  readonly close: () => Promise<void>;
};

const AGAIN_MS = { step: 100, most: 2000 };
const socket = { connectTimeout: 3000, reconnectStrategy: (n: number) => Math.min(n * AGAIN_MS.step, AGAIN_MS.most) };

// RESP 2, whose answers the adapter reads.
const clientOf = (url: string) => createClient({ url, RESP: 2, socket });
type Client = ReturnType<typeof clientOf>;

/** Says once when Redis goes and once when it is back, not at every try. */
function told(client: Client, note: Note): void {
  let away = false;
  client.on('error', (error: unknown) => {
    if (!away) note('warn', 'Redis is away: other processes are heard of a little later', { error });
    away = true;
  });
  client.on('ready', () => {
    if (away) note('info', 'Redis is back', {});
    away = false;
  });
}

/** Does not wait for Redis: a process begins without it and goes on when it comes. */
export function createBus(url: string, note: Note): Bus {
  const client = clientOf(url);
  told(client, note);
  const lost = (error: unknown): void => note('info', 'a wake-up was lost', { error });
  const publish = client.publish.bind(client);
  // The adapter waits for no answer; one that never comes must not end the process.
  const calm: Client['publish'] = (channel, message) =>
    publish(channel, message).catch((error: unknown) => {
      lost(error);
      return 0;
    });
  Object.assign(client, { publish: calm });
  client.connect().catch(lost);
  return {
    adapter: createAdapter(client, { streamName: 'zero-draft', channelPrefix: 'zero-draft' }),
    ready: () => client.isReady,
    close: async () => {
      if (client.isOpen) client.destroy();
    },
  };
}
