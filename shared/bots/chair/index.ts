/** The chair: procedure and texts, from public signals alone. */
import { allows, allReady, type Command, isClean, momentMs, type PublicState } from '../../engine/index.ts';
import type { ChairInput } from '../input.ts';
import { isLastRound } from '../tempo.ts';
import { weighed } from '../weighed.ts';
import { closeVote, onFloor } from './floor.ts';
import { nextPark, nextPut } from './gavel.ts';
import { groupDone, meets, nextGroup } from './groups.ts';
import { nextPackage } from './packages.ts';
import { isStill, type Prospect, prospectOf } from './prospect.ts';
import { nextShape } from './shape.ts';
import { revision } from './text.ts';
import { inWords, withWords } from './voice.ts';

type Beat = (c: ChairInput) => Command | null;

const CLOSE = { type: 'beat.close' } as const;
const END = { type: 'summary.issue' } as const;
const whenReady: Beat = ({ state }) => (allReady(state) ? CLOSE : null);
const nothing: Beat = () => null;

const may = ({ at, open, state }: ChairInput, command: Command): boolean =>
  allows({ open, state, actor: { role: 'chair', by: 'bot' }, at }, command) === null;

const stoodLongEnough = ({ at }: ChairInput, since: number, ms: number): boolean => at - since >= ms;

const gavel: Beat = (c) => {
  const { put } = c.state;
  if (put !== null) return stoodLongEnough(c, put.at, momentMs(c.state)) ? { type: 'gavel.fall' } : null;
  const { round, rounds } = c.state;
  const last = isStill(c.state) ? { ...c, state: { ...c.state, rounds: Math.min(round, rounds) } } : c;
  return groupDone(c) ?? nextPackage(c) ?? nextPut(last) ?? nextShape(c) ?? nextPark(c) ?? gavelEnds(c);
};

/** What is said with the close of a gavel after which little can be hoped for, and with the end. */
const WARNS: Readonly<Partial<Record<Prospect, string>>> = { doubtful: 'chair.doubt', stalling: 'chair.stalling' };
const ENDS: Readonly<Partial<Record<Prospect, string>>> = {
  hopeless: 'chair.end.hopeless',
  stalled: 'chair.end.stalled',
};

/** On to the next round, or to the end: the table is told first, and has one round to prove the chair wrong. */
function gavelEnds(c: ChairInput): Command | null {
  if (!allReady(c.state)) return null;
  const prospect = c.state.phase === 'round.gavel' ? prospectOf(c) : 'open';
  const [ends, warns] = [ENDS[prospect], WARNS[prospect]];
  if (ends !== undefined && may(c, END)) return { ...END, reason: inWords(c, { phrase: ends, params: {} }) };
  if (warns === undefined || isLastRound(c.state)) return CLOSE;
  return { ...CLOSE, reason: inWords(c, { phrase: warns, params: {} }) };
}

/** Silence was broken: mend what was named, or say that there is no consensus. */
const consultation: Beat = (c) => {
  const { state } = c;
  const next = gavel(c);
  if (state.put !== null || next?.type === 'gavel.put' || !allReady(state))
    return next?.type === 'beat.close' ? null : next;
  if (!isClean(state)) return { type: 'summary.issue' };
  return CLOSE;
};

/** Writing an amendment takes longer than saying no. */
const TO_AMEND = 5;

const adoption: Beat = (c) => {
  const { phaseSinceMs, settings } = c.state;
  const ms = settings.putMs * (settings.votes === 'amendments' ? TO_AMEND : 1);
  return stoodLongEnough(c, phaseSinceMs, ms) ? { type: 'text.adopt' } : null;
};

const BEATS: Readonly<Record<PublicState['phase'], Beat>> = {
  lobby: nothing,
  opening: whenReady,
  'round.text': (c) => revision(c) ?? whenReady(c),
  'round.reading': whenReady,
  'round.corridor': (c) => nextGroup(c) ?? groupDone(c) ?? (meets(c) ? null : whenReady(c)),
  'round.gavel': gavel,
  dropping: whenReady,
  silence: nothing,
  consultation,
  adoption,
  vote: closeVote,
  positions: whenReady,
  closed: nothing,
};

/** What the chair does next; null = it waits. */
export function nextForChair(input: ChairInput): Command | null {
  const { state } = input;
  if (state.paused) return null;
  const seen = { ...input, state: weighed(state) };
  const beat = BEATS[state.phase](seen);
  // What the rules do not let it do keeps nobody waiting.
  const instead = beat !== null && state.phase.startsWith('round') ? whenReady(seen) : null;
  const command = [...onFloor(seen), beat, instead].find((one) => one !== null && may(input, one));
  return command == null ? null : withWords(seen, command);
}
