/** @jest-environment jsdom */
/** Step 5 and the own mark: what was sealed of deals, one's own before the host's tap, everybody's after. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import {
  drawnOf,
  findingOf,
  type Learned,
  markParts,
  promisesOf,
  sealedPricesOf,
} from '../../client/model/debrief/index.ts';
import { memoryKeep } from '../../client/model/keep.ts';
import { DebriefView } from '../../client/panels/debrief/index.ts';
import type { Command, Reveal } from '../../shared/engine/index.ts';
import { chair, host, seat, sitDown } from '../support/table.ts';
import { learned } from './debrief-data.ts';

const because = { text: 'Fees are for employers to carry.' };
window.scrollTo = () => undefined;
afterEach(async () => {
  await act(() => render(null, document.body));
  document.body.replaceChildren();
});

/** Ada breaks its word on pay, Bel breaks the silence, Cor draws a line that is none. */
function played() {
  const t = sitDown();
  t.until('round.corridor');
  t.act(seat('ada'), { type: 'promise.make', to: 'bel', promise: 'not-object', paragraph: 'para-pay' });
  t.act(seat('ada'), { type: 'stance.take', paragraph: 'para-pay', stance: 'object', reason: because });
  t.act(seat('ada'), { type: 'stance.drop', paragraph: 'para-pay' });
  t.act(seat('cor'), { type: 'redline.declare', issue: 'pay', levels: [4] });
  while (t.world.public.round < 2 || t.world.public.phase !== 'round.gavel') t.act(chair, { type: 'beat.close' });
  for (const paragraph of ['para-pay', 'para-care']) {
    t.act(chair, { type: 'gavel.put', paragraph });
    t.act(chair, { type: 'gavel.fall' });
  }
  t.until('silence');
  t.act(seat('bel'), { type: 'silence.break', paragraph: 'para-pay', reason: because });
  t.act(host, { type: 'table.end' });
  return t;
}
const { log, world } = played();
const at = (own: string | null, ...after: Command[]): Learned =>
  learned({ game: world.game, log, seat: own, guess: false, after });
const open = (what: Reveal): Command => ({ type: 'debrief.reveal', what });

describe('[11.6] [12.12] sealed until the host opens it', () => {
  test('promises: the two know theirs, the others nothing, all after the tap', () => {
    expect(promisesOf(at('cor'))).toEqual([]);
    expect(promisesOf(at('bel'))).toMatchObject([
      { seat: 'ada', mine: true, text: 'ada promised bel not to object on 1', status: 'broken' },
    ]);
    const opened = at('cor', open('promises'));
    expect(promisesOf(opened)).toMatchObject([{ seat: 'ada', mine: false, status: 'broken' }]);
    expect(findingOf(opened, 5).lead).toContain('1 promise was made; 1 was broken.');
  });

  test('sealed prices: nobody’s before, every one after', () => {
    expect(sealedPricesOf(at('ada'))).toBeNull();
    expect(sealedPricesOf(at('ada', open('sealed-prices')))).toMatchObject([
      { seat: 'bel', by: '−3', text: 'broke silence on 1, which it had let pass' },
    ]);
  });

  test('a line drawn in public is held beside the envelope', () => {
    expect(drawnOf(at(null))).toMatchObject([
      { seat: 'cor', text: 'cor: never decide on pay', notes: ['The envelope knew no such line.'] },
    ]);
  });

  test('the own mark says what it is made of', () => {
    expect(markParts(at('bel'), 'bel')).toContain('−3 sealed goodwill');
    expect(markParts(at('cor'), 'cor')).toContain('+1 goodwill');
    // One paid for a bracket, one earned with half the text.
    expect(markParts(at('ada'), 'ada')).toBeNull();
    expect(markParts(at(null), null)).toBeNull();
  });
});

test('each kind has its own tap, and only the host has one', async () => {
  const taps: Reveal[] = [];
  const acts = {
    say: () => undefined,
    guess: () => undefined,
    step: () => undefined,
    reveal: (what: Reveal) => void taps.push(what),
  };
  const show = (x: Learned, isHost: boolean) => {
    const pub = { ...x.pub, debrief: x.pub.debrief && { ...x.pub.debrief, step: 5 } };
    return act(() =>
      render(
        <DebriefView
          code="R4D9TK"
          x={{ ...x, pub }}
          host={isHost}
          speaks
          acts={acts}
          refused={null}
          keep={memoryKeep()}
        />,
        document.body,
      ),
    );
  };
  const taps5 = () => [...document.querySelectorAll<HTMLElement>('.seal button')];
  await show(at('bel'), true);
  expect(document.querySelector('.step-page')?.getAttribute('data-step')).toBe('5');
  for (const one of taps5()) await act(() => one.click());
  expect(taps).toEqual(['silence-breaker', 'promises', 'sealed-prices', 'soundings']);
  await act(() => render(null, document.body));
  await show(at('bel'), false);
  expect(taps5()).toEqual([]);
  expect(document.body.textContent).toContain('ada promised bel not to object on 1');
});
