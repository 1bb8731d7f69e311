/** Temperaments: one persona a seat, with a draw of its own, so that two tables of one scenario differ. */
import type { BotLevel, PublicState } from '../engine/index.ts';
import { createRandom, type SeatId } from '../types/index.ts';

export const PERSONAS = ['bridge-builder', 'hardliner', 'broker', 'technician', 'spoiler', 'quiet'] as const;
export type Persona = (typeof PERSONAS)[number];

export type Style = {
  readonly persona: Persona;
  readonly level: BotLevel;
  /** How much less than others it concedes early: .8 easy-going, 1.25 stubborn. It fades before the end. */
  readonly firmness: number;
  /** Wordings of its own it likes to put in a round: 1 or 2. */
  readonly proposals: number;
  /** Weight of the others' gains beside its own when it drafts. */
  readonly regard: number;
  /** Turns the wheel of sentence variants, so that no two seats speak alike. */
  readonly voice: number;
};

/** Who is asked: a seat at a table, with its persona where the laboratory set one. */
export type Who = {
  readonly seed: string;
  readonly seat: SeatId;
  readonly state: Pick<PublicState, 'settings'>;
  readonly persona?: Persona;
};

const known = new Map<string, Style>();
const KEPT = 2000;

function drawn(key: string, level: BotLevel, persona: Persona | undefined): Style {
  const random = createRandom(`${key}/style`);
  return {
    level,
    firmness: 0.8 + 0.45 * random.next(),
    proposals: random.next() < 0.6 ? 1 : 2,
    regard: 0.3 + 0.7 * random.next(),
    voice: random.int(1000),
    persona: persona ?? random.pick(PERSONAS),
  };
}

export function styleOf({ persona, seat, seed, state }: Who): Style {
  const level = state.settings.botLevel ?? 'standard';
  const key = `${seed}/${seat}`;
  const name = `${key}/${level}/${persona ?? ''}`;
  const style = known.get(name) ?? drawn(key, level, persona);
  if (known.size >= KEPT) known.clear();
  known.set(name, style);
  return style;
}
