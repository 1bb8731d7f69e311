/**
 * A seeded source of chance: xoshiro128** with 128 bits of state, so seeds do not fall into one short cycle.
 * Source of the algorithm: Blackman and Vigna, "Scrambled linear pseudorandom number generators" (2018).
 */
export type Random = {
  /** In [0, 1). */
  readonly next: () => number;
  /** An integer in [0, n). */
  readonly int: (n: number) => number;
  readonly pick: <T>(items: readonly T[]) => T;
  /** A source of its own for a named purpose, independent of how much was drawn here. */
  readonly fork: (name: string) => Random;
};

const rotl = (x: number, k: number): number => ((x << k) | (x >>> (32 - k))) >>> 0;

/** FNV-1a folded into four words by different offsets, then mixed; equal text gives equal state. */
function stateOf(seed: string): [number, number, number, number] {
  const word = (salt: number): number => {
    let h = (0x811c9dc5 ^ salt) >>> 0;
    for (let i = 0; i < seed.length; i++) h = Math.imul(h ^ seed.charCodeAt(i), 0x01000193) >>> 0;
    h = Math.imul(h ^ (h >>> 16), 0x85ebca6b) >>> 0;
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35) >>> 0;
    return (h ^ (h >>> 16)) >>> 0;
  };
  return [word(0x9e3779b9), word(0x243f6a88), word(0xb7e15162), word(0x1) | 1];
}

export function createRandom(seed: string): Random {
  let [a, b, c, d] = stateOf(seed);
  const word = (): number => {
    const out = Math.imul(rotl(Math.imul(b, 5), 7), 9) >>> 0;
    const t = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= t;
    d = rotl(d, 11);
    return out;
  };
  const next = (): number => word() / 2 ** 32;
  const int = (n: number): number => Math.floor(next() * n);
  return {
    next,
    int,
    pick: <T>(items: readonly T[]): T => {
      if (items.length === 0) throw new Error('pick from an empty list');
      return items[int(items.length)] as T;
    },
    fork: (name) => createRandom(`${seed}/${name}`),
  };
}
