/** Acts through rules and charts, and the fold, against a hand-written reducer that does the bare minimum. */
import { decide, evolvePublic, evolveWorld, openingEvents, replay } from '../../build/shared/engine/index.js';

const PARAGRAPHS = 15;
const SEATS = 10;
const N = 20_000;

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
  sealed: { sheets: null, briefs: {}, history: null },
};

function table() {
  const open = openingEvents(
    game,
    { type: 'table.open', table: 't', scenario: 'x', seats: {}, chair: 'bot', solo: false, seed: 's', settings: {} },
    0,
  );
  let world = replay(game, open);
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
    const result = decide(world, { command: command(i), actor: actor(i), at: i });
    if (result.ok) world = result.value.reduce(evolveWorld, world);
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
  const base = cpu(baseline);
  return [
    ['hand-written reducer', baseline],
    ['evolve (the fold)', folded],
    ['decide and fold', decided],
  ].map(([what, work]) => {
    const seconds = work === baseline ? base : cpu(work);
    return {
      what,
      'acts per CPU second': Math.round(N / seconds),
      'times the baseline': Number((seconds / base).toFixed(1)),
    };
  });
}
