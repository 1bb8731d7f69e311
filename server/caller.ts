/** Whose address a request came from, also behind balancers of ours. */
import type { IncomingMessage } from 'node:http';

export type CallerOf = (request: Pick<IncomingMessage, 'headers' | 'socket'>) => string;

const plain = (address: string): string => address.trim().replace(/^::ffff:/i, '');

/**
 * `trusted`: how many proxies of ours stand between. Each writes down whom it heard, at the end of the list; what stands
 * before those is only what somebody says of themselves.
 */
export const createCallerOf =
  (trusted: number): CallerOf =>
  ({ headers, socket }) => {
    const said = [headers['x-forwarded-for'] ?? []].flat().join(',');
    const heard = trusted === 0 || said === '' ? [] : said.split(',').map(plain);
    const hops = [...heard, plain(socket.remoteAddress ?? 'unknown')];
    return hops[Math.max(0, hops.length - 1 - trusted)] || 'unknown';
  };
