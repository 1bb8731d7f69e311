/** The head of a step: a finding, one paragraph, and at most three large figures beside it. */
export type Large = {
  readonly value: string;
  readonly label: string;
  /** Stars won, drawn instead of the value. */
  readonly stars?: { readonly won: number; readonly of: number };
};
export type Finding = { readonly headline: string; readonly lead: string; readonly large: readonly Large[] };

/** Sentences that apply, one after the other. */
export const sentences = (...all: readonly (string | false | null | undefined)[]): string =>
  all.filter((s): s is string => typeof s === 'string' && s !== '').join(' ');

export const found = (headline: string, lead: string, large: readonly Large[] = []): Finding => ({
  headline,
  lead,
  large,
});
