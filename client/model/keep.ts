/** This browser's memory: local storage where it is allowed, else until the tab closes. */
export type Keep = {
  readonly read: (name: string) => unknown;
  readonly write: (name: string, value: unknown) => void;
  readonly drop: (name: string) => void;
};

export function memoryKeep(): Keep {
  const held = new Map<string, string>();
  return {
    read: (name) => parsed(held.get(name) ?? null),
    write: (name, value) => void held.set(name, JSON.stringify(value)),
    drop: (name) => void held.delete(name),
  };
}

function parsed(text: string | null): unknown {
  if (text === null) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Falls back to memory when storage is full, switched off or private. */
export function browserKeep(storage: () => Storage = () => localStorage): Keep {
  const spare = memoryKeep();
  const attempt = <T>(use: (s: Storage) => T, otherwise: () => T): T => {
    try {
      return use(storage());
    } catch {
      return otherwise();
    }
  };
  return {
    read: (name) =>
      attempt(
        (s) => parsed(s.getItem(`zd/${name}`)),
        () => undefined,
      ) ?? spare.read(name),
    write: (name, value) =>
      attempt(
        (s) => s.setItem(`zd/${name}`, JSON.stringify(value)),
        () => spare.write(name, value),
      ),
    drop: (name) => {
      attempt(
        (s) => s.removeItem(`zd/${name}`),
        () => undefined,
      );
      spare.drop(name);
    },
  };
}

export const keep: Keep = browserKeep();
