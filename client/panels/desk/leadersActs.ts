import { later } from '../shell/index.ts';

/** Every act of chair and host by name, with its form: it comes after the desk's first view. */
export const LeadersActs = later(async () => (await import('../table/acts.tsx')).LeadersActs);
