/** Six ways to be at a table. They differ in when they move, how far, with whom and in what voice; never in what they know. */
export const PERSONAS = ['bridge-builder', 'hardliner', 'broker', 'technician', 'spoiler', 'quiet'] as const;
export type Persona = (typeof PERSONAS)[number];

type Range = readonly [low: number, high: number];

/** Chances are per round, of a seat that could. */
export type Traits = {
  readonly firmness: Range;
  /** Chance that it likes to put two wordings a round and not one. */
  readonly proposals: number;
  readonly regard: Range;
  /** Chance of offering a package. */
  readonly dealing: number;
  /** Chance of offering one for which it must ask capital. */
  readonly boldness: number;
  /** Chance of answering a package that costs it a little with another one. */
  readonly haggling: number;
  /** Chance of giving a promise, or of making its assent depend on another's. */
  readonly giving: number;
  /** Chance of asking another delegation into a corner. */
  readonly company: number;
  /** The first round in which it would found an initiative. */
  readonly founds: number;
  /** Says what it can never accept as soon as somebody comes near it. */
  readonly declares: boolean;
  /** Points short of a gain it gives a package for each step of trust in who offers it: two at most. */
  readonly trusting: number;
  /** Turns to the shape of the text where words do not help: the preamble. */
  readonly shapes: boolean;
};

export const TRAITS: Readonly<Record<Persona, Traits>> = {
  'bridge-builder': {
    firmness: [0.8, 0.95],
    proposals: 0.6,
    regard: [0.8, 1],
    dealing: 0.6,
    boldness: 0.4,
    haggling: 0.9,
    giving: 0.8,
    company: 0.6,
    founds: 2,
    declares: false,
    trusting: 2,
    shapes: false,
  },
  hardliner: {
    firmness: [1.1, 1.3],
    proposals: 0.3,
    regard: [0.3, 0.5],
    dealing: 0.35,
    boldness: 0.15,
    haggling: 0.5,
    giving: 0.15,
    company: 0.2,
    founds: 3,
    declares: true,
    trusting: 0.7,
    shapes: false,
  },
  broker: {
    firmness: [0.9, 1.1],
    proposals: 0.5,
    regard: [0.6, 0.9],
    dealing: 0.9,
    boldness: 0.6,
    haggling: 1,
    giving: 0.6,
    company: 0.8,
    founds: 2,
    declares: false,
    trusting: 1.4,
    shapes: false,
  },
  technician: {
    firmness: [0.95, 1.1],
    proposals: 0.8,
    regard: [0.5, 0.7],
    dealing: 0.4,
    boldness: 0.35,
    haggling: 0.8,
    giving: 0.3,
    company: 0.3,
    founds: 2,
    declares: true,
    trusting: 1,
    shapes: true,
  },
  spoiler: {
    firmness: [1.15, 1.3],
    proposals: 0.4,
    regard: [0.3, 0.4],
    dealing: 0.25,
    boldness: 0.15,
    haggling: 0.3,
    giving: 0.05,
    company: 0.1,
    founds: 3,
    declares: true,
    trusting: 0.5,
    shapes: false,
  },
  quiet: {
    firmness: [0.85, 1.05],
    proposals: 0,
    regard: [0.4, 0.7],
    dealing: 0.2,
    boldness: 0.15,
    haggling: 0.4,
    giving: 0.3,
    company: 0.15,
    founds: 3,
    declares: false,
    trusting: 1.2,
    shapes: false,
  },
};
