/** What might unblock one paragraph. */
import { isBlocked, isLive, type Paragraph, reserves } from '../../engine/index.ts';
import { groupFor } from '../chair/groups.ts';
import { bargainFor } from './bargain.ts';
import type { Advice } from './types.ts';
import { because, holders, named, type View } from './view.ts';
import { wordingFor } from './wording.ts';

function put(v: View, p: Paragraph): Advice | null {
  if (p.status === 'parked' || isBlocked(v.open, v.state, p) || reserves(v.state, p).length > 0) return null;
  return {
    command: { type: 'gavel.put', paragraph: p.id },
    because: because('put', { p: p.id }),
    ground: { kind: 'free', paragraph: p.id },
  };
}

function group(v: View, p: Paragraph): Advice | null {
  const command = holders(p).length === 0 ? null : groupFor(v, p);
  if (command === null) return null;
  const params = { p: p.id, who: command.facilitator ?? '', with: named(v, command.seats) };
  return { command, because: because('group', params), ground: { kind: 'brackets', paragraph: p.id } };
}

/** Half the members hold it, and have held it for a round. */
function park(v: View, p: Paragraph): Advice | null {
  const long = p.bracketedSince !== null && p.bracketedSince < v.state.round;
  if (p.status !== 'bracketed' || !long || p.brackets.length * 2 < v.state.members.length) return null;
  return {
    command: { type: 'paragraph.park', paragraph: p.id },
    because: because('park', { p: p.id, count: p.brackets.length }),
    ground: { kind: 'brackets', paragraph: p.id },
  };
}

function unpark(_: View, p: Paragraph): Advice | null {
  if (p.status !== 'parked' || p.brackets.length > 0) return null;
  return {
    command: { type: 'paragraph.unpark', paragraph: p.id },
    because: because('unpark', { p: p.id }),
    ground: { kind: 'free', paragraph: p.id },
  };
}

/** A card that an observer is known to hold and has not played. */
function evidence(v: View, p: Paragraph): Advice | null {
  if (holders(p).length === 0) return null;
  const left = v.open.evidence.find(
    (card) =>
      card.issue === p.issue &&
      v.state.seats[card.seat] !== undefined &&
      !v.state.evidence.some((x) => x.seat === card.seat && x.card === card.id),
  );
  if (left === undefined) return null;
  const params = { p: p.id, who: left.seat };
  return {
    command: { type: 'message.say', said: { phrase: 'chair.ask.evidence', params }, about: p.id },
    because: because('evidence', params),
    ground: { kind: 'evidence', paragraph: p.id },
  };
}

const KINDS = [put, wordingFor, bargainFor, group, evidence, park, unpark];

export function onParagraph(v: View, p: Paragraph): readonly Advice[] {
  return isLive(p) ? KINDS.flatMap((kind) => kind(v, p) ?? []) : [];
}
