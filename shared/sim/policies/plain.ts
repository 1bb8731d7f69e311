/** Policies that need no sheet: nothing, no, yes. */
import { type Command, isLive } from '../../engine/index.ts';
import type { SeatMind } from '../play.ts';
import { stanceOn } from './bargain.ts';
import { BECAUSE, firstOpen, live, mindOf, type Place } from './kit.ts';

export const silent = (): SeatMind => mindOf(() => null);

const laysCards = ({ state }: Place): boolean => state.faceDown && state.phase === 'round.reading';

/** One stance for everything on the table, until it has been said everywhere. */
function* everywhere(p: Place, stance: 'support' | 'object'): Generator<Command> {
  for (const x of live(p)) {
    const told = laysCards(p) ? x.laid.includes(p.seat) : x.stances[p.seat]?.stance === stance;
    if (!told) yield stanceOn(x, stance);
  }
  for (const x of p.state.proposals) {
    const paragraph = p.state.paragraphs.find((y) => y.id === x.paragraph && isLive(y));
    if (x.status !== 'tabled' || paragraph === undefined || x.stances[p.seat]?.stance === stance) continue;
    if (!x.sponsors.includes(p.seat)) yield stanceOn(paragraph, stance, x);
  }
}

function* answers(p: Place, accept: boolean): Generator<Command> {
  for (const x of p.state.packages)
    if (x.to.includes(p.seat) && x.answers[p.seat] === undefined)
      yield { type: 'package.answer', package: x.id, accept };
}

function* noes(p: Place): Generator<Command> {
  const paragraph = p.state.paragraphs.find((x) => x.status !== 'dropped')?.id ?? '';
  yield* answers(p, false);
  yield* everywhere(p, 'object');
  if (p.state.phase === 'dropping')
    for (const x of live(p)) yield { type: 'drop.object', paragraph: x.id, reason: BECAUSE };
  if (p.state.phase === 'silence' && !p.own.breaking) yield { type: 'silence.break', paragraph, reason: BECAUSE };
  if (p.state.phase === 'adoption') yield { type: 'adoption.object', reason: BECAUSE };
  yield { type: 'vote.cast', ballot: 'no' };
}

/** Brackets everything, lifts nothing, lets nothing pass. */
export const alwaysObject = (): SeatMind => mindOf((p) => firstOpen(p, noes(p)));

function* yeses(p: Place): Generator<Command> {
  yield* answers(p, true);
  yield* everywhere(p, 'support');
  yield { type: 'vote.cast', ballot: 'yes' };
}

/** Supports whatever lies on the table. */
export const acceptAll = (): SeatMind => mindOf((p) => firstOpen(p, yeses(p)));
