/** What falls due next by time alone: the main clock's deadline, or a timer beside it. */
import { deadlineOf, timersOf } from '../../shared/engine/index.ts';
import { type Act, deadlineAct, timerAct } from './act.ts';
import { type Standing, worldOf } from './world.ts';

export type NextDue = {
  readonly at: number;
  /** The act of that moment, stamped with when it was noticed. */
  readonly act: (at: number) => Act;
};

/** null = nothing will happen by itself. */
export function nextDue(standing: Standing): NextDue | null {
  const world = worldOf(standing);
  const { clock } = world.public;
  const deadline = deadlineOf(world.public);
  const [timer] = timersOf(world);
  if (timer !== undefined && (deadline === null || timer.at < deadline))
    return { at: timer.at, act: (at) => timerAct(timer, at) };
  return deadline === null || clock === null ? null : { at: deadline, act: (at) => deadlineAct(clock.generation, at) };
}
