/**
 * The table as a bot weighs it. A wording says how far a paragraph would go; what inserts, deletes, moves, splits or no
 * longer fits is put into the same terms, so that one judgement serves for all.
 */
import {
  commitsOf,
  fallsAway,
  isLive,
  type Paragraph,
  type Proposal,
  type PublicState,
  type Words,
} from '../engine/index.ts';
import type { IssueId } from '../types/index.ts';

type Levels = Readonly<Record<IssueId, number>>;

/** The level the text has on each issue: of several paragraphs the highest counts. */
export function levelsIn(paragraphs: readonly Paragraph[]): Levels {
  const levels: Record<IssueId, number> = {};
  for (const p of paragraphs)
    for (const [issue, level] of Object.entries(commitsOf(p))) levels[issue] = Math.max(levels[issue] ?? 0, level);
  return levels;
}

/** What would stand in the paragraph. A merger is judged by its own issue here, by the other's where it is answered. */
function effect(x: Proposal, p: Paragraph, levels: Levels, pending: boolean): Words {
  const { operation, words } = x;
  if (operation.kind === 'move')
    return { ...words, level: commitsOf({ ...p, words, place: operation.place })[p.issue] ?? 0 };
  if (operation.kind === 'split') {
    const { second } = operation;
    const phrases = [...new Set([...words.phrases, ...second.phrases])];
    return { ...words, phrases, level: Math.max(words.level, second.level) };
  }
  const level = commitsOf({ ...p, words })[p.issue] ?? 0;
  // Beside what the text says already a new paragraph can only add.
  return { ...words, level: pending ? Math.max(level, levels[p.issue] ?? 0) : level };
}

/** Without words, and nobody is asked: most paragraphs have words, so that is looked at first. */
const isPending = (state: PublicState, p: Paragraph): boolean => p.words.text === '' && fallsAway(state, p.id);

/** Still to be settled, and there is something to have a stance on. */
export const wordedIn = (state: PublicState): readonly Paragraph[] =>
  state.paragraphs.filter((p) => isLive(p) && !isPending(state, p));

const isPlain = (x: Proposal): boolean => x.operation.kind === 'replace' && !x.stale;

const seen = new WeakMap<PublicState['paragraphs'], { of: PublicState['proposals']; is: PublicState }>();

export function weighed(state: PublicState): PublicState {
  const pending = new Set(state.paragraphs.filter((p) => isPending(state, p)).map((p) => p.id));
  const operative = state.paragraphs.every((p) => p.place === 'OP');
  if (pending.size === 0 && operative && state.proposals.every(isPlain)) return state;
  const known = seen.get(state.paragraphs);
  const made = known?.of === state.proposals ? known.is : inOneTerm(state, pending);
  seen.set(state.paragraphs, { of: state.proposals, is: made });
  return { ...state, paragraphs: made.paragraphs, proposals: made.proposals };
}

function inOneTerm(state: PublicState, pending: ReadonlySet<string>): PublicState {
  const levels = levelsIn(state.paragraphs.filter((p) => p.status !== 'dropped'));
  const on = new Map(state.paragraphs.map((p) => [p.id, p] as const));
  const paragraphs = state.paragraphs.map((p) => {
    const level = (pending.has(p.id) ? levels : commitsOf(p))[p.issue] ?? 0;
    return level === p.words.level ? p : { ...p, words: { ...p.words, level } };
  });
  const proposals = state.proposals.map((x): Proposal => {
    const p = on.get(x.paragraph);
    if (p === undefined) return x;
    const words = effect(x, p, levels, pending.has(p.id));
    return { ...x, words, status: x.stale && x.status === 'tabled' ? 'lapsed' : x.status };
  });
  return { ...state, paragraphs, proposals };
}
