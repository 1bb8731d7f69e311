/** Where no words help, a paragraph may go into the preamble with its words unchanged: there it binds nobody far. */
import { type Command, type Paragraph, PREAMBLE_COUNTS } from '../../engine/index.ts';
import type { Delegate } from '../input.ts';
import { stakesFor, surplus } from '../judge/index.ts';
import { say } from '../reasons.ts';
import { unitOf } from '../signals.ts';
import { styleOf } from '../style.ts';
import { costFor, dealable, othersOf } from './moves.ts';

const gain = (d: Delegate, p: Paragraph): number =>
  stakesFor(d).cost(p.issue, p.words.level) - stakesFor(d).cost(p.issue, PREAMBLE_COUNTS);

/** Do those who hold it back gain by it more than the others lose? */
function frees(d: Delegate, p: Paragraph): boolean {
  let sum = 0;
  for (const [seat, b] of othersOf(d)) {
    const theirs = costFor(d, seat, b, p.issue, p.words.level) - costFor(d, seat, b, p.issue, PREAMBLE_COUNTS);
    if (theirs < -0.5 * unitOf(d.open)) return false;
    sum += theirs;
  }
  return sum > 0;
}

export function moveToPreamble(d: Delegate): Command | null {
  if (!styleOf(d).shapes) return null;
  const p = dealable(d).find(
    (x) =>
      x.place === 'OP' &&
      x.words.level > PREAMBLE_COUNTS &&
      (x.bracketedSince ?? d.state.round) < d.state.round &&
      stakesFor(d).bar(x.issue, PREAMBLE_COUNTS) === null &&
      gain(d, x) >= -0.02 &&
      surplus(d, x.id, { ...x.words, level: PREAMBLE_COUNTS }) >= Math.min(0, surplus(d)) &&
      !d.state.proposals.some((y) => y.paragraph === x.id && y.operation.kind === 'move') &&
      frees(d, x),
  );
  if (p === undefined) return null;
  const reason = say('propose.move', { issue: p.title }, styleOf(d).voice + d.state.round);
  return { type: 'proposal.move', paragraph: p.id, after: null, place: 'PP', reason };
}
