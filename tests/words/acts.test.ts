import { describe, expect, test } from '@jest/globals';
import { signalsOf } from '../../shared/bots/index.ts';
import type { NewEvent, Phrased } from '../../shared/engine/index.ts';
import type { Game, OpenGame } from '../../shared/scenario/index.ts';
import { playTable } from '../../shared/sim/index.ts';
import { answers } from '../../shared/words/en/answers.ts';
import { reasons } from '../../shared/words/en/reasons.ts';
import { english, sayAny } from '../../shared/words/index.ts';
import { generate, recipeAt } from '../support/bank/index.ts';
import { scenarioGame } from '../support/scenarios.ts';

type Line = {
  readonly seat: string;
  readonly type: string;
  readonly stance: string | undefined;
  readonly said: Phrased;
  readonly text: string;
  readonly round: number;
};

/** Everything that seats say with their acts, in order. */
function linesOf(log: readonly NewEvent[]): readonly Line[] {
  let round = 0;
  return log.flatMap((e): Line[] => {
    if (e.type === 'phase.entered') round = e.round;
    if (!('reason' in e) || e.reason === undefined || !('phrase' in e.reason) || !('seat' in e)) return [];
    if (e.type === 'bracket.opened' || e.type === 'stance.laid') return [];
    // One act, told as two events.
    if (e.type === 'proposal.tabled' && (e.withObjection || e.package !== undefined)) return [];
    const said = e.reason;
    const stance = 'stance' in e ? (e.stance as string) : undefined;
    return [{ seat: e.seat ?? '', type: e.type, stance, said, text: sayAny(said.phrase, said.params), round }];
  });
}

const games: [string, Game, string[]][] = [
  ['hld-2013 short', scenarioGame('hld-2013', 'short'), ['w1', 'w2']],
  ['hld-2013 full', scenarioGame('hld-2013', 'full'), ['w3']],
  ['first steps', scenarioGame('first-steps', 'short'), ['w4', 'w5', 'w6']],
  ['bare options', generate({ ...recipeAt(4), scale: 'options' }), ['w7']],
  ['bare ladders', generate({ ...recipeAt(9), scale: 'ladder' }), ['w8']],
  // Every tenth has nothing that all could accept: they object to the last.
  ['no deal to be had', generate({ ...recipeAt(10), rounds: 4 }), ['w9']],
];

const played = games.map(([name, game, seeds]) => ({
  name,
  game,
  runs: seeds.map((seed) => linesOf(playTable(game, { seed }).log)),
}));
const all = played.flatMap(({ runs }) => runs.flat());

/** What everybody may read: with it taken out, no figure is left in a sentence. */
function bare(open: OpenGame, text: string): string {
  const known = [
    ...open.issues.flatMap((i) => [i.title, ...i.levels, i.title.charAt(0).toLowerCase() + i.title.slice(1)]),
    ...open.phrases.map((p) => p.label),
    ...open.parties.flatMap((p) => [p.short, p.name]),
    ...open.draft.paragraphs.map((p) => p.title),
  ].sort((a, b) => b.length - a.length);
  return known.reduce((left, label) => left.split(label).join('…'), text);
}

const AGREES = /\b(?:we support|our support|we accept|we go along|can carry it|gladly|we are content|can live with)\b/i;
const REFUSES = /\b(?:cannot|impossible|red line|no text for us|we object|may not agree|not ours to)\b/i;

describe('what seats say with their acts', () => {
  test('whole sentences: no braces, no double spaces, a capital first and a stop last', () => {
    expect(all.length).toBeGreaterThan(500);
    for (const { said, text } of all) {
      expect([said.phrase, text]).toEqual([
        said.phrase,
        expect.not.stringMatching(/[{}]|undefined| {2}|^ | $|\bnone\b/),
      ]);
      expect([said.phrase, text]).toEqual([said.phrase, expect.stringMatching(/^(?:[“\p{Lu}]|s\d).*[.!?”]$/u)]);
    }
  });

  test('no number of a sheet', () => {
    for (const { game, runs } of played)
      for (const { text } of runs.flat()) expect(bare(game.open, text)).not.toMatch(/\d|\bpoints?\b/);
  });

  test('no seat says a thing the same way twice within four turns', () => {
    const repeated = played.flatMap(({ name, game, runs }) =>
      runs.flatMap((lines) =>
        game.open.parties.flatMap((party) => {
          const own = lines.filter(
            (x) => x.seat === party.id && (x.type === 'stance.taken' || x.type === 'proposal.tabled'),
          );
          const window = party.standing === 'member' ? 4 : 2;
          return own.flatMap((x, i) =>
            own
              .slice(Math.max(0, i - window), i)
              .some((y) => y.said.phrase === x.said.phrase && y.said.params['turn'] === x.said.params['turn'])
              ? [`${name}, ${party.id}: ${x.text}`]
              : [],
          );
        }),
      ),
    );
    expect(repeated).toEqual([]);
  });

  test('no sentence contradicts its stance', () => {
    for (const { said, stance, text } of all) {
      if (stance === 'object') expect([said.phrase, text]).toEqual([said.phrase, expect.not.stringMatching(AGREES)]);
      if (stance === 'support' || stance === 'live-with')
        expect([said.phrase, text]).toEqual([said.phrase, expect.not.stringMatching(REFUSES)]);
    }
  });

  test('what comes first is true: thanks to another, warnings with objections in the last round', () => {
    const leads = new Map<string, number>();
    for (const { game, runs } of played)
      for (const line of runs.flat()) {
        const { lead, who } = line.said.params;
        if (lead === undefined) continue;
        leads.set(String(lead), (leads.get(String(lead)) ?? 0) + 1);
        if (lead === 'closing') expect([line.stance, line.round >= game.open.rounds - 1]).toEqual(['object', true]);
        if (lead === 'favour') expect(line.stance).not.toBe('object');
        if (lead === 'slight') expect(line.stance).toBe('object');
        const self = game.open.parties.find((p) => p.id === line.seat)?.short.split(' · ')[0];
        if (who !== undefined) expect(who).not.toBe(self);
      }
    for (const lead of ['none', 'moved', 'favour', 'slight', 'again', 'open', 'closing'])
      expect([lead, (leads.get(lead) ?? 0) > 0]).toEqual([lead, true]);
  });

  test('it is no poorer than a delegation: many sentences, and few of them heard often', () => {
    const [short] = played;
    const texts = short?.runs[0]?.filter((x) => x.type === 'stance.taken').map((x) => x.text) ?? [];
    expect(new Set(texts).size / texts.length).toBeGreaterThan(0.75);
  });

  test('tone and lead change nothing of what a reason tells', () => {
    const { open } = scenarioGame('hld-2013', 'short');
    for (const { said } of played[0]?.runs.flat() ?? []) {
      const plain = { ...said, params: { ...said.params, lead: 'none', tone: 'plain', turn: 'a' } };
      expect(signalsOf(open, said)).toEqual(signalsOf(open, plain));
    }
  });
});

describe('the catalogue', () => {
  const WAYS = ['a', 'b', 'c', 'd', 'e'];
  const TONES = ['warm', 'stiff', 'technical', 'blunt', 'laconic', 'brisk', 'plain'];
  const LEADS = ['none', 'gain', 'closing', 'moved', 'favour', 'slight', 'again', 'open'];
  const filled = {
    issue: 'recruitment',
    level: 'a code',
    stands: 'a note',
    who: 'Niger',
    gain: 'voluntary',
    place: 'return',
  };
  const more = {
    shade: 'less',
    words: 'none',
    phrase: 'upon request',
    one: 'return',
    two: 'recruitment',
    three: 'crisis',
    other: 'crisis',
    oneLevel: 'x',
    twoLevel: 'y',
    name: 'G',
    group: 'G',
    number: 'x',
  };

  test('every sentence in every tone, lead and way is one', () => {
    for (const phrase of Object.keys(reasons))
      for (const stance of ['object', 'live-with'])
        for (const lead of LEADS)
          for (const turn of WAYS) {
            const tone = TONES[(turn.charCodeAt(0) + lead.length) % TONES.length];
            const text = sayAny(phrase, { ...more, ...filled, stance, lead, tone: tone ?? '', turn });
            expect(text).not.toMatch(/[{}]| {2}|^ | $/);
            expect([phrase, text]).toEqual([phrase, expect.stringMatching(/[.?”]$/)]);
          }
  });

  test('a reason of an older log is still said', () => {
    const { phrase, params } = { phrase: 'reason.red-line', params: { issue: 'return', stands: 'silent', turn: 'a' } };
    expect(sayAny(phrase, params)).toBe(
      'On return we cannot accept silence. Not here, and not for anything else in this text.',
    );
  });

  test('answers are whole sentences, and none holds a figure', () => {
    for (const phrase of Object.keys(answers).filter((key) => key.startsWith('answer.')))
      for (const turn of WAYS) {
        const text = english.sayAny(phrase, { ...more, ...filled, turn });
        expect([phrase, text]).toEqual([phrase, expect.stringMatching(/^[“\p{Lu}r][^{}\d]*[.?]$/u)]);
      }
  });
});
