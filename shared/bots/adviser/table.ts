/** What to do next: what the chair bot would do in this chair, and why. */
import {
  allReady,
  type Command,
  type CommandOf,
  isClean,
  type PublicState,
  packageOf,
  peopleSeats,
  proposalOf,
} from '../../engine/index.ts';
import { nextPark, nextPut } from '../chair/gavel.ts';
import { nextGroup } from '../chair/groups.ts';
import { nextPackage } from '../chair/packages.ts';
import { losers, prospectOf } from '../chair/prospect.ts';
import { nextShape } from '../chair/shape.ts';
import { revision } from '../chair/text.ts';
import type { Advice } from './types.ts';
import { because, named, type View } from './view.ts';

const RECORD = { kind: 'record' } as const;

function text(v: View): Advice | null {
  const command = revision(v);
  if (command === null) return null;
  if (command.type === 'text.streamline') return { command, because: because('streamline'), ground: RECORD };
  const [first] = command.changes;
  const p = first !== undefined && 'paragraph' in first ? first.paragraph : '';
  const own = command.changes.filter((x) => 'wording' in x).length;
  return { command, because: because('revise', { p, count: command.changes.length, own }), ground: RECORD };
}

function putting(v: View, command: CommandOf<'gavel.put'>): Advice {
  const [one, two] = packageOf(v.state, command.package)?.parts ?? [];
  const params = { one: one?.paragraph ?? '', two: two?.paragraph ?? '' };
  if (one !== undefined) return { command, because: because('package', params), ground: RECORD };
  const x = proposalOf(v.state, command.proposal);
  const p = command.paragraph ?? '';
  if (x === undefined) return { command, because: because('put.plan', { p }), ground: { kind: 'free', paragraph: p } };
  return { command, because: because('put.wording', { p, who: x.seat }), ground: RECORD };
}

function gavel(v: View): Advice | null {
  if (v.state.put !== null) return null;
  const put = nextPackage(v) ?? nextPut(v) ?? nextShape(v);
  if (put?.type === 'gavel.put') return putting(v, put);
  const park = nextPark(v);
  if (park?.type !== 'paragraph.park') return null;
  const count = v.state.paragraphs.find((p) => p.id === park.paragraph)?.brackets.length ?? 0;
  const ground = { kind: 'brackets', paragraph: park.paragraph } as const;
  return { command: park, because: because('park', { p: park.paragraph, count }), ground };
}

/** A table that has no text in it is told so, and in the end let go. */
function prospect(v: View): Advice | null {
  const found = prospectOf(v);
  if (found === 'open') return null;
  const ends = found === 'hopeless' || found === 'stalled';
  const command: Command = { type: ends ? 'summary.issue' : 'beat.close' };
  if (found === 'stalling' || found === 'stalled')
    return { command, because: because(found), ground: { kind: 'still' } };
  return { command, because: because(found, { who: named(v, losers(v)) }), ground: { kind: 'wholes' } };
}

function group(v: View): Advice | null {
  const command = nextGroup(v);
  const [p] = command?.paragraphs ?? [];
  if (command === null || p === undefined) return null;
  const params = { p, who: command.facilitator ?? '', with: named(v, command.seats) };
  return { command, because: because('group', params), ground: { kind: 'brackets', paragraph: p } };
}

/** The next who asked for the floor. */
function call({ state }: View): Advice | null {
  const [next] = state.floor.list;
  if (next === undefined || state.floor.speaking !== null) return null;
  return { command: { type: 'speakers.call' }, because: because('call', { who: next.seat }), ground: { kind: 'list' } };
}

const readyShare = (s: PublicState): { readonly ready: number; readonly of: number } => {
  const people = peopleSeats(s);
  return { ready: people.filter((seat) => s.seats[seat]?.ready).length, of: people.length };
};

function onward({ state }: View): Advice | null {
  if (!allReady(state)) return null;
  const name = isClean(state) && state.phase !== 'positions' ? 'silence' : 'onward';
  return { command: { type: 'beat.close' }, because: because(name, readyShare(state)), ground: { kind: 'ready' } };
}

type Kind = (v: View) => Advice | null;

/** In this order, by the part of the meeting. */
const BEATS: Readonly<Partial<Record<PublicState['phase'], readonly Kind[]>>> = {
  opening: [call, onward],
  'round.text': [text, onward],
  'round.reading': [call, onward],
  'round.corridor': [call, group, onward],
  'round.gavel': [call, gavel, prospect, onward],
  dropping: [call, onward],
  consultation: [call, gavel, onward],
  positions: [onward],
};

export const onTable = (v: View): readonly Advice[] => (BEATS[v.state.phase] ?? []).flatMap((kind) => kind(v) ?? []);
