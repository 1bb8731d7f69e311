/** The text beneath a proposal changed: it is carried over where that is safe, flagged where it is not, never silently. */
import { rebase, tidy } from '../../text/index.ts';
import { must, type ParagraphId } from '../../types/index.ts';
import type { Words } from '../events.ts';
import { paragraphOf, proposalsOn } from '../queries.ts';
import type { Paragraph, Proposal } from '../state.ts';
import { type Batch, emit } from './batch.ts';
import { issueOf, SURE } from './words.ts';

const isMerger = (x: Proposal, id: ParagraphId): boolean =>
  x.operation.kind === 'merge' && (x.paragraph === id || x.operation.with === id);

/** Read afresh where the reader is sure; the author's claim goes with the words it was made for. */
function reread(b: Batch, x: Proposal, text: string): Words {
  const { claimed: _claimed, ready: _ready, ruled: _ruled, ...words } = x.words;
  const issue = issueOf(b, x.paragraph);
  if (issue.scale === 'options') return { ...words, text };
  const { level, strength, confidence, phrases } = b.reader.read(text, issue, b.game.open.phrases);
  const read = { level, strength, confidence, by: b.reader.by };
  return { ...words, text, phrases, read, level: confidence >= SURE ? level : words.level };
}

const carryOver = (b: Batch, x: Proposal, words: Words, base: number): void =>
  emit(b, { type: 'proposal.rebased', id: x.id, words, base });

const flag = (b: Batch, x: Proposal): void => {
  if (!x.stale) emit(b, { type: 'proposal.staled', id: x.id });
};

/** What the proposal was written against, as it stood then. */
const baseText = (p: Paragraph, base: number): string =>
  p.versions.find((v) => v.version === base)?.words.text ?? p.words.text;

const needsNoWords = (x: Proposal): boolean => x.operation.kind === 'delete' || x.words.ready !== undefined;

/** R9.8, one proposal against the text as it stands now. */
export function rebaseOne(b: Batch, x: Proposal): void {
  const p = must(paragraphOf(b.state, x.paragraph), 'the paragraph is known (3.1)');
  if (x.stale || x.base >= p.version) return;
  const words = rebased(b, x, p);
  if (words === 'done') emit(b, { type: 'proposal.lapsed', id: x.id });
  else if (words === 'stale') flag(b, x);
  else carryOver(b, x, words, p.version);
}

type Found = Words | 'done' | 'stale';

function rebased(b: Batch, x: Proposal, p: Paragraph): Found {
  const { kind } = x.operation;
  if (kind === 'split' || kind === 'merge') return 'stale';
  // A move carries the words that stand.
  if (kind === 'move') return p.words;
  if (x.words.text === p.words.text) return 'done';
  return needsNoWords(x) ? x.words : merged(b, x, p);
}

function merged(b: Batch, x: Proposal, p: Paragraph): Found {
  const found = rebase(baseText(p, x.base), p.words.text, x.words.text);
  if (found.kind === 'merged') return reread(b, x, found.text);
  return found.kind === 'as-is' ? x.words : found.kind;
}

/** Every other proposal on the paragraph, and every merger with it. */
export function rebaseOthers(b: Batch, paragraph: ParagraphId): void {
  const cause = b.cause;
  b.cause = '9.8';
  for (const x of proposalsOn(b.state, paragraph)) rebaseOne(b, x);
  for (const x of b.state.proposals) if (isMerger(x, paragraph) && x.paragraph !== paragraph && onTable(x)) flag(b, x);
  b.cause = cause;
}

const onTable = (x: Proposal): boolean => x.status === 'tabled' || x.status === 'needs-sponsor';

/** R9.14: mending is no new version; wording on the table is mended as it would stand. */
export function followMending(b: Batch): void {
  for (const x of b.state.proposals) {
    if (!onTable(x) || needsNoWords(x) || x.operation.kind === 'move') continue;
    const there = b.state.paragraphs.map((p) => (p.id === x.paragraph ? { ...p, words: x.words } : p));
    const text = tidy(there)[x.paragraph];
    if (text !== undefined) carryOver(b, x, { ...x.words, text }, x.base);
  }
}
