/** English: one file an area, merged once. A new area file is one import and one line here. */
import { reasons } from './reasons.ts';
import { refusals } from './refusals.ts';
import { rules } from './rules.ts';
import { common } from './ui-common.ts';
import { debrief } from './ui-debrief.ts';
import { lobby } from './ui-lobby.ts';
import { start } from './ui-start.ts';
import { table } from './ui-table.ts';
import { tableActs } from './ui-table-acts.ts';
import { tableNow } from './ui-table-now.ts';
import { tableRecord } from './ui-table-record.ts';

/** What a browser has from the start: all but the areas below. */
export const first = {
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

/** Large, and read after everything else: it comes with its screen (`addWords` in client/model). */
export { debrief };

/** All of it: for exports, the command line and tests. Marked so that a build which does not use it leaves it out. */
export const en: typeof first & typeof debrief = /* @__PURE__ */ Object.assign({}, first, debrief);

export type MessageKey = keyof typeof en;
