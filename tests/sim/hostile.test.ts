/** Bot tables with one seat that misuses what is there beside the text; it blocks nothing itself. */
import { expect, test } from '@jest/globals';
import { allows, type Command, isLive, liveParagraphs, type World } from '../../shared/engine/index.ts';
import { playTable, type SeatMind } from '../../shared/sim/index.ts';
import { must } from '../../shared/types/index.ts';
import { scenarioGame } from '../support/scenarios.ts';

const game = scenarioGame('hld-2013', 'short');
const because = { text: 'Because we say so.' };
const SEAT = 'niger';

/** What it tries in this part of the meeting, in order; the first that is open to it is done, `most` acts a part. */
type Wish = (world: World) => readonly (Command | null)[];

function misuse(wish: Wish, most = 40): SeatMind {
  let part = '';
  let acts = 0;
  return (world, own, seat) => {
    const { phase, phaseSinceMs, round } = world.public;
    const now = `${phase}/${round}/${phaseSinceMs}`;
    acts = now === part ? acts : 0;
    part = now;
    const actor = { role: 'seat', seat, by: 'bot' } as const;
    const open = (c: Command): boolean =>
      allows({ open: game.open, state: world.public, own, actor, at: 1e12 }, c) === null;
    const wished = acts < most ? wish(world).find((c) => c !== null && open(c)) : undefined;
    acts += 1;
    const ready: Command = { type: 'ready.set', ready: true };
    if (wished != null) return wished;
    return world.public.seats[seat]?.ready !== true && open(ready) ? ready : null;
  };
}

const others = (world: World): readonly string[] => world.public.members.filter((x) => x !== SEAT);

const WISHES: Readonly<Record<string, Wish>> = {
  'offers packages and answers none': (world) => {
    const [a, b] = liveParagraphs(world.public).filter((p) => p.words.level > 0);
    const part = (p: typeof a) => {
      const issue = game.open.issues.find((i) => i.id === p?.issue);
      const ready = issue?.wordings.find((w) => w.text !== p?.words.text && w.level > 0)?.id ?? '';
      return { paragraph: p?.id ?? '', wording: { ready } };
    };
    if (a === undefined || b === undefined) return [];
    return [{ type: 'package.offer', parts: [part(a), part(b)], to: [...others(world)] }];
  },
  'floods rooms': (world) => {
    const mine = world.public.rooms.find((r) => r.inside.includes(SEAT));
    const paragraphs = liveParagraphs(world.public).map((p) => p.id);
    const to = others(world)[world.public.rooms.length % 3] ?? '';
    const say: Command = { type: 'room.say', room: mine?.id ?? '', text: 'Colleagues,' };
    return [world.public.rooms.length % 2 === 0 ? null : say].concat([
      { type: 'room.open', kind: 'bilateral', paragraphs, seats: [to] },
      say,
    ] as never);
  },
  'holds points of order': () => [
    { type: 'point.raise', reason: because },
    { type: 'speakers.join' },
    { type: 'speakers.leave' },
  ],
  'sets conditions on one another': (world) => {
    const [a, b] = liveParagraphs(world.public);
    const own = world.public.conditions.find((c) => c.seat === SEAT && (c.status === 'waiting' || c.status === 'met'));
    const on = (p: typeof a, q: typeof b): Command => ({
      type: 'stance.condition',
      paragraph: p?.id ?? '',
      stance: 'live-with',
      when: [{ paragraph: q?.id ?? '', free: must(others(world)[0], 'a member') }],
    });
    return [on(a, b), on(b, a), own ? { type: 'condition.drop', condition: own.id } : null];
  },
  'inserts paragraphs, moves and withdraws them': (world) => {
    const own = world.public.proposals.find((p) => p.seat === SEAT && p.status === 'tabled');
    const issue = must(game.open.issues[0], 'an issue').id;
    return [
      {
        type: 'paragraph.propose',
        after: null,
        place: 'OP',
        issue,
        title: 'More',
        wording: { text: 'Encourages more of it.', level: 1 },
      },
      own ? { type: 'proposal.withdraw', proposal: own.id } : null,
    ];
  },
  'objects to every package put, and lets go of it afterwards': ({ public: s }) => {
    const held = s.paragraphs.filter((p) => p.brackets.some((x) => x.seat === SEAT));
    const put = s.put?.package === undefined ? undefined : s.paragraphs.find((p) => p.id === s.put?.paragraph);
    const drop = held.map((p): Command => ({ type: 'stance.take', paragraph: p.id, stance: 'live-with' }));
    if (put !== undefined && isLive(put))
      return [{ type: 'stance.take', paragraph: put.id, stance: 'object', reason: because }];
    return drop;
  },
};

const SEEDS = Number(process.env['HOSTILE_SEEDS'] ?? 4);

test.each(Object.keys(WISHES))('one seat that %s neither stops the table nor its agreement', (name) => {
  let adopted = 0;
  let did = 0;
  for (let seed = 1; seed <= SEEDS; seed++) {
    const minds = { [SEAT]: misuse(must(WISHES[name], 'a wish')) };
    const played = playTable(game, { seed: `${seed}`, minds });
    expect([seed, played.world.public.phase]).toEqual([seed, 'closed']);
    adopted += played.world.public.ending?.kind === 'adopted' ? 1 : 0;
    did += played.log.filter((e) => e.actor.seat === SEAT && e.type !== 'ready.set').length;
  }
  expect(did).toBeGreaterThan(SEEDS);
  expect(adopted).toBeGreaterThanOrEqual(0.9 * SEEDS);
});
