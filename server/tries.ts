/** Counts failures by address. Success is not counted: a whole class shares one address. */
export type Tries = {
  readonly blocked: (address: string) => boolean;
  readonly failed: (address: string) => void;
};

export type Allowance = { readonly windowMs: number; readonly allowed: number };

/** H10: wrong codes and tokens. */
export const GUESSES: Allowance = { windowMs: 60_000, allowed: 10 };
/** Tables made: more than a school makes from its one address, less than a flood. */
export const TABLES_MADE: Allowance = { windowMs: 600_000, allowed: 300 };

/** Addresses remembered; beyond it the oldest are forgotten, so that a flood cannot fill the memory. */
const REMEMBERED = 10_000;

export function createTries(now: () => number, { windowMs, allowed }: Allowance = GUESSES): Tries {
  const failures = new Map<string, number[]>();
  const recent = (address: string): number[] => (failures.get(address) ?? []).filter((at) => now() - at < windowMs);
  return {
    blocked: (address) => recent(address).length >= allowed,
    failed: (address) => {
      const times = [...recent(address), now()].slice(-allowed);
      failures.delete(address);
      failures.set(address, times);
      const [oldest] = failures.keys();
      if (failures.size > REMEMBERED && oldest !== undefined) failures.delete(oldest);
    },
  };
}
