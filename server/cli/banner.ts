/** What the person who started the server sees: where to go, and a code for the phones in the room. */
import { renderUnicodeCompact } from 'uqr';
import { addressesOf, sharedAddresses } from '../addresses.ts';

export function banner(host: string, port: number): string {
  const [here, ...others] = addressesOf(host, port);
  const lines = ['', '  Zero Draft', '', `  On this machine   ${here}`];
  for (const address of others) lines.push(`  On your network   ${address}`);
  const [shared] = sharedAddresses(host, port);
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
