export * from './memory.ts';
export * from './numbering.ts';
export * from './port.ts';
export * from './registry.ts';
export { DataDirError, openSqliteStore } from './sqlite.ts';
