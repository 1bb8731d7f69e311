/**
 * What a bot and the chair think at a table of 30 parties and 15 paragraphs, against a bare hill climb over the same
 * sheets; and whole negotiations a minute, 10 parties and 10 issues, on all cores, against seats that act at random.
 */
import { cpus } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { nextForChair, nextForSeat } from '../../build/shared/bots/index.js';
import { playTable, policyOf } from '../../build/shared/sim/index.js';
import { bank } from '../support/lab/bankFiles.mjs';

const LARGE = { parties: 30, issues: 15, levels: 4, scale: 'ladder', rounds: 6, acceptable: 0.02 };
const TEN = { parties: 10, issues: 10, levels: 4, scale: 'options', rounds: 6, acceptable: 0.03 };
const GAMES = 3;
const WARM_MS = 4000;
const PLAY_MS = 15_000;

const percentile = (times, share) => [...times].sort((a, b) => a - b)[Math.floor((times.length - 1) * share)] ?? 0;

/** CPU milliseconds: other work on the machine does not count, the collection of our own garbage does. */
function timed(times, work) {
  const start = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(start);
  // What is answered with nothing costs next to nothing, and would only flatter the figures.
  if (result !== null) times.push((user + system) / 1000);
  return result;
}

function thinking(game, seed, seats, chairs) {
  const mind = (world, own, seat) =>
    timed(seats, () =>
      nextForSeat({ open: game.open, state: world.public, own, seat, sheet: game.sealed.sheets[seat], seed }),
    );
  const minds = Object.fromEntries(game.open.parties.map(({ id }) => [id, mind]));
  const chair = (world, at) => timed(chairs, () => nextForChair({ open: game.open, state: world.public, seed, at }));
  playTable(game, { seed, minds, chair });
}

/** Steepest ascent on the sum of logarithms of gains, from one random start, on plain arrays. */
function climb(game, random) {
  const sheets = Object.values(game.sealed.sheets);
  const rows = sheets.map((sheet) => game.open.issues.map((issue) => sheet.values[issue.id]));
  const score = (choice) =>
    rows.reduce((sum, row, i) => {
      const gain = row.reduce((total, values, issue) => total + values[choice[issue]], -sheets[i].walkAway);
      return sum + (gain > 0 ? Math.log(gain) : gain * 100);
    }, 0);
  const choice = game.open.issues.map((issue) => random.int(issue.levels.length));
  for (let best = score(choice), better = true; better; ) {
    better = false;
    let found = null;
    for (let issue = 0; issue < choice.length; issue++) {
      const kept = choice[issue];
      for (let level = 0; level < game.open.issues[issue].levels.length; level++) {
        choice[issue] = level;
        const tried = score(choice);
        if (tried > best + 1e-9) [best, found, better] = [tried, [issue, level], true];
      }
      choice[issue] = kept;
    }
    if (found) choice[found[0]] = found[1];
  }
  return choice;
}

async function decisions() {
  const { generate } = await bank();
  const { createRandom } = await import('../../build/shared/types/index.js');
  const [seats, chairs, climbs] = [[], [], []];
  for (let i = 0; i < GAMES; i++) {
    const game = generate({ ...LARGE, seed: `bench-${i}` });
    const warm = i === 0;
    thinking(game, `${i}`, warm ? [] : seats, warm ? [] : chairs);
    const random = createRandom(`climb/${i}`);
    for (let k = 0; k < 40; k++) timed(warm ? [] : climbs, () => climb(game, random));
  }
  const base = percentile(climbs, 0.5);
  const row = (what, times) => ({
    what,
    decisions: times.length,
    'p50 CPU ms': Number(percentile(times, 0.5).toFixed(2)),
    'p99 CPU ms': Number(percentile(times, 0.99).toFixed(2)),
    'times the baseline': Number((percentile(times, 0.5) / base).toFixed(2)),
  });
  return [row('bare hill climb over the sheets', climbs), row('a seat’s decision', seats), row('the chair’s', chairs)];
}

/** In a thread of its own: tables until the time is over. */
async function playOn({ atRandom, first, step }) {
  const { generate } = await bank();
  const games = Array.from({ length: 6 }, (_, i) => generate({ ...TEN, seed: `ten-${i}` }));
  const play = (i) => {
    const game = games[i % games.length];
    const mindOf = ({ id }) => [id, policyOf('random-rational', `${i}/${id}`)];
    const minds = atRandom ? Object.fromEntries(game.open.parties.map(mindOf)) : {};
    playTable(game, { seed: `${i}`, minds });
  };
  let i = first;
  const during = (ms) => {
    const from = i;
    for (const start = performance.now(); performance.now() - start < ms; i += step) play(i);
    return (i - from) / step;
  };
  during(WARM_MS);
  parentPort.postMessage('warm');
  await new Promise((resolve) => parentPort.once('message', resolve));
  parentPort.postMessage(during(PLAY_MS));
}

const answer = (worker) =>
  new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });

/** By the clock, and what it would be had the machine nothing else to do. */
async function perMinute(atRandom) {
  const step = cpus().length;
  const threads = Array.from(
    { length: step },
    (_, first) => new Worker(new URL(import.meta.url), { workerData: { atRandom, first, step } }),
  );
  await Promise.all(threads.map(answer));
  const [began, used] = [performance.now(), process.cpuUsage()];
  const counting = Promise.all(threads.map(answer));
  for (const thread of threads) thread.postMessage('go');
  const played = (await counting).reduce((sum, n) => sum + n, 0);
  const { user, system } = process.cpuUsage(used);
  const [seconds, cpuSeconds] = [(performance.now() - began) / 1000, (user + system) / 1e6];
  await Promise.all(threads.map((thread) => thread.terminate()));
  return { clock: (60 * played) / seconds, cpu: (60 * step * played) / cpuSeconds };
}

async function negotiations() {
  const random = await perMinute(true);
  const bots = await perMinute(false);
  const row = (what, rate) => ({
    what,
    'a minute': Math.round(rate.clock),
    'a minute of idle cores': Math.round(rate.cpu),
    'times the baseline': Number((rate.cpu / random.cpu).toFixed(2)),
  });
  return [row('10 x 10 negotiations, seats at random', random), row('10 x 10 negotiations, bots', bots)];
}

export async function run() {
  return [...(await decisions()), ...(await negotiations())];
}

if (!isMainThread && workerData?.step !== undefined) parentPort.postMessage(await playOn(workerData));
