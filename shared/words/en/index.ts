/** English: one file an area, merged once. A new area file is one import and one line here. */
import { before } from './before.ts';
import { forms } from './forms.ts';
import { reasons } from './reasons.ts';
import { refusals } from './refusals.ts';
import { common } from './ui-common.ts';
import { deals } from './ui-deals.ts';
import { debrief } from './ui-debrief.ts';
import { desk } from './ui-desk.ts';
import { door } from './ui-door.ts';
import { meeting } from './ui-meeting.ts';
import { projector } from './ui-projector.ts';
import { table } from './ui-table.ts';
import { tableNow } from './ui-table-now.ts';
import { tableRecord } from './ui-table-record.ts';
import { talk } from './ui-understood.ts';

/** What a browser has from the start: all but the areas below. */
export const first = {
  ...refusals,
  ...common,
  ...door,
  ...table,
  ...tableNow,
  ...tableRecord,
} as const;

/** Read by few, or after everything else: each comes with its screen (`addWords` in client/model). */
export { before, deals, debrief, desk, forms, meeting, projector, reasons, talk };

/** All of it: for exports, the command line and tests. Marked so that a build which does not use it leaves it out. */
type All = typeof first &
  typeof before &
  typeof forms &
  typeof deals &
  typeof debrief &
  typeof desk &
  typeof meeting &
  typeof projector &
  typeof reasons &
  typeof talk;
export const en: All = /* @__PURE__ */ Object.assign(
  {},
  first,
  before,
  forms,
  deals,
  debrief,
  desk,
  meeting,
  projector,
  reasons,
  talk,
);

export type MessageKey = keyof typeof en;
