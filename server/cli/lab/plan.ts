/** From what is wanted to the jobs that answer it, in rows. */

import { memberSeats } from '../../../shared/scenario/index.ts';
import type { Policy, Setup } from '../../../shared/sim/index.ts';
import { type GameRef, loadGame } from './games.ts';
import type { Job } from './job.ts';
import { UsageError, type Wanted } from './wanted.ts';

export type Row = {
  /** The policy that is tried, `bot`, or the scenario. */
  readonly name: string;
  readonly game: GameRef;
  /** The seat that the policy plays, where it is one seat. */
  readonly seat: string | null;
  readonly setup: Setup;
  readonly jobs: readonly Job[];
};

const seeds = ({ runs, seed }: Wanted): readonly string[] => Array.from({ length: runs }, (_, i) => `${seed + i}`);

const rowOf = (wanted: Wanted, name: string, game: GameRef, seat: string | null, setup: Setup): Row => ({
  name,
  game,
  seat,
  setup,
  jobs: seeds(wanted).map((seed) => ({ game, setup, seed })),
});

const withSeat = (setup: Setup, seat: string, policy: Policy): Setup => ({
  ...setup,
  seats: { ...setup.seats, [seat]: policy },
});

export const BOT = 'bot';

function tournament(wanted: Wanted, game: GameRef): readonly Row[] {
  const { policies, setup } = wanted;
  const bots = rowOf(wanted, BOT, game, null, setup);
  return [bots, ...policies.map((policy) => rowOf(wanted, policy, game, null, withSeat(setup, 'any', policy)))];
}

/** Every member seat in turn, and the chair. */
function audit(wanted: Wanted, game: GameRef): readonly Row[] {
  const { policies, setup } = wanted;
  const seats = memberSeats(loadGame(game).open);
  const tried = policies.flatMap((policy) =>
    seats.map((seat) => rowOf(wanted, policy, game, seat, withSeat(setup, seat, policy))),
  );
  const chair = rowOf(wanted, 'writes-everything', game, null, { ...setup, chair: 'writes-everything' });
  return [rowOf(wanted, BOT, game, null, setup), chair, ...tried];
}

/** A name that sits nowhere would be ignored in silence. */
function checkSeats({ setup }: Wanted, game: GameRef): void {
  const { open } = loadGame(game);
  const seats = open.parties.map((party) => party.id);
  const named = [...Object.keys(setup.seats), ...Object.keys(setup.personas)];
  const unknown = named.find((seat) => seat !== 'any' && seat !== 'all' && !seats.includes(seat));
  if (unknown !== undefined)
    throw new UsageError(`There is no seat "${unknown}" in ${open.title}. It has ${seats.join(', ')}.`);
}

export function rowsOf(wanted: Wanted, games: readonly GameRef[]): readonly Row[] {
  return games.flatMap((game) => {
    checkSeats(wanted, game);
    if (wanted.mode === 'tournament') return tournament(wanted, game);
    if (wanted.mode === 'audit') return audit(wanted, game);
    return [rowOf(wanted, game.place, game, null, wanted.setup)];
  });
}
