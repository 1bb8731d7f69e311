import type { CommandType } from '../commands.ts';
import type { Guard } from './query.ts';
import type { RuleId } from './registry.ts';
import * as chair from './text-chair.ts';
import * as proposals from './text-proposals.ts';
import * as readings from './text-readings.ts';

export const textGuards = {
  '9.1': proposals.proposalsOpen,
  '9.2': proposals.goesSomewhere,
  '9.4': proposals.amendable,
  '9.6': proposals.newOperation,
  '9.7': proposals.mergeable,
  '9.9': proposals.notStale,
  '9.10': proposals.revisable,
  '9.11': proposals.reintroducible,
  '9.12': chair.somethingTabled,
  '9.13': chair.somethingUncontested,
  '9.14': chair.somethingToMend,
  '9.15': chair.correctable,
  '9.16': chair.freezeChanges,
  '9.17': readings.quotedInFull,
  '10.1': readings.claimWithinOne,
  '10.2': readings.levelClaimed,
  '10.3': readings.contestable,
  '10.4': readings.rulable,
} as const satisfies Record<string, Guard>;

const PARAGRAPH: readonly RuleId[] = ['3.1', '3.2', '3.6'];
/** Asked of every wording that somebody brings. */
export const READ: readonly RuleId[] = ['9.17', '10.2', '10.1'];
export const WORDED: readonly RuleId[] = ['4.2', ...READ];

/** The rules an act is asked, in order, after role, standing and phase. */
export const textApplies: Readonly<Partial<Record<CommandType, readonly RuleId[]>>> = {
  'paragraph.propose': ['2.1', '9.1', '9.2', '4.1', ...WORDED, '9.6'],
  'proposal.delete': ['2.1', ...PARAGRAPH, '9.1', '4.1', '9.6'],
  'proposal.move': ['2.1', ...PARAGRAPH, '9.1', '9.2', '4.1', '9.6'],
  'proposal.split': ['2.1', ...PARAGRAPH, '9.1', '4.1', ...WORDED, '9.6'],
  'proposal.merge': ['2.1', ...PARAGRAPH, '9.1', '9.7', '4.1', ...WORDED, '9.6'],
  'proposal.revise': ['2.1', '4.4', '4.5', '4.7', '3.2', '9.1', '9.10', ...WORDED],
  'proposal.reintroduce': ['2.1', '4.4', '9.11', '3.2', '9.1', '4.1'],
  'text.streamline': ['2.1', '6.1', '9.13'],
  'text.compile': ['2.1', '9.12'],
  'text.tidy': ['2.1', '9.14'],
  'text.correct': ['2.1', '12.17', '9.15', '9.9', '9.7', ...WORDED],
  'proposals.freeze': ['2.1', '9.16'],
  'reading.contest': ['2.1', '3.1', '3.2', '4.4', '4.5', '10.3'],
  'reading.rule': ['2.1', '3.1', '3.2', '4.4', '4.5', '10.4'],
};
