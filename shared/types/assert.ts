/** Marks a branch the types say cannot be reached; throwing here is a bug, not a refusal. */
export function unreachable(value: never): never {
  throw new Error(`unreachable: ${JSON.stringify(value)}`);
}

/** For facts an invariant promises; the sentence names the invariant. */
export function must<T>(value: T | null | undefined, invariant: string): T {
  if (value === null || value === undefined) throw new Error(`invariant broken: ${invariant}`);
  return value;
}
