/**
 * Free text understood as acts: offline, by rules that can be read. The first reading is the likeliest; one that is not
 * `sure` is only the nearest there is. What comes of it is shown and confirmed; nothing here acts.
 */
import { isLive, type PublicState } from '../../engine/index.ts';
import type { OpenGame } from '../../scenario/index.ts';
import type { SeatId } from '../../types/index.ts';
import { ask, placeNamed, placeOf, whoOf, whoOn } from './about.ts';
import { DEALS } from './rules/deals.ts';
import { QUESTIONS, tradeAsPackage } from './rules/questions.ts';
import { STANCES } from './rules/stances.ts';
import { hear } from './signs.ts';
import type { Given, Heard, Near, Reading } from './types.ts';

export type { Given, Near, Reading };

/** Longer than this is a speech, and no single act. */
const LONGEST = 400;
const MOST = 3;

const unsure = (reading: Reading): Reading => ({ ...reading, sure: false });

/** What somebody who names this paragraph, or this delegation, most likely wants. */
function nearest(h: Heard): readonly Reading[] {
  const p = placeNamed(h);
  const who = whoOf(h);
  if (p === undefined && (who === null || h.seats.length === 0)) return [];
  const on = p ?? placeOf(h);
  if (on === undefined || !isLive(on)) return [];
  const asked = ask(whoOn(h, on), 'ask.why', { paragraph: on.id }, on.id);
  const stance: Reading = { kind: 'act', act: 'stance.take', given: { paragraph: on.id }, sure: false };
  return [unsure(asked), { kind: 'fact', fact: 'blockers', paragraph: on.id, sure: false }, stance];
}

const same = (a: Reading, b: Reading): boolean => JSON.stringify(a) === JSON.stringify(b);

export function understand(
  open: OpenGame,
  state: PublicState,
  seat: SeatId,
  text: string,
  near: Near = {},
): readonly Reading[] {
  const typed = text.trim();
  if (typed === '' || typed.length > LONGEST) return [];
  const h = hear({ open, state, seat, near }, typed);
  const found = [...DEALS, ...QUESTIONS, ...STANCES].flatMap((rule) => rule(h) ?? []);
  const bargain = found.some((r) => r.kind === 'question' && r.said.phrase === 'ask.trade');
  const deal = bargain ? tradeAsPackage(h) : null;
  const all = deal === null ? found : [...found.filter((r) => r.kind !== 'act'), deal];
  const once = all.filter((r, i) => all.findIndex((x) => same(x, r)) === i);
  return once.length > 0 ? once.slice(0, MOST) : nearest(h);
}
