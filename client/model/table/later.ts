/** The words of acts and rules come with the forms that say them. */
import { forms } from '../../../shared/words/index.ts';
import { addWords } from '../words.ts';

addWords(forms);
