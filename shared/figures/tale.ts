/** The part of a debrief that every reader finds the same, and that needs no bots: the text, the course, the joint gain. */
import { bracketsLeft, type NewEvent, outcomeOf, type PublicState } from '../engine/index.ts';
import type { Game, Sheet } from '../scenario/index.ts';
import { must, type SeatId } from '../types/index.ts';
import { carriedOf, heardOf } from './heard.ts';
import { historyOf, jointOf } from './joint.ts';
import { standingIn } from './marks.ts';
import { newsOf, votesOf } from './meeting.ts';
import { resultOf, type Scored, starsOf } from './results.ts';
import { roomsOf } from './rooms.ts';
import { storiesOf, walk } from './story.ts';
import type { Debrief } from './types.ts';

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

function envelopesOf(game: Game, sheets: Readonly<Record<SeatId, Sheet>> | null): Debrief['envelopes'] {
  return game.open.parties.flatMap((p) => {
    const brief = game.sealed.briefs[p.id];
    return brief ? [{ seat: p.id, brief, sheet: sheets?.[p.id] ?? null }] : [];
  });
}

function gainsOf(game: Game, log: readonly NewEvent[], state: PublicState): Pick<Debrief, 'joint' | 'stars'> {
  const { sheets } = game.sealed;
  if (sheets === null) return { joint: null, stars: null };
  const ending = must(state.ending, 'a closed table has an ending').kind;
  const standing = standingIn({ game, state, log, viewer: null });
  const scored: Scored = { game, sheets, outcome: outcomeOf(game.open, state), ending, standing };
  const joint = jointOf(scored);
  const members = state.members.map((seat) => resultOf(scored, seat));
  return { joint, stars: joint && starsOf({ ending, game }, members, joint, state) };
}

export type Tale = Pick<
  Debrief,
  | 'ending'
  | 'title'
  | 'rounds'
  | 'minutes'
  | 'bracketsPeak'
  | 'outcome'
  | 'stars'
  | 'paragraphs'
  | 'burnDown'
  | 'phases'
  | 'revs'
  | 'envelopes'
  | 'silence'
  | 'news'
  | 'votes'
  | 'rooms'
  | 'joint'
  | 'heard'
  | 'carried'
  | 'positions'
  | 'history'
>;

/** @throws when the table is not closed. */
export function taleOf(game: Game, log: readonly NewEvent[]): { readonly tale: Tale; readonly state: PublicState } {
  const { burnDown, phases, revs, state } = timeLines(game, log);
  const ending = must(state.ending, 'a closed table has an ending');
  const gains = gainsOf(game, log, state);
  const tale: Tale = {
    ending: { kind: ending.kind, why: ending.why },
    title: game.open.title,
    rounds: state.round,
    minutes: Math.max(1, Math.round((ending.at - (phases[0]?.at ?? ending.at)) / 60_000)),
    bracketsPeak: Math.max(0, ...burnDown.map((x) => x.brackets)),
    outcome: outcomeOf(game.open, state),
    paragraphs: storiesOf(game, log),
    burnDown,
    phases,
    revs,
    envelopes: envelopesOf(game, game.sealed.sheets),
    silence: { broken: state.silence.broken, breakers: state.debrief?.breakers ?? null },
    news: newsOf(log),
    votes: votesOf(state),
    rooms: roomsOf(state, log),
    ...gains,
    heard: heardOf(state, log),
    carried: carriedOf(state),
    positions: state.positions,
    history: historyOf(game, gains.joint),
  };
  return { tale, state };
}
