export * from './memory.ts';
export * from './numbering.ts';
export { openStore } from './open.ts';
export * from './port.ts';
export { DatabaseError, openPostgresStore } from './postgres.ts';
export * from './registry.ts';
export { DataDirError, openSqliteFile, openSqliteStore, storeOn } from './sqlite.ts';
