/** What a host may change of a preset's rules, and what of it is sent: only what differs, so a preset stays a preset. */
import type { BotLevel, SettingsInput, VoteRule } from '../../shared/engine/index.ts';

export type Practice = {
  readonly votes: VoteRule;
  /** The whole text needs two thirds. */
  readonly important: boolean;
  /** Groups of delegations from so many seats on; null = never. */
  readonly groupsFrom: number | null;
  /** Free calls to capital. */
  readonly capitalCalls: number;
  readonly news: boolean;
  readonly botLevel: BotLevel;
};

/** As the UN preset has it. */
export const USUAL: Practice = {
  votes: 'none',
  important: false,
  groupsFrom: 12,
  capitalCalls: 2,
  news: true,
  botLevel: 'standard',
};

export const GROUPS_FROM = [null, 2, 6, 8, 10, 12, 18, 30] as const;
export const CALLS = [0, 1, 2, 3, 4] as const;

/** undefined = nothing differs. */
export function settingsFor(practice: Practice): SettingsInput | undefined {
  const asked = practice.votes === 'none' ? { ...practice, important: false } : practice;
  const changed = Object.entries(asked).filter(([name, value]) => USUAL[name as keyof Practice] !== value);
  return changed.length === 0 ? undefined : (Object.fromEntries(changed) as SettingsInput);
}
