/** The chair: procedure and texts, from public signals alone. */
import { allows, allReady, type Command, isClean, momentMs, type PublicState } from '../../engine/index.ts';
import type { ChairInput } from '../input.ts';
import { nextPark, nextPut } from './gavel.ts';
import { revision } from './text.ts';

type Beat = (c: ChairInput) => Command | null;

const CLOSE: Command = { type: 'beat.close' };
const whenReady: Beat = ({ state }) => (allReady(state) ? CLOSE : null);
const nothing: Beat = () => null;

const stoodLongEnough = ({ at }: ChairInput, since: number, ms: number): boolean => at - since >= ms;

const gavel: Beat = (c) => {
  const { put } = c.state;
  if (put !== null) return stoodLongEnough(c, put.at, momentMs(c.state)) ? { type: 'gavel.fall' } : null;
  return nextPut(c) ?? nextPark(c) ?? whenReady(c);
};

/** Silence was broken: mend what was named, or say that there is no consensus. */
const consultation: Beat = (c) => {
  const { state } = c;
  const next = gavel(c);
  if (state.put !== null || next?.type === 'gavel.put' || !allReady(state))
    return next?.type === 'beat.close' ? null : next;
  if (!isClean(state)) return { type: 'summary.issue' };
  return CLOSE;
};

const adoption: Beat = (c) =>
  stoodLongEnough(c, c.state.phaseSinceMs, c.state.settings.putMs) ? { type: 'text.adopt' } : null;

const BEATS: Readonly<Record<PublicState['phase'], Beat>> = {
  lobby: nothing,
  opening: whenReady,
  'round.text': (c) => revision(c) ?? whenReady(c),
  'round.reading': whenReady,
  'round.corridor': whenReady,
  'round.gavel': gavel,
  dropping: whenReady,
  silence: nothing,
  consultation,
  adoption,
  positions: whenReady,
  closed: nothing,
};

/** What the chair does next; null = it waits. */
export function nextForChair(input: ChairInput): Command | null {
  const { at, open, state } = input;
  if (state.paused) return null;
  const command = BEATS[state.phase](input);
  if (command === null) return null;
  return allows({ open, state, actor: { role: 'chair', by: 'bot' }, at }, command) === null ? command : null;
}
