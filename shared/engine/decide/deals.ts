/** Prices and deals: the acts, and what follows from whatever happens. */
import type { EventOf, EventType } from '../events.ts';
import type { PublicState } from '../state.ts';
import type { Batch } from './batch.ts';
import { askCapital, capitalReactions } from './deals-capital.ts';
import { conditionHandlers, conditionReactions } from './deals-conditions.ts';
import { confidenceReactions } from './deals-confidence.ts';
import { earnedReactions } from './deals-earned.ts';
import { packageHandlers } from './deals-packages.ts';
import { makePromise, promiseReactions } from './deals-promises.ts';
import { packageReactions } from './deals-reactions.ts';
import { spentReactions } from './deals-spent.ts';
import { trustReactions } from './deals-trust.ts';
import { type Handlers, record } from './handler.ts';
import type { Reaction, Reactions } from './reactions.ts';

type Mine =
  | keyof typeof packageHandlers
  | keyof typeof conditionHandlers
  | 'promise.make'
  | 'capital.ask'
  | 'initiative.found'
  | 'initiative.join'
  | 'initiative.leave'
  | 'initiative.serve'
  | 'redline.declare';

export const dealsHandlers: Pick<Handlers, Mine> = {
  ...packageHandlers,
  ...conditionHandlers,
  'promise.make': makePromise,
  'capital.ask': askCapital,
  'initiative.found': (b, c, seat) =>
    record<'initiative.found'>(() => ({
      type: 'initiative.founded',
      id: `i${b.state.initiatives.length + 1}`,
      issue: c.issue,
      seat,
      title: c.title,
    }))(b, c, seat),
  'initiative.join': record((c, seat) => ({ type: 'initiative.joined', id: c.initiative, seat })),
  'initiative.leave': record((c, seat) => ({ type: 'initiative.left', id: c.initiative, seat })),
  'initiative.serve': record((c, seat) => ({ type: 'initiative.served', id: c.initiative, seat })),
  'redline.declare': record((c, seat) => ({
    type: 'redline.declared',
    seat,
    issue: c.issue,
    levels: [...new Set(c.levels)].sort((x, y) => x - y),
    ...(c.reason && { reason: c.reason }),
  })),
};

/** In this order: what is paid and earned, what is trusted and promised, what holds together, what capital says. */
const IN_ORDER: readonly Reactions[] = [
  spentReactions,
  earnedReactions,
  trustReactions,
  promiseReactions,
  confidenceReactions,
  packageReactions,
  conditionReactions,
  capitalReactions,
];

function together(all: readonly Reactions[]): Reactions {
  const types = new Set(all.flatMap((one) => Object.keys(one) as EventType[]));
  const answer = (type: EventType) => (b: Batch, e: EventOf<EventType>, before: PublicState) => {
    for (const one of all) (one[type] as Reaction<EventType> | undefined)?.(b, e, before);
  };
  return Object.fromEntries([...types].map((type) => [type, answer(type)] as const));
}

/** What follows from an event, whoever caused it. */
export const dealsReactions: Reactions = together(IN_ORDER);
