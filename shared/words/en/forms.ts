import { dealsArea } from './area-deals.ts';
import { meetingArea } from './area-meeting.ts';
import { observersArea } from './area-observers.ts';
import { roomsArea } from './area-rooms.ts';
import { textArea } from './area-text.ts';
import { reading } from './reading.ts';
import { rules } from './rules.ts';
import { tableActs } from './ui-table-acts.ts';

/** Said by forms and refusals, which open after the first view of a table. A file of its own, so that a build may leave it. */
export const forms = {
  ...tableActs,
  ...textArea,
  ...dealsArea,
  ...roomsArea,
  ...observersArea,
  ...meetingArea,
  ...rules,
  ...reading,
} as const;
