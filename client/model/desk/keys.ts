/** The chair's and the host's single keys: off in fields, off when switched off, never with a modifier held. */
export const DESK_KEYS = { p: 'pause', '+': 'minute', '=': 'minute', '>': 'onward', a: 'announce' } as const;

export type DeskKey = (typeof DESK_KEYS)[keyof typeof DESK_KEYS];

type Pressed = {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly inField: boolean;
  readonly on: boolean;
};

export function deskKey(pressed: Pressed): DeskKey | null {
  if (!pressed.on || pressed.inField || pressed.ctrlKey || pressed.metaKey || pressed.altKey) return null;
  return Object.hasOwn(DESK_KEYS, pressed.key) ? DESK_KEYS[pressed.key as keyof typeof DESK_KEYS] : null;
}
