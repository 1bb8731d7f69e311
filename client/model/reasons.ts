/** Why others do what they do is said wherever a table is seen: these words come with it, not with the start page. */
import { reasons } from '../../shared/words/index.ts';
import { addWords } from './words.ts';

addWords(reasons);
