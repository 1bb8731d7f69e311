/** By which addresses this server is reached: told at its start, and to pages that were opened at localhost. */
import { networkInterfaces } from 'node:os';

/** IPv4 addresses by which others on the same network reach this machine. */
export function networkAddresses(): readonly string[] {
  const all = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  return all.filter((one) => one.family === 'IPv4' && !one.internal).map((one) => one.address);
}

const isAny = (host: string): boolean => host === '0.0.0.0' || host === '::';
export const isLocal = (host: string): boolean => host === 'localhost' || host.startsWith('127.') || host === '::1';

/** Addresses that work, the one for this machine first. */
export function addressesOf(host: string, port: number): readonly string[] {
  if (isAny(host)) return ['localhost', ...networkAddresses()].map((name) => `http://${name}:${port}`);
  return [`http://${host.includes(':') ? `[${host}]` : host}:${port}`];
}

/** By which others on the network reach it; none when it listens to this machine only. */
export const sharedAddresses = (host: string, port: number): readonly string[] =>
  isAny(host) ? addressesOf(host, port).slice(1) : isLocal(host) ? [] : addressesOf(host, port);
