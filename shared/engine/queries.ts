/** Questions asked of the public state by rules, screens and bots alike. */
import type { DecisionRule, OpenGame, Outcome } from '../scenario/index.ts';
import { type IssueId, must, type PackageId, type ParagraphId, type ProposalId, type SeatId } from '../types/index.ts';
import type { WordingInput } from './commands.ts';
import type { Words } from './events.ts';
import type { Bracket, Package, Paragraph, Proposal, PublicState } from './state.ts';
import type { Ending } from './vocabulary.ts';

export const paragraphOf = (s: PublicState, id: ParagraphId | undefined): Paragraph | undefined =>
  s.paragraphs.find((p) => p.id === id);
export const proposalOf = (s: PublicState, id: ProposalId | undefined): Proposal | undefined =>
  s.proposals.find((p) => p.id === id);
/** The proposals a package stands on the table as, once it is accepted. */
export const proposalsOf = (s: PublicState, id: PackageId | undefined): readonly Proposal[] =>
  id === undefined ? [] : s.proposals.filter((p) => p.package === id);
export const packageOf = (s: PublicState, id: PackageId | undefined): Package | undefined =>
  s.packages.find((x) => x.id === id);

export type Change = {
  readonly paragraph: ParagraphId;
  readonly proposal?: ProposalId;
  readonly wording?: WordingInput;
};

/** What an act puts or takes in, paragraph by paragraph: a package is all its parts. */
export function changesIn(
  s: PublicState,
  changes: readonly (Change | { readonly package: PackageId })[],
): readonly Change[] {
  return changes.flatMap((c) =>
    'package' in c ? partsLeft(s, c.package).flatMap((x) => (x.proposal === undefined ? [] : [x])) : [c],
  );
}

/** R12.6: what of a package is still to be closed; a part that stands in the text already, as it stands. */
function partsLeft(s: PublicState, id: PackageId): readonly Change[] {
  return proposalsOf(s, id).flatMap((x) => {
    const p = paragraphOf(s, x.paragraph);
    if (p === undefined || !isLive(p)) return [];
    return [{ paragraph: x.paragraph, ...(x.status === 'tabled' && { proposal: x.id }) }];
  });
}

/** What is put, or asked to be put, paragraph by paragraph. */
export function putOf(
  s: PublicState,
  put: {
    readonly paragraph?: ParagraphId | undefined;
    readonly proposal?: ProposalId | undefined;
    readonly package?: PackageId | undefined;
  },
): readonly Change[] {
  if (put.package !== undefined) return partsLeft(s, put.package);
  if (put.paragraph === undefined) return [];
  return [{ paragraph: put.paragraph, ...(put.proposal !== undefined && { proposal: put.proposal }) }];
}

/** Did the table end with a text? */
export const hasText = (ending: Ending): boolean => ending === 'adopted' || ending === 'voted';

export const isMember = (s: PublicState, seat: SeatId | undefined): boolean =>
  seat !== undefined && s.members.includes(seat);

/** Still to be settled. */
export const isLive = (p: Paragraph): boolean =>
  p.status === 'open' || p.status === 'bracketed' || p.status === 'parked';
/**
 * R9.3: a paragraph without words: proposed anew with nothing agreed for it yet, or its words were taken out. A draft that
 * is silent on an issue is a text like others.
 */
export function fallsAway(s: PublicState, id: ParagraphId): boolean {
  const p = paragraphOf(s, id);
  if (p === undefined || p.words.text !== '') return false;
  return p.origin.by === 'insert' || proposalOf(s, p.versions.at(-1)?.proposal)?.operation.kind === 'delete';
}
export const liveParagraphs = (s: PublicState): readonly Paragraph[] => s.paragraphs.filter(isLive);
export const isClean = (s: PublicState): boolean => liveParagraphs(s).length === 0;

/** Do these members' objections block, under the scenario's decision rule? */
export function objectionsBlock(rule: DecisionRule, members: readonly SeatId[], objectors: readonly SeatId[]): boolean {
  const against = new Set(objectors.filter((seat) => members.includes(seat)));
  if (rule.rule === 'consensus') return against.size > 0;
  const accepting = members.filter((seat) => !against.has(seat));
  return accepting.length < rule.k || rule.indispensable.some((seat) => against.has(seat));
}

export const isBlocked = (open: OpenGame, s: PublicState, p: Paragraph): boolean =>
  objectionsBlock(
    open.decision,
    s.members,
    p.brackets.map((b) => b.seat),
  );

/** R7.5: a paragraph may not be dropped when those who object to that block under the decision rule. */
export function dropRefused(open: OpenGame, s: PublicState): boolean {
  const objectors = (id: ParagraphId) => s.dropObjections.filter((x) => x.paragraph === id).map((x) => x.seat);
  return liveParagraphs(s).some((p) => objectionsBlock(open.decision, s.members, objectors(p.id)));
}

export const bracketsLeft = (s: PublicState): number =>
  liveParagraphs(s).reduce((sum, p) => sum + p.brackets.length, 0);

export const bracketBy = (p: Paragraph, seat: SeatId): Bracket | undefined => p.brackets.find((b) => b.seat === seat);

export const proposalsOn = (s: PublicState, paragraph: ParagraphId): readonly Proposal[] =>
  s.proposals.filter((p) => p.paragraph === paragraph && (p.status === 'tabled' || p.status === 'needs-sponsor'));

/** Members holding the paragraph back for this round. */
export const reserves = (s: PublicState, p: Paragraph): readonly SeatId[] =>
  s.members.filter((seat) => p.stances[seat]?.stance === 'reserve');

/** R9.5: what the preamble says counts so much at most. */
export const PREAMBLE_COUNTS = 1;

/** What a paragraph commits to, issue by issue: its own, and after a merger those of what it took in. */
export function commitsOf(
  p: Pick<Paragraph, 'issue' | 'place'> & { readonly words: Pick<Words, 'level' | 'also'> },
): Readonly<Record<IssueId, number>> {
  const all: Record<IssueId, number> = { ...p.words.also, [p.issue]: p.words.level };
  if (p.place === 'OP') return all;
  return Object.fromEntries(Object.entries(all).map(([issue, level]) => [issue, Math.min(level, PREAMBLE_COUNTS)]));
}

/** One level an issue (the highest standing, none = L0) and the phrases the whole text contains. */
export function outcomeOf(open: OpenGame, s: PublicState): Outcome {
  const levels: Record<string, number> = Object.fromEntries(open.issues.map((i) => [i.id, 0]));
  const phrases = new Set<string>();
  for (const p of s.paragraphs) {
    if (p.status === 'dropped') continue;
    for (const [issue, level] of Object.entries(commitsOf(p))) levels[issue] = Math.max(levels[issue] ?? 0, level);
    for (const phrase of p.words.phrases) phrases.add(phrase);
  }
  return { levels, phrases: [...phrases].sort() };
}

export const seatOf = (s: PublicState, seat: SeatId) => must(s.seats[seat], `seat ${seat} is at the table`);

/** Seats that hold a beat open: those with people, bots and stand-ins aside. */
export const peopleSeats = (s: PublicState): readonly SeatId[] =>
  s.order.filter((seat) => s.seats[seat]?.player === 'people');
export const allReady = (s: PublicState): boolean => s.order.every((seat) => s.seats[seat]?.ready === true);

/** With every seat with people ready, nobody is waited for: a moment at most, and all paragraphs within a few seconds. */
const MOMENT_WHEN_READY = 1000;
const GAVEL_WHEN_READY = 8000;

/** R5.4: how long what is put stays open to objection. */
export function momentMs(s: PublicState): number {
  const people = peopleSeats(s);
  const ready = people.length > 0 && people.every((seat) => s.seats[seat]?.ready === true);
  if (!ready) return s.settings.putMs;
  return Math.min(s.settings.putMs, MOMENT_WHEN_READY, Math.floor(GAVEL_WHEN_READY / s.paragraphs.length));
}

/** When the running clock ends, ms; null = no clock runs. */
export function deadlineOf(s: PublicState): number | null {
  const since = s.clock?.runningSinceMs;
  return s.clock === null || since === null || since === undefined ? null : since + s.clock.leftMs;
}
