/** The joint gain: reached and possible, and what history made of it. */
import { hasText } from '../engine/index.ts';
import type { Game, Outcome } from '../scenario/index.ts';
import { createRandom, type SeatId } from '../types/index.ts';
import { EPSILON, isAcceptable, surplusOf, valueOf } from '../value/index.ts';
import { pointsOf, type Scored } from './results.ts';
import type { Debrief, JointGain } from './types.ts';
import { yardstickOf } from './yardstick.ts';

const CLOUD = 240;

const membersOf = (game: Game): readonly SeatId[] =>
  game.open.parties.filter((p) => p.standing === 'member').map((p) => p.id);
const round = (x: number): number => Math.round(x * 100) / 100;
type Values = Readonly<Record<SeatId, number>>;

const valuesOf = ({ sheets }: Pick<Scored, 'sheets'>, seats: readonly SeatId[], outcome: Outcome): Values =>
  Object.fromEntries(seats.flatMap((seat) => (sheets[seat] ? [[seat, round(valueOf(sheets[seat], outcome))]] : [])));

const sumOf = (scored: Scored, outcome: Outcome): number =>
  membersOf(scored.game).reduce(
    (sum, seat) => sum + (scored.sheets[seat] ? surplusOf(scored.sheets[seat], outcome) : 0),
    0,
  );

/** What the members have beyond no text, initiatives included. */
const gainOf = (scored: Scored): number =>
  membersOf(scored.game).reduce((sum, seat) => {
    const sheet = scored.sheets[seat];
    return sheet === undefined ? sum : sum + pointsOf(scored, seat) - sheet.walkAway;
  }, 0);

/** Of the best joint gain there is; initiatives may carry a table beyond the best of texts. */
export function shareOf(scored: Scored): number | null {
  const points = yardstickOf(scored.game)?.points;
  if (points === undefined) return null;
  const best = points.best?.value ?? 0;
  const reached = hasText(scored.ending) ? gainOf(scored) : 0;
  return best > EPSILON ? Math.min(1, Math.max(0, reached / best)) : 0;
}

export function jointOf(scored: Scored): JointGain | null {
  const { game, ending } = scored;
  const points = yardstickOf(game)?.points;
  if (points === undefined) return null;
  const text = hasText(ending);
  const best = points.best?.value ?? 0;
  const reached = text ? gainOf(scored) : 0;
  return {
    reached: round(reached),
    best: round(best),
    bestInMandates: points.bestInMandates && round(points.bestInMandates.value),
    bestOutcome: points.best?.outcome ?? null,
    bestValues: points.best ? valuesOf(scored, membersOf(game), points.best.outcome) : {},
    proven: points.best?.proven ?? false,
    share: shareOf(scored) ?? 0,
    cloud: cloudOf(scored),
  };
}

/** Possible deals, drawn evenly and always the same for the same game. */
function cloudOf(scored: Scored): readonly Values[] {
  const { game } = scored;
  const random = createRandom(`cloud/${game.open.scenario}/${game.open.length}`);
  const draw = (): Outcome => ({
    levels: Object.fromEntries(game.open.issues.map((i) => [i.id, random.int(i.levels.length)])),
    phrases: game.open.phrases.map((p) => p.id).filter(() => random.next() < 0.5),
  });
  return Array.from({ length: CLOUD }, () => valuesOf(scored, membersOf(game), draw()));
}

/** What happened in fact, valued on the same sheets. */
export function historyOf(game: Game, joint: JointGain | null): Debrief['history'] {
  const history = game.sealed.history;
  if (history === null) return null;
  const levels = Object.fromEntries(game.open.issues.map((i) => [i.id, history.issues[i.id]?.level ?? 0]));
  const outcome: Outcome = { levels, phrases: history.phrases };
  const sheets = game.sealed.sheets;
  if (sheets === null || joint === null)
    return { summary: history.summary, phrases: history.phrases, values: null, share: null };
  const scored: Scored = { game, sheets, outcome, ending: 'adopted' };
  const share = joint.best > EPSILON && isAcceptable(game, outcome) ? sumOf(scored, outcome) / joint.best : 0;
  return {
    summary: history.summary,
    phrases: history.phrases,
    values: valuesOf(scored, membersOf(game), outcome),
    share,
  };
}
