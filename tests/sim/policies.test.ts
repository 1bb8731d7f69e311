/** Seats that stand in for people do what their names say, end their tables, and throw nowhere. */
import { describe, expect, test } from '@jest/globals';
import type { NewEvent } from '../../shared/engine/index.ts';
import type { Game } from '../../shared/scenario/index.ts';
import {
  CHAIR_POLICIES,
  chairOf,
  isPolicy,
  type Played,
  POLICIES,
  type Policy,
  playTable,
  policyOf,
  violationsOf,
} from '../../shared/sim/index.ts';
import { family, generate } from '../support/bank/index.ts';

const quorum = generate(family('Q', 1));
const tight = generate(family('F', 2));

/** The same with one who may only speak. */
const watched: Game = {
  ...tight,
  open: {
    ...tight.open,
    parties: tight.open.parties.map((x) => (x.id === 's1' ? { ...x, standing: 'observer' } : x)),
  },
};

const play = (game: Game, seat: string, name: Policy, seed = '1'): Played =>
  playTable(game, { seed, minds: { [seat]: policyOf(name, seed) } });

const acts = (played: Played, seat: string): readonly NewEvent[] =>
  played.log.filter((e) => e.actor.seat === seat && e.actor.role === 'seat' && e.type !== 'ready.set');

const stances = (played: Played, seat: string): readonly string[] =>
  acts(played, seat).flatMap((e) => (e.type === 'stance.taken' || e.type === 'stance.laid' ? [e.stance] : []));

/** The parts of the meeting in which it did something. */
function partsWith(played: Played, seat: string): readonly string[] {
  let part = '';
  return played.log.flatMap((e) => {
    if (e.type === 'phase.entered') part = `${e.to}/${e.round}`;
    return e.actor.seat === seat && e.type !== 'ready.set' ? [part] : [];
  });
}

const RATIONAL: readonly Policy[] = ['boulware', 'conceder', 'micro', 'liar', 'greedy', 'random-rational', 'flooding'];

describe.each(POLICIES)('a seat that plays %s', (name) => {
  const games: readonly [Game, string][] = [
    [tight, 's3'],
    [quorum, 's1'],
    [watched, 's1'],
  ];
  const played = games.map(([game, seat]) => ({ seat, table: play(game, seat, name) }));

  test('comes to an end, and the others agree to nothing they must refuse', () => {
    for (const { seat, table } of played) {
      expect(table.world.public.phase).toBe('closed');
      const others = violationsOf(table).filter((x) => x.seat !== seat && x.seat !== null);
      expect(others).toEqual([]);
    }
  });

  test('plays the same table from the same seed', () => {
    expect(JSON.stringify(play(tight, 's3', name).log)).toBe(JSON.stringify(played[0]?.table.log));
  });

  test('agrees to nothing worse than no text, where it knows what that is', () => {
    if (!RATIONAL.includes(name)) return;
    for (const { seat, table } of played) expect(violationsOf(table).filter((x) => x.seat === seat)).toEqual([]);
  });
});

describe('each does what it says', () => {
  const at = (name: Policy): Played => play(tight, 's3', name);

  test('silent says nothing', () => expect(acts(at('silent'), 's3')).toEqual([]));

  test('always-object objects to everything, accept-all supports everything', () => {
    expect(new Set(stances(at('always-object'), 's3'))).toEqual(new Set(['object']));
    expect(new Set(stances(at('accept-all'), 's3'))).toEqual(new Set(['support']));
  });

  test('wait-to-the-end begins in the last round', () => {
    const parts = partsWith(at('wait-to-the-end'), 's3');
    expect(parts.length).toBeGreaterThan(0);
    const early = parts.filter((x) => x.startsWith('round') && !x.endsWith(`/${tight.open.rounds}`));
    expect(early).toEqual([]);
  });

  test('flooding does several times what a bot does', () => {
    const bot = acts(playTable(tight, { seed: '1' }), 's3').length;
    expect(acts(at('flooding'), 's3').length).toBeGreaterThan(3 * bot);
  });

  test('who holds longer objects later: greedy and Boulware, then the conceder', () => {
    const lastObjection = (name: Policy): number => {
      let [round, last] = [0, 0];
      for (const e of at(name).log) {
        if (e.type === 'phase.entered') round = e.round;
        if (e.type === 'bracket.lifted' && e.seat === 's3') last = round;
        if (e.type === 'bracket.opened' && e.seat === 's3') last = round;
      }
      return last;
    };
    expect(lastObjection('conceder')).toBeGreaterThan(0);
    expect(lastObjection('boulware')).toBeGreaterThan(lastObjection('conceder'));
    expect(lastObjection('greedy')).toBeGreaterThanOrEqual(lastObjection('boulware'));
  });

  test('the liar speaks in reasons of bots, and of aims that are not its own', () => {
    const sheet = tight.sealed.sheets?.['s3'];
    const reasons = acts(at('liar'), 's3').flatMap((e) =>
      'reason' in e && e.reason !== undefined && 'phrase' in e.reason ? [{ e, ...e.reason }] : [],
    );
    const spoken = reasons.filter((x) => x.phrase.startsWith('reason.'));
    const issueOf = new Map(tight.open.draft.paragraphs.map((p) => [p.id, p.issue] as const));
    const feigned = spoken.filter(({ e, params }) => {
      const issue = 'paragraph' in e ? issueOf.get(e.paragraph ?? '') : undefined;
      return issue !== undefined && params['aim'] !== undefined && params['aim'] !== sheet?.ideal[issue];
    });
    expect(feigned.length).toBeGreaterThan(0);
  });

  test('a policy has a name', () => {
    expect(isPolicy('greedy')).toBe(true);
    expect(isPolicy('toString')).toBe(false);
  });
});

test.each(CHAIR_POLICIES)('a chair that %s ends its tables, in words of its own', (name) => {
  let written = 0;
  for (const seed of ['1', '2']) {
    const played = playTable(tight, {
      seed,
      chair: chairOf(name, seed),
      watch: (_, actor, command) => {
        if (actor.role === 'chair' && command.type === 'text.revise')
          written += command.changes.filter((change) => 'wording' in change).length;
      },
    });
    expect(played.world.public.phase).toBe('closed');
    expect(violationsOf(played)).toEqual([]);
  }
  expect(written).toBeGreaterThan(1);
});

test('a game without values: every policy sits there and the table ends', () => {
  const blank = { ...tight, sealed: { ...tight.sealed, sheets: null } };
  for (const name of POLICIES) expect(play(blank, 's3', name).world.public.phase).toBe('closed');
});
