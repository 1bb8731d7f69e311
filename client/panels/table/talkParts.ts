/** Stand-ins for what reads along while one writes, wherever that is. */
import { later } from '../shell/index.ts';

const file = () => import('./understood/later.ts');

export const Answered = later(async () => (await file()).Answered);
export const AskMore = later(async () => (await file()).AskMore);
export const Understood = later(async () => (await file()).Understood);
