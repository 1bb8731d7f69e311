/** @jest-environment jsdom */
/** The projector by role and label, over the real engine. */
import { afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import type { ProjectorView as View } from '../../client/panels/projector/ProjectorScreen.tsx';
import { chair, clock, host, seat, sitDown } from '../support/table.ts';
import { type Bench, tableLive } from '../support/tableLive.ts';

const because = { text: 'Fees are for employers to carry.' };
let ProjectorView: typeof View;

beforeAll(async () => {
  // The room is a picture with a file of its own.
  const room = { update() {}, setShot() {}, play() {}, resize() {}, destroy() {} };
  jest.unstable_mockModule('../../client/scene/index.ts', () => ({ mountRoom: async () => room }));
  ({ ProjectorView } = await import('../../client/panels/projector/ProjectorScreen.tsx'));
});
afterEach(async () => {
  await act(() => render(null, document.body));
  document.body.replaceChildren();
});

async function show(bench: Bench) {
  await act(() => render(<ProjectorView live={bench.live} />, document.body));
}
const text = () => (document.querySelector('main')?.textContent ?? '').replace(/\s+/gu, ' ');
const object = { type: 'stance.take', paragraph: 'para-pay', stance: 'object', reason: because } as const;

async function at(phase: Parameters<ReturnType<typeof sitDown>['until']>[0]) {
  const t = sitDown({ putMs: 0 });
  t.until(phase);
  const bench = tableLive(t, null);
  await show(bench);
  return { t, bench };
}

describe('the back row', () => {
  test.each(['lobby', 'opening', 'round.text', 'round.reading', 'round.corridor', 'round.gavel', 'silence'] as const)(
    'in %s nothing can be pressed, typed or scrolled',
    async (phase) => {
      await at(phase);
      expect(document.querySelectorAll('button, a, input, textarea, select, [tabindex]')).toHaveLength(0);
      expect(document.querySelector('main')?.getAttribute('aria-label')).toBe('The table for the back row');
    },
  );

  test('the paragraph in focus: its words, its bracket and holder, who stands where, what is left', async () => {
    const { bench } = await at('round.corridor');
    await act(() => bench.other(seat('bel'), { ...object, words: 'Encourage' }));
    await act(() => bench.other(seat('obs'), { type: 'stance.take', paragraph: 'para-pay', stance: 'support' }));
    expect(text()).toContain('blocked by 1');
    expect(text()).toContain('held by bel, close bracket');
    expect(text()).toContain('Object: bel');
    expect(text()).toContain('Support: obs');
    expect(text()).toContain('1bracket left');
    expect(text()).toContain('1. pay: 1 bracket');
  });

  test('while cards lie face down nobody’s stance or reason is in the page', async () => {
    const { bench } = await at('round.reading');
    await act(() => bench.other(seat('bel'), object));
    expect(text()).toContain('1 of 4 have chosen');
    expect(document.body.innerHTML).not.toMatch(/fees are|objects|blocked/iu);
  });

  test('what is put stands in the wording it is put with', async () => {
    const { bench, t } = await at('round.corridor');
    await act(() => bench.other(seat('bel'), object));
    await act(() =>
      bench.other(seat('bel'), { type: 'proposal.table', paragraph: 'para-pay', wording: { ready: 'pay/1' } }),
    );
    t.until('round.gavel');
    await act(() => bench.other(chair, { type: 'gavel.put', paragraph: 'para-pay', proposal: 'p1' }));
    expect(text()).toContain('Any objection?');
    expect(text()).toContain('Note pay for all; with bel’s wording');
  });

  test('silence is the page, the hour and one sentence', async () => {
    await at('silence');
    expect(text()).toContain('To agree, do nothing.');
    expect(text()).toContain('Encourage pay for all;');
    expect(document.querySelector('.sc-side')).toBeNull();
  });

  test('adoption is a moment, and then the text', async () => {
    const { bench, t } = await at('silence');
    t.now += 10 ** 9;
    await act(() => bench.other(clock, { type: 'clock.due', generation: t.world.public.generation }));
    expect(text()).toContain('I see no objection');
    await act(() => bench.other(chair, { type: 'text.adopt' }));
    expect(document.querySelector('h2')?.textContent).toBe('Adopted without a vote!');
    expect(text()).toContain('3 members agreed on 2 paragraphs.');
    expect(text()).not.toContain('Encourage pay');
  });

  test('a pause is said, and an ending without a text is an ending', async () => {
    const { bench } = await at('round.corridor');
    await act(() => bench.other(host, { type: 'table.pause' }));
    expect(text()).toContain('The table goes on when the host says so.');
    await act(() => bench.other(host, { type: 'table.end' }));
    expect(text()).toContain('No consensus');
    expect(text()).toContain('The host ended the meeting.');
  });
});
