export * from './find.ts';
export * from './game.ts';
export * from './most.ts';
export * from './phrases.ts';
