/** The small game with room to trade: four rounds, three ladders, a phrase, an organization among the observers. */
import type { Game, Issue, Outcome, Party, Sheet } from '../../shared/scenario/index.ts';
import { must } from '../../shared/types/index.ts';
import { smallGame } from './game.ts';
import { because, chair, type Hand, seat, sitDown } from './table.ts';

const ladder = (id: string): Issue => ({
  id,
  title: id,
  question: id,
  scale: 'ladder',
  levels: ['silent', 'note', 'encourage', 'call', 'decide'],
  wordings: [0, 1, 2, 3, 4].flatMap((level) => {
    const text = level === 0 ? '' : `${['', 'Note', 'Encourage', 'Call upon', 'Decide on'][level]} ${id} for all;`;
    const plain = { id: `${id}/${level}`, level, text, phrases: [] };
    const soft = { id: `${id}/${level}b`, level, text: `${text} on a voluntary basis;`, phrases: ['voluntary'] };
    return level === 0 ? [plain] : [plain, soft];
  }),
});

const ISSUES = ['pay', 'care', 'time'] as const;

const org: Party = {
  ...must(smallGame.open.parties[3], 'an observer'),
  id: 'org',
  name: 'org',
  short: 'org',
  code: 'ORG',
  stakeholder: 'organization',
};

/** Ada wants much pay and no care, bel the other way round, cor the middle. */
const IDEALS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  ada: { pay: 4, care: 0, time: 2 },
  bel: { pay: 0, care: 4, time: 2 },
  cor: { pay: 2, care: 2, time: 2 },
  obs: { pay: 4, care: 4, time: 4 },
  org: { pay: 3, care: 3, time: 3 },
};
const MANDATES: Readonly<Record<string, Sheet['mandate']>> = {
  ada: { pay: [2, 3, 4], care: [0, 1, 2], time: [0, 1, 2, 3, 4] },
  bel: { pay: [0, 1, 2], care: [2, 3, 4], time: [0, 1, 2, 3, 4] },
  cor: { pay: [1, 2, 3], care: [1, 2, 3], time: [1, 2, 3] },
};

const sheet = (id: string): Sheet => {
  const ideal = must(IDEALS[id], 'an ideal');
  return {
    values: Object.fromEntries(
      ISSUES.map((i) => [i, [0, 1, 2, 3, 4].map((l) => 30 - 6 * Math.abs(l - (ideal[i] ?? 0)))]),
    ),
    phrases: { voluntary: { present: 0, absent: 0 } },
    ideal,
    mandate: MANDATES[id] ?? null,
    redLines: id === 'bel' ? { pay: [4] } : {},
    importance: { pay: 'high', care: 'high', time: 'low' },
    walkAway: 40,
  };
};

export const dealGame: Game = {
  open: {
    ...smallGame.open,
    rounds: 4,
    parties: [...smallGame.open.parties, org],
    issues: ISSUES.map(ladder),
    phrases: [{ id: 'voluntary', label: 'voluntary', match: ['voluntary'] }],
    draft: {
      ...smallGame.open.draft,
      paragraphs: ISSUES.map((id) => ({
        id: `para-${id}`,
        issue: id,
        title: id,
        text: `Encourage ${id} for all;`,
        level: 2,
        phrases: [],
      })),
    },
  },
  sealed: {
    ...smallGame.sealed,
    sheets: Object.fromEntries(Object.keys(IDEALS).map((id) => [id, sheet(id)])),
    briefs: Object.fromEntries(Object.keys(IDEALS).map((id) => [id, must(smallGame.sealed.briefs['ada'], 'a brief')])),
  },
};

export const outcome = (pay: number, care: number, time = 2): Outcome => ({ levels: { pay, care, time }, phrases: [] });

/** A table of that game, and the acts that deals are made of. */
export function deal(settings: object = {}, game: Game = dealGame) {
  const t = sitDown({ putMs: 0, ...settings }, game);
  const on = (id: string): string => `para-${id}`;
  const p = (id: string) =>
    must(
      t.world.public.paragraphs.find((x) => x.id === on(id)),
      'a paragraph',
    );
  return {
    t,
    p,
    object: (who: string, id: string, more: object = {}) =>
      t.act(seat(who), { type: 'stance.take', paragraph: on(id), stance: 'object', reason: because, ...more }),
    stance: (who: string, id: string, stance: 'support' | 'live-with', proposal?: string) =>
      t.act(seat(who), { type: 'stance.take', paragraph: on(id), stance, ...(proposal && { proposal }) }),
    propose: (who: string, ready: string) => {
      t.act(seat(who), { type: 'proposal.table', paragraph: on(issueIn(ready)), wording: { ready } });
      return must(t.world.public.proposals.at(-1), 'a proposal').id;
    },
    offer: (who: string, to: readonly string[], ...ready: readonly string[]) => {
      const parts = ready.map((id) => ({ paragraph: on(issueIn(id)), wording: { ready: id } }));
      t.act(seat(who), { type: 'package.offer', parts, to: [...to] });
      return must(t.world.public.packages.at(-1), 'a package').id;
    },
    answer: (who: string, id: string, accept = true) =>
      t.act(seat(who), { type: 'package.answer', package: id, accept }),
    put: (id: string, proposal?: string) => {
      t.act(chair, { type: 'gavel.put', paragraph: on(id), ...(proposal && { proposal }) });
      return t.act(chair, { type: 'gavel.fall' });
    },
    putPackage: (id: string) => {
      t.act(chair, { type: 'gavel.put', package: id });
      return t.act(chair, { type: 'gavel.fall' });
    },
    /** The corridor of that round. */
    corridor: (round: number) => reach(t, round, 'round.corridor'),
    gavel: (round: number) => reach(t, round, 'round.gavel'),
    status: (id: string) => p(id).status,
    goodwill: (who: string) => t.world.public.goodwill[who],
    lines: (why: string) => t.world.public.goodwillLines.filter((x) => x.why === why),
    pack: (id: string) =>
      must(
        t.world.public.packages.find((x) => x.id === id),
        'a package',
      ),
    own: (who: string) => must(t.world.seats[who], 'a seat'),
  };
}

export type Deal = ReturnType<typeof deal>;

const issueIn = (ready: string): string => ready.slice(0, ready.indexOf('/'));

function reach(t: Hand, round: number, phase: 'round.corridor' | 'round.gavel'): void {
  for (let i = 0; i < 40; i++) {
    const now = t.world.public;
    if (now.phase === phase && now.round === round) return;
    if (now.phase === 'lobby') t.until('opening');
    t.act(chair, { type: 'beat.close' });
  }
  throw new Error(`never came to ${phase} of round ${round}`);
}
