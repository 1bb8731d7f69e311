/** Full jitter: anywhere between nothing and a ceiling that doubles, so a whole class does not come back at once. */
export function backoff(attempt: number, chance: () => number, baseMs = 500, capMs = 15_000): number {
  const ceiling = Math.min(capMs, baseMs * 2 ** Math.min(attempt, 10));
  return Math.round(chance() * ceiling);
}
