/** Deals of a member: answer first, then join what others began, then offer. */
import { type Actor, allows, type Command, isMember } from '../../engine/index.ts';
import { createRandom } from '../../types/index.ts';
import type { Delegate } from '../input.ts';
import { say } from '../reasons.ts';
import { styleOf } from '../style.ts';
import { answer, askForOwn } from './answer.ts';
import { foundInitiative, joinInitiative } from './initiatives.ts';
import { bestSwap } from './swap.ts';

const may = (d: Delegate, command: Command): boolean => {
  const actor: Actor = { role: 'seat', seat: d.seat, by: 'bot' };
  return allows({ open: d.open, state: d.state, own: d.own, sheet: d.sheet, actor, at: 0 }, command) === null;
};

const first = (d: Delegate, tries: readonly (() => Command | null)[]): Command | null => {
  for (const attempt of tries) {
    const command = attempt();
    if (command !== null && may(d, command)) return command;
  }
  return null;
};

/** Packages that wait for this seat, oldest first. */
export function answerDeals(d: Delegate): Command | null {
  if (!isMember(d.state, d.seat)) return null;
  return first(d, [() => askForOwn(d), ...d.state.packages.map((pkg) => () => answer(d, pkg))]);
}

/** How many packages a table can look at in one corridor before it loses the thread. */
const AT_ONCE = 2;
/** Not every delegation deals in every round, and some of those that do would go further than their instructions. */
const EAGER = 0.5;
const BOLD = 0.25;

function offer(d: Delegate): Command | null {
  const pending = d.state.packages.filter((x) => x.status === 'offered').length;
  const mood = createRandom(`${d.seed}/${d.seat}/deal/${d.state.round}`).next();
  if (d.state.round < 1 || pending >= AT_ONCE || mood > EAGER) return null;
  const swap = (mood < BOLD ? bestSwap(d, true) : null) ?? bestSwap(d);
  if (swap === null) return null;
  const [a, b] = swap.parts;
  return {
    type: 'package.offer',
    parts: [a, b].map(({ paragraph, wording }) => ({ paragraph: paragraph.id, wording: { ready: wording.id } })),
    to: [...swap.to],
    reason: say('package.offer', { one: a.paragraph.title, two: b.paragraph.title }, styleOf(d).voice),
  };
}

/** At the end of a seat's corridor: what it would begin. Who has said that it is ready begins nothing new. */
export function beginDeals(d: Delegate): Command | null {
  const seat = d.state.seats[d.seat];
  if (!isMember(d.state, d.seat) || seat === undefined) return null;
  const joins = first(d, [() => joinInitiative(d)]);
  if (joins !== null || seat.ready || seat.deals >= d.state.settings.dealsPerRound) return joins;
  return first(d, [() => offer(d), () => foundInitiative(d)]);
}
