/** The debrief's words come with the debrief, not with the first view. */
import { debrief, forms } from '../../../shared/words/index.ts';
import { addWords } from '../words.ts';

addWords({ ...debrief, ...forms });

export { say, sayAny, words } from '../words.ts';
