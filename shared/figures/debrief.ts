/** One debrief from one log, for one reader. Pure: the same log gives the same debrief. */
import { bracketsLeft, type NewEvent, outcomeOf, type PublicState, replaySeat } from '../engine/index.ts';
import type { Game, Sheet } from '../scenario/index.ts';
import { must, type SeatId } from '../types/index.ts';
import { dealsOf } from './deals.ts';
import { carriedOf, heardOf } from './heard.ts';
import { historyOf, jointOf, turnsOf } from './joint.ts';
import { standingIn } from './marks.ts';
import { newsOf, votesOf } from './meeting.ts';
import { resultOf, type Scored, starsOf } from './results.ts';
import { roomsOf } from './rooms.ts';
import { storiesOf, walk } from './story.ts';
import type { Debrief } from './types.ts';

export type DebriefInput = { readonly game: Game; readonly log: readonly NewEvent[]; readonly viewer: SeatId | null };

/** @throws when the table is not closed: ask only once `debrief.opened` is in the log. */
export function debriefOf({ game, log, viewer }: DebriefInput): Debrief {
  const lines = timeLines(game, log);
  const { state } = lines;
  const ending = must(state.ending, 'a closed table has an ending');
  const outcome = outcomeOf(game.open, state);
  const sheets = game.sealed.sheets;
  const known = { game, state, log, viewer };
  const standing = standingIn(known);
  const scored: Scored | null = sheets && { game, sheets, outcome, ending: ending.kind, standing };
  const joint = scored && jointOf(scored);
  const results = scored && state.order.map((seat) => resultOf(scored, seat));
  const members = results?.filter((r) => state.members.includes(r.seat)) ?? [];
  return {
    ending: { kind: ending.kind, why: ending.why },
    title: game.open.title,
    rounds: state.round,
    minutes: Math.max(1, Math.round((ending.at - (lines.phases[0]?.at ?? ending.at)) / 60_000)),
    bracketsPeak: Math.max(0, ...lines.burnDown.map((x) => x.brackets)),
    outcome,
    stars: joint && starsOf({ ending: ending.kind, game }, members, joint, state),
    paragraphs: storiesOf(game, log),
    burnDown: lines.burnDown,
    phases: lines.phases,
    revs: lines.revs,
    envelopes: envelopesOf(game, sheets),
    silence: { broken: state.silence.broken, breakers: state.debrief?.breakers ?? null },
    news: newsOf(log),
    votes: votesOf(state),
    rooms: roomsOf(state, log),
    results,
    deals: dealsOf(known),
    turns: scored ? turnsOf(scored, log) : [],
    joint,
    heard: heardOf(state, log),
    carried: carriedOf(state),
    positions: state.positions,
    history: historyOf(game, joint),
    guess: viewer === null ? null : replaySeat(viewer, log).guess,
    viewer,
  };
}

function envelopesOf(game: Game, sheets: Readonly<Record<SeatId, Sheet>> | null): Debrief['envelopes'] {
  return game.open.parties.flatMap((p) => {
    const brief = game.sealed.briefs[p.id];
    return brief ? [{ seat: p.id, brief, sheet: sheets?.[p.id] ?? null }] : [];
  });
}

type Lines = Pick<Debrief, 'burnDown' | 'phases' | 'revs'> & { readonly state: PublicState };

function timeLines(game: Game, log: readonly NewEvent[]): Lines {
  const burnDown: { at: number; brackets: number }[] = [];
  const phases: Debrief['phases'][number][] = [];
  const revs: Debrief['revs'][number][] = [];
  const state = walk(game, log, (before, event, after) => {
    const brackets = bracketsLeft(after);
    if (brackets !== bracketsLeft(before) || burnDown.length === 0) burnDown.push({ at: event.at, brackets });
    if (event.type === 'phase.entered') phases.push({ at: event.at, phase: event.to, round: event.round });
    if (event.type === 'text.issued') revs.push({ at: event.at, rev: event.rev });
  });
  return { state, burnDown, phases, revs };
}
