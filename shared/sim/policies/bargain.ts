/**
 * Bargaining over the common text with one number: the points over its walk-away that a seat holds out for. It brackets
 * what keeps the text from them, proposes the smallest change that brings them, and takes what is as good.
 */
import { type Command, outcomeWith, type Paragraph, type Proposal } from '../../engine/index.ts';
import { crossesRedLine, redLinesCrossed } from '../../value/index.ts';
import type { SeatMind } from '../play.ts';
import { atTheEnd } from './endgame.ts';
import { BECAUSE, costOf, firstOpen, live, mindOf, type Place, worth, worthNow, worthWith } from './kit.ts';

const EPSILON = 1e-9;

/** Paragraphs to hold: red lines, and of the rest the dearest, until the text could give what is asked. */
export function held(p: Place, target: number): ReadonlySet<string> {
  const open = live(p);
  const chosen = new Set(open.filter((x) => crossesRedLine(p.sheet, x.issue, x.words.level)).map((x) => x.id));
  let short = target - worthNow(p);
  const dear = open
    .map((x) => ({ id: x.id, cost: costOf(p, x.issue, x.words.level) }))
    .filter((x) => x.cost > EPSILON)
    .sort((a, b) => b.cost - a.cost);
  for (const { id, cost } of dear) {
    if (short <= EPSILON) break;
    chosen.add(id);
    short -= cost;
  }
  return chosen;
}

type Stance = 'support' | 'live-with' | 'object';

export const stanceOn = (x: Paragraph, stance: Stance, proposal?: Proposal): Command => ({
  type: 'stance.take',
  paragraph: x.id,
  stance,
  ...(proposal && { proposal: proposal.id }),
  ...(stance === 'object' && { reason: BECAUSE }),
});

/** Face down it has laid a card already; else it says what has changed. */
function* onTexts(p: Place, hold: ReadonlySet<string>): Generator<Command> {
  const faceDown = p.state.faceDown && p.state.phase === 'round.reading';
  for (const x of live(p)) {
    const before = x.stances[p.seat]?.stance;
    const objects = hold.has(x.id);
    const told = faceDown ? x.laid.includes(p.seat) : before !== undefined && (before === 'object') === objects;
    if (!told) yield stanceOn(x, objects ? 'object' : 'live-with');
  }
}

function* onProposals(p: Place, target: number): Generator<Command> {
  const now = worthNow(p);
  for (const x of p.state.proposals) {
    const paragraph = live(p).find((y) => y.id === x.paragraph);
    if (paragraph === undefined || x.status !== 'tabled' || x.sponsors.includes(p.seat)) continue;
    const then = worthWith(p, paragraph.id, x.words);
    const crossed = crossesRedLine(p.sheet, paragraph.issue, x.words.level);
    const objects = crossed || (then < target - EPSILON && then < now - EPSILON);
    const before = x.stances[p.seat]?.stance;
    if (before === undefined || (before === 'object') !== objects)
      yield stanceOn(paragraph, objects ? 'object' : then > now + EPSILON ? 'support' : 'live-with', x);
  }
}

function* onPackages(p: Place, target: number): Generator<Command> {
  for (const pkg of p.state.packages) {
    if (pkg.status !== 'offered' || !pkg.to.includes(p.seat) || pkg.answers[p.seat] !== undefined) continue;
    const outcome = outcomeWith(p.world.game.open, p.state, pkg);
    const enough = worth(p, outcome) >= Math.min(target, worthNow(p)) - EPSILON;
    const accept = enough && redLinesCrossed(p.sheet, outcome).length === 0;
    yield { type: 'package.answer', package: pkg.id, accept };
  }
}

type Draft = { readonly paragraph: Paragraph; readonly ready: string; readonly level: number; readonly after: number };

/** Wordings that would be better for the seat than what stands and are not on the table yet. */
function draftsOf(p: Place, hold: ReadonlySet<string>): readonly Draft[] {
  const now = worthNow(p);
  const tabled = (x: Paragraph, level: number): boolean =>
    p.state.proposals.some((y) => y.paragraph === x.id && y.status === 'tabled' && y.words.level === level);
  return live(p).flatMap((x) => {
    if (!hold.has(x.id)) return [];
    const wordings = p.world.game.open.issues.find((issue) => issue.id === x.issue)?.wordings ?? [];
    return wordings.flatMap((w) => {
      const then = worthWith(p, x.id, w);
      const useless = w.level === x.words.level || crossesRedLine(p.sheet, x.issue, w.level) || tabled(x, w.level);
      return useless || then <= now + EPSILON ? [] : [{ paragraph: x, ready: w.id, level: w.level, after: then }];
    });
  });
}

/** The least that brings what is asked; where nothing does, the most. */
function ownWording(p: Place, target: number, hold: ReadonlySet<string>): Command | null {
  if ((p.state.seats[p.seat]?.proposals ?? 0) >= p.state.settings.proposalsPerRound) return null;
  const drafts = draftsOf(p, hold);
  const enough = drafts.filter((x) => x.after >= target - EPSILON).sort((a, b) => a.after - b.after)[0];
  const chosen = enough ?? [...drafts].sort((a, b) => b.after - a.after)[0];
  return chosen === undefined
    ? null
    : { type: 'proposal.table', paragraph: chosen.paragraph.id, wording: { ready: chosen.ready } };
}

function* wishes(p: Place, target: number): Generator<Command | null> {
  const { phase } = p.state;
  const hold = held(p, target);
  const talks = phase === 'round.reading' || phase === 'round.corridor' || phase === 'round.gavel';
  if (!talks && phase !== 'consultation') return;
  if (phase !== 'round.reading') yield* onPackages(p, target);
  yield* onTexts(p, hold);
  if (phase !== 'round.reading') yield* onProposals(p, target);
  if (phase !== 'round.gavel') yield ownWording(p, target, hold);
}

/** `targetOf`: points over the walk-away asked for at this moment; never below 0. */
export const bargain = (p: Place, target: number): Command | null =>
  atTheEnd(p) ?? firstOpen(p, wishes(p, Math.max(0, target)));

export const bargainer = (targetOf: (p: Place) => number): SeatMind => mindOf((p) => bargain(p, targetOf(p)));
