/** The words that might lift a bracket without losing anybody what they cannot bear. */
import { against, type Command, isLive, objectionsBlock, type Paragraph, proposalOf } from '../../engine/index.ts';
import { createRandom, type SeatId } from '../../types/index.ts';
import { type Option, ownWordings, search, standing, tabled } from '../plan/index.ts';
import { wordedIn } from '../weighed.ts';
import type { Advice } from './types.ts';
import { bears, because, costAt, holders, labelOf, named, type View } from './view.ts';

const MARGIN = 0.12;
/** Less than this is no movement. */
const STEP = 0.01;

type Weighed = { readonly option: Option; readonly score: number; readonly lifts: readonly SeatId[] };

/** The best text there is with these words in their place; `lost`: somebody needed would be worse off than without one. */
function planWith(v: View, p: Paragraph, option: Option): { readonly score: number; readonly lost: boolean } {
  const fields = wordedIn(v.state).map((x) => ({
    paragraph: x,
    options: x.id === p.id ? [option] : [standing(x.words), ...tabled(v.state, x), ...between(v, x)],
  }));
  const fixed = v.state.paragraphs
    .filter((x) => !isLive(x) && x.status !== 'dropped')
    .map((x) => ({ issue: x.issue, option: standing(x.words) }));
  const puzzle = { open: v.open, beliefs: v.beliefs, fields, fixed, margin: MARGIN };
  const alike = Float64Array.from(v.state.members, () => 1);
  const { rooms, score } = search(puzzle, alike, createRandom('adviser'));
  const spare = v.open.decision.rule === 'quorum' ? v.state.members.length - v.open.decision.k : 0;
  return { score, lost: [...rooms].filter((room) => room < 0).length > spare };
}

const between = (v: View, p: Paragraph): readonly Option[] =>
  ownWordings(v.open, v.state, p, [standing(p.words), ...tabled(v.state, p)]);

/** Whose bracket would go, as far as they have let the table know. */
const liftedBy = (v: View, p: Paragraph, option: Option): readonly SeatId[] =>
  holders(p).filter(
    (seat) =>
      bears(v, seat, p.issue, option.level) &&
      costAt(v, seat, p.issue, option.level) < costAt(v, seat, p.issue, p.words.level) - STEP,
  );

const openedBy = (v: View, p: Paragraph, option: Option): readonly SeatId[] =>
  v.state.members.filter(
    (seat) =>
      !holders(p).includes(seat) && !bears(v, seat, p.issue, option.level) && bears(v, seat, p.issue, p.words.level),
  );

const isFree = (v: View, p: Paragraph, id: string): boolean => {
  const x = proposalOf(v.state, id);
  return x !== undefined && !objectionsBlock(v.open.decision, v.state.members, against(v.state, p, x));
};

/** On the table it is put, or taken into the text; else the chair writes it, or asks in the corridor who would. */
function commandFor(v: View, p: Paragraph, { from, level }: Option): Command {
  if (from.kind === 'proposal' && v.state.phase !== 'round.text' && isFree(v, p, from.proposal))
    return { type: 'gavel.put', paragraph: p.id, proposal: from.proposal };
  if (from.kind === 'proposal') return { type: 'text.revise', changes: [{ paragraph: p.id, proposal: from.proposal }] };
  if (from.kind === 'ready' && v.state.phase === 'round.text')
    return { type: 'text.revise', changes: [{ paragraph: p.id, wording: { ready: from.ready } }] };
  const params = { p: p.id, level: labelOf(v, p, level) };
  return { type: 'message.say', said: { phrase: 'chair.ask.words', params }, about: p.id };
}

export function wordingFor(v: View, p: Paragraph): Advice | null {
  const options = [...tabled(v.state, p), ...between(v, p)].filter((x) => x.level !== p.words.level);
  const weighed = options.flatMap((option): Weighed[] => {
    const lifts = liftedBy(v, p, option);
    if (lifts.length === 0) return [];
    const { lost, score } = planWith(v, p, option);
    return lost ? [] : [{ option, score, lifts }];
  });
  const [best] = weighed.sort((a, b) => b.score - a.score);
  if (best === undefined) return null;
  const opens = openedBy(v, p, best.option);
  const params = {
    p: p.id,
    level: labelOf(v, p, best.option.level),
    lifts: named(v, best.lifts),
    count: best.lifts.length,
    opens: named(v, opens),
  };
  return {
    command: commandFor(v, p, best.option),
    because: because('wording', params),
    ground: { kind: 'signals', seats: best.lifts, paragraphs: [p.id] },
  };
}
