/**
 * The message catalogue: every string a person reads, by key, in ICU form.
 * Screens, refusals, bots' reasons and exports all say their words through here.
 * What nobody imports is left out of a build, so a screen may take one area and leave the rest.
 */
import { en, type MessageKey } from './en/index.ts';
import type { WordParams } from './render.ts';
import { type Catalogue, createWords, type Words } from './words.ts';

export { before, deals, debrief, desk, first, forms, meeting, projector, reasons, talk } from './en/index.ts';
export { refusalKey, sayRefusal } from './refusal.ts';
export { createWords, type Dir, dirOf } from './words.ts';
export type { Catalogue, MessageKey, WordParams, Words };

/** The whole of English. */
export const english: Words = /* @__PURE__ */ createWords('en', en);
export const say: Words['say'] = (key, params) => english.say(key, params);
export const sayAny: Words['sayAny'] = (key, params) => english.sayAny(key, params);

/** A translation; English stands in for what it has not brought yet. */
export const translated = (lang: string, catalogue: Catalogue): Words => createWords(lang, { ...en, ...catalogue });
