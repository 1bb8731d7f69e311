export * from './from-client.ts';
export * from './from-server.ts';
export * from './http.ts';
export * from './names.ts';
export * from './parse.ts';
export * from './parse-command.ts';
export * from './replica.ts';
export * from './versions.ts';
