/** The desk's words come with the desk. */
import { desk, forms, meeting, talk } from '../../../shared/words/index.ts';
import { addWords } from '../words.ts';

addWords({ ...desk, ...forms, ...meeting, ...talk });
