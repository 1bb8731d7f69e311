import type { CommandType } from '../commands.ts';
import * as capital from './deals-capital.ts';
import * as initiatives from './deals-initiatives.ts';
import * as packages from './deals-packages.ts';
import * as words from './deals-words.ts';
import type { Guard } from './query.ts';
import type { RuleId } from './registry.ts';
import { WORDED } from './text.ts';

export const dealsGuards = {
  '11.10': capital.capitalPackage,
  '11.12': capital.callsLeft,
  '11.13': capital.confidenceHeld,
  '11.14': capital.oneStepBeyond,
  '11.15': words.mayDeclare,
  '12.1': packages.partsFit,
  '12.2': packages.partiesFit,
  '12.3': packages.dealsLeft,
  '12.4': packages.packageMine,
  '12.8': words.groundsKnown,
  '12.9': words.oneCondition,
  '12.11': words.promiseFits,
  '12.13': initiatives.oneAnIssue,
  '12.15': initiatives.twoAParty,
  '12.16': initiatives.initiativeOpen,
  '12.17': packages.partsTogether,
  '12.18': words.ownCondition,
} as const satisfies Record<string, Guard>;

/** The rules an act is asked, in order, after role, standing and phase. */
export const dealsApplies: Readonly<Partial<Record<CommandType, readonly RuleId[]>>> = {
  'package.offer': ['2.1', '9.1', ...WORDED, '12.1', '12.2', '12.3'],
  'package.answer': ['2.1', '12.4'],
  'package.withdraw': ['2.1', '12.4'],
  'package.leave': ['2.1', '12.4', '3.3'],
  'stance.condition': ['2.1', '3.1', '3.2', '12.8', '12.9'],
  'condition.drop': ['2.1', '12.18'],
  'promise.make': ['2.1', '3.1', '12.11'],
  'capital.ask': ['2.1', '11.10', '11.12', '11.14'],
  'initiative.found': ['2.1', '12.13', '12.15', '12.3'],
  'initiative.join': ['2.1', '12.16', '12.15'],
  'initiative.leave': ['2.1', '12.16'],
  'initiative.serve': ['2.1', '12.16'],
  'redline.declare': ['2.1', '11.15'],
};
