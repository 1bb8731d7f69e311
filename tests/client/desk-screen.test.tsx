/** @jest-environment jsdom */
/** The desk by role and label, over the real engine: host's parts for the host, chair's parts for the chair. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { DeskView } from '../../client/panels/desk/DeskScreen.tsx';
import type { Command, SettingsInput } from '../../shared/engine/index.ts';
import { type Hand, host, person, seat, sitDown } from '../support/table.ts';
import { type Bench, tableLive } from '../support/tableLive.ts';

const because = { text: 'Fees are for employers to carry.' };
const object = (paragraph = 'para-pay') =>
  ({ type: 'stance.take', paragraph, stance: 'object', reason: because }) as const;

afterEach(async () => {
  await act(() => render(null, document.body));
  document.body.replaceChildren();
  localStorage.clear();
});

type Roles = { readonly host?: boolean; readonly chair?: boolean };

/** Me at the desk: the chair is mine where asked for. */
async function at(
  phase: Parameters<Hand['until']>[0],
  roles: Roles = { host: true, chair: true },
  settings?: SettingsInput,
) {
  const t = sitDown(settings);
  const bench = tableLive(t, 'ada', { host: roles.host === true });
  if (roles.chair) bench.other(host, { type: 'chair.hand', to: 'person', person: 'me' });
  t.until(phase);
  bench.other(host, { type: 'message.say', text: 'Here we are.' });
  await act(() => render(<DeskView live={bench.live} />, document.body));
  return { t, bench };
}

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const nameOf = (el: HTMLElement): string => el.getAttribute('aria-label') ?? el.textContent ?? '';
const find = (selector: string, name: RegExp) => all(selector).find((el) => name.test(nameOf(el)));
const by = (selector: string, name: RegExp): HTMLElement => {
  const found = find(selector, name);
  if (!found) throw new Error(`no ${selector} named ${name}: ${all(selector).map(nameOf).join(' | ')}`);
  return found;
};
const button = (name: RegExp) => by('button', name);
const click = (el: HTMLElement) => act(() => el.click());
const key = (name: string, on: EventTarget = document.body) =>
  act(() => void on.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true })));
const choose = (el: HTMLElement, value: string) =>
  act(() => {
    (el as HTMLSelectElement).value = value;
    el.dispatchEvent(new Event('change', { bubbles: true }));
  });
const write = async (el: HTMLElement, value: string) => {
  (el as HTMLInputElement).value = value;
  await act(() => void el.dispatchEvent(new Event('input', { bubbles: true })));
};
const text = () => document.body.textContent ?? '';
const types = (bench: Bench): readonly Command['type'][] => bench.sent.map((c) => c.type);

describe('two roles, one frame', () => {
  test('the chair has no host’s part, the host no chair’s', async () => {
    await at('round.corridor', { chair: true });
    expect(text()).toContain('As chair');
    expect(text()).not.toContain('As host');
    expect(find('button', /^Pause/)).toBeUndefined();
    expect(find('button', /Move people|Seats and people/)).toBeUndefined();
    await act(() => render(null, document.body));
    await at('round.corridor', { host: true });
    expect(text()).toContain('As host');
    expect(text()).not.toContain('As chair');
    expect(find('button', /Go to the gavel/)).toBeUndefined();
    expect(text()).toContain('The chair bot moves the meeting on.');
  });

  test('who is neither is told so and led to the table', async () => {
    await at('round.corridor', {});
    expect(text()).toContain('The desk is for the host and the chair.');
    expect(by('a', /Go to the table/)).toBeTruthy();
  });

  test('what this game does not have is absent', async () => {
    await at('round.corridor');
    expect(text()).not.toMatch(/contact group|goodwill|confessional|advice|nudge|coming events|undo/iu);
  });
});

describe('clock and course', () => {
  test('one press, or >, moves on; + gives a minute; p pauses and goes on', async () => {
    const { bench, t } = await at('round.corridor');
    const left = t.world.public.clock?.leftMs ?? 0;
    await key('+');
    expect(t.world.public.clock?.leftMs).toBe(left + 60_000);
    await key('p');
    expect(t.world.public.paused).toBe(true);
    expect(nameOf(button(/Go to the gavel/))).toContain('the table is paused, rule 2.2');
    await click(button(/^Go on/));
    expect(t.world.public.paused).toBe(false);
    await key('>');
    expect(t.world.public.phase).toBe('round.gavel');
    expect(types(bench)).toEqual(['clock.extend', 'table.pause', 'table.resume', 'beat.close']);
  });

  test('keys are letters in a field', async () => {
    const { t } = await at('round.corridor');
    await key('p', by('input', /.*/));
    expect(t.world.public.paused).toBe(false);
  });

  test('what cannot be undone asks once, with yes focused', async () => {
    const { t, bench } = await at('round.corridor');
    await click(button(/End the meeting/));
    expect(types(bench)).toEqual([]);
    expect(document.activeElement?.textContent).toBe('Yes, end the meeting');
    await click(button(/Not yet/));
    expect(document.querySelector('dialog')).toBeNull();
    await click(button(/End the meeting/));
    await click(button(/^Yes/));
    expect(t.world.public.phase).toBe('closed');
  });

  test('a round takes the chair five presses', async () => {
    const { t } = await at('round.text');
    let presses = 0;
    const press = async (name: RegExp) => {
      presses += 1;
      await click(button(name));
    };
    await press(/Go to the reading/);
    await press(/Turn the cards/);
    await press(/Go to the gavel/);
    await press(/Go through 2 of them/);
    for (let i = 0; i < 10 && t.world.public.paragraphs.some((p) => p.status !== 'ad-ref'); i++)
      await act(() => new Promise((wake) => setTimeout(wake, 30)));
    await press(/Put it under silence/);
    expect([presses, t.world.public.phase]).toEqual([5, 'silence']);
    expect(text()).toContain('The clock decides: to agree, all do nothing.');
  });

  test('refused acts stay, with their reason and rule', async () => {
    const { bench } = await at('round.corridor');
    await act(() => bench.other(seat('bel'), object()));
    const silence = button(/Put under silence/);
    expect(silence.getAttribute('aria-disabled')).toBe('true');
    expect(silence.textContent).toContain('not yet: 1 bracket, rule 2.1');
    await click(silence);
    expect(types(bench)).toEqual([]);
  });

  test('one line reaches everybody, as chair', async () => {
    const { t } = await at('round.corridor');
    const field = by('input', /.*/);
    await write(field, '  Ten minutes more.  ');
    await act(
      () => void field.closest('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })),
    );
    expect(t.world.public.room.at(-1)).toMatchObject({
      type: 'message.said',
      from: 'chair',
      text: 'Ten minutes more.',
    });
  });
});

describe('the grid', () => {
  test('a cell says who, where, what, and opens the reason', async () => {
    const { bench } = await at('round.corridor');
    await act(() => bench.other(seat('bel'), object()));
    const cell = button(/^bel on 1: object\. Reason: Fees/);
    await click(cell);
    expect(cell.getAttribute('aria-pressed')).toBe('true');
    expect(by('section', /1 pay/).textContent).toContain(because.text);
    await click(button(/Back to the meeting/));
    expect(find('section', /1 pay/)).toBeUndefined();
  });

  test('one cell at a time takes the tab, arrows move', async () => {
    await at('round.corridor');
    const grid = by('table', /Where everyone stands/);
    const inTab = () => [...grid.querySelectorAll<HTMLElement>('button[tabindex="0"]')];
    expect(inTab().map(nameOf)).toEqual(['1. pay: clean. Open the chair’s acts on it.']);
    inTab()[0]?.focus();
    await key('ArrowDown', inTab()[0]);
    await key('ArrowRight', inTab()[0]);
    expect(inTab().map(nameOf)).toEqual(['ada on 2: not said.']);
    expect(document.activeElement).toBe(inTab()[0]);
  });

  test('face down it shows that cards lie there', async () => {
    const { bench } = await at('round.reading');
    await act(() => bench.other(seat('bel'), object()));
    expect(button(/^bel on 1: card laid\.$/)).toBeTruthy();
    expect(text()).toContain('Cards lie face down: 1 of 8 laid');
    expect(document.body.innerHTML).not.toContain(because.text);
  });
});

describe('the gavel', () => {
  test('a column opens the chair’s acts; a wording is put, and the gavel falls after its moment', async () => {
    const { bench, t } = await at('round.corridor', undefined, { putMs: 4000 });
    await act(() => bench.other(seat('bel'), object()));
    await act(() =>
      bench.other(seat('bel'), { type: 'proposal.table', paragraph: 'para-pay', wording: { ready: 'pay/1' } }),
    );
    await key('>');
    await click(button(/^1\. pay: 1 bracket/));
    expect(button(/Put paragraph 1 as it stands/).textContent).toContain('1 bracket stands on it, rule 5.1');
    await click(button(/Put paragraph 1 with bel’s wording/));
    expect(t.world.public.put).toMatchObject({ paragraph: 'para-pay', proposal: 'p1' });
    const fall = button(/Let the gavel fall/);
    expect(fall.getAttribute('aria-disabled')).toBe('true');
    await click(fall);
    expect(t.world.public.put).not.toBeNull();
    t.now += 5000;
    await act(() => bench.other(seat('cor'), { type: 'message.say', text: 'Fine.' }));
    await click(button(/Let the gavel fall/));
    expect(t.world.public.paragraphs[0]).toMatchObject({ status: 'ad-ref', words: { level: 1 } });
  });

  test('park and take up again', async () => {
    const { t } = await at('round.gavel');
    await click(button(/^2\. care/));
    await click(button(/Park it/));
    expect(t.world.public.paragraphs[1]?.status).toBe('parked');
    await click(button(/Take it up/));
    expect(t.world.public.paragraphs[1]?.status).toBe('open');
  });
});

describe('the revised text', () => {
  async function secondRound() {
    const { bench, t } = await at('round.corridor');
    await act(() => bench.other(seat('bel'), object()));
    await act(() =>
      bench.other(seat('bel'), { type: 'proposal.table', paragraph: 'para-pay', wording: { ready: 'pay/1' } }),
    );
    t.until('round.gavel');
    t.until('round.text');
    await act(() => bench.other(host, { type: 'message.say', text: 'Again.' }));
    return { bench, t };
  }

  test('one press issues what nobody stands against, and goes on to the reading', async () => {
    const { t } = await secondRound();
    expect(text()).toContain('Rev.1 could take in');
    await click(button(/Issue Rev\.1, then read/));
    await act(() => new Promise((wake) => setTimeout(wake, 0)));
    expect(t.world.public).toMatchObject({ rev: 1, phase: 'round.reading' });
    expect(t.world.public.paragraphs[0]?.words.level).toBe(1);
  });

  test('the form: keep, take in, or a rung of one’s own; the preview shows the words', async () => {
    const { t } = await secondRound();
    await click(button(/Choose the wordings/));
    const pay = by('fieldset', /pay/);
    const options = [...pay.querySelectorAll<HTMLElement>('label')].map((el) => el.textContent ?? '');
    expect(options.map((o) => o.split('reads')[0])).toEqual(['keep as it stands', 'with bel’s wording']);
    const keep = pay.querySelectorAll<HTMLInputElement>('input')[0];
    await act(() => keep?.click());
    expect(button(/^Issue Rev\.1C/).getAttribute('aria-disabled')).toBe('true');
    await act(() => pay.querySelectorAll<HTMLInputElement>('input')[1]?.click());
    expect(pay.textContent).toContain('Note pay for all;');
    await click(button(/^Issue Rev\.1$/));
    expect(t.world.public).toMatchObject({ rev: 1, phase: 'round.text' });
    expect(document.querySelector('dialog')).toBeNull();
  });
});

describe('seats and people', () => {
  test('the host moves people, names a head, hands a seat and the chair over', async () => {
    const { bench, t } = await at('round.corridor');
    const people = ['me', 'p2', 'p3'].map((id) => ({
      person: id,
      name: id.toUpperCase(),
      seat: null,
      host: id === 'me',
      connected: true,
    }));
    (bench.live.presence as unknown as { value: unknown }).value = { people, spectators: 1 };
    await act(() => bench.other(person('p2'), { type: 'seat.take', seat: 'ada', share: true }));
    expect(text()).toContain('1 person waits for a seat');
    await click(button(/^Seats and people/));
    await choose(by('select', /^Seat of P3/), 'cor');
    expect(t.world.public.seats['cor']).toMatchObject({ player: 'people', persons: ['p3'] });
    await click(button(/Make P2 head of ada/));
    expect(t.world.public.seats['ada']?.head).toBe('p2');
    await choose(by('select', /^bel is played by/), 'people');
    expect(t.world.public.seats['bel']?.player).toBe('people');
    await choose(by('select', /^Seat of P3/), '');
    expect(t.world.public.seats['cor']).toMatchObject({ player: 'stand-in', persons: [] });
    await choose(by('.chair-line select', /.*/), '');
    expect(t.world.public.chair.kind).toBe('bot');
    expect(types(bench)).toEqual(['seat.assign', 'head.name', 'seat.hand', 'seat.assign', 'chair.hand']);
  });

  test('a refusal is said, with what to do, and can be put away', async () => {
    const { bench } = await at('round.corridor');
    await act(() => void bench.live.act({ type: 'silence.open' }, 'chair'));
    expect(by('[role="alert"]', /Not possible/).textContent).toContain('rule 2.1');
    await click(button(/^Close$/));
    expect(document.querySelector('[role="alert"]')).toBeNull();
  });
});
