/** The joint gain: reached and possible, the trades nobody made, the turns that made it. */
import type { NewEvent } from '../engine/index.ts';
import { hasText, outcomeOf } from '../engine/index.ts';
import type { Game, Outcome } from '../scenario/index.ts';
import { createRandom, type IssueId, type SeatId } from '../types/index.ts';
import { EPSILON, isAcceptable, redLinesCrossed, surplusOf, valueOf } from '../value/index.ts';
import { pointsOf, type Scored } from './results.ts';
import { walk } from './story.ts';
import type { Debrief, JointGain, Trade, Turn } from './types.ts';
import { yardstickOf } from './yardstick.ts';

const TRADES = 3;
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
    trades: text ? tradesOf(scored) : [],
    cloud: cloudOf(scored),
  };
}

type Change = Trade['changes'][number];
const changed = (outcome: Outcome, changes: readonly Change[]): Outcome => ({
  ...outcome,
  levels: { ...outcome.levels, ...Object.fromEntries(changes.map((c) => [c.issue, c.to])) },
});

/** Changes of one or two issues by which nobody loses and somebody gains, the largest sums first. */
function tradesOf(scored: Scored): readonly Trade[] {
  const single = scored.game.open.issues.flatMap((issue) => {
    const from = scored.outcome.levels[issue.id] ?? 0;
    return issue.levels.flatMap((_, to) => (to === from ? [] : [{ issue: issue.id, from, to }]));
  });
  const pairs = single.flatMap((a, i) => single.slice(i + 1).flatMap((b) => (a.issue === b.issue ? [] : [[a, b]])));
  const found = [...single.map((c) => [c]), ...pairs].flatMap((changes) => tradeOf(scored, changes) ?? []);
  found.sort((a, b) => b.total - a.total || a.changes.length - b.changes.length);
  return distinct(found).slice(0, TRADES);
}

function tradeOf(scored: Scored, changes: readonly Change[]): Trade | null {
  const { game, sheets, outcome } = scored;
  const next = changed(outcome, changes);
  const gains: Record<SeatId, number> = {};
  for (const seat of membersOf(game)) {
    const sheet = sheets[seat];
    if (sheet === undefined) continue;
    const gain = valueOf(sheet, next) - valueOf(sheet, outcome);
    if (gain < -EPSILON || redLinesCrossed(sheet, next).length > 0) return null;
    gains[seat] = round(gain);
  }
  const total = Object.values(gains).reduce((sum, gain) => sum + gain, 0);
  return total > EPSILON ? { changes, gains, total: round(total) } : null;
}

/** A pair of which one half alone is as good says nothing new; nor do two trades on the same issues. */
function distinct(trades: readonly Trade[]): readonly Trade[] {
  const seen = new Set<IssueId>();
  return trades.filter((trade) => {
    const fresh = trade.changes.every((c) => !seen.has(c.issue));
    if (fresh) for (const c of trade.changes) seen.add(c.issue);
    return fresh;
  });
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

/** Each change of the text and what it was worth: who moved whom, in points. */
export function turnsOf(scored: Scored, log: readonly NewEvent[]): readonly Turn[] {
  const turns: Turn[] = [];
  const seats = scored.game.open.parties.map((p) => p.id);
  walk(scored.game, log, (before, event, after) => {
    const dropped = event.type === 'paragraph.moved' && event.to === 'dropped';
    if (event.type !== 'text.replaced' && !dropped) return;
    const paragraph = event.type === 'text.replaced' ? event.paragraph : event.id;
    const was = valuesOf(scored, seats, outcomeOf(scored.game.open, before));
    const is = valuesOf(scored, seats, outcomeOf(scored.game.open, after));
    const proposal = event.type === 'text.replaced' ? before.proposals.find((p) => p.id === event.proposal) : undefined;
    turns.push({
      paragraph,
      at: event.at,
      round: before.round,
      seat: proposal?.seat ?? null,
      from: before.paragraphs.find((p) => p.id === paragraph)?.words.level ?? 0,
      to: event.type === 'text.replaced' ? event.words.level : 0,
      gains: Object.fromEntries(seats.map((s) => [s, round((is[s] ?? 0) - (was[s] ?? 0))])),
    });
  });
  return turns;
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
