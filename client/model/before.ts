/** The words of the screens before a table runs come with those screens. */
import { before } from '../../shared/words/index.ts';
import { addWords } from './words.ts';

addWords(before);
