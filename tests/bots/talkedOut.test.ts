import { describe, expect, test } from '@jest/globals';
import { nextForSeat } from '../../shared/bots/index.ts';
import { type Game, type Issue, plainWording, type Sheet } from '../../shared/scenario/index.ts';
import { crossesRedLine, insideMandate } from '../../shared/value/index.ts';
import { scenarioGame } from '../support/scenarios.ts';
import { chair, type Hand, seat as seatOf, sitDown } from '../support/table.ts';

const SEED = 'talk';

const draftedAt = (game: Game, issue: Issue, level: number): Game => ({
  ...game,
  open: {
    ...game.open,
    draft: {
      ...game.open.draft,
      paragraphs: game.open.draft.paragraphs.map((p) =>
        p.issue === issue.id ? { ...p, level, text: issue.levels[level] ?? '', phrases: [] } : p,
      ),
    },
  },
});

/** The bot says all it has to say in this beat. */
function botActs(t: Hand, game: Game, seat: string): void {
  const sheet = game.sealed.sheets?.[seat] ?? null;
  for (let i = 0; i < 200; i++) {
    const own = null;
    const state = t.world.public;
    const command = nextForSeat({ open: game.open, state, own, seat, sheet, seed: SEED });
    if (command === null) return;
    t.now += 1;
    t.act(seatOf(seat), command);
    if (command.type === 'ready.set') return;
  }
  throw new Error('the bot never comes to rest');
}

const paragraphOn = (t: Hand, issue: Issue) => {
  const found = t.world.public.paragraphs.find((p) => p.issue === issue.id);
  if (found === undefined) throw new Error('a paragraph an issue');
  return found;
};

const holds = (t: Hand, issue: Issue, seat: string): boolean =>
  paragraphOn(t, issue).brackets.some((b) => b.seat === seat);

/** A table at which the bot has just bracketed the issue; null where this draft does not trouble it. */
function bracketed(game: Game, issue: Issue, seat: string): Hand | null {
  const t = sitDown({ putMs: 0 }, game);
  t.until('round.reading');
  botActs(t, game, seat);
  t.until('round.corridor');
  return holds(t, issue, seat) ? t : null;
}

function talkOut(game: Game, issue: Issue, seat: string, from: number, to: number): string | null {
  const drafted = draftedAt(game, issue, from);
  const t = bracketed(drafted, issue, seat);
  if (t === null) return null;
  const person = game.open.parties.find((p) => p.standing === 'member' && p.id !== seat)?.id ?? '';
  const { id } = paragraphOn(t, issue);
  const plain = plainWording(issue, to)?.text ?? '';
  const wording = {
    text: plain === '' ? 'The text says nothing on this;' : `${plain.slice(0, -1)}, as my delegation has said before;`,
    level: to,
  };
  t.act(seatOf(person), { type: 'proposal.table', paragraph: id, wording });
  botActs(t, drafted, seat);
  const proposal = t.world.public.proposals.find((x) => x.seat === person);
  const stance = proposal?.stances[seat]?.stance;
  if (stance !== 'live-with' && stance !== 'support') return `${stance} on the wording`;
  t.until('round.text');
  t.act(chair, { type: 'text.revise', changes: [{ paragraph: id, proposal: proposal?.id ?? '' }] });
  if (holds(t, issue, seat)) return 'the bracket stands after the wording was taken in';
  t.until('round.reading');
  botActs(t, drafted, seat);
  return holds(t, issue, seat) ? 'bracketed again' : 'talked out';
}

/** From the drafts that trouble it most to every better level inside its mandate. */
function ways(sheet: Sheet, issue: Issue): [number, number][] {
  const values = sheet.values[issue.id] ?? [];
  const inside = (level: number): boolean =>
    insideMandate(sheet, issue.id, level) && !crossesRedLine(sheet, issue.id, level);
  const levels = issue.levels.map((_, level) => level).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  return levels.flatMap((from) =>
    levels
      .filter((to) => to !== from && inside(to) && (!inside(from) || (values[to] ?? 0) > (values[from] ?? 0)))
      .map((to): [number, number] => [from, to]),
  );
}

const game = scenarioGame('hld-2013', 'short');
const full = scenarioGame('hld-2013', 'full');
const cases = (g: Game): [string, string, Game][] =>
  g.open.parties
    .filter((p) => p.standing === 'member')
    .flatMap((p) => g.open.issues.map((issue): [string, string, Game] => [p.id, issue.id, g]));

function outcomes(g: Game, seat: string, issueId: string, most: number): (string | null)[] {
  const issue = g.open.issues.find((x) => x.id === issueId);
  const sheet = g.sealed.sheets?.[seat];
  if (issue === undefined || sheet === undefined) throw new Error('an issue and a sheet');
  const found: (string | null)[] = [];
  for (const [from, to] of ways(sheet, issue)) {
    if (found.filter((x) => x !== null).length >= most) break;
    found.push(talkOut(g, issue, seat, from, to));
  }
  return found.filter((x) => x !== null);
}

describe('a bot is talked out of its bracket by wording inside its mandate', () => {
  test.each(cases(game))('short: %s on %s', (seat, issue, g) => {
    const found = outcomes(g, seat, issue, 4);
    expect(found).toEqual(found.map(() => 'talked out'));
  });

  test('full: every member on every issue it would bracket', () => {
    const bad = cases(full).flatMap(([seat, issue, g]) =>
      outcomes(g, seat, issue, 1)
        .filter((x) => x !== 'talked out')
        .map((x) => `${seat} on ${issue}: ${x}`),
    );
    expect(bad).toEqual([]);
  });

  test('most members would bracket most issues somewhere on the ladder', () => {
    const troubled = cases(game).filter(([seat, issue, g]) => outcomes(g, seat, issue, 1).length > 0);
    expect(troubled.length).toBeGreaterThan(30);
  });
});
