/** What a typed line could mean: a file of its own with its words, fetched after the first view. */
import { talk } from '../../../../shared/words/index.ts';
import { addWords } from '../../words.ts';

addWords(talk);

export * from './build.ts';
export { type Near, type Reading, readingsOf } from './reader.ts';
export * from './text.ts';
