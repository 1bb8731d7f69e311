import type { Issue } from '../../scenario/index.ts';
import type { ProposalId } from '../../types/index.ts';
import type { WordingInput } from '../commands.ts';
import { type Change, changesIn, isLive, isMember, packageOf, paragraphOf, proposalOf, putOf } from '../queries.ts';
import type { Paragraph } from '../state.ts';
import { type Guard, no, type Query } from './query.ts';
import { firstOfWordings, issueAbout, textOfWording } from './wordings.ts';

/** So many are free, and a member may pay for one more (11.1); observers have nothing to pay with. */
export const budget: Guard = ({ actor, state }) => {
  const used = (actor.seat === undefined ? 0 : state.seats[actor.seat]?.proposals) ?? 0;
  const most = state.settings.proposalsPerRound + (isMember(state, actor.seat) ? 1 : 0);
  return no(used >= most, 'rule/proposal-budget', { budget: most });
};

export function wordingFits(issue: Issue, wording: WordingInput) {
  if ('ready' in wording)
    return no(!issue.wordings.some((w) => w.id === wording.ready), 'rule/unknown-wording', { wording: wording.ready });
  const { level } = wording;
  return no(level !== undefined && level >= issue.levels.length, 'rule/level-out-of-scale', {
    level: level ?? 0,
    top: issue.levels.length - 1,
  });
}

export const knownWording: Guard = (q) => firstOfWordings(q, ({ issue, wording }) => wordingFits(issue, wording));

/** Words that stand already, or lie on the table already, are no proposal, whatever level is claimed for them. */
export const newWording: Guard = (q) => {
  const { act, state } = q;
  const p = paragraphOf(state, act.paragraph);
  const issue = issueAbout(q);
  if (act.wording === undefined || p === undefined || issue === undefined) return null;
  const text = textOfWording(issue, act.wording);
  const stands = p.words.text === text || ('ready' in act.wording && p.words.ready === act.wording.ready);
  const tabled = state.proposals.some((x) => x.paragraph === p.id && x.status === 'tabled' && x.words.text === text);
  return no(stands || tabled, 'rule/no-change');
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
export const memberSponsor: Guard = (q) =>
  no(
    putOf(q.state, q.act).some((c) => lacksMember(q, c.proposal)),
    'rule/needs-member-sponsor',
  );

export const chairWording: Guard = (q) => {
  const changes = changesIn(q.state, q.act.changes ?? []);
  for (const change of changes) {
    const found = change.proposal !== undefined ? takeIn(q, change.paragraph, change.proposal) : ownWords(q, change);
    if (found !== null) return found;
  }
  const paragraphs = changes.map((c) => c.paragraph);
  return no(new Set(paragraphs).size < paragraphs.length, 'rule/no-change');
};

function takeIn(q: Query, paragraph: string, proposal: string) {
  const p = proposalOf(q.state, proposal);
  if (p === undefined || p.paragraph !== paragraph) return no(true, 'rule/unknown-proposal', { proposal });
  return no(p.status !== 'tabled', 'rule/proposal-closed', { status: p.status });
}

function ownWords(q: Query, { paragraph, wording }: Change) {
  const p = paragraphOf(q.state, paragraph);
  const issue = q.open.issues.find((i) => i.id === p?.issue);
  if (p === undefined || issue === undefined || wording === undefined)
    return no(true, 'rule/unknown-paragraph', { paragraph });
  const unfit = wordingFits(issue, wording);
  if (unfit !== null) return unfit;
  if (p.bracketedSince === null || p.bracketedSince >= q.state.round)
    return no(true, 'rule/chair-wording-too-soon', { paragraph: p.id });
  return betweenProposed(q, p, issue, wording);
}

/** Between the lowest and the highest that was proposed; a screen without a reader leaves free text to the server. */
export function betweenProposed(q: Query, p: Paragraph, issue: Issue, wording: WordingInput) {
  const level = levelOf(q, issue, wording);
  const [low, high] = proposedLevels(q, p.id, p.words.level);
  const outside = level !== undefined && (level < low || level > high);
  return no(outside, 'rule/chair-wording-outside', { low, high });
}

/** A ready wording's own level, else the claim, else the reading. */
export function levelOf(q: Query, issue: Issue, wording: WordingInput): number | undefined {
  if ('ready' in wording) return issue.wordings.find((w) => w.id === wording.ready)?.level ?? 0;
  return wording.level ?? q.reader?.read(wording.text, issue, q.open.phrases).level;
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
  const unknown = (act.changes ?? []).find((c) => 'package' in c && packageOf(state, c.package)?.status !== 'accepted');
  if (unknown !== undefined) return no(true, 'rule/package-not-accepted');
  const named = changesIn(state, act.changes ?? []).map((c) => paragraphOf(state, c.paragraph));
  if (named.includes(undefined)) return no(true, 'rule/unknown-paragraph', { paragraph: '' });
  const closed = named.find((p) => p !== undefined && !isLive(p));
  return no(closed !== undefined, 'rule/paragraph-closed', { paragraph: closed?.id ?? '' });
};

export const reviseOnce: Guard = ({ state }) =>
  no(state.revised, 'rule/already-revised') ?? no(state.round < 2, 'rule/not-now', { phase: state.phase });
