/**
 * Which pages may open a socket. Socket.IO's `cors` option does not stop a cross-site WebSocket, so this is asked for
 * every request of both transports.
 */
import { hostname } from 'node:os';

const hostOf = (origin: string): string | null => {
  try {
    return new URL(origin).host;
  } catch {
    return null;
  }
};

const IP_LITERAL = /^(\d{1,3}(\.\d{1,3}){3}|\[[0-9a-f:.]+\])(:\d+)?$/i;
const withoutPort = (host: string): string => host.replace(/:\d+$/, '');

/** Names that no stranger's DNS can point at us: addresses, names without a dot, and this machine's own name. */
function isOwnHost(host: string): boolean {
  const name = withoutPort(host).toLowerCase();
  const own = hostname().toLowerCase().split('.')[0] ?? '';
  return IP_LITERAL.test(host) || !name.includes('.') || name === hostname().toLowerCase() || name === `${own}.local`;
}

/** A request without Origin is no page in a browser; it still needs a token for anything but the public feed. */
export function mayConnect(origin: string | undefined, host: string | undefined, allowed: readonly string[]): boolean {
  if (origin === undefined) return true;
  if (allowed.includes(origin)) return true;
  return host !== undefined && hostOf(origin) === host && isOwnHost(host);
}
