/** @jest-environment jsdom */
/** Deals on the table screen and the desk, by role and label, over the real engine. */
import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { setSetting } from '../../client/model/index.ts';
import { DeskView } from '../../client/panels/desk/DeskScreen.tsx';
import { fetchLater } from '../../client/panels/shell/index.ts';
import { TableScreen } from '../../client/panels/table/index.ts';
import type { Command } from '../../shared/engine/index.ts';
import { chair, type Hand, host, seat, sitDown } from '../support/table.ts';
import { type Bench, tableLive } from '../support/tableLive.ts';

const because = { text: 'Fees are for employers to carry.' };
const object = (paragraph: string): Command => ({ type: 'stance.take', paragraph, stance: 'object', reason: because });
const ready = (id: string) => ({ paragraph: `para-${id.split('/')[0]}`, wording: { ready: id } });
const offer = (to: string[], ...ids: string[]): Command => ({ type: 'package.offer', parts: ids.map(ready), to });

beforeAll(async () => {
  await fetchLater();
  Object.assign(window, { innerWidth: 1440, innerHeight: 900 });
  dispatchEvent(new Event('resize'));
  setSetting('room', 'strip');
});
afterEach(async () => {
  await act(() => render(null, document.body));
  document.body.replaceChildren();
  localStorage.clear();
  history.replaceState(null, '', '/');
});

/** Sits as one delegation in the corridor. */
async function corridor(own: string | null = 'ada', before: (t: Hand) => void = () => undefined) {
  const t = sitDown();
  const bench = tableLive(t, own);
  t.until('round.corridor');
  before(t);
  bench.other(host, { type: 'message.say', text: 'Here we are.' });
  await act(() => render(<TableScreen live={bench.live} />, document.body));
  return { t, bench };
}

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const nameOf = (el: HTMLElement): string =>
  el.getAttribute('aria-label') ?? el.closest('label')?.textContent ?? el.textContent ?? '';
const by = (selector: string, name: RegExp): HTMLElement => {
  const found = all(selector).find((el) => name.test(nameOf(el)));
  if (!found) throw new Error(`no ${selector} named ${name}: ${all(selector).map(nameOf).join(' | ')}`);
  return found;
};
const button = (name: RegExp) => by('button', name);
const inSheet = (name: RegExp) => by('dialog[open] button', name);
const click = (el: HTMLElement) => act(() => el.click());
const key = (name: string) =>
  act(
    () =>
      void document.body.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true })),
  );
const choose = (el: HTMLElement, value: string) =>
  act(() => {
    (el as HTMLSelectElement).value = value;
    el.dispatchEvent(new Event('change', { bubbles: true }));
  });
const type = (el: HTMLElement, text: string) =>
  act(() => {
    (el as HTMLTextAreaElement).value = text;
    el.dispatchEvent(new Event('input', { bubbles: true }));
  });
const text = () => document.body.textContent ?? '';
const sheet = () => document.querySelector('dialog[open]')?.textContent ?? '';
const others = (bench: Bench, who: string, command: Command) => act(() => bench.other(seat(who), command));

/** Adds a rung from a paragraph on one side. */
async function add(side: RegExp, paragraph: string, rung: RegExp) {
  await click(inSheet(side));
  await choose(by('dialog[open] select', /Paragraph/), paragraph);
  await click(by('dialog[open] .deal-option', rung));
}

describe('writing a package', () => {
  test('d opens the deals; from a paragraph on either side; who must say yes follows the cards; one press offers it', async () => {
    const { t, bench } = await corridor('ada', (hand) => hand.act(seat('bel'), object('para-pay')));
    await key('d');
    expect(document.activeElement?.id === 'deals' || text().includes('New package')).toBe(true);
    await click(button(/^New package/));
    expect(nameOf(inSheet(/^Offer/))).toContain('add a paragraph first');
    await add(/Add what you give/, 'para-pay', /^3/);
    await add(/Add what you get/, 'para-care', /^1/);
    expect(sheet()).toContain('You give');
    expect(by('.deal-side', /You give/).textContent).toContain('−10');
    expect(by('.deal-side', /You get/).textContent).toContain('+10');
    expect(by('.deal-whole', /for you/).textContent).toContain('0');
    expect((by('dialog[open] input[type="checkbox"]', /bel/) as HTMLInputElement).checked).toBe(true);
    expect(sheet()).toContain('holds a bracket on 1');
    await click(inSheet(/^Offer to 1 party/));
    expect(bench.sent.at(-1)).toEqual(offer(['bel'], 'pay/3', 'care/1'));
    expect(t.world.public.packages[0]).toMatchObject({ seat: 'ada', status: 'offered' });
    expect(all('dialog[open]')).toHaveLength(0);
  });

  test('from the palette, packages and conditions open where they are composed', async () => {
    await corridor('bel', (hand) => hand.act(seat('bel'), object('para-pay')));
    await key('/');
    await type(by('input[role="combobox"]', /Type to find/), 'package');
    await click(by('[role="option"]', /Offer a package/));
    expect(sheet()).toContain('You give');
    await click(inSheet(/^Keep as draft/));
    await key('/');
    await type(by('input[role="combobox"]', /Type to find/), 'condition');
    await click(by('[role="option"]', /on a condition/));
    expect(sheet()).toContain('Lift your bracket on 1, under a condition');
  });

  test('a draft outlives its sheet, and can be thrown away', async () => {
    await corridor();
    await key('d');
    await click(button(/^New package/));
    await add(/Add what you get/, 'para-pay', /^1/);
    await click(inSheet(/^Keep as draft/));
    expect(text()).toContain('Your draft: 1');
    await click(button(/^Go on writing/));
    expect(all('dialog[open] .deal-card')).toHaveLength(1);
    await click(inSheet(/^Take 1 out/));
    expect(all('dialog[open] .deal-card')).toHaveLength(0);
    await add(/Add what you get/, 'para-pay', /^1/);
    await click(inSheet(/^Throw the draft away/));
    expect(button(/^New package/).textContent).toContain('1 left this round');
  });

  test('from a wording on the table straight into the draft; who is left out is named', async () => {
    const { bench } = await corridor('ada', (hand) => {
      hand.act(seat('bel'), object('para-pay'));
      hand.act(seat('cor'), { type: 'proposal.table', paragraph: 'para-pay', wording: { ready: 'pay/3' } });
    });
    await click(by('.wording-line', /Call upon/));
    await click(button(/^Add this to a deal/));
    expect(sheet()).toContain('Call upon pay for all;');
    await click(by('dialog[open] input[type="checkbox"]', /bel/));
    await click(by('dialog[open] input[type="checkbox"]', /cor/));
    expect(sheet()).toContain('bel stands in the way and is not asked.');
    await click(inSheet(/^Offer to 1 party/));
    expect(bench.sent.at(-1)).toMatchObject({ parts: [{ paragraph: 'para-pay', proposal: 'p1' }], to: ['cor'] });
  });
});

describe('answering a package', () => {
  test('g goes to what waits for my answer; accept binds once all have', async () => {
    const { t, bench } = await corridor('bel', (hand) => hand.act(seat('ada'), offer(['bel'], 'pay/3', 'care/1')));
    expect(text()).toContain('ada waits for your answer to a package: 1 and 2.');
    expect(by('[role="tab"]', /^Deals/).textContent).toBe('Deals1');
    await key('g');
    expect(sheet()).toContain('Package of ada');
    await click(inSheet(/^Accept all of it/));
    expect(bench.sent.at(-1)).toEqual({ type: 'package.answer', package: 'k1', accept: true });
    expect(t.world.public.packages[0]?.status).toBe('accepted');
    expect(sheet()).toContain('All have said yes.');
    expect(nameOf(inSheet(/^Leave it/))).toContain('−2 goodwill');
    expect(text()).toContain('in a package with 2');
  });

  test('refused with a word; the author reads it', async () => {
    const { t, bench } = await corridor('bel', (hand) => hand.act(seat('ada'), offer(['bel'], 'pay/3', 'care/1')));
    await key('d');
    await click(button(/^Look at it/));
    await click(inSheet(/^Refuse/));
    await type(by('dialog[open] textarea', /^/), 'It is too dear.');
    await click(inSheet(/^Refuse all of it/));
    expect(bench.sent.at(-1)).toMatchObject({ accept: false, reason: { text: 'It is too dear.' } });
    expect(t.world.public.packages[0]?.status).toBe('refused');
    expect(text()).toContain('bel said no. Reason: It is too dear.');
  });

  test('[12.3] a counter copies the cards, names the one it answers, and is free', async () => {
    const { bench } = await corridor('bel', (hand) => {
      hand.act(seat('bel'), { type: 'initiative.found', issue: 'care', title: 'Care first' });
      hand.act(seat('ada'), offer(['bel'], 'pay/3', 'care/1'));
    });
    await key('d');
    expect(button(/^New package/).getAttribute('aria-disabled')).toBe('true');
    await click(button(/^Counter/));
    expect(all('dialog[open] .deal-card')).toHaveLength(2);
    await click(inSheet(/^Take 1 out/));
    expect(sheet()).toContain('1 is left out');
    expect(sheet()).toContain('asked in any case');
    expect((all('.asked input') as HTMLInputElement[]).map((x) => x.disabled)).toContain(true);
    await click(inSheet(/^Offer to 1 party/));
    expect(bench.sent.at(-1)).toEqual({ ...offer(['ada'], 'care/1'), counters: 'k1' });
  });

  test('[11.10] a card beyond the mandate asks capital, then waits for its answer', async () => {
    const { t, bench } = await corridor('cor', (hand) => hand.act(seat('ada'), offer(['cor'], 'care/4', 'pay/3')));
    await key('g');
    expect(sheet()).toContain('beyond your mandate');
    expect(sheet()).toContain('5 points off');
    const ask = inSheet(/^Ask capital/);
    expect(ask.textContent).toContain('2 calls left');
    await click(ask);
    expect(bench.sent.at(-1)).toEqual({ type: 'capital.ask', package: 'k1', issue: 'care' });
    expect(sheet()).toContain('Capital is thinking. It answers with the next round.');
    await act(() => {
      t.until('round.gavel');
      t.until('round.text');
      bench.other(host, { type: 'message.say', text: 'Next round.' });
    });
    expect(text()).toContain('Your capital agrees to 4 on 2, inside the package.');
    await click(by('.capital-news button', /^Read/));
    expect(text()).not.toContain('Your capital agrees');
    expect(by('section', /Your instructions/).textContent).toContain('capital agrees to 4 on 2');
    expect(by('section', /Your instructions/).textContent).toContain('1 of 2 calls to capital left');
  });
});

describe('beside the packages', () => {
  test('[12.8] from my bracket to a condition, and from others’ conditions to what could unblock it', async () => {
    const { bench } = await corridor('ada', (hand) => {
      hand.act(seat('bel'), object('para-pay'));
      hand.act(seat('bel'), {
        type: 'stance.condition',
        paragraph: 'para-pay',
        stance: 'live-with',
        when: [{ paragraph: 'para-care', atMost: 1 }],
      });
      hand.act(seat('ada'), object('para-pay'));
    });
    expect(by('#unblock', /./).textContent).toContain('bel would lift if 2 goes no further than 1: note.');
    await click(by('#unblock button', /^Lift it if/));
    const [where, kind, what] = all('dialog[open] select');
    await choose(where as HTMLElement, 'para-care');
    await choose(kind as HTMLElement, 'free');
    expect((what as HTMLSelectElement).options.length).toBeLessThanOrEqual(1);
    await choose(kind as HTMLElement, 'atLeast');
    await choose(all('dialog[open] select')[2] as HTMLElement, '3');
    await click(inSheet(/^Add/));
    expect(sheet()).toContain('ada lifts its bracket on 1 and can live with it if 2 goes at least to 3: call.');
    await act(
      () =>
        void document
          .querySelector('dialog[open] form')
          ?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })),
    );
    expect(bench.sent.at(-1)).toEqual({
      type: 'stance.condition',
      paragraph: 'para-pay',
      stance: 'live-with',
      when: [{ paragraph: 'para-care', atLeast: 3 }],
    });
    await key('d');
    expect(text()).toContain('You lift on 1 if 2 goes at least to 3: call');
    await click(button(/^Take it back/));
    expect(bench.sent.at(-1)).toEqual({ type: 'condition.drop', condition: 'c2' });
  });

  test('[12.11] a promise is a card between the two, marked when it is broken', async () => {
    const { bench } = await corridor('ada');
    await click(by('[role="tab"]', /^Notes/));
    await click(by('.fresh button', /^bel/));
    expect(by('.note-head', /./).textContent).toContain('Your trust: even');
    await click(button(/^Make a promise/));
    await choose(by('.promise-maker select', /You promise bel/), 'not-object');
    await act(
      () =>
        void document
          .querySelector('.promise-maker')
          ?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })),
    );
    expect(bench.sent.at(-1)).toEqual({
      type: 'promise.make',
      to: 'bel',
      promise: 'not-object',
      paragraph: 'para-pay',
    });
    expect(by('.promise', /./).textContent).toContain('You will not object on 1.');
    await others(bench, 'ada', object('para-pay'));
    expect(by('.promise', /./).textContent).toContain('broken');
  });

  test('[12.14] initiatives are founded, joined and left; what they lack and lift stands on them', async () => {
    const { bench } = await corridor('cor', (hand) =>
      hand.act(seat('ada'), { type: 'initiative.found', issue: 'pay', title: 'Fair pay first' }),
    );
    await key('d');
    expect(by('.initiative', /./).textContent).toContain('needs 2 more members, needs a country of destination');
    expect(by('.initiative', /./).textContent).toContain('+10');
    await click(by('.initiative button', /^Join/));
    expect(bench.sent.at(-1)).toEqual({ type: 'initiative.join', initiative: 'i1' });
    await others(bench, 'bel', { type: 'initiative.join', initiative: 'i1' });
    expect(by('.initiative', /./).textContent).toContain('It stands.');
    await click(by('.initiative button', /^Leave/));
    expect(bench.sent.at(-1)).toEqual({ type: 'initiative.leave', initiative: 'i1' });
    await click(button(/^Found an initiative/));
    expect(sheet()).toContain('initiative');
  });

  test('[11.15] a line drawn in public stands on the rungs it forbids', async () => {
    const { bench } = await corridor('ada', (hand) =>
      hand.act(seat('cor'), { type: 'redline.declare', issue: 'pay', levels: [4] }),
    );
    await key('l');
    expect(by('.rung', /4/).textContent).toContain('above a line drawn by cor');
    await click(button(/^Draw a line in public/));
    expect(sheet()).toContain('line');
    expect(bench.sent.filter((c) => c.type === 'redline.declare')).toEqual([]);
  });

  test('[11.2] goodwill: a number in the chip, a price on what costs, a word beside the others', async () => {
    const { t, bench } = await corridor('ada');
    expect(by('.seat-button', /./).textContent).toContain('goodwill 5');
    expect(nameOf(button(/^Bracket/))).not.toContain('goodwill');
    await others(bench, 'ada', object('para-pay'));
    expect(by('.seat-button', /./).textContent).toContain('goodwill 4');
    expect(text()).toContain('−1 goodwill: a bracket on 1 without wording');
    await click(by('.seat-button', /./));
    expect(by('.goodwill-menu', /./).textContent).toContain('Your goodwill: 4');
    await act(() => {
      t.until('round.gavel');
      t.until('round.text');
      t.until('round.corridor');
      bench.other(host, { type: 'message.say', text: 'Round two.' });
    });
    await click(by('.ol', /care/));
    expect(nameOf(button(/^Bracket/))).toContain('−2 goodwill');
    expect(all('.seat-strip [title*="goodwill even"]').length).toBeGreaterThan(0);
  });

  test('[4.1] two proposals a round are free; the price of one more stands on its button', async () => {
    const { bench } = await corridor('ada');
    const propose = (id: string): Command => ({ type: 'proposal.table', ...ready(id) });
    expect(button(/^Propose wording/).textContent).toContain('2 left this round');
    await others(bench, 'ada', propose('pay/3'));
    await others(bench, 'ada', propose('care/1'));
    expect(button(/^Propose wording/).textContent).toContain('one more, −1 goodwill');
    await others(bench, 'ada', propose('pay/4'));
    expect(button(/^Propose wording/).getAttribute('aria-disabled')).toBe('true');
  });

  test('press sees the packages, and nobody’s points', async () => {
    await corridor(null, (hand) => hand.act(seat('ada'), offer(['bel'], 'pay/3', 'care/1')));
    await click(by('[role="tab"]', /^Deals/));
    await click(button(/^Look at it/));
    expect(all('dialog[open] .deal-card')).toHaveLength(2);
    expect(all('.worth, .deal-whole')).toEqual([]);
    expect(all('dialog[open] .deal-acts button')).toEqual([]);
  });
});

describe('the chair and packages', () => {
  test('[12.17] three lamps of confidence; an accepted package is one line of the plan, and is put as one', async () => {
    const t = sitDown({ putMs: 0 });
    const bench = tableLive(t, 'ada', { host: true });
    bench.other(host, { type: 'chair.hand', to: 'person', person: 'me' });
    t.until('round.corridor');
    t.act(seat('bel'), object('para-pay'));
    t.act(seat('ada'), offer(['bel', 'cor'], 'pay/3', 'care/1'));
    for (const who of ['bel', 'cor']) t.act(seat(who), { type: 'package.answer', package: 'k1', accept: true });
    t.until('round.gavel');
    bench.other(host, { type: 'message.say', text: 'Here we are.' });
    await act(() => render(<DeskView live={bench.live} />, document.body));
    expect(all('.confidence .lit')).toHaveLength(3);
    expect(by('.confidence', /./).textContent).toContain('3 of 3 marks of confidence');
    expect(all('.plan li').map((li) => li.textContent)).toEqual(['1Package 1 and 2put as onePut it']);
    await click(by('.plan button', /Package 1 and 2: put it/));
    expect(bench.sent.at(-1)).toEqual({ type: 'gavel.put', package: 'k1' });
    expect(by('.put-bar', /./).textContent).toContain('The package 1 and 2 is put as one');
    expect(by('.put-bar', /./).textContent).toContain('1. Call upon pay for all; 2. Note care for all;');
  });

  test('a delegate reads the part of the put package it looks at, and objects to that', async () => {
    const { bench } = await corridor('cor', (hand) => {
      hand.act(seat('ada'), offer(['bel'], 'pay/3', 'care/1'));
      hand.act(seat('bel'), { type: 'package.answer', package: 'k1', accept: true });
      hand.until('round.gavel');
      hand.act(chair, { type: 'gavel.put', package: 'k1' });
    });
    expect(text()).toContain('The package 1 and 2 is put as one: any objection?');
    await click(by('.ol', /care/));
    expect(by('.put-words', /./).textContent).toContain('Note care for all;');
    await key('o');
    expect(by('form', /Object to the wording of ada for 2/)).toBeTruthy();
    expect(bench.sent.filter((c) => c.type === 'stance.take')).toEqual([]);
  });
});
