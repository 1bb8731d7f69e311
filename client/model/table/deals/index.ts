/** Deals as the screens show them: packages, conditions, capital, promises, initiatives. Fetched after the first view. */
import { deals } from '../../../../shared/words/index.ts';
import { addWords } from '../../words.ts';

addWords(deals);

export * from './asked.ts';
export * from './capital.ts';
export * from './cards.ts';
export * from './choices.ts';
export * from './conditions.ts';
export * from './draft.ts';
export * from './lines.ts';
export * from './offers.ts';
export * from './parts.ts';
export { goodwillWhy } from './record.ts';
export * from './round.ts';
export * from './shelf.ts';
export * from './tips.ts';
export * from './word.ts';
export * from './worth.ts';
