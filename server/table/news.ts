import type { NewsList } from '../../shared/protocol/index.ts';
import { type Standing, worldOf } from './world.ts';

/** The scenario's cards and what became of each. Who plays a seat is not shown what only others will be told. */
export function newsList(standing: Standing, seated: boolean): NewsList {
  const { game, sealed } = worldOf(standing);
  const { released, skipped } = sealed.injects;
  const statusOf = (id: string) =>
    released.includes(id) ? 'released' : skipped.includes(id) ? 'skipped' : ('to-come' as const);
  const shown = game.sealed.injects.filter(({ to }) => to === 'all' || !seated);
  return { news: shown.map(({ effects: _effects, ...card }) => ({ ...card, status: statusOf(card.id) })) };
}
