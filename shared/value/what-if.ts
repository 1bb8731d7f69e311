/** "With L2 instead of L3 on return, who gains?" */
import type { Game, Outcome } from '../scenario/index.ts';
import type { IssueId, SeatId } from '../types/index.ts';
import { EPSILON, isAcceptable, refuses, valueOf } from './judge.ts';

export type WhatIf = {
  readonly outcome: Outcome;
  /** In seat order, observers too; points are for whoever may see them. */
  readonly moves: readonly { readonly seat: SeatId; readonly by: number }[];
  readonly gain: readonly SeatId[];
  readonly lose: readonly SeatId[];
  readonly same: readonly SeatId[];
  /** Members who accepted the one and would refuse the other, and the other way round. */
  readonly lost: readonly SeatId[];
  readonly won: readonly SeatId[];
  readonly acceptable: boolean;
};

/** Other levels on some issues, the phrases as they are; null in a scenario without values. */
export function whatIf(game: Game, outcome: Outcome, levels: Readonly<Record<IssueId, number>>): WhatIf | null {
  const { sheets } = game.sealed;
  if (sheets === null) return null;
  const next: Outcome = { ...outcome, levels: { ...outcome.levels, ...levels } };
  const seats = game.open.parties.flatMap(({ id, standing }) => {
    const sheet = sheets[id];
    if (sheet === undefined) return [];
    const turns = standing === 'member' ? Number(refuses(sheet, outcome)) - Number(refuses(sheet, next)) : 0;
    return [{ seat: id, by: valueOf(sheet, next) - valueOf(sheet, outcome), turns }];
  });
  const those = (test: (one: (typeof seats)[number]) => boolean) => seats.filter(test).map(({ seat }) => seat);
  return {
    outcome: next,
    moves: seats.map(({ seat, by }) => ({ seat, by })),
    gain: those(({ by }) => by > EPSILON),
    lose: those(({ by }) => by < -EPSILON),
    same: those(({ by }) => Math.abs(by) <= EPSILON),
    lost: those(({ turns }) => turns < 0),
    won: those(({ turns }) => turns > 0),
    acceptable: isAcceptable(game, next),
  };
}
