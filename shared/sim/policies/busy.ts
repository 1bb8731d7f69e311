/** Policies of timing: the standard bot, but only in the last round; and the standard bot with everything else first. */
import { nextForSeat } from '../../bots/index.ts';
import type { Command } from '../../engine/index.ts';
import type { SeatMind } from '../play.ts';
import { costOf, firstOpen, live, mindOf, type Place, progress } from './kit.ts';

const asBot = (p: Place, seed: string): Command | null =>
  nextForSeat({
    open: p.world.game.open,
    state: p.state,
    own: p.own,
    seat: p.seat,
    sheet: p.world.game.sealed.sheets?.[p.seat] ?? null,
    seed,
  });

/** Says nothing until the last round, and then bargains as a bot. */
export const waiting = (seed: string): SeatMind => mindOf((p) => (progress(p) < 1 ? null : asBot(p, seed)));

/** The seat's best wording everywhere, round after round. */
function* wordings(p: Place): Generator<Command> {
  for (const x of live(p)) {
    const issue = p.world.game.open.issues.find((i) => i.id === x.issue);
    const best = [...(issue?.wordings ?? [])].sort((a, b) => costOf(p, x.issue, a.level) - costOf(p, x.issue, b.level));
    for (const w of best.slice(0, 2)) yield { type: 'proposal.table', paragraph: x.id, wording: { ready: w.id } };
  }
}

/** Two of its best wordings as one package, to everybody. */
function* packages(p: Place): Generator<Command> {
  const [a, b] = [...wordings(p)].filter((c) => c.type === 'proposal.table');
  const to = p.state.members.filter((seat) => seat !== p.seat);
  if (a === undefined || b === undefined || a.paragraph === b.paragraph) return;
  const part = ({ paragraph, wording }: typeof a) => ({ paragraph, wording });
  yield { type: 'package.offer', parts: [part(a), part(b)], to };
}

function* everything(p: Place, turn: number): Generator<Command> {
  const paragraph = live(p)[turn % Math.max(1, live(p).length)];
  const to = p.state.members.filter((seat) => seat !== p.seat)[turn % Math.max(1, p.state.members.length - 1)];
  yield* wordings(p);
  yield* packages(p);
  for (const issue of p.world.game.open.issues) yield { type: 'initiative.found', issue: issue.id, title: issue.title };
  if (paragraph !== undefined && to !== undefined) {
    yield { type: 'promise.make', to, promise: 'support', paragraph: paragraph.id };
    yield { type: 'room.open', kind: 'bilateral', paragraphs: [paragraph.id], seats: [to] };
    yield { type: 'note.send', to: [to], text: 'Shall we talk?', about: paragraph.id };
  }
  yield { type: 'speakers.join' };
  yield { type: 'message.say', text: 'One more point, if I may.' };
}

/** So many acts a part of the meeting go to the flood; after it the seat bargains as a bot. */
const FLOOD = 12;

export function flooding(seed: string): SeatMind {
  let part = '';
  let turn = 0;
  return mindOf((p) => {
    const now = `${p.state.phase}/${p.state.round}/${p.state.phaseSinceMs}`;
    turn = now === part ? turn + 1 : 0;
    part = now;
    const flood = turn < FLOOD ? firstOpen(p, everything(p, turn)) : null;
    return flood ?? asBot(p, seed);
  });
}
