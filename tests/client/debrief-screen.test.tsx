/** @jest-environment jsdom */
/** The debrief by role and label: guess before numbers, following the class, tables behind the pictures. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { type Guess, type Learned, STEPS, type StepId } from '../../client/model/debrief/index.ts';
import { memoryKeep } from '../../client/model/keep.ts';
import { DebriefView } from '../../client/panels/debrief/index.ts';
import { redline } from '../../client/panels/debrief/redline.ts';
import { learned } from './debrief-data.ts';

afterEach(async () => {
  await act(() => render(null, document.body));
  document.body.replaceChildren();
});
window.scrollTo = () => undefined;

type Sent = { words: string[]; guesses: Guess[]; steps: StepId[]; reveals: number };

/** The screen over a reader's data; `led` moves the class as the host would. */
async function show(x: Learned, more: { host?: boolean; refused?: string } = {}) {
  const sent: Sent = { words: [], guesses: [], steps: [], reveals: 0 };
  const keep = memoryKeep();
  const acts = {
    say: (text: string) => void sent.words.push(text),
    guess: (guess: Guess) => void sent.guesses.push(guess),
    step: (step: StepId) => void sent.steps.push(step),
    reveal: () => void sent.reveals++,
  };
  const draw = (now: Learned) =>
    act(() =>
      render(
        <DebriefView
          code="R4D9TK"
          x={now}
          host={more.host === true}
          speaks
          acts={acts}
          refused={more.refused ?? null}
          keep={keep}
        />,
        document.body,
      ),
    );
  const led = (step: number, now = x) =>
    draw({
      ...now,
      pub: { ...now.pub, debrief: { step, reveals: [], breakers: now.pub.debrief?.breakers ?? null, opened: [] } },
    });
  await draw(x);
  return { sent, keep, draw, led };
}

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const named = (selector: string, name: RegExp): HTMLElement => {
  const nameOf = (el: HTMLElement) =>
    el.getAttribute('aria-label') ?? el.closest('label')?.textContent ?? el.textContent;
  const found = all(selector).find((el) => name.test(nameOf(el) ?? ''));
  if (!found) throw new Error(`no ${selector} named ${name}`);
  return found;
};
const click = (el: HTMLElement) => act(() => el.click());
const page = () => document.querySelector('.step-page')?.textContent ?? '';
const at = () => document.querySelector('.step-page')?.getAttribute('data-step');

describe('following', () => {
  test('the host’s step turns everybody’s page; who browses alone is told where the class is, and catches up', async () => {
    const { led, sent } = await show(learned({ seat: 'mexico' }));
    await led(3);
    expect(at()).toBe('3');
    await click(named('.debrief-course button', /History/));
    expect(at()).toBe('9');
    expect(sent.steps).toEqual([]);
    await led(5);
    expect(at()).toBe('9');
    expect(document.querySelector('.debrief-apart')?.textContent).toContain('The class is at 5, Sealed acts.');
    await click(named('button', /^Catch up$/));
    expect(at()).toBe('5');
  });

  test('the host’s Next leads; the host’s own browsing does not, until told to', async () => {
    const { sent, led } = await show(learned({}), { host: true });
    await click(named('.script-next button', /^Next: Your guess/));
    expect(sent.steps).toEqual([2]);
    expect(at()).toBe('2');
    await led(2);
    await click(named('.debrief-course button', /The text/));
    expect(sent.steps).toEqual([2]);
    await click(named('button', /Bring everybody here/));
    expect(sent.steps).toEqual([2, 3]);
  });

  test('the facilitator’s column is the host’s alone, and leaves when the page is shown to the class', async () => {
    await show(learned({ seat: 'mexico' }));
    expect(all('.script')).toHaveLength(0);
    await show(learned({}), { host: true });
    expect(named('.script', /For the facilitator/).textContent).toContain('Watch for');
    await click(named('button', /Show to the class/));
    expect(all('.script')).toHaveLength(0);
  });
});

describe('guess first', () => {
  test('numbers stay covered until the guess, which has no default and goes to the table', async () => {
    const x = learned({ seat: 'niger', guess: false });
    const { led, sent } = await show(x);
    await led(6);
    expect(page()).toContain('Guess first');
    expect(page()).not.toContain('Your capital');
    await click(named('button', /Make my guess/));
    expect(at()).toBe('2');
    expect(all('input[type="radio"]').some((radio) => (radio as HTMLInputElement).checked)).toBe(false);
    expect(named('button', /Keep my guess/).getAttribute('aria-disabled')).toBe('true');
    await click(named('input[type="radio"]', /^No$/));
    await click(named('input[type="radio"]', /^★★$/));
    await click(named('button', /Keep my guess/));
    expect(sent.guesses).toEqual([{ sign: false, stars: 2 }]);
    const guessed = { ...x, guess: { sign: false, stars: 2 } };
    await led(6, guessed);
    await click(named('button', /Catch up/));
    expect(page()).toContain('Your capital');
    expect(page()).toContain('my capital does not sign');
  });

  test('nobody is forced: it can be shown without', async () => {
    const { led } = await show(learned({ seat: 'niger', guess: false }));
    await led(7);
    await click(named('button', /Show it without a guess/));
    expect(page()).toContain('of every 100 that were there to be made');
  });
});

test('a word goes to the wall', async () => {
  const { sent } = await show(learned({ seat: 'mexico' }));
  const field = document.querySelector('.word-form input') as HTMLInputElement;
  field.value = '  Tired ';
  await act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
  await act(() => void field.form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
  expect(sent.words).toEqual(['Tired']);
  expect(page()).toContain('Your word is up.');
});

test('every picture has a name in words and a table behind it', async () => {
  const { led } = await show(learned({ seat: 'philippines' }));
  await led(7);
  for (const svg of all('.plot svg')) expect(svg.getAttribute('aria-label')?.length).toBeGreaterThan(20);
  const bars = all('.bar-row .track[role="img"]').map((el) => el.getAttribute('aria-label'));
  expect(bars).toHaveLength(8);
  expect(bars[0]).toMatch(/^Bangladesh: \d+.*walking away 45/);
  await click(named('button', /^Table: What each member got$/));
  const rows = all('.twin tbody tr').map((row) => row.querySelector('th')?.textContent);
  expect(rows[0]).toBe('Bangladesh');
  expect(rows).toHaveLength(8);
  await click(named('button', /^Picture: What each member got$/));
  expect(all('.twin')).toHaveLength(0);
});

test('the rule stays in this browser', async () => {
  const { led, keep } = await show(learned({ seat: 'mexico' }));
  await led(11);
  const field = document.querySelector('textarea') as HTMLTextAreaElement;
  field.value = 'Next time I ask first.';
  await act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
  expect(keep.read('rule/R4D9TK')).toBe('Next time I ask first.');
});

test('a refused act is said on the page', async () => {
  await show(learned({ seat: 'mexico' }), { refused: 'Not possible: the table has moved on.' });
  expect(document.querySelector('[role="alert"]')?.textContent).toContain('the table has moved on');
});

test('printing lays out every step, each on a page of its own, script included for the host', async () => {
  await show(learned({}), { host: true });
  await act(() => void dispatchEvent(new Event('beforeprint')));
  expect(all('.step-page').map((el) => el.getAttribute('data-step'))).toEqual(STEPS.map(String));
  expect(all('.script')).toHaveLength(STEPS.length);
  await act(() => void dispatchEvent(new Event('afterprint')));
  expect(all('.step-page')).toHaveLength(1);
});

describe('redline', () => {
  const shown = (from: string, to: string) => redline(from, to).map((p) => `${p.kind}:${p.text}`);

  test('kin sentences word by word, strangers as wholes', () => {
    expect(shown('Encourage States to act;', 'Encourage all States to act;')).toEqual([
      'same:Encourage ',
      'ins:all ',
      'same:States to act;',
    ]);
    expect(shown('Note the report of the Chair;', 'Decide on a fund for families, by 2020;')).toEqual([
      'del:Note the report of the Chair;',
      'ins:Decide on a fund for families, by 2020;',
    ]);
    expect(shown('Same;', 'Same;')).toEqual(['same:Same;']);
    expect(shown('Gone;', '')).toEqual(['del:Gone;']);
  });

  test('what is kept and struck is the old text, what is kept and added the new one', () => {
    const from = 'Call upon States, in a spirit of trust, to review fees and to report;';
    const to = 'Call upon all States to review fees for workers, and to report by 2015;';
    const pieces = redline(from, to);
    const side = (drop: string) =>
      pieces
        .filter((p) => p.kind !== drop)
        .map((p) => p.text)
        .join('');
    expect(side('ins')).toBe(from);
    expect(side('del')).toBe(to);
  });
});
