/** A scenario as everything reads it: whatever its file left out or said in short has been filled in. */
import type { DecisionRule, Party } from '../game.ts';
import type { Written, WrittenIssue, WrittenLength } from './schema.ts';
import type { Cell } from './sheet-schema.ts';

/** Levels by number; pairs by what they say. */
export type ScenarioPair = {
  readonly issues: readonly [string, string];
  readonly when: readonly (readonly [number, number])[];
  readonly worth: number;
};

export type ScenarioSheet = {
  walkAway: number;
  issues: Record<string, Cell>;
  values: Record<string, number[]>;
  mandates: Record<string, number[]>;
  redLines: Record<string, number[]>;
  in: string[];
  out: string[];
  phrases: Record<string, { present: number; absent: number }>;
  pairs: ScenarioPair[];
};

export type ScenarioParty = Omit<Party, 'id'>;

export type ScenarioIssue = Omit<WrittenIssue, 'title' | 'question' | 'scale' | 'levels' | 'options'> & {
  title: string;
  question: string;
  scale: 'ladder' | 'options';
  levels: readonly string[] | number;
};

export type ScenarioLength = Omit<WrittenLength, 'minutes' | 'issues' | 'sheets'> & {
  minutes: number;
  issues: string[];
  sheets?: Record<string, ScenarioSheet>;
};

export type Scenario = Omit<
  Written,
  'title' | 'summary' | 'note' | 'decision' | 'parties' | 'issues' | 'lengths' | 'rounds' | 'minutes' | 'sheets'
> & {
  title: string;
  summary: string;
  note: string;
  decision: DecisionRule;
  parties: Record<string, ScenarioParty>;
  issues: Record<string, ScenarioIssue>;
  lengths: Record<string, ScenarioLength>;
};
