/** The chair's hand in the text: compiling, streamlining, mending, correcting. */

import type { Issue } from '../../scenario/index.ts';
import { findings } from '../../text/index.ts';
import {
  type Change,
  changesIn,
  isLive,
  isMember,
  liveParagraphs,
  packageOf,
  paragraphOf,
  proposalOf,
} from '../queries.ts';
import type { Paragraph, Proposal, PublicState } from '../state.ts';
import { against } from './gavel.ts';
import { betweenProposed } from './proposals.ts';
import { type Guard, no, type Query } from './query.ts';

/** 9.12 */
export const somethingTabled: Guard = ({ state }) =>
  no(!state.proposals.some((x) => x.status === 'tabled'), 'rule/nothing-tabled');

/** What may be merged without asking: carried, fitting, and nobody stands against it. What is in a package goes with it. */
const isFree = (s: PublicState, p: Paragraph, x: Proposal): boolean =>
  !x.stale && x.package === undefined && against(s, p, x).length === 0 && partnerIsLive(s, x);

const partnerIsLive = (s: PublicState, x: Proposal): boolean => {
  const other = x.operation.kind === 'merge' ? paragraphOf(s, x.operation.with) : undefined;
  return x.operation.kind !== 'merge' || (other !== undefined && isLive(other));
};

/** Each live paragraph's only uncontested proposal. */
export const uncontested = (s: PublicState): readonly Proposal[] =>
  liveParagraphs(s).flatMap((p) => {
    const tabled = s.proposals.filter(
      (x) => x.paragraph === p.id && x.status === 'tabled' && x.sponsors.some((seat) => isMember(s, seat)),
    );
    const [only, more] = tabled.filter((x) => isFree(s, p, x));
    return only === undefined || more !== undefined ? [] : [only];
  });

/** 9.13 */
export const somethingUncontested: Guard = ({ state }) =>
  no(uncontested(state).length === 0, 'rule/nothing-uncontested');

/** 9.14 */
export const somethingToMend: Guard = ({ state }) => {
  const texts = new Map(state.paragraphs.map((p) => [p.id, p.words.text]));
  const mends = findings(state.paragraphs).some((f) => f.mended !== texts.get(f.paragraph));
  return no(!mends, 'rule/nothing-to-mend');
};

/** 9.15: each paragraph once, of those in the text, and between the levels proposed. */
export const correctable: Guard = (q) => {
  const { act, state } = q;
  const missing = (act.changes ?? []).some((c) => 'package' in c && packageOf(state, c.package)?.status !== 'accepted');
  if (missing) return no(true, 'rule/package-not-accepted');
  const changes = changesIn(state, act.changes ?? []);
  if (new Set(changes.map((c) => c.paragraph)).size < changes.length) return no(true, 'rule/no-change');
  for (const change of changes) {
    const found = correctedBy(q, change);
    if (found !== null) return found;
  }
  return null;
};

function correctedBy(q: Query, { paragraph, proposal, wording }: Change) {
  const p = paragraphOf(q.state, paragraph);
  if (p === undefined) return no(true, 'rule/unknown-paragraph', { paragraph });
  if (p.status === 'dropped' || p.status === 'agreed') return no(true, 'rule/paragraph-closed', { paragraph });
  if (proposal !== undefined) {
    const x = proposalOf(q.state, proposal);
    if (x === undefined || x.paragraph !== paragraph) return no(true, 'rule/unknown-proposal', { proposal });
    return no(x.status !== 'tabled', 'rule/proposal-closed', { status: x.status });
  }
  const issue: Issue | undefined = q.open.issues.find((i) => i.id === p.issue);
  if (issue === undefined || wording === undefined) return null;
  return betweenProposed(q, p, issue, wording);
}

/** 9.16 */
export const freezeChanges: Guard = ({ act, state }) =>
  no(act.type === 'proposals.freeze' && act.frozen === state.frozen, 'rule/no-change');
