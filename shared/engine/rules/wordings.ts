/** Every wording an act brings, with the issue it is about: rules on wordings are asked of all of them. */
import type { Issue } from '../../scenario/index.ts';
import type { Refusal } from '../../types/index.ts';
import type { WordingInput } from '../commands.ts';
import { paragraphOf, proposalOf } from '../queries.ts';
import type { Query } from './query.ts';

export type Brought = { readonly issue: Issue; readonly wording: WordingInput };

const issueNamed = (q: Query, id: string | undefined): Issue | undefined => q.open.issues.find((i) => i.id === id);
const issueOn = (q: Query, paragraph: string | undefined): Issue | undefined =>
  issueNamed(q, paragraphOf(q.state, paragraph)?.issue);

/** The issue of the paragraph the act is about, of the proposal's paragraph, or, for a new paragraph, the one named. */
export function issueAbout(q: Query): Issue | undefined {
  const { act, state } = q;
  if (act.type === 'paragraph.propose') return issueNamed(q, act.issue);
  return issueOn(q, act.paragraph ?? proposalOf(state, act.proposal)?.paragraph);
}

export function wordingsIn(q: Query): readonly Brought[] {
  const { act } = q;
  const about = issueAbout(q);
  const own = [act.wording, act.first, act.second].map((wording) => ({ issue: about, wording }));
  const listed = [...(act.changes ?? []), ...(act.parts ?? [])].map((x) => ({
    issue: 'paragraph' in x ? issueOn(q, x.paragraph) : undefined,
    wording: 'wording' in x ? x.wording : undefined,
  }));
  return [...own, ...listed].flatMap(({ issue, wording }) =>
    issue === undefined || wording === undefined ? [] : [{ issue, wording }],
  );
}

/** The first refusal among all wordings of the act. */
export function firstOfWordings(q: Query, ask: (x: Brought) => Refusal | null): Refusal | null {
  for (const brought of wordingsIn(q)) {
    const found = ask(brought);
    if (found !== null) return found;
  }
  return null;
}

export const textOfWording = (issue: Issue, wording: WordingInput): string | undefined =>
  'ready' in wording ? issue.wordings.find((w) => w.id === wording.ready)?.text : wording.text;
