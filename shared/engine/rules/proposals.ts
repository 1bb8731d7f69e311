import type { Issue } from '../../scenario/index.ts';
import type { ProposalId } from '../../types/index.ts';
import type { WordingInput } from '../commands.ts';
import { isMember, paragraphOf, proposalOf } from '../queries.ts';
import { type Guard, no, type Query } from './query.ts';

const issueOfParagraph = ({ open, state, act }: Query): Issue | undefined => {
  const p = paragraphOf(state, act.paragraph);
  return open.issues.find((i) => i.id === p?.issue);
};

export const budget: Guard = ({ actor, state }) => {
  const used = (actor.seat === undefined ? 0 : state.seats[actor.seat]?.proposals) ?? 0;
  return no(used >= state.settings.proposalsPerRound, 'rule/proposal-budget', {
    budget: state.settings.proposalsPerRound,
  });
};

export function wordingFits(issue: Issue, wording: WordingInput) {
  if ('ready' in wording)
    return no(!issue.wordings.some((w) => w.id === wording.ready), 'rule/unknown-wording', { wording: wording.ready });
  return no(wording.level >= issue.levels.length, 'rule/level-out-of-scale', {
    level: wording.level,
    top: issue.levels.length - 1,
  });
}

export const knownWording: Guard = (q) => {
  const issue = issueOfParagraph(q);
  return q.act.wording === undefined || issue === undefined ? null : wordingFits(issue, q.act.wording);
};

/** Words that stand already, or lie on the table already, are no proposal, whatever level is claimed for them. */
export const newWording: Guard = (q) => {
  const { act, state } = q;
  const p = paragraphOf(state, act.paragraph);
  const issue = issueOfParagraph(q);
  if (act.wording === undefined || p === undefined || issue === undefined) return null;
  const wording = act.wording;
  const text = 'ready' in wording ? issue.wordings.find((w) => w.id === wording.ready)?.text : wording.text;
  const tabled = state.proposals.some((x) => x.paragraph === p.id && x.status === 'tabled' && x.words.text === text);
  return no(p.words.text === text || tabled, 'rule/no-change');
};

export const knownProposal: Guard = ({ act, state }) => {
  if (act.proposal === undefined) return null;
  const p = proposalOf(state, act.proposal);
  const elsewhere = p !== undefined && act.paragraph !== undefined && p.paragraph !== act.paragraph;
  return no(p === undefined || elsewhere, 'rule/unknown-proposal', { proposal: act.proposal });
};

export const openProposal: Guard = ({ act, state }) => {
  const p = proposalOf(state, act.proposal);
  return no(p !== undefined && p.status !== 'tabled' && p.status !== 'needs-sponsor', 'rule/proposal-closed', {
    status: p?.status ?? '',
  });
};

export const notYetSponsor: Guard = ({ act, actor, state }) =>
  no(
    actor.seat !== undefined && proposalOf(state, act.proposal)?.sponsors.includes(actor.seat) === true,
    'rule/already-sponsor',
  );

export const ownProposal: Guard = ({ act, actor, state }) => {
  const p = proposalOf(state, act.proposal);
  return no(p !== undefined && p.seat !== actor.seat, 'rule/not-your-proposal');
};

const lacksMember = (q: Query, id: ProposalId | undefined): boolean => {
  const p = proposalOf(q.state, id);
  return p !== undefined && !p.sponsors.some((seat) => isMember(q.state, seat));
};

/** An observer's wording needs a member who carries it. */
export const memberSponsor: Guard = (q) => no(lacksMember(q, q.act.proposal), 'rule/needs-member-sponsor');

export const chairWording: Guard = (q) => {
  for (const change of q.act.changes ?? []) {
    const found = 'proposal' in change ? takeIn(q, change) : ownWords(q, change);
    if (found !== null) return found;
  }
  const paragraphs = (q.act.changes ?? []).map((c) => c.paragraph);
  return no(new Set(paragraphs).size < paragraphs.length, 'rule/no-change');
};

function takeIn(q: Query, change: { paragraph: string; proposal: string }) {
  const p = proposalOf(q.state, change.proposal);
  if (p === undefined || p.paragraph !== change.paragraph)
    return no(true, 'rule/unknown-proposal', { proposal: change.proposal });
  return no(p.status !== 'tabled', 'rule/proposal-closed', { status: p.status });
}

function ownWords(q: Query, change: { paragraph: string; wording: WordingInput }) {
  const p = paragraphOf(q.state, change.paragraph);
  const issue = q.open.issues.find((i) => i.id === p?.issue);
  if (p === undefined || issue === undefined)
    return no(true, 'rule/unknown-paragraph', { paragraph: change.paragraph });
  const unfit = wordingFits(issue, change.wording);
  if (unfit !== null) return unfit;
  if (p.bracketedSince === null || p.bracketedSince >= q.state.round)
    return no(true, 'rule/chair-wording-too-soon', { paragraph: p.id });
  const wording = change.wording;
  const level = 'ready' in wording ? (issue.wordings.find((w) => w.id === wording.ready)?.level ?? 0) : wording.level;
  const [low, high] = proposedLevels(q, p.id, p.words.level);
  return no(level < low || level > high, 'rule/chair-wording-outside', { low, high });
}

/** The lowest and highest level that stands or was ever proposed on the paragraph. */
export function proposedLevels(
  { state }: Pick<Query, 'state'>,
  paragraph: string,
  standing: number,
): readonly [number, number] {
  const levels = state.proposals
    .filter((x) => x.paragraph === paragraph && x.status !== 'withdrawn')
    .map((x) => x.words.level);
  return [Math.min(standing, ...levels), Math.max(standing, ...levels)];
}

export const changesLive: Guard = ({ act, state }) => {
  const closed = (act.changes ?? [])
    .map((c) => paragraphOf(state, c.paragraph))
    .find((p) => p === undefined || p.status === 'ad-ref' || p.status === 'agreed' || p.status === 'dropped');
  const missing = (act.changes ?? []).some((c) => paragraphOf(state, c.paragraph) === undefined);
  if (missing) return no(true, 'rule/unknown-paragraph', { paragraph: '' });
  return no(closed !== undefined, 'rule/paragraph-closed', { paragraph: closed?.id ?? '' });
};

export const reviseOnce: Guard = ({ state }) =>
  no(state.revised, 'rule/already-revised') ?? no(state.round < 2, 'rule/not-now', { phase: state.phase });
