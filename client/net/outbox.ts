/** Acts on their way to the table. They outlive a reload and a lost tab, and leave only when answered. */
export type Parcel<Act = unknown> = { readonly cmdId: string; readonly act: Act; readonly at: number };

export type OutboxStore = {
  readonly read: (name: string) => unknown;
  readonly write: (name: string, value: unknown) => void;
};

export type Outbox<Act> = {
  /** Oldest first. */
  readonly waiting: () => readonly Parcel<Act>[];
  readonly add: (parcel: Parcel<Act>) => void;
  /** Answered, one way or the other. */
  readonly settle: (cmdId: string) => void;
};

const isParcel = (value: unknown): value is Parcel =>
  typeof value === 'object' && value !== null && 'cmdId' in value && typeof value.cmdId === 'string' && 'act' in value;

/** `name` tells tables and persons apart, so that no act is ever sent in another's name. */
export function createOutbox<Act>(store: OutboxStore, name: string): Outbox<Act> {
  const stored = store.read(name);
  let parcels = (Array.isArray(stored) ? stored.filter(isParcel) : []) as readonly Parcel<Act>[];
  const keepNow = (next: readonly Parcel<Act>[]): void => {
    parcels = next;
    store.write(name, next);
  };
  return {
    waiting: () => parcels,
    add: (parcel) => keepNow([...parcels.filter((p) => p.cmdId !== parcel.cmdId), parcel]),
    settle: (cmdId) => keepNow(parcels.filter((p) => p.cmdId !== cmdId)),
  };
}
