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

/** `room` decides whether the member is lost, `heard` how much its gain counts. */
function worthOf(room: number, heard: number, margin: number): number {
  const own = log(max(heard, margin)) + SUM * heard;
  if (room >= margin) return own;
  const lost = room < 0 ? LOST - LOST_BY * room : 0;
  return own - (STEEP / margin) * (margin - room) - lost;
}

export type Height = (rooms: Float64Array) => number;

function unanimous({ claims, margins, n }: Board, weights: Float64Array): Height {
  return (rooms) => {
    let sum = 0;
    for (let i = 0; i < n; i++) {
      const room = rooms[i] ?? 0;
      sum += (weights[i] ?? 1) * worthOf(room, 1 - (claims[i] ?? 1) * (1 - room), margins[i] ?? 0);
    }
    return sum;
  };
}

/** Those who are needed in any case, then the best placed of the others; the rest count until they are given up. */
function byQuorum({ claims, margins, n, vital }: Board, weights: Float64Array, k: number): Height {
  return (rooms) => {
    let sum = 0;
    let needed = k;
    const others: number[] = [];
    for (let i = 0; i < n; i++) {
      const room = rooms[i] ?? 0;
      const own = (weights[i] ?? 1) * worthOf(room, 1 - (claims[i] ?? 1) * (1 - room), margins[i] ?? 0);
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
