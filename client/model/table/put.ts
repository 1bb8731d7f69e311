/** What lies before the gavel: one paragraph, or all of a package at once. */
import { type Proposal, type PublicState, proposalOf, putOf } from '../../../shared/engine/index.ts';

const changeOn = (pub: PublicState, paragraph: string) =>
  pub.put === null ? undefined : putOf(pub, pub.put).find((change) => change.paragraph === paragraph);

export const isPut = (pub: PublicState, paragraph: string): boolean => changeOn(pub, paragraph) !== undefined;

/** The wording a paragraph is put with; undefined = as it stands, or not at all. */
export const proposalPut = (pub: PublicState, paragraph: string): Proposal | undefined =>
  proposalOf(pub, changeOn(pub, paragraph)?.proposal);
