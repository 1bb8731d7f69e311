/** What the chair sees before it: the paragraphs still open, the ways each could end, and the plan that seems best. */
import { isLive, type Paragraph } from '../../engine/index.ts';
import { createRandom } from '../../types/index.ts';
import { beliefsOf } from '../beliefs/index.ts';
import type { ChairInput } from '../input.ts';
import { type Field, type Option, type Plan, search, standing } from '../plan/index.ts';
import { wordedIn } from '../weighed.ts';

/** Room a member should keep, as a share of what it had: signals are coarse. */
const MARGIN = 0.12;

export type Outlook = { readonly fields: readonly Field[]; readonly plan: Plan };

/** No two chairs weigh the delegations alike; this is how far one may lean. */
const LEANING = 0.8;

/** `doubt` above 0 weighs the members differently still, for a second thought. */
export function outlook(c: ChairInput, optionsOf: (p: Paragraph) => readonly Option[], doubt = 0, turn = 0): Outlook {
  const { open, state } = c;
  const fields = wordedIn(state).map((p) => ({ paragraph: p, options: optionsOf(p) }));
  const fixed = state.paragraphs
    .filter((p) => !isLive(p) && p.status !== 'dropped')
    .map((p) => ({ issue: p.issue, option: standing(p.words) }));
  const random = createRandom(`${c.seed}/chair/${state.phase}/${state.round}/${turn}`);
  const leaning = createRandom(`${c.seed}/chair/leaning`);
  const weights = Float64Array.from(
    state.members,
    () => 1 + LEANING * (leaning.next() - 0.5) + doubt * (random.next() - 0.5),
  );
  const puzzle = { open, beliefs: beliefsOf(open, state), fields, fixed, margin: MARGIN };
  return { fields, plan: search(puzzle, weights, random) };
}

export const chosen = (o: Outlook, field: number): Option | undefined => {
  const f = o.fields[field];
  return f?.options[o.plan.choice[field] ?? 0];
};
