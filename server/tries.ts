/** Counts wrong codes and tokens by address; joining is not counted, for a whole class shares one. */
export type Tries = {
  readonly blocked: (address: string) => boolean;
  readonly failed: (address: string) => void;
};

const WINDOW_MS = 60_000;
const ALLOWED = 10;
/** Addresses remembered; beyond it the oldest are forgotten, so that a flood cannot fill the memory. */
const REMEMBERED = 10_000;

export function createTries(now: () => number): Tries {
  const failures = new Map<string, number[]>();
  const recent = (address: string): number[] => (failures.get(address) ?? []).filter((at) => now() - at < WINDOW_MS);
  return {
    blocked: (address) => recent(address).length >= ALLOWED,
    failed: (address) => {
      const times = [...recent(address), now()].slice(-ALLOWED);
      failures.delete(address);
      failures.set(address, times);
      const [oldest] = failures.keys();
      if (failures.size > REMEMBERED && oldest !== undefined) failures.delete(oldest);
    },
  };
}
