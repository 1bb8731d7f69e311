/** Questions asked of the public state by rules, screens and bots alike. */
import type { DecisionRule, OpenGame, Outcome } from '../scenario/index.ts';
import { must, type ParagraphId, type ProposalId, type SeatId } from '../types/index.ts';
import type { Bracket, Paragraph, Proposal, PublicState } from './state.ts';

export const paragraphOf = (s: PublicState, id: ParagraphId | undefined): Paragraph | undefined =>
  s.paragraphs.find((p) => p.id === id);
export const proposalOf = (s: PublicState, id: ProposalId | undefined): Proposal | undefined =>
  s.proposals.find((p) => p.id === id);
export const isMember = (s: PublicState, seat: SeatId | undefined): boolean =>
  seat !== undefined && s.members.includes(seat);

/** Still to be settled. */
export const isLive = (p: Paragraph): boolean =>
  p.status === 'open' || p.status === 'bracketed' || p.status === 'parked';
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

/** One level an issue (the highest standing, none = L0) and the phrases the whole text contains. */
export function outcomeOf(open: OpenGame, s: PublicState): Outcome {
  const levels: Record<string, number> = Object.fromEntries(open.issues.map((i) => [i.id, 0]));
  const phrases = new Set<string>();
  for (const p of s.paragraphs) {
    if (p.status === 'dropped') continue;
    levels[p.issue] = Math.max(levels[p.issue] ?? 0, p.words.level);
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
