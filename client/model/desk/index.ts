/** The desk's view-models: data in, data out. */
import './words.ts';

export * from './acts.ts';
export * from './breaks.ts';
export * from './burn.ts';
export * from './floor.ts';
export * from './grid.ts';
export * from './holds.ts';
export * from './keys.ts';
export * from './onward.ts';
export * from './people.ts';
export * from './plan.ts';
export * from './put.ts';
export * from './rail.ts';
export * from './ready.ts';
export * from './revise.ts';
export * from './rooms.ts';
export * from './sight.ts';
