import { describe, expect, test } from '@jest/globals';
import { type Near, type Reading, understand } from '../../shared/bots/understand/index.ts';
import { FIELDS, type Paragraph, type PublicState } from '../../shared/engine/index.ts';
import { createRandom } from '../../shared/types/index.ts';
import { generate, recipeAt } from '../support/bank/index.ts';
import { scenarioGame } from '../support/scenarios.ts';
import { type Hand, seat, sitDown } from '../support/table.ts';
import { FIRST, LATER, type Meant, type Sentence } from './understanding/sentences.ts';

const game = scenarioGame('hld-2013', 'short');
const ME = 'philippines';

const at = (state: PublicState, n: number): Paragraph => state.paragraphs[n - 1] as Paragraph;

/** Round 2: Niger has words on 2, I hold a bracket on 6, Morocco has offered me a package, I have words on 3. */
function table(): Hand {
  const t = sitDown({ putMs: 0 }, game);
  t.until('round.corridor');
  const { state } = { state: t.world.public };
  t.act(seat('niger'), { type: 'proposal.table', paragraph: at(state, 2).id, wording: { ready: 'crisis/3' } });
  t.act(seat(ME), { type: 'proposal.table', paragraph: at(state, 3).id, wording: { ready: 'recruitment/3' } });
  t.act(seat(ME), {
    type: 'stance.take',
    paragraph: at(state, 6).id,
    stance: 'object',
    reason: { text: 'We need to look at it.' },
  });
  t.act(seat('mexico'), { type: 'stance.take', paragraph: at(state, 5).id, stance: 'object', reason: { text: 'No.' } });
  t.act(seat('morocco'), {
    type: 'package.offer',
    parts: [{ paragraph: at(state, 5).id, wording: { ready: 'return/1' } }],
    to: [ME],
  });
  return t;
}

const { state } = { state: table().world.public };
const heard = new Map<string, readonly Reading[]>();
function read(text: string, near: Near = {}): readonly Reading[] {
  const key = JSON.stringify([text, near]);
  const readings = heard.get(key) ?? understand(game.open, state, ME, text, near);
  heard.set(key, readings);
  return readings;
}

/** A reading in the words of the test set: paragraphs by number. */
function toldBy(r: Reading | undefined): Record<string, unknown> {
  const n = (id: unknown): unknown => {
    const i = state.paragraphs.findIndex((p) => p.id === id);
    return i < 0 ? id : i + 1;
  };
  if (r === undefined || !r.sure) return {};
  if (r.kind === 'fact') return { fact: r.fact, paragraph: n(r.paragraph) };
  if (r.kind === 'question') {
    const params = Object.fromEntries(Object.entries(r.said.params).map(([key, value]) => [key, n(value)]));
    return { ...params, ask: r.said.phrase, to: r.to };
  }
  const { given } = r;
  const wording = given.wording ?? {};
  return {
    act: r.act,
    ...Object.fromEntries(Object.entries(given).map(([key, value]) => [key, n(value)])),
    ...('text' in wording ? { text: wording.text } : {}),
    ...('ready' in wording ? { ready: wording.ready } : {}),
    proposalOf: state.proposals.find((x) => x.id === given.proposal)?.seat,
    package: state.packages.find((x) => x.id === given.package)?.seat,
    invited: given.invited?.join(' '),
  };
}

function fits([text, meant]: Sentence): boolean {
  const readings = read(text);
  if (meant === null) return readings.every((r) => !r.sure);
  const told = toldBy(readings[0]);
  return Object.entries(meant as NonNullable<Meant>).every(([key, value]) => told[key] === value);
}

const missed = (all: readonly Sentence[]): readonly string[] =>
  all.filter((one) => !fits(one)).map(([text]) => `${text} -> ${JSON.stringify(toldBy(read(text)[0]))}`);

/** Acts that put something on record; a form is shown all the same. */
const isBinding = (r: Reading): boolean => r.kind === 'act' && r.sure;

describe('free text understood as acts', () => {
  test('at least 85 of 100 to the right act with the right arguments', () => {
    const wrong = missed([...FIRST, ...LATER]);
    expect(FIRST.length + LATER.length).toBeGreaterThanOrEqual(80);
    expect(wrong.slice(0, Math.ceil(0.15 * (FIRST.length + LATER.length)))).toEqual(wrong);
  });

  test('no act from an idle remark', () => {
    const idle = [...FIRST, ...LATER].filter(([, meant]) => meant === null);
    expect(idle.length).toBeGreaterThanOrEqual(15);
    for (const [text] of idle) expect([text, read(text).filter(isBinding)]).toEqual([text, []]);
  });

  test('what is not named is taken from where it is written', () => {
    const near = { to: 'mexico', paragraph: at(state, 5).id };
    expect(toldBy(read('Why do you object?', near)[0])).toMatchObject({ ask: 'ask.why', to: 'mexico', paragraph: 5 });
    expect(toldBy(read('what would you need?', near)[0])).toMatchObject({
      ask: 'ask.need',
      to: 'mexico',
      paragraph: 5,
    });
    expect(toldBy(read('I promise not to object to 2', near)[0])).toMatchObject({ toSeat: 'mexico', paragraph: 2 });
  });

  test('a remark about a paragraph offers the nearest acts, and none of them is sure', () => {
    const nearest = read('Sweden supports 2');
    expect(nearest.map((r) => r.kind)).toEqual(['question', 'fact', 'act']);
    expect(read('The coffee is cold.')).toEqual([]);
  });

  test('a bargain can be asked about, or offered as a package', () => {
    const [asked, offered] = read('Morocco, we offer level 3 on 1 in exchange for level 1 on 5');
    expect(asked).toMatchObject({ kind: 'question', to: 'morocco' });
    expect(offered).toMatchObject({ kind: 'act', act: 'package.offer', given: { seats: ['morocco'] } });
    expect(offered?.kind === 'act' ? offered.given.parts?.length : 0).toBe(2);
  });

  test('fills in nothing that the form of the act does not ask for', () => {
    for (const [text] of [...FIRST, ...LATER])
      for (const r of read(text)) {
        if (r.kind !== 'act') continue;
        const asked = (FIELDS[r.act] ?? []).map((name) => name.replace('?', ''));
        const extra = Object.keys(r.given).filter((name) => !asked.includes(name) && name !== 'paragraph');
        expect([text, extra]).toEqual([text, []]);
      }
  });

  test('reads whatever is typed, at tables with nothing but numbered options, too', () => {
    const seed = 'typed';
    const random = createRandom(seed);
    const words = [...FIRST, ...LATER].flatMap(([text]) => text.split(' '));
    const bare = generate(recipeAt(3));
    const other = sitDown({ putMs: 0 }, bare).world.public;
    for (let i = 0; i < 40; i++) {
      const text = Array.from({ length: 1 + random.int(9) }, () => random.pick(words)).join(' ');
      for (const r of [...read(text), ...understand(bare.open, other, other.order[0] ?? '', text)])
        expect([seed, text, ['act', 'question', 'fact'].includes(r.kind)]).toEqual([seed, text, true]);
    }
    const option = understand(
      bare.open,
      other,
      other.order[0] ?? '',
      `would ${other.order[1]} live with option 2 in 1?`,
    );
    expect(option[0]).toMatchObject({ kind: 'question', said: { phrase: 'ask.live-with' } });
  });
});
