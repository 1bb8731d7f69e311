/** Paragraph by paragraph: close what the plan wants and nobody stands against; in the last round, all that can be. */
import {
  against,
  type Command,
  isBlocked,
  objectionsBlock,
  type Paragraph,
  type Proposal,
  reserves,
} from '../../engine/index.ts';
import type { SeatId } from '../../types/index.ts';
import type { ChairInput } from '../input.ts';
import { type Option, standing, tabled } from '../plan/index.ts';
import { signalsOf } from '../signals.ts';
import { isLastRound, isLate } from '../tempo.ts';
import { wordedIn } from '../weighed.ts';
import { chosen, type Outlook, outlook } from './outlook.ts';

/** Ways a paragraph can be closed at this moment. */
function closable(c: ChairInput, p: Paragraph): readonly Option[] {
  const { open, state } = c;
  const late = isLastRound(state) || state.phase === 'consultation';
  if (!late && reserves(state, p).length > 0) return [];
  const asItStands = isBlocked(open, state, p) ? [] : [standing(p.words)];
  const members = state.members;
  const free = tabled(state, p).filter((option) => {
    const proposal = state.proposals.find((x) => option.from.kind === 'proposal' && x.id === option.from.proposal);
    if (proposal === undefined) return false;
    const hostile = [...against(state, p, proposal), ...atSameLevel(c, p, proposal)];
    return !objectionsBlock(open.decision, members, hostile);
  });
  return [...asItStands, ...free].filter((option) => !wasPut(c, p, option));
}

/** Who objects to other wording of the same level, and has not accepted this one, need not be asked again. */
function atSameLevel({ state }: ChairInput, p: Paragraph, proposal: Proposal): readonly SeatId[] {
  const alike = state.proposals.filter(
    (x) => x.paragraph === p.id && x.status === 'tabled' && x.words.level === proposal.words.level,
  );
  return state.members.filter(
    (seat) =>
      proposal.stances[seat] === undefined &&
      !proposal.sponsors.includes(seat) &&
      alike.some((x) => x.stances[seat]?.stance === 'object'),
  );
}

const proposalIn = (option: Option): string | undefined =>
  option.from.kind === 'proposal' ? option.from.proposal : undefined;

/** Put once in a beat and not fallen: somebody stopped it. */
const wasPut = ({ state }: ChairInput, p: Paragraph, option: Option): boolean =>
  state.room.some(
    (line) =>
      line.type === 'paragraph.put' &&
      line.at >= state.phaseSinceMs &&
      line.paragraph === p.id &&
      line.proposal === proposalIn(option) &&
      (option.from.kind === 'proposal' || versionAt(p) <= line.at),
  );

const versionAt = (p: Paragraph): number => p.versions.at(-1)?.at ?? 0;

const put = (p: Paragraph, option: Option): Command => {
  const proposal = proposalIn(option);
  return { type: 'gavel.put', paragraph: p.id, ...(proposal !== undefined && { proposal }) };
};

/** Plans made with the members weighed differently: what all of them end with may be closed early. */
const SECOND_THOUGHTS = 3;
const DOUBT = 0.8;

function agrees(others: readonly Outlook[], p: Paragraph, option: Option): boolean {
  return others.every((o) => {
    const i = o.fields.findIndex((f) => f.paragraph.id === p.id);
    return chosen(o, i)?.level === option.level;
  });
}

const same = (a: Option, b: Option): boolean => proposalIn(a) === proposalIn(b);

/** Before the last round nothing is closed unless everybody keeps so much of their room in the plan. */
const EASE = 0.05;

/** What half the members bracket, and have bracketed for a round, rests until somebody finds other words for it. */
export function nextPark({ state }: ChairInput): Command | null {
  if (isLastRound(state) || state.phase === 'consultation') return null;
  const contested = state.paragraphs.find(
    (p) =>
      p.status === 'bracketed' &&
      (p.bracketedSince ?? state.round) < state.round &&
      p.brackets.length * 2 >= state.members.length,
  );
  return contested === undefined ? null : { type: 'paragraph.park', paragraph: contested.id };
}

/** A text in which nobody brackets anything, late in the day, is taken while it is to be had. */
function inHand(c: ChairInput): Command | null {
  const { open, state } = c;
  if (state.round < state.rounds - 1 || !isLate(state)) return null;
  const live = wordedIn(state);
  if (live.some((p) => isBlocked(open, state, p) || reserves(state, p).length > 0)) return null;
  const [p] = live.filter((x) => !wasPut(c, x, standing(x.words)));
  return p === undefined ? null : put(p, standing(p.words));
}

/** What somebody holds to the last gavel without naming a price is not waited for: it falls, and counts as silent. */
function isGivenUp({ open, state }: ChairInput, p: Paragraph): boolean {
  return (
    isLastRound(state) &&
    state.phase !== 'consultation' &&
    p.brackets.some((bracket) => signalsOf(open, bracket.reason).length === 0)
  );
}

const FALLEN: Option = { level: 0, phrases: [], from: { kind: 'standing' } };

export function nextPut(c: ChairInput): Command | null {
  const taken = inHand(c);
  if (taken !== null) return taken;
  const { state } = c;
  const late = isLastRound(state) || state.phase === 'consultation';
  const ways = new Map(state.paragraphs.map((p) => [p.id, closable(c, p)] as const));
  const optionsOf = (p: Paragraph): readonly Option[] => {
    const open = ways.get(p.id) ?? [];
    if (open.length === 0 && isGivenUp(c, p)) return [FALLEN];
    return late && open.length > 0 ? open : [standing(p.words), ...tabled(state, p)];
  };
  const first = outlook(c, optionsOf);
  const others = late ? [] : Array.from({ length: SECOND_THOUGHTS }, (_, i) => outlook(c, optionsOf, DOUBT, i + 1));
  if (!late && first.plan.rooms.some((room) => room < EASE)) return null;
  for (const [i, field] of first.fields.entries()) {
    const option = chosen(first, i);
    const p = field.paragraph;
    if (option === undefined || !(ways.get(p.id) ?? []).some((way) => same(way, option))) continue;
    if (agrees(others, p, option)) return put(p, option);
  }
  return null;
}
