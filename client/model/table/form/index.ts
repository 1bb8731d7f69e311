/** Forms made from an act's parameters: which fields, what they hold, and the command they add up to. */
export { commandOf, type FormField, fieldsOf, sketchOf } from './command.ts';
export { FLAGS, flagOf } from './flags.ts';
export { missingIn } from './missing.ts';
export { type Change, type PartChange, type Patch, patched, type Values } from './values.ts';
