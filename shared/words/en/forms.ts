import { rules } from './rules.ts';
import { tableActs } from './ui-table-acts.ts';

/** Said by forms and refusals, which open after the first view of a table. A file of its own, so that a build may leave it. */
export const forms = { ...tableActs, ...rules } as const;
