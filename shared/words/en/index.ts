/** English: one file an area, merged once. A new area file is one import and one line here. */
import { reasons } from './reasons.ts';
import { refusals } from './refusals.ts';
import { rules } from './rules.ts';
import { common } from './ui-common.ts';
import { lobby } from './ui-lobby.ts';
import { start } from './ui-start.ts';
import { table } from './ui-table.ts';
import { tableActs } from './ui-table-acts.ts';
import { tableNow } from './ui-table-now.ts';
import { tableRecord } from './ui-table-record.ts';

export const en = {
  ...reasons,
  ...refusals,
  ...rules,
  ...common,
  ...start,
  ...lobby,
  ...table,
  ...tableActs,
  ...tableNow,
  ...tableRecord,
} as const;

export type MessageKey = keyof typeof en;
