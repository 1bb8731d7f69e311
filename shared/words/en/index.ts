/** English: one file an area, merged once. A new area file is one import and one line here. */
import { common } from './ui-common.ts';
import { start } from './ui-start.ts';

export const en = { ...common, ...start } as const;

export type MessageKey = keyof typeof en;
