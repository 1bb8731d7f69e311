/** 128 bits as 32 hex digits. Not crypto.randomUUID: that is missing on plain http inside a LAN. */
export function newCmdId(
  fill: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array = (bytes) => crypto.getRandomValues(bytes),
): string {
  return [...fill(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
