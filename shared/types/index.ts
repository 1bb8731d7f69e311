export * from './assert.ts';
export * from './errors.ts';
export * from './hash.ts';
export * from './ids.ts';
export * from './random.ts';
export * from './result.ts';
