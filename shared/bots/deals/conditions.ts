/** Assent that depends on another's: "I lift here if you lift there". The table carries it out when both have said so. */
import { bracketBy, type Command, type Condition, type Paragraph, standsOf } from '../../engine/index.ts';
import { createRandom, type SeatId } from '../../types/index.ts';
import { beliefsOf } from '../beliefs/index.ts';
import type { Delegate } from '../input.ts';
import { stakesFor } from '../judge/index.ts';
import { say } from '../reasons.ts';
import { unitOf } from '../signals.ts';
import { styleOf } from '../style.ts';
import { costFor, dealable } from './moves.ts';

/** What a seat lifts for another's lifting costs it at most so much of its room, in units. */
const PRICE = 0.4;
/** What it wins is in the air still, and counts less. */
const LIKELY = 0.6;

const standingCost = (d: Delegate, p: Paragraph): number => stakesFor(d).cost(p.issue, p.words.level);

/** Held by this seat for the distance alone, and at a price that can be paid. */
const isMine = (d: Delegate, p: Paragraph): boolean =>
  bracketBy(p, d.seat) !== undefined &&
  stakesFor(d).bar(p.issue, p.words.level) === null &&
  standingCost(d, p) <= PRICE * unitOf(d.open);

/** What this seat would lose if the paragraph went where its holder is believed to want it. */
function threat(d: Delegate, p: Paragraph, holder: SeatId): number {
  const b = beliefsOf(d.open, d.state).get(holder);
  const levels = d.open.issues.find((i) => i.id === p.issue)?.levels ?? [];
  const costs = levels.map((_, level) => (b === undefined ? 0 : costFor(d, holder, b, p.issue, level)));
  // Whoever could never have it will not lift, whatever it is offered.
  if ((costs[p.words.level] ?? 0) >= 1) return 0;
  const aim = costs.indexOf(Math.min(...costs));
  return aim < 0 ? 0 : stakesFor(d).cost(p.issue, aim) - standingCost(d, p);
}

type Trade = { readonly mine: Paragraph; readonly theirs: Paragraph; readonly seat: SeatId };

function command(d: Delegate, { mine, seat, theirs }: Trade, phrase: string): Command {
  const turn = styleOf(d).voice + d.state.conditions.length;
  return {
    type: 'stance.condition',
    paragraph: mine.id,
    stance: 'live-with',
    when: [{ paragraph: theirs.id, free: seat }],
    reason: say(phrase, { issue: mine.title, other: theirs.title }, turn),
  };
}

const isFree = (d: Delegate, p: Paragraph): boolean => standsOf(d.state, d.seat, p.id) === undefined;

/** Another lifts there if this seat lifts here: yes, where what it wins outweighs what it gives. */
function meets(d: Delegate, c: Condition): Trade | null {
  const [ground] = c.when;
  if (c.status !== 'waiting' || c.when.length !== 1 || ground === undefined || !('free' in ground)) return null;
  const mine = d.state.paragraphs.find((p) => p.id === ground.paragraph);
  const theirs = d.state.paragraphs.find((p) => p.id === c.paragraph);
  if (ground.free !== d.seat || mine === undefined || theirs === undefined || !isMine(d, mine)) return null;
  // Theirs is as good as in hand: it lifts the moment this seat does.
  const wins = threat(d, theirs, c.seat) >= standingCost(d, mine);
  return wins && isFree(d, mine) ? { mine, theirs, seat: c.seat } : null;
}

export function meetCondition(d: Delegate): Command | null {
  for (const c of d.state.conditions) {
    const trade = c.seat === d.seat ? null : meets(d, c);
    if (trade !== null) return command(d, trade, 'condition.meet');
  }
  return null;
}

/** One at a time, and the one that wins most. */
export function offerCondition(d: Delegate): Command | null {
  const mood = createRandom(`${d.seed}/${d.seat}/condition/${d.state.round}`).next();
  const waits = d.state.conditions.some(
    (c) => c.seat === d.seat && (c.status === 'waiting' || c.round === d.state.round),
  );
  if (mood > styleOf(d).giving || waits || !styleOf(d).anticipates) return null;
  const paragraphs = dealable(d);
  let best: (Trade & { readonly wins: number }) | null = null;
  for (const mine of paragraphs.filter((p) => isMine(d, p) && isFree(d, p)))
    for (const theirs of paragraphs)
      for (const { seat } of theirs.brackets) {
        if (seat === d.seat || theirs === mine || bracketBy(theirs, d.seat) !== undefined) continue;
        const wins = LIKELY * threat(d, theirs, seat) - standingCost(d, mine);
        if (wins > (best?.wins ?? 0)) best = { mine, theirs, seat, wins };
      }
  return best === null ? null : command(d, best, 'condition.offer');
}
