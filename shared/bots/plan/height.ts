/** How good it is that the members have so much room left. */
import type { Board } from './board.ts';

// Read once: in a sandbox, as under Jest, each look-up of a global is dear.
const { log, max } = Math;

/** A member for whom no text is better is no member of a consensus: nobody's gain makes up for it. */
const LOST = 4;
const LOST_BY = 20;
/** Below the margin every bit weighs more than its logarithm says: what is believed may be a little wrong. */
const STEEP = 2;
/** How much the sum of gains counts beside their product. */
const SUM = 1;
/** What leaving out a member costs where the rule lets the others go on. */
const LEFT_OUT = -6;

function worthOf(room: number, margin: number): number {
  if (room >= margin) return log(room) + SUM * room;
  const short = margin - room;
  const lost = room < 0 ? LOST - LOST_BY * room : 0;
  return log(margin) + SUM * room - (STEEP / margin) * short - lost;
}

export type Height = (rooms: Float64Array) => number;

function unanimous({ margin, n }: Board, weights: Float64Array): Height {
  return (rooms) => {
    let sum = 0;
    for (let i = 0; i < n; i++) sum += (weights[i] ?? 1) * worthOf(rooms[i] ?? 0, margin);
    return sum;
  };
}

/** Those who are needed in any case, then the best placed of the others; the rest count until they are given up. */
function byQuorum({ margin, n, vital }: Board, weights: Float64Array, k: number): Height {
  return (rooms) => {
    let sum = 0;
    let needed = k;
    const others: number[] = [];
    for (let i = 0; i < n; i++) {
      const own = (weights[i] ?? 1) * worthOf(rooms[i] ?? 0, margin);
      if (vital[i] === 1) {
        sum += own;
        needed--;
      } else others.push(own);
    }
    others.sort((a, b) => b - a);
    for (const [rank, own] of others.entries()) sum += rank < needed ? own : max(own, LEFT_OUT);
    return sum;
  };
}

export const heightOf = (board: Board, weights: Float64Array): Height =>
  board.decision.rule === 'quorum' ? byQuorum(board, weights, board.decision.k) : unanimous(board, weights);
