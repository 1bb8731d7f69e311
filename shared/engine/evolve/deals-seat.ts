/** What a seat keeps to itself of prices and deals: sealed prices, trust, promises, capital. */
import type { EventOf } from '../events.ts';
import type { SeatState, Trust } from '../state.ts';
import type { SeatSteps } from './private.ts';

const TRUST_LIMIT = 3;
const NEUTRAL = { value: 0, lines: [] } as const;
const clamped = (n: number): number => Math.max(-TRUST_LIMIT, Math.min(TRUST_LIMIT, n));

function trustAfter(e: EventOf<'trust.moved'>, was: Pick<Trust, 'value' | 'lines'>): Trust {
  const where = { ...(e.paragraph && { paragraph: e.paragraph }) };
  const line = { by: e.by, why: e.why, ...where, ...(e.proposal && { proposal: e.proposal }) };
  return { value: clamped(was.value + e.by), why: e.why, ...where, lines: [...was.lines, line] };
}

const answered = (s: SeatState, e: EventOf<'capital.answered'>): SeatState => ({
  ...s,
  capital: s.capital.map((x) =>
    x.id === e.id ? { ...x, status: e.granted ? ('granted' as const) : ('refused' as const), why: e.why } : x,
  ),
});

/** Nothing is due in a pause; in a suspension of the meeting capitals work on. */
const later = (s: SeatState, byMs: number): SeatState =>
  byMs === 0 || s.capital.every((x) => x.due === null)
    ? s
    : { ...s, capital: s.capital.map((x) => (x.due === null ? x : { ...x, due: x.due + byMs })) };

export const dealsSeat: SeatSteps = {
  'table.resumed': (s, e) => later(s, e.byMs ?? 0),
  'clock.shifted': (s, e) => later(s, e.byMs),
  // The public feed has its own number for it; what reaches one seat alone is sealed.
  'goodwill.moved': (s, e) => {
    if (e.audience === 'all' || e.seat !== s.seat) return s;
    const line = { by: e.by, why: e.why, ...(e.paragraph && { paragraph: e.paragraph }) };
    return { ...s, sealedGoodwill: [...s.sealedGoodwill, line] };
  },
  'trust.moved': (s, e) =>
    e.of === s.seat ? { ...s, trust: { ...s.trust, [e.seat]: trustAfter(e, s.trust[e.seat] ?? NEUTRAL) } } : s,
  'promise.made': (s, e) => {
    const { id, seat, to, promise, paragraph, at } = e;
    return { ...s, promises: [...s.promises, { id, seat, to, promise, paragraph, status: 'given' as const, at }] };
  },
  'promise.marked': (s, e) => ({
    ...s,
    promises: s.promises.map((x) =>
      x.id === e.id ? { ...x, status: e.kept ? ('kept' as const) : ('broken' as const) } : x,
    ),
  }),
  'capital.asked': (s, e) => {
    const ask = { id: e.id, package: e.package, issue: e.issue, level: e.level, due: e.due, status: 'asked' as const };
    return { ...s, capital: [...s.capital, ask] };
  },
  'capital.answered': answered,
  'leave.given': (s, e) => {
    const leave = { issue: e.issue, level: e.level, why: e.why, ...(e.package && { package: e.package }) };
    return { ...s, leaves: [...s.leaves, leave] };
  },
};
