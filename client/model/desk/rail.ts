/** The course of the meeting as the desk lists it, top to bottom. */

import type { Phase, PublicState } from '../../../shared/engine/index.ts';
import { hasText } from '../../../shared/engine/index.ts';
import { say } from '../words.ts';

export type RailStep = { readonly id: string; readonly label: string; readonly state: 'done' | 'now' | 'next' };

/** A vote has a place in the course where there is one. */
const afterOf = (s: PublicState): readonly Phase[] =>
  s.phase === 'vote' || s.vote.counted.length > 0
    ? ['silence', 'adoption', 'vote', 'positions']
    : ['silence', 'adoption', 'positions'];
const ROUNDS: readonly Phase[] = ['round.text', 'round.reading', 'round.corridor', 'round.gavel'];

const inRounds = (phase: Phase): boolean => ROUNDS.includes(phase) || phase === 'dropping' || phase === 'consultation';

/** The beat that comes next, where there is a next one to name. */
function nextBeat(s: PublicState): string | null {
  const at = ROUNDS.indexOf(s.phase);
  const next = ROUNDS[at + 1];
  if (at < 0) return null;
  if (next !== undefined) return say(`phase.${next}` as 'phase.round.gavel');
  return s.round < s.rounds ? say('phase.round', { n: s.round + 1, of: s.rounds }) : say('phase.dropping');
}

const roundLabel = (s: PublicState): string =>
  s.phase === 'dropping' || s.phase === 'consultation'
    ? say(`phase.${s.phase}`)
    : say('desk.rail.beat', { n: s.round, of: s.rounds, beat: say(`phase.${s.phase}`) });

export function railOf(s: PublicState): readonly RailStep[] {
  const { phase } = s;
  const afterRounds = afterOf(s);
  const place = phase === 'lobby' || phase === 'opening' ? 0 : inRounds(phase) ? 1 : 2 + afterRounds.indexOf(phase);
  const at = phase === 'closed' ? 2 + afterRounds.length : place;
  const stateAt = (i: number): RailStep['state'] => (i < at ? 'done' : i === at ? 'now' : 'next');
  const after = nextBeat(s);
  const adopted = s.ending === null || hasText(s.ending.kind);
  return [
    ...(phase === 'lobby' ? [{ id: 'lobby', label: say('phase.lobby'), state: 'now' as const }] : []),
    { id: 'opening', label: say('phase.opening'), state: phase === 'lobby' ? 'next' : stateAt(0) },
    {
      id: 'round',
      label: at === 1 ? roundLabel(s) : say(at < 1 ? 'phase.rounds' : 'desk.rail.rounds', { n: s.round }),
      state: stateAt(1),
    },
    ...(after === null ? [] : [{ id: 'then', label: after, state: 'next' as const }]),
    ...afterRounds
      .map((one, i) => ({
        id: one,
        label: say(`phase.${one}` as 'phase.silence'),
        state: stateAt(2 + i),
      }))
      .filter((step) => adopted || step.state !== 'done'),
    ...(phase === 'closed' ? [{ id: 'closed', label: say('phase.closed'), state: 'now' as const }] : []),
  ];
}
