/** The debrief's words come with the debrief, not with the first view. */
import { deals, debrief, forms } from '../../../shared/words/index.ts';
import { addWords } from '../words.ts';

addWords({ ...debrief, ...deals, ...forms });

export { say, sayAny, words } from '../words.ts';
