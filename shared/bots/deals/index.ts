/** Deals of a member: answer first, then join what others began, then offer. */
import { type Actor, allows, type Command, isMember } from '../../engine/index.ts';
import { createRandom } from '../../types/index.ts';
import type { Delegate } from '../input.ts';
import { say } from '../reasons.ts';
import { styleOf } from '../style.ts';
import { answer, leave } from './answer.ts';
import { askForOwn } from './capital.ts';
import { meetCondition, offerCondition } from './conditions.ts';
import { declareRedLine } from './declare.ts';
import { foundInitiative, inviteHolder, joinInitiative } from './initiatives.ts';
import { offered } from './parts.ts';
import { givePromise } from './promises.ts';
import { moveToPreamble } from './shape.ts';
import { bestSwap, type Swap } from './swap.ts';

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

/** What waits for this seat, oldest first; and what it would not have others run into. */
export function answerDeals(d: Delegate): Command | null {
  if (!isMember(d.state, d.seat)) return null;
  return first(d, [
    () => leave(d),
    () => askForOwn(d),
    ...d.state.packages.map((pkg) => () => answer(d, pkg)),
    () => meetCondition(d),
    () => declareRedLine(d),
  ]);
}

/** How many packages a table can look at in one corridor before it loses the thread. */
const AT_ONCE = 3;

function swapToOffer(d: Delegate, mood: number): Swap | null {
  const plain = bestSwap(d);
  const bold = mood < styleOf(d).boldness ? bestSwap(d, true) : null;
  return bold !== null && bold.score > (plain?.score ?? 0) ? bold : plain;
}

function offer(d: Delegate): Command | null {
  const pending = d.state.packages.filter((x) => x.status === 'offered').length;
  const mood = createRandom(`${d.seed}/${d.seat}/deal/${d.state.round}`).next();
  const { dealing, voice } = styleOf(d);
  if (d.state.round < 1 || pending >= AT_ONCE || mood > dealing) return null;
  const swap = swapToOffer(d, mood / dealing);
  if (swap === null) return null;
  const titles = swap.parts.map((m) => m.paragraph.title);
  const [one = '', two = '', three = ''] = titles;
  const reason =
    titles.length > 2
      ? say('package.offer.three', { one, two, three }, voice)
      : say('package.offer', { one, two }, voice);
  return { type: 'package.offer', parts: swap.parts.map(offered), to: [...swap.to], reason };
}

/** At the end of a seat's corridor: what it would begin. Who has said that it is ready begins nothing new. */
export function beginDeals(d: Delegate): Command | null {
  const seat = d.state.seats[d.seat];
  if (!isMember(d.state, d.seat) || seat === undefined) return null;
  const joins = first(d, [() => joinInitiative(d)]);
  if (joins !== null || seat.ready) return joins;
  const spent = seat.deals >= d.state.settings.dealsPerRound;
  const begun = spent ? null : first(d, [() => offer(d), () => foundInitiative(d)]);
  if (begun !== null) return begun;
  return first(d, [
    () => inviteHolder(d),
    () => offerCondition(d),
    () => givePromise(d),
    () => (seat.proposals < d.state.settings.proposalsPerRound ? moveToPreamble(d) : null),
  ]);
}
