/** What is the same for every reader of one debrief, and takes longest: worked out once for a class. */
import type { NewEvent, PublicState, World } from '../engine/index.ts';
import type { Game, Sheet } from '../scenario/index.ts';
import type { SeatId } from '../types/index.ts';
import { branchOf, type ContinueFrom } from './branch.ts';
import { ownSecrets, type Weighed, weighedActs } from './losses.ts';
import { type StandingOf, standingIn } from './marks.ts';
import { measuresOf } from './measures.ts';
import { momentsOf } from './moments.ts';
import { missedPackages } from './packages.ts';
import { linesOf, movedOf } from './positions.ts';
import { type Believe, readingsOf } from './reading.ts';
import { strengthLines } from './strength.ts';
import { taleOf } from './tale.ts';
import type { Debrief } from './types.ts';
import { type Scales, scalesOf } from './worth.ts';

export type CommonInput = {
  readonly game: Game;
  readonly log: readonly NewEvent[];
  /** What all that was public lets one believe; absent = nobody is asked. */
  readonly believe?: Believe;
  /** Plays a table on with bots; absent = no branch is replayed. */
  readonly continueFrom?: ContinueFrom;
};

/** What every reader is told alike. */
export type Told = Omit<Debrief, 'results' | 'deals' | 'acts' | 'others' | 'guess' | 'viewer'>;

export type Common = {
  readonly told: Told;
  readonly state: PublicState;
  /** Every act that all may know of, weighed; null without values. */
  readonly weighed: readonly Weighed[] | null;
  readonly scales: Scales | null;
};

type Sheets = Readonly<Record<SeatId, Sheet>>;

function standingAt(game: Game, log: readonly NewEvent[], state: World['public']): StandingOf {
  return standingIn({ game, log, state, viewer: null });
}

function branchIn(
  input: CommonInput,
  sheets: Sheets,
  scales: Scales,
  acts: readonly Weighed[],
): Pick<Debrief, 'branch' | 'branchWhy'> {
  const { continueFrom, game, log } = input;
  if (continueFrom === undefined) return { branch: null, branchWhy: 'not-played' };
  if (!acts.some((a) => a.worth.loss > 0)) return { branch: null, branchWhy: 'nothing-better' };
  // What seats had been given leave for by then holds on the other branch, too.
  const there = ({ public: end }: World): Scales =>
    scalesOf({ game, sheets, end, standing: standingAt(game, log, end) });
  const branch = branchOf(scales, sheets, { acts, continueFrom, log, scales: there });
  return { branch, branchWhy: branch === null ? 'not-played' : 'told' };
}

const BARE = { measures: null, packages: [], readings: null, lines: [] } as const;

/** @throws when the table is not closed. */
export function commonOf(input: CommonInput): Common {
  const { believe, game, log } = input;
  const { state, tale } = taleOf(game, log);
  const moments = momentsOf(game, log);
  const plain = { ...tale, moved: movedOf(game, log), strength: strengthLines(game, moments) };
  const sheets = game.sealed.sheets;
  if (sheets === null)
    return { told: { ...plain, ...BARE, branch: null, branchWhy: 'no-values' }, state, weighed: null, scales: null };
  const scales = scalesOf({ game, sheets, end: state, standing: standingAt(game, log, state) });
  const weighed = weighedActs(scales, log);
  const told: Told = {
    ...plain,
    measures: measuresOf({ game, outcome: tale.outcome, ending: tale.ending.kind }),
    packages: missedPackages(game, log, tale.outcome, scales.text),
    readings: believe === undefined ? null : readingsOf(game, sheets, moments, believe),
    lines: linesOf(game, sheets, log, moments),
    ...branchIn(input, sheets, scales, weighed),
  };
  return { told, state, weighed, scales };
}

/** Acts that this reader may know of; its own broken silence as it knows it itself. */
export function weighedFor(
  { scales, weighed }: Common,
  log: readonly NewEvent[],
  viewer: SeatId | null,
): readonly Weighed[] {
  if (scales === null || weighed === null) return [];
  const own = ownSecrets(scales, log, viewer);
  const isOwn = ({ worth }: Weighed): boolean => worth.kind === 'silence-broken' && worth.seat === viewer;
  return own.length === 0 ? weighed : [...weighed.filter((one) => !isOwn(one)), ...own];
}
