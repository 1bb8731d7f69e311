/** Proposals beyond another wording: where paragraphs go, what merges with what, what may be taken up again. */
import { placed } from '../../text/index.ts';
import { type Change, changesIn, isLive, isMember, paragraphOf, proposalOf, putOf } from '../queries.ts';
import type { Paragraph, Proposal } from '../state.ts';
import { type Guard, no, type Query } from './query.ts';
import { firstOfWordings, issueAbout, textOfWording } from './wordings.ts';

/** 9.1 */
export const proposalsOpen: Guard = ({ state }) => no(state.frozen, 'rule/proposals-frozen');

const samePlaces = (a: readonly Paragraph[], b: readonly Paragraph[]): boolean =>
  a.every((p, i) => p.id === b[i]?.id && p.place === b[i]?.place);

/** 9.2: behind a paragraph of the same part, and somewhere else than now; a new one has an issue. */
export const goesSomewhere: Guard = ({ act, open, state }) => {
  const { after, place } = act;
  const behind = after == null ? undefined : paragraphOf(state, after);
  if (after != null && (behind === undefined || after === act.paragraph || behind.status === 'dropped'))
    return no(true, 'rule/unknown-paragraph', { paragraph: after });
  if (behind !== undefined && place !== undefined && behind.place !== place) return no(true, 'rule/other-part');
  if (act.type === 'paragraph.propose')
    return no(act.issue !== undefined && !open.issues.some((i) => i.id === act.issue), 'rule/unknown-issue');
  const p = paragraphOf(state, act.paragraph);
  if (p === undefined || after === undefined || place === undefined) return null;
  return no(samePlaces(placed(state.paragraphs, p, after, place), state.paragraphs), 'rule/no-change');
};

const sameOperation = (x: Proposal, { act }: Query): boolean => {
  if (act.type === 'proposal.delete') return x.operation.kind === 'delete';
  const { operation } = x;
  return operation.kind === 'move' && operation.after === act.after && operation.place === act.place;
};

/** 4.3 for what brings no wording: it lies on the table already. */
export const newOperation: Guard = (q) => {
  const { act, state } = q;
  if (act.type !== 'proposal.delete' && act.type !== 'proposal.move') return wordsGiven(q);
  const same = state.proposals.some(
    (x) => x.paragraph === act.paragraph && x.status === 'tabled' && sameOperation(x, q),
  );
  return no(same, 'rule/no-change');
};

/** Paragraphs proposed anew, divided or merged have words. */
const wordsGiven: Guard = (q) =>
  firstOfWordings(q, ({ issue, wording }) => no(textOfWording(issue, wording) === '', 'rule/words-missing'));

/** 9.4: wording proposed to wording that lies on the table for the same paragraph and has words to change. */
export const amendable: Guard = ({ act, state }) => {
  if (act.amends === undefined) return null;
  const x = proposalOf(state, act.amends);
  if (x === undefined || (act.paragraph !== undefined && x.paragraph !== act.paragraph))
    return no(true, 'rule/unknown-proposal', { proposal: act.amends });
  if (x.status !== 'tabled' && x.status !== 'needs-sponsor')
    return no(true, 'rule/proposal-closed', { status: x.status });
  return no(x.operation.kind !== 'replace' && x.operation.kind !== 'insert', 'rule/no-words');
};

/** Everything an act puts, takes in or carries. */
const changesOf = (q: Query): readonly Change[] => {
  if (q.act.changes !== undefined) return changesIn(q.state, q.act.changes);
  if (q.act.type === 'gavel.put') return putOf(q.state, q.act);
  return q.act.proposal === undefined ? [] : [{ paragraph: '', proposal: q.act.proposal }];
};
const proposalsNamed = (q: Query): readonly Proposal[] =>
  changesOf(q).flatMap((c) => proposalOf(q.state, c.proposal) ?? []);

/** 9.7: both paragraphs of a merger are open and of one part. */
export const mergeable: Guard = (q) => {
  const { act, state } = q;
  const touched = changesOf(q).map((c) => c.paragraph);
  const pairs =
    act.type === 'proposal.merge'
      ? [[act.paragraph, act.with] as const]
      : proposalsNamed(q).flatMap((x) =>
          x.operation.kind === 'merge' ? [[x.paragraph, x.operation.with] as const] : [],
        );
  for (const [one, two] of pairs) {
    const [p, other] = [paragraphOf(state, one), paragraphOf(state, two)];
    if (two !== undefined && (other === undefined || one === two))
      return no(true, 'rule/unknown-paragraph', { paragraph: two });
    if (two !== undefined && touched.includes(two)) return no(true, 'rule/no-change');
    if (other !== undefined && !isLive(other)) return no(true, 'rule/paragraph-closed', { paragraph: other.id });
    if (p !== undefined && other !== undefined && p.place !== other.place) return no(true, 'rule/other-part');
  }
  return null;
};

/** 9.9 */
export const notStale: Guard = (q) => {
  const stale = proposalsNamed(q).find((x) => x.stale);
  return no(stale !== undefined, 'rule/proposal-stale', { proposal: stale?.id ?? '' });
};

/** How often words that fit are revised. */
const REVISIONS = 8;

/** 9.10: an oral revision gives words to what has some, both halves to what divides, and says something new. */
export const revisable: Guard = (q) => {
  const { act, state, whole } = q;
  const x = proposalOf(state, act.proposal);
  if (x === undefined) return null;
  const { kind } = x.operation;
  if (kind === 'delete' || kind === 'move') return no(true, 'rule/no-words');
  if (!x.stale && x.earlier.length >= REVISIONS) return no(true, 'rule/enough', { of: 'revisions', most: REVISIONS });
  if (whole && (kind === 'split') !== (act.second !== undefined)) return no(true, 'rule/both-halves');
  const issue = issueAbout(q);
  const text = act.wording && issue && textOfWording(issue, act.wording);
  const standing = paragraphOf(state, x.paragraph)?.words.text;
  // Flagged words may be said again as they are: for the text as it is now.
  const again = text === x.words.text && !x.stale;
  return no(kind !== 'split' && text !== undefined && (again || text === standing), 'rule/no-change');
};

/** 9.11 */
export const reintroducible: Guard = ({ act, state }) => {
  const x = proposalOf(state, act.proposal);
  if (x === undefined) return null;
  if (x.status !== 'withdrawn') return no(true, 'rule/not-withdrawn');
  const standing = paragraphOf(state, x.paragraph)?.words.text;
  const wording = x.operation.kind === 'replace' || x.operation.kind === 'insert';
  const tabled = state.proposals.some(
    (y) => y.paragraph === x.paragraph && y.status === 'tabled' && y.words.text === x.words.text,
  );
  return no(wording && (x.words.text === standing || tabled), 'rule/no-change');
};

export const carried = (q: Pick<Query, 'state'>, x: Proposal): boolean =>
  x.sponsors.some((seat) => isMember(q.state, seat));
