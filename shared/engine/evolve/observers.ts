import type { EventOf } from '../events.ts';
import type { PostureTaken, Sounding } from '../state.ts';
import { keep, type Steps, tell } from './fold.ts';
import type { SealedSteps, SeatSteps } from './private.ts';

type Mine =
  | 'evidence.played'
  | 'evidence.followed'
  | 'sounding.asked'
  | 'sounding.answered'
  | 'sounding.told'
  | 'posture.taken'
  | 'text.judged';

const postureOf = (e: EventOf<'posture.taken'>, round: number, before: PostureTaken | undefined): PostureTaken => ({
  posture: e.posture,
  round,
  // R14.9: this round and the next.
  barred: e.posture === 'steps' ? [round, round + 1] : (before?.barred ?? []).filter((r) => r >= round),
  ...(e.paragraph && { paragraph: e.paragraph }),
  ...(e.holder && { holder: e.holder }),
});

export const observersSteps: Steps<Mine> = {
  'evidence.played': (s, e) => {
    const reason = e.reason && { reason: e.reason };
    const line = {
      seat: e.seat,
      paragraph: e.paragraph,
      by: null,
      at: e.at,
      ...(e.card && { card: e.card }),
      ...reason,
    };
    return tell({ ...s, evidence: [...s.evidence, line], speaker: e.seat }, e, {
      seat: e.seat,
      paragraph: e.paragraph,
      ...(e.card && { to: e.card }),
      ...reason,
    });
  },
  'evidence.followed': (s, e) => {
    const mine = (x: (typeof s.evidence)[number]): boolean =>
      x.by === null && x.seat === e.seat && x.paragraph === e.paragraph;
    const evidence = s.evidence.map((x) => (mine(x) ? { ...x, by: e.by } : x));
    return tell({ ...s, evidence }, e, { seat: e.by, paragraph: e.paragraph, to: e.seat });
  },
  'sounding.asked': keep,
  'sounding.answered': keep,
  'sounding.told': keep,
  'posture.taken': (s, e) => {
    const postures = { ...s.postures, [e.seat]: postureOf(e, s.round, s.postures[e.seat]) };
    return tell({ ...s, postures }, e, {
      seat: e.seat,
      text: e.posture,
      ...(e.paragraph && { paragraph: e.paragraph }),
      ...(e.holder && { to: e.holder }),
    });
  },
  'text.judged': (s, e) => {
    const reason = e.reason && { reason: e.reason };
    const line = { seat: e.seat, view: e.view, ...(e.about && { about: e.about }), ...reason };
    return tell({ ...s, judgements: [...s.judgements, line], speaker: e.seat }, e, {
      seat: e.seat,
      text: e.view,
      ...(e.about && { to: e.about }),
      ...reason,
    });
  },
};

const asked = ({ id, seat, paragraph, seats, round }: EventOf<'sounding.asked'>): Sounding => ({
  id,
  seat,
  paragraph,
  seats,
  round,
});

const onSounding = <S extends Sounding>(all: readonly S[], id: string, change: (s: S) => S): readonly S[] =>
  all.map((x) => (x.id === id ? change(x) : x));

/** The asker sees whether the two overlap, each of the two what it answered itself. */
export const observersSeat: SeatSteps = {
  'sounding.asked': (s, e) => ({ ...s, soundings: [...s.soundings, asked(e)] }),
  'sounding.answered': (s, e) => ({
    ...s,
    soundings: onSounding(s.soundings, e.id, (x) => ({ ...x, answer: e.levels })),
  }),
  'sounding.told': (s, e) => ({
    ...s,
    soundings: onSounding(s.soundings, e.id, (x) => ({ ...x, overlap: e.overlap })),
  }),
};

/** The server keeps the answers. */
export const observersSealed: SealedSteps = {
  'sounding.asked': (s, e) => ({ ...s, soundings: [...s.soundings, { ...asked(e), answers: {} }] }),
  'sounding.answered': (s, e) => ({
    ...s,
    soundings: onSounding(s.soundings, e.id, (x) => ({ ...x, answers: { ...x.answers, [e.seat]: e.levels } })),
  }),
  'sounding.told': (s, e) => ({
    ...s,
    soundings: onSounding(s.soundings, e.id, (x) => ({ ...x, overlap: e.overlap })),
  }),
};
