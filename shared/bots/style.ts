/** Temperaments: one persona a seat, with a draw of its own, so that two tables of one scenario differ. */
import type { BotLevel, PublicState } from '../engine/index.ts';
import { createRandom, type Random, type SeatId } from '../types/index.ts';
import { PERSONAS, type Persona, TRAITS, type Traits } from './personas/index.ts';
import { SKILLS, type Skill } from './personas/levels.ts';

export { PERSONAS, type Persona };

export type Style = Skill &
  Omit<Traits, 'firmness' | 'proposals' | 'regard'> & {
    readonly persona: Persona;
    readonly level: BotLevel;
    /** How much less than others it concedes early: .8 easy-going, 1.3 stubborn. It fades before the end. */
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

const within = (random: Random, [low, high]: readonly [number, number]): number => low + (high - low) * random.next();

function drawn(key: string, level: BotLevel, set: Persona | undefined): Style {
  const random = createRandom(`${key}/style`);
  const persona = set ?? random.pick(PERSONAS);
  const traits = TRAITS[persona];
  const skill = SKILLS[level];
  return {
    ...traits,
    ...skill,
    persona,
    level,
    firmness: within(random, traits.firmness) * skill.patience,
    proposals: random.next() < traits.proposals ? 2 : 1,
    regard: within(random, traits.regard),
    voice: random.int(1000),
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
