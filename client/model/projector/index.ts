/** The projector's view-models: public facts in, words and places out. */
import './words.ts';

export * from './fit.ts';
export * from './focus.ts';
export * from './moments.ts';
export * from './scene.ts';
