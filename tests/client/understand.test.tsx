/** @jest-environment jsdom */
/** What a line could mean, beneath it; questions from chips; and what an answer leads to. */
import { afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { setSetting } from '../../client/model/index.ts';
import { fetchLater } from '../../client/panels/shell/index.ts';
import { TableScreen } from '../../client/panels/table/index.ts';
import { host, seat, sitDown } from '../support/table.ts';
import { type Bench, tableLive } from '../support/tableLive.ts';

beforeAll(async () => {
  await fetchLater();
  Object.assign(window, { innerWidth: 1440, innerHeight: 900 });
  dispatchEvent(new Event('resize'));
  setSetting('room', 'strip');
});
beforeEach(() => void jest.useFakeTimers());
afterEach(async () => {
  await act(() => render(null, document.body));
  jest.useRealTimers();
  document.body.replaceChildren();
  localStorage.clear();
});

async function atTable(): Promise<Bench> {
  const t = sitDown();
  const bench = tableLive(t, 'ada');
  t.until('round.corridor');
  bench.other(host, { type: 'message.say', text: 'Here we are.' });
  await act(() => render(<TableScreen live={bench.live} />, document.body));
  return bench;
}

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const button = (name: RegExp): HTMLElement => {
  const found = all('button, summary, [role="tab"]').find((el) => name.test(el.textContent ?? ''));
  if (!found)
    throw new Error(
      `no ${name} among ${all('button')
        .map((el) => el.textContent)
        .join(' | ')}`,
    );
  return found;
};
const click = (name: RegExp) => act(() => button(name).click());
const meant = (): string => all('.understood')[0]?.textContent ?? '';

async function type(line: string): Promise<void> {
  const field = document.querySelector<HTMLTextAreaElement>('.composer textarea');
  if (!field) throw new Error('somewhere to write');
  field.value = line;
  await act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
  await act(() => void jest.advanceTimersByTime(300));
}
const key = (name: string, more = {}) =>
  act(
    () =>
      void document
        .querySelector('.composer textarea')
        ?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...more })),
  );

const noteTo = async (name: RegExp): Promise<void> => {
  await click(/^Notes/);
  await act(() =>
    all('.fresh button')
      .find((el) => name.test(el.textContent ?? ''))
      ?.click(),
  );
};

describe('a line that is being written', () => {
  test('says what it could mean and does nothing by itself', async () => {
    const bench = await atTable();
    await type('I can live with 1');
    expect(meant()).toContain('You would: Say where you stand on 1');
    expect(bench.sent).toEqual([]);
  });

  test('opens the form of the act, filled in', async () => {
    const bench = await atTable();
    await type('I can live with 2');
    await click(/^Open the form/);
    expect(document.querySelector('dialog')?.textContent).toContain('can live with');
    await click(/^Put on record/);
    expect(bench.sent.at(-1)).toMatchObject({ type: 'stance.take', paragraph: 'para-care', stance: 'live-with' });
  });

  test('asks aloud or in private, with the words as they were typed', async () => {
    const bench = await atTable();
    await type('bel, why do you object on 2?');
    expect(meant()).toContain('ask bel what stands behind its position on 2');
    await click(/^Ask bel in private/);
    expect(bench.sent.at(-1)).toMatchObject({
      type: 'note.send',
      to: ['bel'],
      text: 'bel, why do you object on 2?',
      said: { phrase: 'ask.why', params: { seat: 'bel', paragraph: 'para-care', aloud: 'no' } },
    });
    await type('bel, what would you need on 2?');
    await key('Enter', { ctrlKey: true });
    expect(bench.sent.at(-1)).toMatchObject({ type: 'message.say', said: { phrase: 'ask.need' } });
  });

  test('answers a question of fact at once', async () => {
    const bench = await atTable();
    const reason = { text: 'No.' };
    await act(() =>
      bench.other(seat('bel'), { type: 'stance.take', paragraph: 'para-care', stance: 'object', reason }),
    );
    await type('who blocks 2?');
    expect(meant()).toContain('2 is held by bel.');
  });

  test('what is not understood offers the nearest, and what is only talk offers nothing', async () => {
    await atTable();
    await type('bel supports 2');
    expect(meant()).toContain('Not understood as an act. The nearest:');
    await type('the coffee is cold');
    expect(meant()).toBe('');
  });

  test('the palette reads along', async () => {
    await atTable();
    await act(() => void document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true })));
    const find = document.querySelector<HTMLInputElement>('.find input');
    if (!find) throw new Error('the palette');
    find.value = 'support 1';
    await act(() => void find.dispatchEvent(new Event('input', { bubbles: true })));
    await act(() => void jest.advanceTimersByTime(300));
    expect(meant()).toContain('You would:');
  });
});

describe('asking', () => {
  test('a question from chips goes to whom the note goes to', async () => {
    const bench = await atTable();
    await noteTo(/bel/);
    await act(() => all('.ask-more summary')[0]?.click());
    await act(() => {
      const more = document.querySelector<HTMLDetailsElement>('.ask-more');
      if (more) more.open = true;
      more?.dispatchEvent(new Event('toggle'));
    });
    await click(/^What do you need/);
    await act(() => all('.ask-send button')[0]?.click());
    expect(bench.sent.at(-1)).toMatchObject({ type: 'note.send', to: ['bel'], said: { phrase: 'ask.need' } });
  });

  test('an answer is read in words, and a package it names can be written from it', async () => {
    const bench = await atTable();
    await noteTo(/bel/);
    const params = {
      issue: 'care',
      paragraph: 'para-care',
      one: 'para-pay',
      oneLevel: 'pay 1',
      oneWording: 'pay/1',
      two: 'para-care',
      twoLevel: 'care 1',
      twoWording: 'care/1',
      turn: 'a',
      of: 1,
    };
    await act(() =>
      bench.other(seat('bel'), { type: 'note.send', to: ['ada'], said: { phrase: 'answer.trade', params } }),
    );
    expect(all('.notes-list')[0]?.textContent).toContain('Put it as a package and we will say yes.');
    await click(/^Write that package/);
    expect(document.querySelector('dialog')?.textContent).toMatch(/package/i);
  });
});
