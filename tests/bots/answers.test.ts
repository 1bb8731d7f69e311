import { describe, expect, test } from '@jest/globals';
import { instructed, judgeProposal, judgeStanding, nextForSeat, withoutTerm } from '../../shared/bots/index.ts';
import {
  type Actor,
  type Command,
  type NewEvent,
  type Phrased,
  paragraphOf,
  transact,
  type World,
} from '../../shared/engine/index.ts';
import { type Game, plainWording } from '../../shared/scenario/index.ts';
import { playTable, type SeatMind } from '../../shared/sim/index.ts';
import { createRandom, type Random } from '../../shared/types/index.ts';
import { generate, recipeAt } from '../support/bank/index.ts';
import { scenarioGame } from '../support/scenarios.ts';
import { type Hand, seat, sitDown } from '../support/table.ts';

const SEED = 'talk';
const short = scenarioGame('hld-2013', 'short');

const inputOf = (world: World, who: string, seed: string) => ({
  open: world.game.open,
  state: world.public,
  own: world.seats[who] ?? null,
  seat: who,
  sheet: world.game.sealed.sheets?.[who] ?? null,
  seed,
});

/** The bot says all it has to say. */
function botActs(t: Hand, who: string): readonly Command[] {
  const said: Command[] = [];
  for (let i = 0; i < 200; i++) {
    const command = nextForSeat(inputOf(t.world, who, SEED));
    if (command === null) return said;
    said.push(command);
    t.now += 1;
    t.act(seat(who), command);
  }
  throw new Error('the bot never comes to rest');
}

const isTalk = (c: Command): boolean => c.type === 'note.send' || c.type === 'room.say' || c.type === 'message.say';
const talked = (t: Hand, who: string) => botActs(t, who).filter(isTalk);

const ask = (to: string, phrase: string, params: Phrased['params']): Command => ({
  type: 'note.send',
  to: [to],
  said: { phrase, params: { seat: to, aloud: 'no', ...params } },
});

const saidBy = (c: Command | undefined): Phrased | undefined => (c !== undefined && 'said' in c ? c.said : undefined);
const content = (said: Phrased | undefined): unknown => ({ ...said, params: { ...said?.params, of: 0 } });

let rested: Hand | null = null;

/** Everybody else has said what there was to say; played once, and begun from each time. */
function corridor(): Hand {
  rested ??= played();
  const t = sitDown({ putMs: 0 }, short);
  return Object.assign(t, { world: rested.world, now: rested.now });
}

function played(): Hand {
  const t = sitDown({ putMs: 0 }, short);
  t.until('round.corridor');
  const others = t.world.public.order.filter((who) => who !== 'philippines');
  while (others.map((who) => botActs(t, who).length).some((acts) => acts > 0));
  return t;
}
const idOf = (t: Hand, n: number): string => t.world.public.paragraphs[n - 1]?.id ?? '';

describe('what a bot answers', () => {
  test('a question in a note is answered once, to its asker alone', () => {
    const t = corridor();
    const before = JSON.stringify(t.world.public);
    t.now += 1;
    t.act(seat('philippines'), ask('mexico', 'ask.why', { paragraph: idOf(t, 5) }));
    const answers = talked(t, 'mexico');
    expect(answers).toHaveLength(1);
    expect(answers[0]).toMatchObject({ type: 'note.send', to: ['philippines'] });
    expect(saidBy(answers[0])?.phrase).toMatch(/^reason\./);
    expect(JSON.stringify(t.world.public) === before).toBe(true);
    expect(t.world.seats['niger']?.notes ?? []).toEqual([]);
  });

  test('the same answer to the same question while nothing has changed', () => {
    const t = corridor();
    for (const [who, phrase] of [
      ['niger', 'ask.why'],
      ['mexico', 'ask.need'],
    ] as const) {
      const twice = [1, 2].map(() => {
        t.now += 10;
        t.act(seat('philippines'), ask(who, phrase, { paragraph: idOf(t, 4) }));
        return content(saidBy(talked(t, who)[0]));
      });
      expect(twice[0]).toEqual(twice[1]);
    }
  });

  test('three answers a beat; then it asks to be left until the gavel, and goes on after it', () => {
    const t = corridor();
    for (let n = 1; n <= 6; n++) {
      t.now += 10;
      t.act(seat('philippines'), ask('sweden', 'ask.why', { paragraph: idOf(t, n) }));
    }
    const phrases = talked(t, 'sweden').map((c) => saidBy(c)?.phrase);
    expect(phrases).toHaveLength(4);
    expect(phrases[3]).toBe('answer.later');
    t.until('round.gavel');
    expect(talked(t, 'sweden')).toHaveLength(2);
  });

  test('asked before all it answers before all, in a room it answers there, and only when it is meant', () => {
    const t = corridor();
    const { said } = ask('morocco', 'ask.why', { paragraph: idOf(t, 5) }) as { said: Phrased };
    t.now += 10;
    t.act(seat('philippines'), { type: 'message.say', text: 'Morocco, why?', said });
    expect(talked(t, 'mexico')).toEqual([]);
    expect(talked(t, 'morocco')).toMatchObject([{ type: 'message.say' }]);
    t.act(seat('philippines'), { type: 'room.open', kind: 'bilateral', paragraphs: [], seats: ['niger'] });
    t.act(seat('niger'), { type: 'room.enter', room: 'r1' });
    t.now += 10;
    t.act(seat('philippines'), {
      type: 'room.say',
      room: 'r1',
      said: { phrase: 'ask.thanks', params: { aloud: 'no' } },
    });
    expect(talked(t, 'niger')).toMatchObject([{ type: 'room.say', room: 'r1', said: { phrase: 'answer.thanks' } }]);
  });

  test('cards that lie face down are told to nobody', () => {
    const t = sitDown({ putMs: 0 }, short);
    t.until('round.reading');
    t.act(seat('philippines'), ask('mexico', 'ask.why', { paragraph: idOf(t, 5) }));
    expect(talked(t, 'mexico').map((c) => saidBy(c)?.phrase)).toEqual(['answer.face-down']);
  });

  test('plain words are understood as far as they are a question', () => {
    const t = corridor();
    const people = { ...t.world.public.seats['philippines'], player: 'people' } as never;
    t.world = { ...t.world, public: { ...t.world.public, seats: { ...t.world.public.seats, philippines: people } } };
    const said = (text: string) => {
      t.now += 10;
      t.act(seat('philippines'), { type: 'note.send', to: ['mexico'], text });
      return saidBy(talked(t, 'mexico')[0])?.phrase;
    };
    expect(said('Why do you object to 5?')).toMatch(/^reason\./);
    expect(said('Grrr.')).toBe('answer.lost');
    expect(said('thank you')).toBe('answer.thanks');
  });
});

const KINDS = ['ask.why', 'ask.need', 'ask.live-with', 'ask.trade'] as const;

function anyQuestion(random: Random, world: World, me: string): Command {
  const { game, public: state } = world;
  const p = random.pick(state.paragraphs);
  const q = random.pick(state.paragraphs.filter((x) => x.id !== p.id));
  const to = random.pick(state.members.filter((x) => x !== me));
  const issue = game.open.issues.find((i) => i.id === p.issue);
  const level = random.int(issue?.levels.length ?? 1);
  const wording = issue && plainWording(issue, level)?.id;
  const phrase = random.pick(KINDS);
  if (phrase === 'ask.trade') return ask(to, phrase, { give: p.id, get: q.id, giveLabel: 'none', getLabel: 'none' });
  const words = phrase === 'ask.live-with' ? { how: 'words', label: '', level, ...(wording && { wording }) } : {};
  return ask(to, phrase, { paragraph: p.id, ...words });
}

/** A seat that plays as the bot does and asks a few questions in every corridor. */
function asker(seed: string, most: number, aside?: Command): SeatMind {
  const random = createRandom(seed);
  const count = new Map<string, number>();
  return (world, own, who) => {
    const key = `${world.public.round}/${world.public.phase}`;
    const asked = count.get(key) ?? 0;
    const command = nextForSeat({ ...inputOf(world, who, seed), own });
    const resting = command === null || command.type === 'ready.set';
    if (!resting || asked >= most || world.public.phase !== 'round.corridor') return command;
    count.set(key, asked + 1);
    return aside ?? anyQuestion(random, world, who);
  };
}

type Answered = {
  readonly world: World;
  readonly by: string;
  readonly to: string;
  readonly said: Phrased;
  readonly asked: Phrased;
};

function answersIn(
  game: Game,
  seed: string,
  most: number,
  aside?: Command,
): { answers: Answered[]; log: readonly NewEvent[] } {
  const [me = ''] = game.open.parties.filter((p) => p.standing === 'member').map((p) => p.id);
  const answers: Answered[] = [];
  const { log } = playTable(game, {
    seed,
    minds: { [me]: asker(seed, most, aside) },
    watch: (world, actor: Actor, c, own) => {
      if (c.type !== 'note.send' || c.said === undefined || actor.seat === me) return;
      const of = c.said.params['of'];
      const asked = own?.notes.find((note) => note.at === of)?.said;
      if (asked !== undefined) answers.push({ world, by: actor.seat ?? '', to: me, said: c.said, asked });
    },
  });
  return { answers, log };
}

/** The reason is true: without its term the verdict it stands for changes. */
function untrue({ asked, by, said, world }: Answered, seed: string): boolean {
  const p = paragraphOf(world.public, String(asked.params['paragraph'] ?? ''));
  if (p === undefined || !said.phrase.startsWith('reason.')) return false;
  const input = inputOf(world, by, seed);
  const envelope = input.sheet;
  if (envelope === null) return true;
  const sheet = instructed(envelope, world.public, input.own);
  const without = withoutTerm(sheet, p.issue, said);
  const issue = world.game.open.issues.find((i) => i.id === p.issue);
  const words = issue?.wordings.find((w) => w.id === asked.params['wording']);
  const stance = (s: typeof sheet): string => {
    const d = { ...input, sheet: s };
    return (words === undefined || asked.phrase !== 'ask.live-with' ? judgeStanding(d, p) : judgeProposal(d, p, words))
      .stance;
  };
  return without === null || stance(without) === stance(sheet);
}

type Act = { readonly seat: string; readonly command: Command };

/** What the bot does once the acts are done: until it rests. null = the rules would not let them be done now. */
function after(world: World, acts: readonly Act[], who: string, seed: string): readonly Command[] | null {
  let now = world;
  let at = 1e9;
  const act = ({ seat: by, command }: Act): boolean => {
    at += 1;
    const result = transact(now, { command, actor: seat(by), at });
    if (result.ok) now = result.value.world;
    return result.ok;
  };
  if (!acts.every(act)) return null;
  const done: Command[] = [];
  for (let i = 0; i < 60; i++) {
    const command = nextForSeat(inputOf(now, who, seed));
    if (command === null || command.type === 'ready.set') return done;
    done.push(command);
    if (!act({ seat: who, command })) return done;
  }
  return done;
}

/** "We could live with it": put to the table, it meets no objection of theirs. */
function isKept({ asked, by, said, to, world }: Answered, seed: string): boolean | null {
  const paragraph = String(asked.params['paragraph'] ?? '');
  const ready = String((said.phrase === 'answer.need' ? said.params : asked.params)['wording'] ?? '');
  const table: Command = { type: 'proposal.table', paragraph, wording: { ready } };
  const done = after(world, [{ seat: to, command: table }], by, seed);
  const known = new Set(world.public.proposals.map((x) => x.id));
  const objects = (c: Command): boolean =>
    c.type === 'stance.take' && c.proposal !== undefined && !known.has(c.proposal) && c.stance === 'object';
  return done === null ? null : !done.some(objects);
}

function isAccepted({ by, said, to, world }: Answered, seed: string): boolean | null {
  const part = (name: string) => ({
    paragraph: String(said.params[name]),
    wording: { ready: String(said.params[`${name}Wording`]) },
  });
  const offer: Command = { type: 'package.offer', parts: [part('one'), part('two')], to: [by] };
  const done = after(world, [{ seat: to, command: offer }], by, seed);
  return done?.some((c) => c.type === 'package.answer' && c.accept) ?? null;
}

const LIVES = new Set(['answer.bearable', 'answer.gladly', 'answer.need']);
const DEALS = new Set(['answer.only-if', 'answer.trade']);

const games: [string, Game, number][] = [
  ['hld-2013 short', short, 10],
  ['first steps', scenarioGame('first-steps', 'short'), 8],
  ['bare options', generate({ ...recipeAt(5), scale: 'options' }), 8],
];

describe('over whole games', () => {
  test.each(games)('%s: every answer is true, and kept when it is put to the test', (_, game, most) => {
    const seed = 'answers';
    const tried: string[] = [];
    for (const one of answersIn(game, seed, most).answers) {
      const { phrase } = one.said;
      const label = `${seed}: ${one.by} to ${JSON.stringify(one.asked)}: ${JSON.stringify(one.said)}`;
      if (untrue(one, seed)) throw new Error(`untrue, ${label}`);
      const kept = LIVES.has(phrase) ? isKept(one, seed) : DEALS.has(phrase) ? isAccepted(one, seed) : null;
      if (kept === false) throw new Error(`not kept, ${label}`);
      if (kept || phrase.startsWith('reason.')) tried.push(phrase);
    }
    expect(tried.length).toBeGreaterThan(4);
  });

  test('nothing of it shows: the table goes the same way whether a bot is asked in private or only greeted', () => {
    const greeting: Command = { type: 'note.send', to: ['mexico'], text: 'Good morning.' };
    const shown = (aside?: Command): string[] =>
      answersIn(short, 'quiet', 6, aside)
        .log.filter((e) => e.audience === 'all')
        .map((e) => JSON.stringify(e).replace(/"(at|seq|n|due|since|sinceMs|runningSinceMs)":\d+|q-[0-9a-f]+/g, ''));
    const [plain, asked] = [shown(greeting), shown()];
    const differs = asked.findIndex((line, i) => line !== plain[i]);
    expect([asked[differs], plain[differs]]).toEqual([undefined, undefined]);
    expect(asked.length).toBe(plain.length);
  });
});
