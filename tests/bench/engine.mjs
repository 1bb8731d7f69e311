/** Acts through rules and charts, and the fold, against a hand-written reducer that does the bare minimum. */
import { decide, evolvePublic, evolveWorld, openingEvents, replay, transact } from '../../build/shared/engine/index.js';

/** A large table: 40 paragraphs, 30 seats. */
const PARAGRAPHS = 40;
const SEATS = 30;
const N = 20_000;
const LOG = 10_000;

const ids = (n, name) => Array.from({ length: n }, (_, i) => `${name}${i}`);
const game = {
  open: {
    scenario: 'bench',
    length: 'full',
    title: '',
    summary: '',
    note: '',
    minutes: 1,
    rounds: 1,
    decision: { rule: 'consensus' },
    phrases: [],
    clocks: {},
    shelf: [],
    evidence: [],
    parties: ids(SEATS, 's').map((id) => ({
      id,
      name: id,
      short: id,
      code: id,
      stakeholder: 'origin',
      standing: 'member',
      emblem: 'xx',
      profile: '',
    })),
    issues: ids(PARAGRAPHS, 'i').map((id) => ({
      id,
      title: id,
      question: id,
      scale: 'ladder',
      levels: ['a', 'b'],
      wordings: [],
    })),
    draft: {
      title: '',
      preamble: [],
      paragraphs: ids(PARAGRAPHS, 'i').map((id) => ({
        id,
        issue: id,
        title: id,
        text: `Note ${id};`,
        level: 1,
        phrases: [],
      })),
    },
  },
  sealed: { sheets: null, briefs: {}, history: null, injects: [] },
};

const OPENING = openingEvents(
  game,
  { type: 'table.open', table: 't', scenario: 'x', seats: {}, chair: 'bot', solo: false, seed: 's', settings: {} },
  0,
);

function table() {
  let world = replay(game, OPENING);
  const act = (actor, command) => {
    const result = decide(world, { command, actor, at: 1 });
    if (!result.ok) throw new Error(result.error.code);
    world = result.value.reduce(evolveWorld, world);
  };
  act({ role: 'host', by: 'person' }, { type: 'table.start' });
  for (let i = 0; i < 3; i++) act({ role: 'chair', by: 'bot' }, { type: 'beat.close' });
  return world;
}

const command = (i) => ({
  type: 'stance.take',
  paragraph: `i${i % PARAGRAPHS}`,
  stance: Math.floor(i / (PARAGRAPHS * SEATS)) % 2 ? 'support' : 'live-with',
});
const actor = (i) => ({ role: 'seat', seat: `s${Math.floor(i / PARAGRAPHS) % SEATS}`, by: 'bot' });

function baseline() {
  let state = { paragraphs: ids(PARAGRAPHS, 'i').map((id) => ({ id, stances: {} })) };
  for (let i = 0; i < N; i++) {
    const c = command(i);
    const seat = actor(i).seat;
    state = {
      ...state,
      paragraphs: state.paragraphs.map((p) =>
        p.id === c.paragraph ? { ...p, stances: { ...p.stances, [seat]: { stance: c.stance, at: i } } } : p,
      ),
    };
  }
  return state;
}

function decided() {
  let world = table();
  for (let i = 0; i < N; i++) {
    const result = transact(world, { command: command(i), actor: actor(i), at: i });
    if (result.ok) world = result.value.world;
  }
  return world;
}

function folded() {
  let state = table().public;
  for (let i = 0; i < N; i++)
    state = evolvePublic(state, {
      ...command(i),
      type: 'stance.taken',
      seat: actor(i).seat,
      v: 1,
      at: i,
      actor: actor(i),
      audience: 'all',
    });
  return state;
}

/** A log of so many events, mixed: stances, brackets and wording, as a table would write it. */
function logOf(events) {
  const log = [...OPENING];
  let world = replay(game, OPENING);
  const act = (by, what) => {
    const result = decide(world, { command: what, actor: by, at: log.length });
    if (!result.ok) return;
    log.push(...result.value);
    world = result.value.reduce(evolveWorld, world);
  };
  act({ role: 'host', by: 'person' }, { type: 'table.start' });
  for (let i = 0; i < 3; i++) act({ role: 'chair', by: 'bot' }, { type: 'beat.close' });
  for (let i = 0; log.length < events; i++) {
    if (i % 5 === 4) act(actor(i), { ...command(i), stance: 'object', reason: { text: 'It costs too much.' } });
    else act(actor(i), command(i));
  }
  return log.slice(0, events);
}

/** CPU seconds, the best of three: other work on the machine only ever adds. */
function cpu(work) {
  work();
  const times = [0, 1, 2].map(() => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6;
  });
  return Math.min(...times);
}

export function run() {
  const log = logOf(LOG);
  const base = cpu(baseline);
  const row = (what, acts, seconds) => ({
    what,
    'CPU seconds': Number(seconds.toFixed(3)),
    'per CPU second': Math.round(acts / seconds),
    'times the baseline': Number((seconds / acts / (base / N)).toFixed(1)),
  });
  return [
    row('hand-written spread reducer, acts', N, base),
    row('evolve (the fold), events', N, cpu(folded)),
    row('decide and fold, acts', N, cpu(decided)),
    row(
      `replay of ${LOG} events`,
      LOG,
      cpu(() => replay(game, log)),
    ),
  ];
}
