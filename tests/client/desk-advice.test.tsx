/** @jest-environment jsdom */
/** Advice at the desk: closed until asked for, only for whoever presides, and each act filled in by one tap. */
import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, expect, test } from '@jest/globals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { DeskView } from '../../client/panels/desk/DeskScreen.tsx';
import { type Hand, host, seat, sitDown } from '../support/table.ts';
import { tableLive } from '../support/tableLive.ts';

const because = { text: 'Fees are for employers to carry.' };

afterEach(async () => {
  await act(() => render(null, document.body));
  document.body.replaceChildren();
  localStorage.clear();
});

async function at(phase: Parameters<Hand['until']>[0], chair = true, before: (t: Hand) => void = () => {}) {
  const t = sitDown({ putMs: 0 });
  const bench = tableLive(t, 'ada', { host: true });
  if (chair) bench.other(host, { type: 'chair.hand', to: 'person', person: 'me' });
  t.until('round.corridor');
  before(t);
  t.until(phase);
  bench.other(host, { type: 'message.say', text: 'Here we are.' });
  await act(() => render(<DeskView live={bench.live} />, document.body));
  return { t, bench };
}

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const advice = (of: 'table' | 'paragraph') => all(`.advice-${of}`)[0] as HTMLDetailsElement | undefined;
const textOf = (el: Element | undefined): string => el?.textContent ?? '';
const rest = async (done: () => boolean) => {
  for (let i = 0; i < 200 && !done(); i++) await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
};

async function open(of: 'table' | 'paragraph'): Promise<HTMLDetailsElement> {
  const folded = advice(of);
  if (folded === undefined) throw new Error(`no advice on the ${of}`);
  await act(() => {
    folded.open = true;
    folded.dispatchEvent(new Event('toggle'));
  });
  await rest(() => folded.querySelector('.advice-source') !== null);
  return folded;
}

const press = async (within: Element, name: RegExp): Promise<void> => {
  const button = [...within.querySelectorAll('button')].find((el) => name.test(el.textContent ?? ''));
  if (button === undefined) throw new Error(`no button ${name} in ${within.textContent}`);
  await act(() => button.click());
};
const look = (paragraph: RegExp) =>
  act(() =>
    all('.grid-card button')
      .find((el) => paragraph.test(el.getAttribute('aria-label') ?? textOf(el)))
      ?.click(),
  );

test('“What now?” is closed at first, then says what the chair bot would do and whose word it rests on', async () => {
  await at('round.gavel');
  expect(advice('table')?.open).toBe(false);
  expect(textOf(advice('table'))).toBe(' What now?');
  const folded = await open('table');
  expect(textOf(folded)).toContain('nobody’s instructions');
  expect(folded.querySelectorAll('li').length).toBeGreaterThan(0);
});

test('a host who does not preside is not advised', async () => {
  await at('round.gavel', false);
  expect(advice('table')).toBeUndefined();
});

test('on a paragraph that is held: a contact group opens as a form that is filled in', async () => {
  const { t } = await at('round.gavel', true, (hand) => {
    hand.act(seat('ada'), { type: 'stance.take', paragraph: 'para-pay', stance: 'object', reason: because });
  });
  expect(t.world.public.paragraphs[0]?.brackets).toHaveLength(1);
  await look(/pay/);
  const folded = await open('paragraph');
  await press(folded, /Open a contact group/);
  await rest(() => all('[role="dialog"], dialog').length > 0);
  const dialog = all('[role="dialog"], dialog')[0];
  expect(textOf(dialog)).toContain('ada');
  const chosen = [...(dialog?.querySelectorAll('input:checked') ?? [])];
  expect(chosen.length).toBeGreaterThan(0);
});

test('an act without a form is asked once with its reason, and done on yes', async () => {
  const { bench } = await at('round.gavel');
  await look(/pay/);
  const folded = await open('paragraph');
  await press(folded, /Put it/);
  expect(bench.sent).toEqual([]);
  const dialog = all('[role="dialog"], dialog')[0] as HTMLElement;
  expect(textOf(dialog)).toContain('Nobody holds a bracket');
  await press(dialog, /Yes/);
  expect(bench.sent).toEqual([{ type: 'gavel.put', paragraph: 'para-pay' }]);
});

test('an act whose time has not come says so, and does nothing', async () => {
  const { bench } = await at('round.corridor');
  await look(/pay/);
  const folded = await open('paragraph');
  await press(folded, /Put it/);
  expect(all('[role="dialog"], dialog')).toEqual([]);
  expect(bench.sent).toEqual([]);
  expect(folded.querySelector('button[aria-disabled="true"] small')?.textContent).toBeTruthy();
});

test('the adviser comes in a file of its own: what the desk opens with does not import it', () => {
  const files = readdirSync('client', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
  const importing = (what: RegExp) => files.filter((file) => what.test(readFileSync(`client/${file}`, 'utf8')));
  expect(importing(/from '[^']*bots\/adviser/)).toEqual(['model/desk/advice.ts']);
  expect(importing(/from '[^']*desk\/advice\.ts'|from '\.\/advice\.ts'/)).toEqual([
    'panels/desk/advice/AdviceList.tsx',
  ]);
  expect(importing(/from '[^']*AdviceList/)).toEqual([]);
  expect(importing(/import\('[^']*AdviceList/)).toEqual(['panels/desk/Advice.tsx']);
});
