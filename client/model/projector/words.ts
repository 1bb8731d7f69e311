/** The projector's words come with the projector. */
import { before, meeting, projector, talk } from '../../../shared/words/index.ts';
import { addWords } from '../words.ts';

addWords({ ...before, ...meeting, ...projector, ...talk });
