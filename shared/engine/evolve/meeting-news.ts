import type { EventOf, EventType, PublicEffect } from '../events.ts';
import type { News, Paragraph } from '../state.ts';
import { keep, type Steps, tell } from './fold.ts';
import type { SealedSteps, SeatSteps } from './private.ts';

type Mine = Extract<EventType, `inject.${string}`>;

const newsOf = (e: EventOf<'inject.released'>, round: number): News => {
  const { effects, id, text, title, to } = e;
  return { id, title, text, to, effects, round, at: e.at };
};

/** The issue's paragraphs come first, or last, of their part; the numbers follow the order. */
function moved(paragraphs: readonly Paragraph[], { issue, place }: Extract<PublicEffect, { kind: 'agenda' }>) {
  const ordered = (part: Paragraph['place']): Paragraph[] => {
    const all = paragraphs.filter((p) => p.place === part);
    const [named, others] = [all.filter((p) => p.issue === issue), all.filter((p) => p.issue !== issue)];
    return place === 'first' ? [...named, ...others] : [...others, ...named];
  };
  const parts = { PP: ordered('PP'), OP: ordered('OP') };
  return paragraphs.map((p) => parts[p.place].shift() ?? p);
}

const onAgenda = (paragraphs: readonly Paragraph[], effects: readonly PublicEffect[]): readonly Paragraph[] =>
  effects.reduce((now, effect) => (effect.kind === 'agenda' ? moved(now, effect) : now), paragraphs);

export const newsSteps: Steps<Mine> = {
  'inject.released': (s, e) =>
    tell({ ...s, paragraphs: onAgenda(s.paragraphs, e.effects), news: [...s.news, newsOf(e, s.round)] }, e, {
      reason: { text: e.title },
    }),
  'inject.skipped': keep,
};

/** The seat's fold does not count rounds; its news is read by its time. */
export const newsSeat: SeatSteps = {
  'inject.released': (s, e) => (e.audience === 'all' ? s : { ...s, news: [...s.news, newsOf(e, 0)] }),
};

export const newsSealed: SealedSteps = {
  'inject.released': (s, e) => ({ ...s, injects: { ...s.injects, released: [...s.injects.released, e.id] } }),
  'inject.skipped': (s, e) => ({ ...s, injects: { ...s.injects, skipped: [...s.injects.skipped, e.id] } }),
};
