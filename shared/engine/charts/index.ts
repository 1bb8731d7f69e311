export { type Ask, CHARTS, type Charts } from './ask.ts';
export type { ParagraphEvent } from './paragraph.ts';
export { paragraphChart } from './paragraph.ts';
export type { ProcedureEvent } from './procedure.ts';
export { procedureChart } from './procedure.ts';
