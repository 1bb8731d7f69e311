/** English: one file an area, merged once. A new area file is one import and one line here. */
import { refusals } from './refusals.ts';
import { rules } from './rules.ts';
import { common } from './ui-common.ts';
import { start } from './ui-start.ts';

export const en = { ...refusals, ...rules, ...common, ...start } as const;

export type MessageKey = keyof typeof en;
