/** Single keys: off in fields, off when switched off, never with a modifier held. */
export const KEYS = {
  j: 'next',
  k: 'previous',
  1: 'support',
  2: 'live-with',
  3: 'reserve',
  4: 'object',
  e: 'edit',
  l: 'ladder',
  c: 'changes',
  t: 'reasons',
  h: 'history',
  u: 'unblock',
  '[': 'bracket',
  b: 'brief',
  d: 'deals',
  f: 'floor',
  m: 'messages',
  n: 'change',
  g: 'waiting',
  o: 'gavel-object',
  '/': 'palette',
  '.': 'ready',
  r: 'room',
  z: 'fold',
  '?': 'keys',
} as const;

export type KeyName = keyof typeof KEYS;
export type KeyAct = (typeof KEYS)[KeyName];

type Pressed = {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly inField: boolean;
  readonly on: boolean;
};

export function keyAct(pressed: Pressed): KeyAct | null {
  if (!pressed.on || pressed.inField || pressed.ctrlKey || pressed.metaKey || pressed.altKey) return null;
  return Object.hasOwn(KEYS, pressed.key) ? KEYS[pressed.key as unknown as KeyName] : null;
}

/** Digits beyond the stances, typed before `g`, name a paragraph. */
export const REGIONS = ['status', 'outline', 'page', 'acts', 'folder', 'floor'] as const;
export type Region = (typeof REGIONS)[number];

export const nextRegion = (at: Region | null, back: boolean): Region => {
  const i = at === null ? (back ? 0 : -1) : REGIONS.indexOf(at);
  return REGIONS[(i + (back ? -1 : 1) + REGIONS.length) % REGIONS.length] ?? 'page';
};
