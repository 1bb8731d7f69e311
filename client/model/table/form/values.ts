/** What the fields of an act's form hold; nothing is chosen until somebody chooses. */
import type {
  Ballot,
  Ground,
  NoTextEnding,
  Place,
  PositionKind,
  Posture,
  PromiseKind,
  Reveal,
  RoomKind,
  Stance,
  View,
  WordingInput,
} from '../../../../shared/engine/index.ts';

/** What becomes of one paragraph: wording from the table or new one; all parts of a package at once. */
export type Change =
  | { readonly paragraph: string; readonly proposal: string }
  | { readonly paragraph: string; readonly wording: WordingInput }
  | { readonly package: string };
export type PartChange = Exclude<Change, { readonly package: string }>;

/** What an act is about, by id. */
type Things = {
  readonly paragraph?: string;
  readonly proposal?: string;
  readonly package?: string;
  readonly condition?: string;
  readonly initiative?: string;
  readonly room?: string;
  readonly group?: string;
  readonly sounding?: string;
  readonly inject?: string;
  readonly issue?: string;
  readonly card?: string;
  readonly about?: string;
  readonly with?: string;
  /** null = first of its part. */
  readonly after?: string | null;
  readonly also?: readonly string[];
  readonly paragraphs?: readonly string[];
  readonly priorities?: readonly string[];
};

type People = {
  readonly seat?: string;
  readonly seats?: readonly string[];
  readonly toSeat?: string;
  readonly invited?: readonly string[];
  readonly pair?: readonly string[];
  readonly facilitator?: string;
  readonly holder?: string;
  readonly person?: string;
  readonly order?: readonly string[];
};

type Texts = {
  readonly reason?: string;
  readonly words?: string;
  readonly wording?: WordingInput;
  readonly first?: WordingInput;
  readonly second?: WordingInput;
  readonly text?: string;
  readonly title?: string;
  readonly name?: string;
};

type Kinds = {
  readonly stance?: Stance;
  readonly flag?: string;
  readonly place?: Place;
  readonly promise?: PromiseKind;
  readonly roomKind?: RoomKind;
  readonly positionKind?: PositionKind;
  readonly posture?: Posture;
  readonly view?: View;
  readonly ballot?: Ballot;
  readonly ending?: NoTextEnding;
  readonly reveal?: Reveal;
};

type Numbers = {
  readonly ms?: number;
  /** null = no limit. */
  readonly limit?: number | null;
  readonly step?: number;
  readonly level?: number;
  readonly levels?: readonly number[];
};

type Lists = {
  readonly changes?: readonly Change[];
  readonly parts?: readonly PartChange[];
  readonly when?: readonly Ground[];
  readonly guess?: { readonly sign: boolean; readonly stars: number; readonly hardest?: string };
};

/** Not asked for; they come with the place a form was opened from. */
type Given = {
  /** The text version the form was opened on. */
  readonly version?: number;
  readonly counters?: string;
  readonly amends?: string;
};

export type Values = Things & People & Texts & Kinds & Numbers & Lists & Given;

/** What a field changes; `undefined` takes a choice back. */
export type Patch = { readonly [Name in keyof Values]?: Values[Name] | undefined };

export const patched = (values: Values, patch: Patch): Values =>
  Object.fromEntries(Object.entries({ ...values, ...patch }).filter(([, value]) => value !== undefined)) as Values;
