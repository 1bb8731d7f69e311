/** What rooms, the floor, votes and news say comes with their screens. */
import { meeting } from '../../../../shared/words/index.ts';
import { addWords } from '../../words.ts';

addWords(meeting);
