/** Reference points by looking at every outcome, and by proof, against a bare loop over the same sums. */
import { outcomeCount, referencePointsOf } from '../../build/shared/value/index.js';
import { tally } from '../../build/shared/value/survey/index.js';

/** A small congruential generator: the same games in every run. */
function gameOf(members, sizes, walkAway) {
  let state = 1;
  const next = () => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647;
  };
  const offsets = sizes.map((_, dim) => sizes.slice(0, dim).reduce((a, b) => a + b, 0));
  const width = sizes.reduce((a, b) => a + b, 0);
  const values = Float64Array.from({ length: members * width }, () => Math.round(next() * 20));
  const row = (seat, dim) => values.slice(seat * width + offsets[dim], seat * width + offsets[dim] + sizes[dim]);
  const most = Float64Array.from({ length: members }, (_, seat) =>
    sizes.reduce((sum, _size, dim) => sum + Math.max(...row(seat, dim)), 0),
  );
  return {
    issues: sizes.map((_, dim) => `i${dim}`),
    phrases: [],
    seats: Array.from({ length: members }, (_, seat) => `s${seat}`),
    members,
    sizes: Uint8Array.from(sizes),
    offsets: Int32Array.from(offsets),
    width,
    values,
    pairs: [],
    red: new Uint8Array(members * width),
    outside: new Uint8Array(members * width),
    walkAway: most.map((own) => own * walkAway),
    most,
    quorum: members,
    indispensable: new Uint8Array(members),
  };
}

/** Every outcome's totals by prefix sums, nothing pruned, nothing judged. */
function bare({ members, sizes, offsets, width, values }) {
  const sums = new Float64Array((sizes.length + 1) * members);
  let seen = 0;
  const descend = (depth) => {
    if (depth === sizes.length) {
      seen++;
      return;
    }
    for (let level = 0; level < sizes[depth]; level++) {
      for (let seat = 0; seat < members; seat++)
        sums[(depth + 1) * members + seat] =
          sums[depth * members + seat] + values[seat * width + offsets[depth] + level];
      descend(depth + 1);
    }
  };
  descend(0);
  return seen;
}

const TIMES = 5;

/** The median of some runs, in ms. */
function timed(work) {
  const took = Array.from({ length: TIMES }, () => {
    const from = performance.now();
    work();
    return performance.now() - from;
  });
  return took.sort((a, b) => a - b)[Math.floor(TIMES / 2)];
}

const ALL = { enumerable: 1e7, restarts: 1, nodes: 0 };
const SHAPES = [
  ['10 parties x 390,625', 10, Array(8).fill(5)],
  ['30 parties x 1,048,576', 30, Array(10).fill(4)],
];

export function run() {
  const rows = {};
  for (const [name, members, sizes] of SHAPES) {
    for (const walkAway of [0.3, 0.5]) {
      const game = gameOf(members, sizes, walkAway);
      const baseline = timed(() => bare(game));
      const share = tally(game).share;
      const row = (work) => {
        const ms = timed(work);
        return { ms: Math.round(ms), 'x bare loop': Number((ms / baseline).toFixed(2)), outcomes: outcomeCount(game) };
      };
      const title = `${name}, ${(share * 100).toFixed(1)} % acceptable`;
      rows[`${title}: bare loop`] = { ms: Math.round(baseline), 'x bare loop': 1, outcomes: outcomeCount(game) };
      rows[`${title}: counted`] = row(() => tally(game));
      rows[`${title}: all points by enumeration`] = row(() => referencePointsOf(game, ALL));
      rows[`${title}: all points, proof first`] = row(() => referencePointsOf(game));
    }
  }
  return rows;
}
