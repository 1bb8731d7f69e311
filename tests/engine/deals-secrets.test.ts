/** Deals are full of secrets: what is in one envelope shows in no other seat's bytes, nor in public. */
import { describe, expect, test } from '@jest/globals';
import type { Actor, Command, NewEvent } from '../../shared/engine/index.ts';
import type { Game, Sheet } from '../../shared/scenario/index.ts';
import { must } from '../../shared/types/index.ts';
import { deal, dealGame } from '../support/dealGame.ts';
import { because, chair, clock, seat } from '../support/table.ts';

const withSheet = (who: string, change: Partial<Sheet>): Game => {
  const sheets = must(dealGame.sealed.sheets, 'a game with values');
  const sheet = must(sheets[who], 'a sheet');
  return { ...dealGame, sealed: { ...dealGame.sealed, sheets: { ...sheets, [who]: { ...sheet, ...change } } } };
};

/** Everything but that seat's own feed, as it would go over the wire. */
const elsewhere = (log: readonly NewEvent[], who: string): string =>
  JSON.stringify(
    log.filter((e) => e.audience === 'all' || (e.audience !== 'sealed' && e.audience.seats.some((s) => s !== who))),
  );

const part = (id: string) => ({ paragraph: `para-${id.slice(0, id.indexOf('/'))}`, wording: { ready: id } });
const ask = (id: string): Command => ({ type: 'capital.ask', package: id, issue: 'pay' });

/** The same acts whatever the envelope says; an act that is refused here and not there shows nowhere. */
function script(game: Game, settings: object = {}) {
  const d = deal({ capitalCalls: 1, ...settings }, game);
  const act = (actor: Actor, command: Command): void => {
    if (d.t.attempt(actor, command) === 'ok') d.t.act(actor, command);
    d.t.now += 1000;
  };
  for (const round of [1, 2, 3]) {
    d.corridor(round);
    act(seat('ada'), { type: 'package.offer', parts: [part('pay/3'), part('care/4')], to: ['bel'] });
    act(seat('bel'), ask(`k${round}`));
    act(seat('bel'), { type: 'promise.make', to: 'ada', promise: 'not-break-silence', paragraph: 'para-pay' });
    d.t.now += 30_000;
    act(clock, { type: 'timer.due', timer: `capital/bel/${round}` });
  }
  act(seat('bel'), { type: 'package.answer', package: 'k3', accept: true });
  d.gavel(3);
  act(chair, { type: 'gavel.put', package: 'k3' });
  act(chair, { type: 'gavel.fall' });
  d.t.until('silence');
  act(seat('bel'), { type: 'silence.break', paragraph: 'para-time', reason: because });
  d.t.until('silence');
  return d;
}

describe.each([{}, { capitalMs: 20_000 }])('capital answers with the round, or after a time: %j', (settings) => {
  const plain = script(dealGame, settings);

  test('the script asks, is answered and pays in secret', () => {
    expect(plain.own('bel').capital.map((x) => x.status)).toEqual(['granted', 'granted']);
    expect(plain.own('bel').sealedGoodwill.map((x) => x.why)).toEqual(['third-capital', 'silence-open']);
    expect(plain.goodwill('bel')).toBe(plain.goodwill('cor'));
  });

  const mandate = { pay: [0, 1, 2], care: [2, 3, 4], time: [0, 1, 2, 3, 4] };
  test.each<[string, Partial<Sheet>]>([
    ['capital refuses', { values: { pay: [30, 20, 10, 0, 0], care: [0, 0, 0, 0, 0], time: [1, 1, 1, 1, 1] } }],
    ['nothing needs asking', { mandate: { ...mandate, pay: [0, 1, 2, 3, 4] } }],
    ['a red line stands in the way', { redLines: { pay: [3, 4] } }],
    ['the mandate ends elsewhere', { mandate: { ...mandate, pay: [0] } }],
  ])('%s: nobody else can tell', (_, change) => {
    const other = script(withSheet('bel', change), settings);
    expect(other.own('bel').capital).not.toEqual(plain.own('bel').capital);
    expect(elsewhere(other.t.log, 'bel')).toBe(elsewhere(plain.t.log, 'bel'));
    expect(other.t.world.public).toEqual(plain.t.world.public);
    for (const who of ['ada', 'cor', 'obs', 'org']) expect(other.own(who)).toEqual(plain.own(who));
  });
});
