/** What this tab is connected to, at most one: known here without what it takes to connect. */
type Ends = { readonly stop: () => void };
let current: Ends | null = null;

export const tabOf = <T extends Ends>(): T | null => current as T | null;

export function keepInTab<T extends Ends>(next: T): T {
  current?.stop();
  current = next;
  return next;
}

export function leaveLive(): void {
  current?.stop();
  current = null;
}
