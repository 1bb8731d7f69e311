/** News: with its round, or when the host sends it. What it changes is in its event, so an old log needs no file. */
import type { Effect, Game, Inject, Sheet } from '../../scenario/index.ts';
import { must, type SeatId } from '../../types/index.ts';
import type { EventOf, PublicEffect } from '../events.ts';
import { leftAt } from '../evolve/index.ts';
import type { ServerFacts } from '../rules/index.ts';
import { type Batch, emit, type World } from './batch.ts';
import type { Handlers } from './handler.ts';

type Mandates = Extract<Effect, { kind: 'mandates' }>;

export const newsIn = (game: Game, id: string): Inject | undefined => game.sealed.injects.find((x) => x.id === id);

const audienceOf = ({ to }: Inject) => (to === 'all' ? to : { seats: to });

/** Which way a mandate moves is its seat's own business; that capitals think again is not. */
const publicOf = (effect: Effect): PublicEffect =>
  effect.kind === 'mandates' ? { kind: 'mandates', issues: effect.issues } : effect;

export function release(b: Batch, news: Inject): void {
  const { effects, id, text, title, to } = news;
  emit(b, { type: 'inject.released', id, title, text, to, effects: effects.map(publicOf) }, audienceOf(news));
  for (const effect of effects) {
    if (effect.kind === 'mandates') openMandates(b, effect);
    if (effect.kind === 'quiet') giveBack(b, effect.ms);
  }
}

/** R17.3: the quiet takes nobody's time. */
function giveBack(b: Batch, ms: number): void {
  if (b.state.clock === null) return;
  emit(b, { type: 'clock.set', leftMs: leftAt(b.state.clock, b.at) + ms, why: 'extended' });
}

/** R17.2: each member concerned may go one level beyond its mandate that way, and hears of it alone. */
function openMandates(b: Batch, effect: Mandates): void {
  for (const seat of b.state.members) {
    const sheet = b.game.sealed.sheets?.[seat];
    if (sheet === undefined || effect.seats?.includes(seat) === false) continue;
    for (const issue of effect.issues) openOne(b, seat, sheet, issue, effect.towards);
  }
}

function openOne(b: Batch, seat: SeatId, sheet: Sheet, issue: string, towards: 'up' | 'down'): void {
  const level = levelBeyond(sheet, issue, towards);
  const known = b.seats[seat]?.leaves.some((x) => x.issue === issue && x.level === level) === true;
  if (level !== null && !known) emit(b, { type: 'leave.given', seat, issue, level, why: 'news' }, { seats: [seat] });
}

/** The level just beyond a mandate; null where the scale or a red line ends it. */
export function levelBeyond(sheet: Sheet, issue: string, towards: 'up' | 'down'): number | null {
  const mandate = sheet.mandate?.[issue] ?? [];
  if (mandate.length === 0) return null;
  const level = towards === 'up' ? Math.max(...mandate) + 1 : Math.min(...mandate) - 1;
  const onScale = level >= 0 && level < (sheet.values[issue]?.length ?? 0);
  return onScale && sheet.redLines[issue]?.includes(level) !== true ? level : null;
}

/** For the rules: what became of each piece of news; undefined = there is no such. */
export const newsFacts =
  ({ game, sealed: { injects } }: Pick<World, 'game' | 'sealed'>): ServerFacts['news'] =>
  (id) => {
    if (newsIn(game, id) === undefined) return undefined;
    return injects.released.includes(id) ? 'released' : injects.skipped.includes(id) ? 'skipped' : 'to-come';
  };

export const newsHandlers = {
  'inject.release': (b, c) => release(b, must(newsIn(b.game, c.inject), 'the news is known (17.1)')),
  'inject.skip': (b, c) => emit(b, { type: 'inject.skipped', id: c.inject }, 'sealed'),
} satisfies Partial<Handlers>;

/** R17.1: with the text beat of its round, by the table itself. */
export const newsReactions = {
  'phase.entered': (b: Batch, e: EventOf<'phase.entered'>): void => {
    if (e.to !== 'round.text' || !b.state.settings.news) return;
    const { actor } = b;
    b.actor = { role: 'table', by: 'server' };
    for (const news of b.game.sealed.injects)
      if (news.round === e.round && newsFacts(b)(news.id) === 'to-come') release(b, news);
    b.actor = actor;
  },
};
