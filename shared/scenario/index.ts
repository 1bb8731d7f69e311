export * from './find.ts';
export * from './game.ts';
export * from './phrases.ts';
