/** Who does not read is let go before what waits for them fills the memory; coming back, they catch up from the log. */

/** What is looked at of an engine's connection. */
export type Conn = {
  readonly writeBuffer: readonly { readonly data?: unknown }[];
  readonly transport: {
    readonly socket?: { readonly bufferedAmount?: number; readonly terminate?: () => void };
  };
  readonly close: (discard?: boolean) => unknown;
};

/** About twenty seconds of a busy table, or a dozen large snapshots. */
const LIMIT = { packets: 1000, bytes: 4 * 1024 * 1024 };

const sizeOf = ({ data }: { readonly data?: unknown }): number => (typeof data === 'string' ? data.length : 0);

export function isBehind({ writeBuffer, transport }: Conn): boolean {
  const written = transport.socket?.bufferedAmount ?? 0;
  if (writeBuffer.length > LIMIT.packets || written > LIMIT.bytes) return true;
  return writeBuffer.length > 0 && writeBuffer.reduce((sum, packet) => sum + sizeOf(packet), written) > LIMIT.bytes;
}

/** At once: a goodbye would wait behind what is not read. */
export function letGo(conn: Conn): void {
  if (conn.transport.socket?.terminate) conn.transport.socket.terminate();
  else conn.close(true);
}
