/** One line a party: the build finds each file by the literal address in it. */
const EMBLEMS: Readonly<Record<string, string>> = {
  ae: new URL('../../node_modules/circle-flags/flags/ae.svg', import.meta.url).href,
  bd: new URL('../../node_modules/circle-flags/flags/bd.svg', import.meta.url).href,
  eu: new URL('../../node_modules/circle-flags/flags/eu.svg', import.meta.url).href,
  ma: new URL('../../node_modules/circle-flags/flags/ma.svg', import.meta.url).href,
  mx: new URL('../../node_modules/circle-flags/flags/mx.svg', import.meta.url).href,
  ne: new URL('../../node_modules/circle-flags/flags/ne.svg', import.meta.url).href,
  ph: new URL('../../node_modules/circle-flags/flags/ph.svg', import.meta.url).href,
  se: new URL('../../node_modules/circle-flags/flags/se.svg', import.meta.url).href,
  us: new URL('../../node_modules/circle-flags/flags/us.svg', import.meta.url).href,
  iom: new URL('./iom.svg', import.meta.url).href,
  'civil-society': new URL('./civil-society.svg', import.meta.url).href,
  chair: new URL('./chair.svg', import.meta.url).href,
};

const ANY = new URL('./delegation.svg', import.meta.url).href;

/** The round flag or emblem of a party; a plain one where the code is unknown. */
export const emblemUrl = (code: string): string => EMBLEMS[code.toLowerCase()] ?? ANY;

export const hasEmblem = (code: string): boolean => code.toLowerCase() in EMBLEMS;
