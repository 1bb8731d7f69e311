import * as conditions from './deals-conditions.ts';
import * as packages from './deals-packages.ts';
import * as prices from './deals-prices.ts';
import { keep, type Steps } from './fold.ts';
import type { SealedSteps } from './private.ts';

export { dealsSeat } from './deals-seat.ts';

type Mine =
  | 'goodwill.moved'
  | 'trust.moved'
  | 'confidence.lost'
  | 'package.offered'
  | 'package.answered'
  | 'package.accepted'
  | 'package.done'
  | 'package.reopened'
  | 'package.withdrawn'
  | 'package.fell'
  | 'proposal.linked'
  | 'condition.set'
  | 'condition.dropped'
  | 'condition.met'
  | 'condition.failed'
  | 'promise.made'
  | 'promise.marked'
  | 'capital.asked'
  | 'capital.answered'
  | 'leave.given'
  | 'capital.widened'
  | 'initiative.founded'
  | 'initiative.joined'
  | 'initiative.left'
  | 'initiative.served'
  | 'redline.declared';

export const dealsSteps: Steps<Mine> = {
  'goodwill.moved': prices.goodwillMoved,
  'trust.moved': keep,
  'confidence.lost': prices.confidenceLost,
  'package.offered': packages.packageOffered,
  'package.answered': packages.packageAnswered,
  'package.accepted': packages.packageAccepted,
  'package.done': packages.packageDone,
  'package.reopened': packages.packageReopened,
  'package.withdrawn': packages.packageWithdrawn,
  'package.fell': packages.packageFell,
  'proposal.linked': packages.proposalLinked,
  'condition.set': conditions.conditionSet,
  'condition.dropped': conditions.conditionDropped,
  'condition.met': conditions.conditionMet,
  'condition.failed': conditions.conditionFailed,
  'promise.made': keep,
  'promise.marked': keep,
  'capital.asked': keep,
  'capital.answered': keep,
  'leave.given': keep,
  'capital.widened': prices.capitalWidened,
  'initiative.founded': prices.initiativeFounded,
  'initiative.joined': prices.initiativeJoined,
  'initiative.left': prices.initiativeLeft,
  'initiative.served': prices.initiativeServed,
  'redline.declared': prices.redlineDeclared,
};

/** What the server alone keeps of it. */
export const dealsSealed: SealedSteps = {};
