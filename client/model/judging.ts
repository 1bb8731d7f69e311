/** Brings the rules: imported by what a screen fetches after its first view. */
import { allows, legal } from '../../shared/engine/index.ts';
import { judge } from './judge.ts';

judge.value = { allows, legal };
