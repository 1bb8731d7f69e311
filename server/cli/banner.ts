/** What the person who started the server sees: where to go, and a code for the phones in the room. */
import { networkInterfaces } from 'node:os';
import { renderUnicodeCompact } from 'uqr';

/** IPv4 addresses by which others on the same network reach this machine. */
export function networkAddresses(): readonly string[] {
  const all = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  return all.filter((one) => one.family === 'IPv4' && !one.internal).map((one) => one.address);
}

const isAny = (host: string): boolean => host === '0.0.0.0' || host === '::';
const isLocal = (host: string): boolean => host === 'localhost' || host.startsWith('127.') || host === '::1';

/** Addresses that work, the one for this machine first. */
export function addressesOf(host: string, port: number): readonly string[] {
  if (isAny(host)) return ['localhost', ...networkAddresses()].map((name) => `http://${name}:${port}`);
  return [`http://${host.includes(':') ? `[${host}]` : host}:${port}`];
}

export function banner(host: string, port: number): string {
  const [here, ...others] = addressesOf(host, port);
  const lines = ['', '  Zero Draft', '', `  On this machine   ${here}`];
  for (const address of others) lines.push(`  On your network   ${address}`);
  const shared = others[0] ?? (isLocal(host) ? undefined : here);
  if (shared !== undefined)
    lines.push(
      '',
      ...renderUnicodeCompact(shared)
        .split('\n')
        .map((line) => `  ${line}`),
    );
  lines.push('', '  Ctrl+C stops it; games go on where they were when it starts again.', '');
  return lines.join('\n');
}
