/** The debrief's words come with the debrief, not with the first view. */
import { deals, debrief, forms, talk } from '../../../shared/words/index.ts';
import { addWords } from '../words.ts';

addWords({ ...debrief, ...deals, ...forms, ...talk });

export { say, sayAny, words } from '../words.ts';
