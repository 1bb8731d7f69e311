/** Fetches what the meeting adds to a table, with its words, right after the first view. */
import { laterFile } from '../../shell/index.ts';
import { fillParts } from './parts.tsx';

laterFile(async () => fillParts(await import('./later.ts')));
