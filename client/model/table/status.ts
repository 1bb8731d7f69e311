/** The top bar: where in the procedure, what is left, how long. */
import { bracketsLeft, liveParagraphs, type Phase, type PublicState } from '../../../shared/engine/index.ts';
import { say } from '../words.ts';

export type StepState = 'done' | 'now' | 'next';
export type PhaseStep = { readonly id: string; readonly label: string; readonly state: StepState };
export type Beat = { readonly id: string; readonly label: string; readonly now: boolean };

export type Status = {
  readonly steps: readonly PhaseStep[];
  /** The four beats, while a round runs. */
  readonly beats: readonly Beat[] | null;
  /** One short name for a narrow screen: "3/4 Corridor". */
  readonly short: string;
  readonly brackets: number;
  readonly open: number;
  /** What the clock counts: "in the corridor". */
  readonly clockOf: string;
};

const STAGES: readonly (readonly [id: string, phases: readonly Phase[]])[] = [
  ['opening', ['lobby', 'opening']],
  ['round', ['round.text', 'round.reading', 'round.corridor', 'round.gavel', 'dropping', 'consultation']],
  ['silence', ['silence']],
  ['adoption', ['adoption', 'vote', 'positions', 'closed']],
];
const BEATS = ['round.text', 'round.reading', 'round.corridor', 'round.gavel'] as const;

const stageAt = (phase: Phase): number => STAGES.findIndex(([, phases]) => phases.includes(phase));

/** The stage's own name, or what it is just now: a round by its number, the late phases by theirs. */
function labelOf(id: string, s: PublicState, now: boolean): string {
  if (id === 'round' && (s.phase === 'dropping' || s.phase === 'consultation')) return say(`phase.${s.phase}`);
  if (id === 'round') return s.round === 0 ? say('phase.rounds') : say('phase.round', { n: s.round, of: s.rounds });
  if (id === 'adoption' && now && s.phase !== 'adoption') return say(`phase.${s.phase}`);
  return say(`phase.${id as 'opening' | 'silence' | 'adoption'}`);
}

const stateOf = (index: number, at: number): StepState => (index < at ? 'done' : index === at ? 'now' : 'next');

/** A meeting that ended without a text may never have come to the silence. */
const skipped = (id: string, s: PublicState): boolean => id === 'silence' && s.silence.tries === 0;

export function statusOf(s: PublicState): Status {
  const at = stageAt(s.phase);
  const inRound = s.phase.startsWith('round.');
  return {
    steps: STAGES.map(([id], i) => ({
      id,
      label: labelOf(id, s, i === at),
      state: skipped(id, s) ? 'next' : stateOf(i, at),
    })),
    beats: inRound ? BEATS.map((id) => ({ id, label: say(`phase.${id}`), now: s.phase === id })) : null,
    short: inRound
      ? say('phase.short', { n: s.round, of: s.rounds, beat: say(`phase.${s.phase}`) })
      : say(`phase.${s.phase}`),
    brackets: bracketsLeft(s),
    open: liveParagraphs(s).length,
    clockOf: say(`clock.${s.phase}`),
  };
}

/** Seats that have said they are ready, of those that are asked. */
export const readyOf = (s: PublicState): { readonly ready: number; readonly of: number } => ({
  ready: s.order.filter((seat) => s.seats[seat]?.ready).length,
  of: s.order.length,
});
