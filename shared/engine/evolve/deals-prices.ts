/** Goodwill, confidence, initiatives, declared lines: the plain entries. */
import type { PublicState } from '../state.ts';
import { onSeat, type Step, tell } from './fold.ts';
import { GOODWILL_CEILING } from './open.ts';

const uses = (s: PublicState, seat: string, why: string): PublicState['used'] => {
  const own = s.used[seat] ?? {};
  return { ...s.used, [seat]: { ...own, [why]: ((own as Record<string, number>)[why] ?? 0) + 1 } };
};

export const goodwillMoved: Step<'goodwill.moved'> = (s, e) => {
  const has = s.goodwill[e.seat];
  if (has === undefined) return s;
  const line = {
    seat: e.seat,
    by: e.by,
    why: e.why,
    round: e.round ?? s.round,
    at: e.at,
    ...(e.paragraph && { paragraph: e.paragraph }),
    ...(e.proposal && { proposal: e.proposal }),
    ...(e.about && { about: e.about }),
  };
  return {
    ...s,
    goodwill: { ...s.goodwill, [e.seat]: Math.min(GOODWILL_CEILING, has + e.by) },
    goodwillLines: [...s.goodwillLines, line],
    used: uses(s, e.seat, e.why),
  };
};

export const capitalWidened: Step<'capital.widened'> = (s, e) => tell({ ...s, capitalWidened: true }, e, {});

export const confidenceLost: Step<'confidence.lost'> = (s, e) => {
  const doubted = [...s.doubted, { paragraph: e.paragraph, version: e.version }];
  return tell({ ...s, confidence: e.left, doubted }, e, { paragraph: e.paragraph, to: `${e.left}` });
};

export const initiativeFounded: Step<'initiative.founded'> = (s, e) => {
  const one = {
    id: e.id,
    issue: e.issue,
    title: e.title,
    founder: e.seat,
    members: [e.seat],
    secretariat: null,
    at: e.at,
  };
  const deals = (s.seats[e.seat]?.deals ?? 0) + 1;
  return tell(onSeat({ ...s, initiatives: [...s.initiatives, one] }, e.seat, { deals }), e, {
    seat: e.seat,
    text: e.title,
  });
};

type OnInitiative = 'initiative.joined' | 'initiative.left' | 'initiative.served';
type Initiative = PublicState['initiatives'][number];

const onInitiative =
  (change: (one: Initiative, seat: string) => Initiative): Step<OnInitiative> =>
  (s, e) => {
    const title = s.initiatives.find((x) => x.id === e.id)?.title ?? '';
    const initiatives = s.initiatives.map((x) => (x.id === e.id ? change(x, e.seat) : x));
    return tell({ ...s, initiatives }, e, { seat: e.seat, text: title });
  };

export const initiativeJoined = onInitiative((x, seat) => ({ ...x, members: [...x.members, seat] }));
export const initiativeLeft = onInitiative((x, seat) => ({ ...x, members: x.members.filter((m) => m !== seat) }));
export const initiativeServed = onInitiative((x, seat) => ({ ...x, secretariat: seat }));

export const redlineDeclared: Step<'redline.declared'> = (s, e) => {
  const line = {
    seat: e.seat,
    issue: e.issue,
    levels: e.levels,
    at: e.at,
    ...(e.reason && { reason: e.reason }),
  };
  return tell({ ...s, declared: [...s.declared, line] }, e, {
    seat: e.seat,
    text: e.issue,
    ...(e.reason && { reason: e.reason }),
  });
};
