/** What a generated game is like; everything else follows from its seed. */
export type Weights = 'uneven' | 'even' | 'steep';
export type Shape = 'peaked' | 'curved' | 'arbitrary' | 'rising';
/** How the members' wishes hang together: not at all, in two camps, or nearly alike. */
export type Interests = 'free' | 'camps' | 'alike';

export type Recipe = {
  readonly seed: string;
  readonly parties: number;
  readonly issues: number;
  /** Of every issue; `sizes` says it issue by issue instead. */
  readonly levels: number;
  readonly sizes?: readonly number[];
  readonly scale: 'ladder' | 'options';
  readonly rounds: number;
  /** Share of outcomes that all members can accept; 0 = none can be. */
  readonly acceptable: number;
  /** Walk-aways are drawn up to this share of what a member could have at most, and `acceptable` is not asked. */
  readonly reserve?: number;
  readonly quorum?: { readonly k: number; readonly indispensable: number };
  readonly weights?: Weights;
  readonly shape?: Shape;
  readonly interests?: Interests;
  /** With instructions: one level in so many lies outside a member's mandate. */
  readonly mandates?: boolean;
  readonly redLines?: boolean;
};

export const sizesOf = (recipe: Recipe): readonly number[] =>
  recipe.sizes ?? Array.from({ length: recipe.issues }, () => recipe.levels);
