/** The words of acts and rules come with the forms that say them, and the rules themselves. */
import '../judging.ts';
import { forms } from '../../../shared/words/index.ts';
import { addWords } from '../words.ts';

addWords(forms);
